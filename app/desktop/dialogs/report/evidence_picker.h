// Chooses which of the record's evidence goes into a report.
#pragma once

#include "core/record/record.h"

#include <QWidget>

#include <optional>
#include <set>

class QLabel;
class QListWidget;
class QPushButton;

namespace waymark {

class Session;

class EvidencePicker : public QWidget {
    Q_OBJECT

public:
    // Everything is chosen at first; the newest stands first.
    explicit EvidencePicker(const Session& session, QWidget* parent = nullptr);

    // Nothing: all of it.
    [[nodiscard]] std::optional<std::set<EntryId>> chosen() const;

    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void changed();

private:
    void fill(const Session& session);
    void checkAll(bool checked);
    void count();

    QLabel* m_count;
    QListWidget* m_list;
    QPushButton* m_all;
    QPushButton* m_none;
};

} // namespace waymark

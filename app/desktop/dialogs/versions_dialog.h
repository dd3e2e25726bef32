// The earlier versions of a record: what each held that is not there now, and getting one back.
#pragma once

#include "app/desktop/document/record_versions.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;

namespace waymark {

class DifferenceList;
class Session;
class TextLabel;

class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(const Session& session, RecordVersions& versions, QWidget* parent = nullptr);

    // The version that somebody wants back, after the dialog was accepted.
    [[nodiscard]] const std::optional<Record>& chosen() const { return m_chosen; }

    // When it was kept.
    [[nodiscard]] Moment chosenAt() const { return m_chosenAt; }

private:
    void fill(const Result<std::vector<Backup>>& found);
    void look(int row);

    const Session& m_session;
    RecordVersions& m_versions;
    std::vector<Backup> m_backups;
    std::optional<Record> m_chosen;
    Moment m_chosenAt{};
    TextLabel* m_say;
    QListWidget* m_list;
    DifferenceList* m_lost;
    DifferenceList* m_back;
    QPushButton* m_restore;
};

} // namespace waymark

// The snapshots of the record: what each holds, and what may be done with it.
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <utility>

class QListView;
class QPushButton;
class QStackedWidget;

namespace waymark {

class EmptyState;
class Session;
class SnapshotEditor;
class SnapshotModel;
class TextLabel;

class SnapshotPane : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotPane(Session& session, QWidget* parent = nullptr);

    // Fills itself from the record.
    void refresh();
    void retranslate();
    void fit();

    // nullptr: there are no snapshots.
    [[nodiscard]] QWidget* firstFocus();

    // Empty: none is chosen.
    [[nodiscard]] const EntryId& chosen() const { return m_chosen; }

    [[nodiscard]] bool hasRows() const;

    void rename();
    void remove();

    // Gives a name; empty: never mind. Tests put their own in the place of the dialog.
    using AskName = std::function<QString(const QString& present)>;

    void setAskName(AskName ask) { m_askName = std::move(ask); }

Q_SIGNALS:
    // Another snapshot is chosen.
    void chosenChanged();
    // Somebody wants to see what changed since a snapshot.
    void lookBackWanted(const waymark::EntryId& snapshot);

private:
    void build();
    void connectParts();

    Session& m_session;
    SnapshotEditor* m_editor;
    AskName m_askName;
    EntryId m_chosen;
    TextLabel* m_explanation = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_since = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QStackedWidget* m_stack = nullptr;
    QListView* m_list = nullptr;
    SnapshotModel* m_model = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace waymark

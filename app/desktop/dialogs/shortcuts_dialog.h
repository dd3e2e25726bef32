// All keyboard shortcuts, read from the table of actions, so that the list is never out of date.
#pragma once

#include <QDialog>

namespace waymark {

class ActionRegistry;
class RoomyTable;

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionRegistry& actions, QWidget* parent = nullptr);

private:
    void fill(const ActionRegistry& actions);
    void filter(const QString& text);

    RoomyTable* m_table;
};

} // namespace waymark

// All keyboard shortcuts, read from the table of actions, so that the list is never out of date.
#pragma once

#include <QDialog>

class QTableWidget;

namespace waymark {

class ActionRegistry;

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionRegistry& actions, QWidget* parent = nullptr);

private:
    void filter(const QString& text);

    QTableWidget* m_table;
};

} // namespace waymark

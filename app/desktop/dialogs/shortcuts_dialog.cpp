#include "app/desktop/dialogs/shortcuts_dialog.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/roomy_table.h"
#include "app/text/lists.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace waymark {

ShortcutsDialog::ShortcutsDialog(const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent)
    , m_table(new RoomyTable(this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    auto* label = new QLabel(tr("Show &only what contains:"), this);
    auto* field = new QLineEdit(this);
    field->setObjectName("filter");
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(m_table, 1);

    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    fill(actions);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(field, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    resizeOnScreen(*this, {readingWidth() * 3 / 2, 60 * unit});
    field->setFocus();
}

void ShortcutsDialog::fill(const ActionRegistry& actions) {
    auto* rows = new QStandardItemModel(this);
    rows->setHorizontalHeaderLabels({tr("Action"), tr("Keys"), tr("What it does")});
    for (const ActionSpec& spec : actionTable()) {
        const QAction* action = actions.action(spec.id);
        if (action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        keys.removeDuplicates();
        // Where the name says it all, the status bar has nothing but the name to show.
        const QString what = spec.tip != nullptr ? action->statusTip() : QString();
        rows->appendRow(
            {new QStandardItem(action->text().remove(u'&')), new QStandardItem(listed(keys)), new QStandardItem(what)});
    }
    m_table->setModel(rows);
    m_table->setWeights({3, 3, 5});
}

void ShortcutsDialog::filter(const QString& text) {
    const QAbstractItemModel& rows = *m_table->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        bool matches = false;
        for (int column = 0; column < rows.columnCount(); ++column)
            matches = matches || rows.index(row, column).data().toString().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
    }
}

} // namespace waymark

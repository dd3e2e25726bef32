#include "app/desktop/dialogs/shortcuts_dialog.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/theme/theme.h"
#include "app/text/lists.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waymark {

namespace {

// A column is as wide as its widest text; without some air that text would run into the next one.
class AiryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * spacingUnit(), 0);
    }
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 3, this)) {
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
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys"), tr("What it does")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new AiryDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    for (const ActionSpec& spec : actionTable()) {
        const QAction* action = actions.action(spec.id);
        if (action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        keys.removeDuplicates();
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(action->text().remove(u'&')));
        m_table->setItem(row, 1, new QTableWidgetItem(listed(keys)));
        m_table->setItem(row, 2, new QTableWidgetItem(action->statusTip()));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(field, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    resizeOnScreen(*this, {readingWidth() * 3 / 2, 60 * unit});
    field->setFocus();
}

void ShortcutsDialog::filter(const QString& text) {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool matches = false;
        for (int columnIndex = 0; columnIndex < m_table->columnCount(); ++columnIndex)
            matches = matches || m_table->item(row, columnIndex)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
    }
}

} // namespace waymark

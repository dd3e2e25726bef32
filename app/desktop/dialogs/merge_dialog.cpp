#include "app/desktop/dialogs/merge_dialog.h"

#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/dialogs/difference_list.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

MergeDialog::MergeDialog(const Session& session, const QString& question, const Record& merged, PutAway putAway,
                         QWidget* parent)
    : QDialog(parent)
    , m_putAway(new WrappingCheckBox(tr("Then &put it with the earlier versions"), this)) {
    setWindowTitle(tr("There is another copy"));
    auto* list = new DifferenceList(session, tr("What would be added"), this);
    list->setDifference(differenceBetween(session.document().record(), merged), DifferenceList::Side::theirs);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* merge = addDialogButton(*buttons, tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(QStringLiteral("mergeCopy"));
    merge->setDefault(true);
    addDialogButton(*buttons, tr("&Not now"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("notNow"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(new TextLabel(TextStyle::strong, question, this));
    column->addWidget(list, 1);
    column->addWidget(
        new TextLabel(TextStyle::body, tr("Nothing is taken out of the record. Undo takes the merge back."), this));
    column->addWidget(m_putAway);
    m_putAway->setObjectName(QStringLiteral("putAway"));
    m_putAway->setVisible(putAway == PutAway::offered);
    column->addWidget(buttons);
    resizeOnScreen(*this, {readingWidth() * 3 / 4, readingWidth() / 2});
}

bool MergeDialog::isPutAwayWanted() const {
    return m_putAway->isChecked();
}

} // namespace waymark

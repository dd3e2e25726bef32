#include "app/desktop/dialogs/merge_dialog.h"

#include "app/desktop/dialogs/difference_list.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

MergeDialog::MergeDialog(const Session& session, const QString& question, const Record& merged, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("There is another copy"));
    auto* list = new DifferenceList(session, tr("What would be added"), this);
    list->setDifference(differenceBetween(session.document().record(), merged), DifferenceList::Side::theirs);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(new TextLabel(TextStyle::strong, question, this));
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(readingWidth() * 3 / 4, readingWidth() / 2);
}

} // namespace waymark

#include "app/desktop/dialogs/changed_on_disk_dialog.h"

#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/dialogs/difference_list.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

ChangedOnDiskDialog::ChangedOnDiskDialog(const Session& session, const std::optional<Record>& theirs,
                                         const QString& why, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("The record’s file has changed"));
    const Record& mine = session.document().record();
    const bool sameRecord = theirs && theirs->id == mine.id;
    auto* column = new QVBoxLayout(this);
    const int unit = spacingUnit();
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(
        new TextLabel(TextStyle::strong, tr("Another program or another computer has changed the file."), this));
    column->addWidget(new TextLabel(
        TextStyle::body,
        !theirs      ? why
        : sameRecord ? tr("Nothing is lost whatever you choose: what you do not keep stays among the earlier versions.")
                     : tr("The file now holds another record. What you do not keep stays among the earlier versions."),
        this));
    if (theirs) {
        auto* both = new QHBoxLayout;
        both->setSpacing(2 * unit);
        auto* here = new DifferenceList(session, tr("Only here"), this);
        auto* there = new DifferenceList(session, tr("Only in the file"), this);
        here->setObjectName(QStringLiteral("onlyHere"));
        there->setObjectName(QStringLiteral("onlyThere"));
        const RecordDifference difference = differenceBetween(mine, *theirs);
        here->setDifference(difference, DifferenceList::Side::mine);
        there->setDifference(difference, DifferenceList::Side::theirs);
        both->addWidget(here);
        both->addWidget(there);
        column->addLayout(both, 1);
    } else {
        column->addStretch(1);
    }
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& text, const char* name, Choice choice) {
        QPushButton* button = addDialogButton(*buttons, text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        return button;
    };
    if (sameRecord)
        add(tr("&Merge both"), "merge", Choice::merge)->setDefault(true);
    add(theirs ? tr("&Keep mine") : tr("&Save it again"), "keepMine", Choice::keepMine);
    if (theirs)
        add(tr("&Take what is in the file"), "takeTheirs", Choice::takeTheirs);
    QPushButton* later = addDialogButton(*buttons, tr("&Decide later"), QDialogButtonBox::RejectRole);
    // Where the two cannot be put together, a key that was pressed too soon must not choose between them.
    if (!sameRecord)
        later->setDefault(true);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
    resizeOnScreen(*this, {readingWidth(), readingWidth() / 2});
}

void ChangedOnDiskDialog::choose(Choice choice) {
    m_choice = choice;
    accept();
}

} // namespace waymark

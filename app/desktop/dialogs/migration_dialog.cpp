#include "app/desktop/dialogs/migration_dialog.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace waymark {

namespace {

QString nameOf(const Framework& framework, const SkillId& id, const LanguageOrder& languages) {
    const Skill* skill = framework.find(id);
    return skill != nullptr ? toQt(skill->name, languages) : toQt(id.str());
}

QString nameOf(const Framework& framework, const RoleLevelId& id, const LanguageOrder& languages) {
    const RoleLevel* level = framework.find(id);
    return level != nullptr ? toQt(level->name, languages) : toQt(id.str());
}

QString reasonOf(const std::vector<ChainLink>& chain, const LanguageOrder& languages) {
    QStringList reasons;
    for (const ChainLink& link : chain) {
        if (const QString text = toQt(link.reason, languages); !text.isEmpty() && !reasons.contains(text))
            reasons << text;
    }
    return reasons.join(u' ');
}

} // namespace

MigrationDialog::MigrationDialog(const Migration& migration, const Framework& from, const Framework& to,
                                 const LanguageOrder& languages, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Carry your record over"));
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    auto* title = new TextLabel(
        TextStyle::heading,
        tr("From the edition %1 to the edition %2").arg(toQt(from.info().edition), toQt(to.info().edition)), this);
    setAccessibleRole(title, QAccessible::Heading);
    column->addWidget(title);
    const int carried = static_cast<int>(migration.carried.size());
    const int left = static_cast<int>(migration.left.size());
    column->addWidget(new TextLabel(
        TextStyle::body, tr("%n rating(s) cross over with their date, for you to confirm or change.", nullptr, carried),
        this));
    column->addWidget(
        new TextLabel(TextStyle::body,
                      tr("%n rating(s) have no successor and stay in the record for reading.", nullptr, left), this));
    auto* promise = new TextLabel(
        TextStyle::body,
        tr("Nothing is dropped: all that you entered before stays in the file. Undo takes it all back."), this);
    promise->setQuiet(true);
    column->addWidget(promise);

    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("migrationPreview"));
    list->setAccessibleName(tr("What would happen"));
    list->setHeaderLabels({toQt(from.info().edition), toQt(to.info().edition), tr("How and why")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setAllColumnsShowFocus(true);
    const auto add = [&](const QString& before, const QString& after, const QString& why) {
        auto* item = new QTreeWidgetItem(list, {before, after, why});
        for (int i = 0; i < 3; ++i)
            item->setToolTip(i, item->text(i));
    };
    const auto addAim = [&](const CarriedAim& aim, const QString& kind) {
        if (aim.from.empty())
            return;
        const QString after = aim.to.empty() ? tr("no successor") : nameOf(to, aim.to, languages);
        add(tr("%1: %2", "an aim's kind and its role level").arg(kind, nameOf(from, aim.from, languages)), after,
            reasonOf(aim.chain, languages));
    };
    addAim(migration.current, tr("My role level"));
    addAim(migration.target, tr("The one I aim at"));
    for (const CarriedRating& rating : migration.carried)
        add(nameOf(from, rating.fromSkill, languages), nameOf(to, rating.toSkill, languages),
            tr("%1. %2", "what became of a skill, and why")
                .arg(linkKindWord(rating.kind), reasonOf(rating.chain, languages)));
    for (const LeftRating& rating : migration.left)
        add(nameOf(from, rating.skill, languages), tr("stays for reading"),
            rating.chain.empty() ? leftReasonText(rating.reason) : reasonOf(rating.chain, languages));
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
    list->resizeColumnToContents(0);
    list->resizeColumnToContents(1);
    column->addWidget(list, 1);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* accept = buttons->addButton(tr("&Carry over"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("carryOver"));
    buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(readingWidth() * 5 / 4, 34 * unit);
}

} // namespace waymark

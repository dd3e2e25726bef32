#include "app/desktop/pages/plan/action_form.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/pages/plan/plan_editor.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/optional_date.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int whatLines = 3;
constexpr int withLines = 1;
constexpr int firstStepLines = 2;
constexpr int usualDays = 28; // from today until an action is due, until somebody says another day

std::optional<QDate> toQt(const std::optional<Date>& date) {
    return date ? std::optional(waymark::toQt(*date)) : std::nullopt;
}

std::optional<Date> fromQt(const std::optional<QDate>& date) {
    return date && date->isValid() ? std::optional(waymark::fromQt(*date)) : std::nullopt;
}

} // namespace

ActionForm::ActionForm(Session& session, PlanEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_heading(new TextLabel(TextStyle::heading, this))
    , m_whatLabel(new QLabel(this))
    , m_what(new PlainTextField(whatLines, this))
    , m_skillLabel(new QLabel(this))
    , m_skill(new ChoiceCombo(this))
    , m_levelLabel(new QLabel(this))
    , m_level(new ChoiceCombo(this))
    , m_due(new OptionalDate(this))
    , m_withLabel(new QLabel(this))
    , m_with(new PlainTextField(withLines, this))
    , m_firstStepLabel(new QLabel(this))
    , m_firstStep(new PlainTextField(firstStepLines, this))
    , m_done(new OptionalDate(this))
    , m_remove(new WrappingButton(this))
    , m_column(new QVBoxLayout(this)) {
    setAccessibleRole(m_heading, QAccessible::Heading);
    m_what->setObjectName("what");
    m_skill->setObjectName("actionSkill");
    m_level->setObjectName("actionLevel");
    m_due->setObjectName("due");
    m_with->setObjectName("with");
    m_firstStep->setObjectName("firstStep");
    m_done->setObjectName("done");
    m_remove->setObjectName("removeAction");
    // One line of a name has no room for a bar, and needs none.
    m_with->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whatLabel->setBuddy(m_what);
    m_skillLabel->setBuddy(m_skill);
    m_levelLabel->setBuddy(m_level);
    m_withLabel->setBuddy(m_with);
    m_firstStepLabel->setBuddy(m_firstStep);
    const auto addField = [this](QWidget* label, QWidget* field) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(label);
        pair->addWidget(field);
        m_column->addLayout(pair);
    };
    m_column->addWidget(m_heading);
    addField(m_whatLabel, m_what);
    addField(m_firstStepLabel, m_firstStep);
    addField(m_skillLabel, m_skill);
    addField(m_levelLabel, m_level);
    addField(m_withLabel, m_with);
    m_column->addWidget(m_due);
    m_column->addWidget(m_done);
    m_column->addWidget(m_remove, 0, Qt::AlignLeading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connectFields();
    retranslate();
    fit();
}

void ActionForm::connectFields() {
    connect(m_what, &PlainTextField::typed, this, [this](const QString& text) { m_editor.setWhat(m_action, text); });
    connect(m_with, &PlainTextField::typed, this, [this](const QString& text) { m_editor.setWith(m_action, text); });
    connect(m_firstStep, &PlainTextField::typed, this,
            [this](const QString& text) { m_editor.setFirstStep(m_action, text); });
    connect(m_skill, &ChoiceCombo::idChosen, this,
            [this](const QString& id) { m_editor.setSkill(m_action, SkillId(waymark::fromQt(id))); });
    connect(m_level, &ChoiceCombo::idChosen, this,
            [this](const QString& id) { m_editor.setLevel(m_action, ProficiencyId(waymark::fromQt(id))); });
    connect(m_due, &OptionalDate::dateChosen, this,
            [this](const std::optional<QDate>& day) { m_editor.setDue(m_action, fromQt(day)); });
    connect(m_done, &OptionalDate::dateChosen, this,
            [this](const std::optional<QDate>& day) { m_editor.setDone(m_action, fromQt(day)); });
    connect(m_remove, &QPushButton::clicked, this, &ActionForm::removeWanted);
}

void ActionForm::showAction(const EntryId& id) {
    m_action = id;
    const Action* action = m_editor.find(id);
    setVisible(action != nullptr);
    if (action == nullptr)
        return;
    const bool readOnly = m_session.document().isReadOnly();
    const QDate today = waymark::toQt(localToday(m_session));
    m_heading->setText(m_editor.isDraft(id) ? tr("A new action") : tr("The action"));
    m_what->setText(waymark::toQt(action->what));
    m_with->setText(waymark::toQt(action->with));
    m_firstStep->setText(waymark::toQt(action->firstStep));
    for (PlainTextField* field : {m_what, m_with, m_firstStep})
        field->setReadOnly(readOnly);
    fillChoices(*action);
    m_skill->setEnabled(!readOnly);
    m_level->setEnabled(!readOnly);
    m_due->setFirst(today.addDays(usualDays));
    m_due->setDate(toQt(action->due));
    m_done->setFirst(today);
    m_done->setDate(toQt(action->done));
    m_due->setReadOnly(readOnly);
    m_done->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

// Of another framework only what the action has and nothing can be chosen: its other names are not known here.
void ActionForm::fillChoices(const Action& action) {
    std::vector<ChoiceCombo::Choice> skills{{.name = tr("No skill")}};
    std::vector<ChoiceCombo::Choice> levels{{.name = tr("No level")}};
    const Framework* framework = m_session.framework().get();
    if (framework != nullptr && !isOfAnotherFramework(m_session)) {
        for (const Skill& skill : framework->skills())
            skills.push_back({.id = waymark::toQt(skill.id.str()), .name = m_session.text(skill.name)});
        for (std::size_t i = 0; i < framework->proficiencies().size(); ++i) {
            const auto rank = ProficiencyRank(static_cast<std::uint8_t>(i));
            const Proficiency& level = framework->proficiency(rank);
            levels.push_back({.id = waymark::toQt(level.id.str()),
                              .name = m_session.text(level.name),
                              .mark = levelMark(rank, *framework)});
        }
    }
    m_skill->setChoices(std::move(skills));
    m_level->setChoices(std::move(levels));
    m_skill->setChosen(waymark::toQt(action.skill.str()), planSkillName(action.skill, m_session));
    m_level->setChosen(waymark::toQt(action.proficiency.str()), planLevelName(action.proficiency, m_session));
}

QWidget* ActionForm::firstFocus() const {
    return m_what;
}

void ActionForm::edit(bool all) {
    m_what->setFocus(Qt::OtherFocusReason);
    if (all)
        m_what->selectAll();
}

void ActionForm::retranslate() {
    m_whatLabel->setText(tr("What to &do"));
    m_what->setAccessibleName(tr("What to do"));
    m_what->setPlaceholderText(tr("Something that you can do and then see that it is done."));
    m_firstStepLabel->setText(tr("Firs&t step"));
    m_firstStep->setAccessibleName(tr("First step"));
    m_firstStep->setPlaceholderText(tr("What you can begin with this week."));
    m_skillLabel->setText(tr("For which s&kill"));
    m_skill->setAccessibleName(tr("For which skill"));
    m_levelLabel->setText(tr("To which &level"));
    m_level->setAccessibleName(tr("To which level"));
    m_due->setTexts(tr("Due &by"), tr("The day when it is due"));
    m_withLabel->setText(tr("W&ith whom"));
    m_with->setAccessibleName(tr("With whom"));
    m_done->setTexts(tr("D&one on"), tr("The day when it was done"));
    m_remove->setText(tr("Remove this action"));
    if (!m_action.empty())
        showAction(m_action);
}

void ActionForm::fit() {
    m_column->setContentsMargins(0, 0, 0, 2 * spacingUnit());
    m_column->setSpacing(spacingUnit());
}

void ActionForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

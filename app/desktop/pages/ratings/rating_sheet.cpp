#include "app/desktop/pages/ratings/rating_sheet.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/rating_words.h"
#include "app/desktop/pages/evidence/skill_evidence.h"
#include "app/desktop/pages/ratings/answer_details.h"
#include "app/desktop/pages/ratings/carried_answers.h"
#include "app/desktop/pages/ratings/last_answer.h"
#include "app/desktop/pages/ratings/rating_card.h"
#include "app/desktop/pages/ratings/rating_editor.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_button.h"
#include "app/desktop/widgets/pinned_title.h"
#include "app/desktop/widgets/reveal.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/pathway/tick_suggestion.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

RatingSheet::RatingSheet(Session& session, RatingEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor) {
    build();
    connect(m_group, &QButtonGroup::buttonClicked, this, &RatingSheet::choose);
    connect(m_last, &LastAnswer::shown, this, [this] {
        m_revealed.insert(m_skill);
        refresh();
        Q_EMIT earlierShown();
    });
    connect(m_last, &LastAnswer::confirmed, this, [this] { m_editor.confirm(m_skill); });
    connect(m_carried, &CarriedAnswers::confirmed, &m_editor, &RatingEditor::confirmCarried);
    connect(m_details, &AnswerDetails::reasonTyped, this,
            [this](const QString& reason) { m_editor.setReason(m_skill, reason); });
    connect(m_details, &AnswerDetails::confidenceChosen, this,
            [this](std::optional<Confidence> confidence) { m_editor.setConfidence(m_skill, confidence); });
    connect(m_details, &AnswerDetails::enjoymentChosen, this,
            [this](std::optional<Enjoyment> enjoyment) { m_editor.setEnjoyment(m_skill, enjoyment); });
    connect(m_details, &AnswerDetails::askMoreChosen, this,
            [this](bool ask) { m_session.settings().setValue(Setting::ratingsAskMore, ask); });
    connect(m_showExpected, &QCheckBox::toggled, this, [this](bool on) {
        m_session.settings().setValue(Setting::ratingsShowExpected, on);
        refresh();
    });
    connect(m_previous, &QPushButton::clicked, this, &RatingSheet::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &RatingSheet::nextWanted);
    m_details->setAskMore(m_session.settings().value(Setting::ratingsAskMore).toBool());
    m_showExpected->setChecked(m_session.settings().value(Setting::ratingsShowExpected).toBool());
    retranslate();
    fit();
}

void RatingSheet::build() {
    m_scroll = new ScrollColumn(this);
    m_progress = new TextLabel(TextStyle::small, this);
    m_name = new TextLabel(TextStyle::heading, this);
    m_pinned = new PinnedTitle(m_name, m_scroll, this);
    m_description = new TextLabel(TextStyle::body, this);
    m_showExpected = new WrappingCheckBox(this);
    m_expectation = new TextLabel(TextStyle::body, this);
    m_last = new LastAnswer(this);
    m_evidence = new SkillEvidence(m_session, this);
    m_carried = new CarriedAnswers(this);
    m_hint = new TextLabel(TextStyle::small, this);
    m_group = new QButtonGroup(this);
    m_choices = new QWidget(this);
    m_others = new Card(m_choices);
    m_suggestion = new TextLabel(TextStyle::body, this);
    m_details = new AnswerDetails(this);
    m_previous = new WrappingButton(this);
    m_next = new WrappingButton(this);
    m_state = new TextLabel(TextStyle::small, this);

    m_progress->setQuiet(true);
    m_hint->setQuiet(true);
    m_description->setQuiet(true);
    m_state->setObjectName("answerState");
    m_state->setQuiet(true);
    setAccessibleRole(m_name, QAccessible::Heading);
    setAccessibleRole(m_choices, QAccessible::Grouping);
    m_name->setObjectName("skillName");
    m_pinned->setObjectName("pinnedSkill");
    m_progress->setObjectName("skillProgress");
    m_expectation->setObjectName("expectation");
    m_showExpected->setObjectName("showExpected");
    m_suggestion->setObjectName("suggestion");
    m_choices->setObjectName("answers");
    m_previous->setObjectName("previousSkill");
    m_next->setObjectName("nextSkill");

    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    auto* others = new QVBoxLayout(m_others);
    for (ChoiceButton** button : {&m_notYet, &m_notApplicable, &m_notSure}) {
        *button = new ChoiceButton(m_others);
        m_otherTexts.push_back(new TextLabel(TextStyle::small, m_others));
        m_otherTexts.back()->setQuiet(true);
        auto* row = new QHBoxLayout;
        row->addWidget(*button);
        row->addWidget(m_otherTexts.back(), 1);
        others->addLayout(row);
    }
    m_notYet->setObjectName("notYet");
    m_notApplicable->setObjectName("notApplicable");
    m_notSure->setObjectName("notSure");
    choices->addWidget(m_others);

    QVBoxLayout* column = m_scroll->column();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_progress, m_name, m_description, m_last, m_carried, m_evidence, m_hint,
                                         m_choices, m_suggestion, m_showExpected, m_expectation, m_details})
        column->addWidget(widget);
    m_bar = new QHBoxLayout;
    m_bar->addWidget(m_state, 1);
    m_bar->addStretch();
    m_bar->addWidget(m_previous);
    m_bar->addWidget(m_next);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_pinned);
    all->addWidget(m_scroll, 1);
    all->addLayout(m_bar);
}

const Skill* RatingSheet::known() const {
    return m_session.framework() != nullptr ? m_session.framework()->find(m_skill) : nullptr;
}

void RatingSheet::makeLevels(const Framework& framework) {
    const std::size_t count = framework.proficiencies().size();
    if (m_levels.size() == count)
        return;
    for (RatingCard* card : m_levels)
        delete card;
    m_levels.clear();
    // The order in the group is the order of the arrow keys: levels first, then the three others.
    for (ChoiceButton* other : {m_notYet, m_notApplicable, m_notSure})
        m_group->removeButton(other);
    auto* column = static_cast<QVBoxLayout*>(m_choices->layout());
    QWidget* before = nullptr;
    for (std::size_t rank = 0; rank < count; ++rank) {
        auto* card = new RatingCard(m_group, m_choices);
        card->setObjectName(u"level%1"_s.arg(rank + 1));
        connect(card, &RatingCard::fitChosen, this, [this, rank](int statement, std::optional<StatementFit> fit) {
            const Framework* now = m_session.framework().get();
            if (now == nullptr || rank >= now->proficiencies().size())
                return;
            m_editor.setFit(m_skill, now->proficiencies()[rank].id, static_cast<std::uint32_t>(statement), fit);
        });
        column->insertWidget(static_cast<int>(rank), card);
        if (before != nullptr)
            QWidget::setTabOrder(before, card);
        before = card;
        m_levels.push_back(card);
    }
    if (before != nullptr)
        QWidget::setTabOrder(before, m_others);
    for (ChoiceButton* other : {m_notYet, m_notApplicable, m_notSure})
        m_group->addButton(other);
}

void RatingSheet::setSkill(const SkillId& skill, const RoleLevelId& expected) {
    const bool other = m_skill != skill;
    m_skill = skill;
    m_expected = expected;
    refresh();
    if (other)
        m_scroll->verticalScrollBar()->setValue(0);
    m_pinned->refresh();
}

void RatingSheet::setProgress(const QString& progress, bool first, bool last) {
    m_progress->setText(progress);
    m_previous->setEnabled(!first);
    m_isLast = last;
    m_next->setText(last ? tr("Fi&nish") : tr("&Next skill"));
}

void RatingSheet::refresh() {
    const Skill* skill = known();
    if (skill == nullptr)
        return;
    const Framework& framework = *m_session.framework();
    // In a new round nobody has asked for the last answers yet.
    if (const auto& began = m_session.document().record().roundBegan; began != m_round) {
        m_round = began;
        m_revealed.clear();
    }
    makeLevels(framework);
    showSkill(framework, *skill);
    const std::vector<StatementMark> ticks = showAnswers(framework);
    showLast(framework);
    showCarried();
    m_evidence->setSkill(m_skill);
    showSuggestion(framework, *skill, ticks);
}

bool RatingSheet::showsEarlier() const {
    return m_session.settings().value(Setting::ratingsShowEarlier).toBool() || m_revealed.contains(m_skill) ||
           m_editor.current(m_skill) != nullptr;
}

bool RatingSheet::showsExpected() const {
    return m_showExpected->isChecked() || m_editor.current(m_skill) != nullptr;
}

void RatingSheet::showSkill(const Framework& framework, const Skill& skill) {
    m_name->setText(m_session.text(skill.name));
    m_description->setText(m_session.text(skill.description));
    m_description->setVisible(!skill.description.empty());
    m_choices->setAccessibleName(tr("Where do you stand in %1?").arg(m_name->text()));

    const RoleLevel* aim = framework.find(m_expected);
    Expectation expected;
    if (aim != nullptr)
        expected = framework.expectation(framework.indexOf(*aim), framework.indexOf(skill));
    const QString who = aim != nullptr ? m_session.text(aim->name) : QString();
    const bool tell = aim != nullptr && showsExpected();
    m_showExpected->setVisible(aim != nullptr && m_editor.current(m_skill) == nullptr);
    m_showExpected->setText(tr("Show what is aske&d for"));
    m_expectation->setVisible(tell);
    if (tell) {
        switch (expected.kind()) {
        case Expectation::Kind::notAskedFor:
            m_expectation->setText(tr("%1 does not ask for this skill.", "%1 is a role level").arg(who));
            break;
        case Expectation::Kind::notSpecified:
            m_expectation->setText(
                tr("%1 asks for this skill; at which level is not specified.", "%1 is a role level").arg(who));
            break;
        case Expectation::Kind::proficiency:
            m_expectation->setText(tr("%1 asks for: %2.", "a role level and a level")
                                       .arg(who, m_session.text(framework.proficiency(expected.rank()).name)));
            break;
        }
    }
    for (std::size_t rank = 0; rank < m_levels.size(); ++rank) {
        const Proficiency& proficiency = framework.proficiencies()[rank];
        const SkillLevel& level = skill.levels[rank];
        QStringList statements;
        for (const LocalizedText& statement : level.statements)
            statements << m_session.text(statement);
        const bool asked = tell && expected.isProficiency() && static_cast<std::size_t>(expected.rank()) == rank;
        m_levels[rank]->setLevel({.name = m_session.text(proficiency.name),
                                  .definition = m_session.text(proficiency.definition),
                                  .position = static_cast<int>(rank) + 1,
                                  .count = static_cast<int>(m_levels.size()),
                                  .state = level.state,
                                  .statements = statements,
                                  .note = asked ? tr("asked for by %1", "%1 is a role level").arg(who) : QString()});
    }
}

std::vector<StatementMark> RatingSheet::showAnswers(const Framework& framework) {
    const RatingEntry* current = m_editor.current(m_skill);
    const auto noted = m_editor.draft(m_skill);
    AnswerDetails::Said said;
    std::vector<StatementMark> ticks;
    const auto take = [&](const auto& from) {
        said = {toQt(from.reason), from.confidence, from.enjoyment, current != nullptr};
        ticks = from.statements;
    };
    if (current != nullptr)
        take(*current);
    else if (noted)
        take(noted->whole);
    const RatingState state = ratingState(current, framework);
    const bool readOnly = m_session.document().isReadOnly();
    // An exclusive group never lets go of its last choice.
    m_group->setExclusive(false);
    for (std::size_t rank = 0; rank < m_levels.size(); ++rank) {
        const bool chosen = state.kind == RatingState::Kind::level && state.level == static_cast<int>(rank) + 1;
        m_levels[rank]->choice()->setChecked(chosen);
        m_levels[rank]->setChosen(chosen);
        m_levels[rank]->setReadOnly(readOnly);
        std::vector<std::optional<StatementFit>> fits(framework.find(m_skill)->levels[rank].statements.size());
        for (const StatementMark& mark : ticks) {
            if (mark.proficiency == framework.proficiencies()[rank].id && mark.statement < fits.size())
                fits[mark.statement] = mark.fit;
        }
        m_levels[rank]->setFits(fits);
    }
    m_notYet->setChecked(state.kind == RatingState::Kind::notYet);
    m_notApplicable->setChecked(state.kind == RatingState::Kind::notApplicable);
    m_notSure->setChecked(state.kind == RatingState::Kind::notSure);
    m_others->setMarked(m_notYet->isChecked() || m_notApplicable->isChecked() || m_notSure->isChecked());
    m_group->setExclusive(true);
    for (ChoiceButton* other : {m_notYet, m_notApplicable, m_notSure})
        other->setEnabled(!readOnly);

    m_details->setSaid(said, readOnly);
    m_state->setText(stateText(current, noted.has_value()));
    return ticks;
}

QString RatingSheet::stateText(const RatingEntry* current, bool noted) const {
    if (current != nullptr)
        return tr("Your answer: %1", "in a bar at the foot")
            .arg(ratingText(current->answer, current->proficiency, m_session));
    // An earlier answer stands above, if only with its day.
    if (m_editor.last(m_skill) != nullptr)
        return noted ? tr("Not answered again yet; what you noted is kept", "in a bar at the foot")
                     : tr("Not answered again yet", "in a bar at the foot");
    return noted ? tr("No answer yet; what you noted is kept", "in a bar at the foot")
                 : tr("No answer yet", "in a bar at the foot");
}

QString RatingSheet::editionName(const FrameworkId& id) const {
    if (m_session.catalog().has(id)) {
        if (const Result<FrameworkPtr> framework = m_session.catalog().load(id))
            return toQt((*framework)->info().edition);
    }
    const auto& earlier = m_session.document().record().earlier;
    const auto kept =
        std::ranges::find(earlier, id, [](const EarlierEdition& edition) { return edition.framework.id; });
    return toQt(kept != earlier.end() && !kept->framework.edition.empty() ? kept->framework.edition : id.str());
}

void RatingSheet::confirm() {
    m_editor.confirm(m_skill);
}

void RatingSheet::showLast(const Framework&) {
    const RatingEntry* last = m_editor.last(m_skill);
    m_last->setVisible(last != nullptr);
    if (last == nullptr)
        return;
    const RatingEntry* current = m_editor.current(m_skill);
    const bool waits = current == nullptr && last->carriedOver && !last->carriedOver->confirmed;
    m_last->setAnswer(
        {.day = localDayText(last->at),
         .answer = ratingText(last->answer, last->proficiency, m_session),
         .reason = toQt(last->reason),
         .now = current != nullptr ? ratingText(current->answer, current->proficiency, m_session) : QString(),
         .sameToday =
             current != nullptr && current->answer == last->answer && current->proficiency == last->proficiency,
         // What was carried over waits for a yes or no, so it is shown.
         .hidden = !showsEarlier() && !waits,
         .carriedFrom = waits ? editionName(last->carriedOver->framework) : QString(),
         .mayConfirm = current == nullptr && !m_session.document().isReadOnly()});
}

// What others said or what was agreed; my own stands above.
void RatingSheet::showCarried() {
    std::vector<CarriedAnswers::Answer> answers;
    for (const RatingEntry* entry : m_editor.waiting(m_skill)) {
        if (entry->rater != Rater::self)
            answers.push_back({.entry = entry->id,
                               .edition = editionName(entry->carriedOver->framework),
                               .day = localDayText(entry->at),
                               .rater = entry->rater,
                               .name = toQt(entry->raterName),
                               .answer = ratingText(entry->answer, entry->proficiency, m_session),
                               .reason = toQt(entry->reason)});
    }
    m_carried->setAnswers(std::move(answers), !m_session.document().isReadOnly());
}

void RatingSheet::showSuggestion(const Framework& framework, const Skill& skill,
                                 const std::vector<StatementMark>& ticks) {
    const TickSuggestion suggestion = suggestLevel(framework, skill, ticks);
    switch (suggestion.kind) {
    case TickSuggestion::Kind::none:
        break;
    case TickSuggestion::Kind::notYet:
        m_suggestion->setText(tr("Your ticks speak for: not yet. The choice is yours."));
        break;
    case TickSuggestion::Kind::level:
        m_suggestion->setText(tr("Your ticks speak for: %1. The choice is yours.", "%1 is a level")
                                  .arg(m_session.text(framework.proficiency(suggestion.rank).name)));
        break;
    }
    m_suggestion->setVisible(suggestion.kind != TickSuggestion::Kind::none);
}

void RatingSheet::choose(QAbstractButton* button) {
    for (std::size_t rank = 0; rank < m_levels.size(); ++rank) {
        if (m_levels[rank]->choice() == button)
            return answer(Answer::proficiency, static_cast<int>(rank) + 1);
    }
    answer(button == m_notYet ? Answer::notYet : button == m_notApplicable ? Answer::notApplicable : Answer::notSure);
}

void RatingSheet::answer(Answer answer, int level) {
    const Skill* skill = known();
    if (skill == nullptr || m_session.document().isReadOnly())
        return;
    if (answer != Answer::proficiency) {
        m_editor.rate(m_skill, answer);
        return;
    }
    const Framework& framework = *m_session.framework();
    const auto rank = static_cast<std::size_t>(level) - 1;
    if (level < 1 || rank >= framework.proficiencies().size())
        return;
    const QString name = m_session.text(framework.proficiencies()[rank].name);
    if (skill->levels[rank].state == SkillLevel::State::notDefined) {
        m_session.tell(tr("%1 is not defined for this skill, so it cannot be chosen.", "%1 is a level").arg(name));
        reveal(m_levels[rank]);
        return;
    }
    m_editor.rate(m_skill, Answer::proficiency, framework.proficiencies()[rank].id);
}

QWidget* RatingSheet::firstFocus() {
    if (m_group->checkedButton() != nullptr)
        return m_group->checkedButton();
    for (RatingCard* card : m_levels) {
        if (card->choice()->isEnabled())
            return card->choice();
    }
    return m_notYet;
}

void RatingSheet::retranslate() {
    m_hint->setText(
        tr("If it helps you to decide, tick what fits: once for “I do this”, twice for “partly”, three times "
           "for “not yet”."));
    m_notYet->setText(asFirstWord(answerWord(Answer::notYet)));
    m_notApplicable->setText(asFirstWord(answerWord(Answer::notApplicable)));
    m_notSure->setText(asFirstWord(answerWord(Answer::notSure)));
    m_otherTexts.at(0)->setText(tr("You are below the first level."));
    m_otherTexts.at(1)->setText(tr("The skill has no place in your work."));
    m_otherTexts.at(2)->setText(tr("You would like to come back to it."));
    m_notYet->setAccessibleName(tr("Not yet: you are below the first level"));
    m_notApplicable->setAccessibleName(tr("Not applicable: the skill has no place in your work"));
    m_notSure->setAccessibleName(tr("Not sure: you would like to come back to it"));
    m_previous->setText(tr("Previo&us"));
    m_next->setText(m_isLast ? tr("Fi&nish") : tr("&Next skill"));
    refresh();
}

void RatingSheet::fit() {
    const int unit = spacingUnit();
    m_bar->setContentsMargins(3 * unit, unit, 3 * unit, unit);
    m_bar->setSpacing(unit);
    // It is the way on, and Enter takes it from anywhere on the sheet. Qt would frame a default button in the colour of the
    // focus, as if it had the keyboard.
    m_next->setFont(textFont(TextStyle::strong));
    m_choices->layout()->setSpacing(unit);
    m_others->layout()->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    m_others->layout()->setSpacing(unit / 2);
    for (int i = 0; i < m_others->layout()->count(); ++i)
        m_others->layout()->itemAt(i)->layout()->setSpacing(2 * unit);
}

void RatingSheet::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The list says the same; in a narrow window the buttons need the room.
    m_state->setVisible(width() > readingWidth() * 2 / 3);
}

void RatingSheet::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void RatingSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    // Enter goes on from wherever one is, but a button that has the keyboard does what it says.
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
        button->click();
    else
        Q_EMIT nextWanted();
}

} // namespace waymark

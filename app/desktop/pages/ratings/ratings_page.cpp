#include "app/desktop/pages/ratings/ratings_page.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/other_framework.h"
#include "app/desktop/pages/ratings/earlier_editions.h"
#include "app/desktop/pages/ratings/own_answers.h"
#include "app/desktop/pages/ratings/rating_editor.h"
#include "app/desktop/pages/ratings/rating_sheet.h"
#include "app/desktop/pages/ratings/skill_pane.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

RatingsPage::RatingsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_editor(new RatingEditor(session, this))
    , m_splitter(new QSplitter(this))
    , m_skills(new SkillPane(session, *m_editor, m_splitter))
    , m_stack(new QStackedWidget(m_splitter))
    , m_sheet(new RatingSheet(session, *m_editor, m_stack))
    , m_emptyPage(new QWidget(m_stack))
    , m_emptyColumn(new QVBoxLayout(m_emptyPage))
    , m_empty(new EmptyState(m_emptyPage)) {
    m_emptyColumn->addWidget(m_empty, 1);
    m_ownAnswers = new OwnAnswers(m_emptyPage);
    m_emptyColumn->addWidget(m_ownAnswers, 2);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_emptyPage);
    m_splitter->addWidget(m_skills);
    m_splitter->addWidget(m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_dragged = m_splitter->sizes().front(); });
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);

    connect(m_skills, &SkillPane::skillChosen, this, &RatingsPage::goTo);
    connect(m_skills, &SkillPane::sheetWanted, this, [this] { m_sheet->firstFocus()->setFocus(Qt::OtherFocusReason); });
    connect(m_skills, &SkillPane::viewChanged, this, &RatingsPage::refresh);
    connect(m_skills, &SkillPane::earlierWanted, this,
            [this] { this->session().go({.page = PageId::ratings, .detail = QString(earlierDetail)}); });
    connect(m_sheet, &RatingSheet::earlierShown, m_skills, &SkillPane::refresh);
    connect(m_sheet, &RatingSheet::nextWanted, this, [this] { step(1); });
    connect(m_sheet, &RatingSheet::previousWanted, this, [this] { step(-1); });
    connect(m_skills, &SkillPane::roundWanted, this, &RatingsPage::rateAllAgain);
    connect(m_empty, &EmptyState::pressed, this, &RatingsPage::pressed);
    connect(m_empty, &EmptyState::otherPressed, this, &RatingsPage::otherPressed);
    // Whoever comes to the page again gets it fresh by show().
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session.document(), &Document::changed, this, refreshIfSeen);
    connect(&session.document(), &Document::readOnlyChanged, this, refreshIfSeen);
    // A framework that came into the program may be the record's.
    connect(&session, &Session::catalogChanged, this, refreshIfSeen);
    connect(&session, &Session::frameworkChanged, this, &RatingsPage::refresh);
    connect(&session, &Session::languagesChanged, this, &RatingsPage::refresh);
    retranslate();
    fit();
}

void RatingsPage::show(const Place& place) {
    m_finished = false;
    m_readsEarlier = place.detail == earlierDetail && !session().document().record().earlier.empty();
    if (!place.skill.empty())
        m_skill = place.skill;
    refresh();
}

Place RatingsPage::place() const {
    return {.page = PageId::ratings,
            .skill = m_skill,
            .detail = m_shown == Shown::earlier ? QString(earlierDetail) : QString()};
}

void RatingsPage::refresh() {
    const Framework* framework = session().framework().get();
    if (framework == nullptr)
        return;
    if (framework->find(m_skill) == nullptr)
        m_skill = {};
    m_skills->refresh();
    // Where a run goes on that was begun another day.
    if (m_skill.empty())
        m_skill = m_skills->nextLeft();
    if (m_skill.empty())
        m_skill = m_skills->neighbour(1);
    m_skills->setSkill(m_skill);
    if (m_skill.empty())
        m_skill = m_skills->skill();
    m_shown = wanted();
    m_skills->offerRound(m_shown == Shown::sheet);
    if (m_shown == Shown::sheet) {
        m_sheet->setSkill(m_skill, m_skills->listedLevel());
        showProgress();
        tabInLayoutOrder(this);
    } else if (m_shown == Shown::earlier) {
        showEarlier();
    } else {
        showEmpty();
    }
    m_stack->setCurrentWidget(front());
    if (m_narrow)
        placeSkills();
    Q_EMIT actionsChanged();
}

QWidget* RatingsPage::front() const {
    switch (m_shown) {
    case Shown::sheet:
        return m_sheet;
    case Shown::earlier:
        return m_earlier;
    case Shown::otherFramework:
    case Shown::noLevel:
    case Shown::nothingToRate:
    case Shown::finished:
        return m_emptyPage;
    }
    Q_UNREACHABLE();
}

void RatingsPage::showEarlier() {
    if (m_earlier == nullptr) {
        m_earlier = new EarlierEditions(session(), m_stack);
        m_stack->addWidget(m_earlier);
        connect(m_earlier, &EarlierEditions::backWanted, this,
                [this] { session().go({.page = PageId::ratings, .skill = m_skill}); });
    }
    m_earlier->refresh();
    tabInLayoutOrder(this);
}

RatingsPage::Shown RatingsPage::wanted() const {
    if (m_readsEarlier && !session().document().record().earlier.empty())
        return Shown::earlier;
    if (m_editor->isOfAnotherFramework())
        return Shown::otherFramework;
    const Framework& framework = *session().framework();
    if (framework.skills().empty() || framework.proficiencies().empty())
        return Shown::nothingToRate;
    if (m_skills->count() == 0)
        return m_skills->listedLevel().empty() ? Shown::noLevel : Shown::nothingToRate;
    return m_finished ? Shown::finished : Shown::sheet;
}

void RatingsPage::showEmpty() {
    const Framework& framework = *session().framework();
    m_ownAnswers->setVisible(m_shown == Shown::otherFramework && !session().document().record().ratings.empty());
    switch (m_shown) {
    case Shown::sheet:
    case Shown::earlier:
        return;
    case Shown::otherFramework: {
        const OtherFrameworkTexts texts = otherFrameworkTexts(session());
        m_empty->setTexts(texts.title, texts.explanation, texts.button);
        m_ownAnswers->showRecord(session());
        return;
    }
    case Shown::noLevel:
        if (session().document().isReadOnly())
            return m_empty->setTexts(tr("No role level can be chosen"), whyReadOnly(session().document()), {});
        m_empty->setTexts(tr("Choose your role level"),
                          tr("Say which role level you have, or which one you aim at. Its skills then stand here, one "
                             "at a time."),
                          tr("Choo&se"));
        return;
    case Shown::nothingToRate:
        m_empty->setTexts(tr("There is nothing to rate here"),
                          framework.proficiencies().empty() ? tr("This framework has no levels for its skills.")
                          : framework.skills().empty()      ? tr("This framework has no skills.")
                                                       : tr("This role level names no skills. Choose another one."),
                          {});
        return;
    case Shown::finished:
        showFinished();
        return;
    }
}

void RatingsPage::showFinished() {
    if (m_skills->left() > 0) {
        m_empty->setTexts(tr("You have been through all skills"),
                          tr("%n of them have no answer yet. You can come back to them whenever you like.",
                             "skills; shown after the last one", m_skills->left()),
                          tr("Go on wi&th what is left"), tr("&See my gap"));
        return;
    }
    const QString all = tr("Each of them has an answer. You can change it whenever you like.");
    const QString round = m_skills->roundText();
    m_empty->setTexts(tr("You have been through all skills"),
                      round.isEmpty() ? all : tr("%1 %2", "two sentences").arg(all, round), tr("&See my gap"),
                      session().document().isReadOnly() ? QString() : tr("Rate &all again"));
}

void RatingsPage::pressed() {
    switch (m_shown) {
    case Shown::otherFramework:
        session().go({.page = PageId::ratings, .framework = session().document().record().framework.id});
        return;
    case Shown::noLevel:
        m_skills->firstFocus()->setFocus(Qt::OtherFocusReason);
        return;
    case Shown::finished:
        if (m_skills->left() > 0)
            goTo(m_skills->nextLeft());
        else
            session().go({.page = PageId::gap});
        return;
    case Shown::sheet:
    case Shown::nothingToRate:
    case Shown::earlier:
        return;
    }
}

void RatingsPage::otherPressed() {
    if (m_skills->left() > 0)
        session().go({.page = PageId::gap});
    else
        rateAllAgain();
}

void RatingsPage::rateAllAgain() {
    if (session().document().isReadOnly() || !m_skills->anyAnswered())
        return;
    m_editor->beginRound();
    m_skill = {};
    m_skills->setSkill({});
    goTo(m_skills->nextLeft());
    m_sheet->firstFocus()->setFocus(Qt::OtherFocusReason);
    session().tell(tr("A new round began. Your earlier answers stay; undo takes the round back."));
}

void RatingsPage::showProgress() {
    const bool last = m_skills->neighbour(1).empty();
    m_sheet->setProgress(
        tr("Skill %1 of %2", "where somebody is in the list").arg(m_skills->position()).arg(m_skills->count()),
        m_skills->neighbour(-1).empty(), last);
}

void RatingsPage::goTo(const SkillId& skill) {
    m_finished = false;
    m_readsEarlier = false;
    m_skill = skill;
    refresh();
    Q_EMIT placeChanged();
}

void RatingsPage::step(int steps) {
    if (m_shown == Shown::finished && steps < 0) {
        m_finished = false;
        refresh();
        return;
    }
    const SkillId next = m_skills->neighbour(steps);
    if (!next.empty()) {
        const bool onSheet = m_sheet->isAncestorOf(focusWidget());
        goTo(next);
        if (onSheet)
            m_sheet->firstFocus()->setFocus(Qt::OtherFocusReason);
    } else if (steps > 0 && m_shown == Shown::sheet) {
        m_finished = true;
        refresh();
    }
}

std::vector<ActionId> RatingsPage::handledActions() const {
    using enum ActionId;
    std::vector<ActionId> actions{fileExport, filePrint, rateNextSkill, ratePreviousSkill};
    if (session().framework() == nullptr)
        return actions;
    const bool rates = m_shown == Shown::sheet || m_shown == Shown::finished;
    if (rates && m_skills->anyAnswered() && !session().document().isReadOnly())
        actions.push_back(ActionId::rateAllAgain);
    if (m_shown == Shown::sheet)
        actions.insert(actions.end(), {rateLevel1, rateLevel2, rateLevel3, rateLevel4, rateNotYet, rateNotApplicable,
                                       rateNotSure, rateConfirm});
    return actions;
}

void RatingsPage::perform(ActionId action) {
    switch (action) {
    case ActionId::fileExport:
    case ActionId::filePrint:
        return session().report();
    case ActionId::rateLevel1:
        return m_sheet->answer(Answer::proficiency, 1);
    case ActionId::rateLevel2:
        return m_sheet->answer(Answer::proficiency, 2);
    case ActionId::rateLevel3:
        return m_sheet->answer(Answer::proficiency, 3);
    case ActionId::rateLevel4:
        return m_sheet->answer(Answer::proficiency, 4);
    case ActionId::rateNotYet:
        return m_sheet->answer(Answer::notYet);
    case ActionId::rateNotApplicable:
        return m_sheet->answer(Answer::notApplicable);
    case ActionId::rateNotSure:
        return m_sheet->answer(Answer::notSure);
    case ActionId::rateConfirm:
        return m_sheet->confirm();
    case ActionId::rateNextSkill:
        return step(1);
    case ActionId::ratePreviousSkill:
        return step(-1);
    case ActionId::rateAllAgain:
        return rateAllAgain();
    default:
        return;
    }
}

QWidget* RatingsPage::firstFocus() {
    return m_shown == Shown::sheet     ? m_sheet->firstFocus()
           : m_shown == Shown::earlier ? m_earlier->firstFocus()
                                       : m_skills->firstFocus();
}

void RatingsPage::retranslate() {
    refresh();
}

// In a narrow window the list would leave no room for the statements: a box to choose from takes its place, above them.
void RatingsPage::fit() {
    const bool narrow = width() < 24 * spacingUnit() + readingWidth() * 3 / 4;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_skills->setNarrow(narrow);
        placeSkills();
    }
    m_skills->setMinimumWidth(narrow ? 0 : std::min(width() / 3, readingWidth() / 3));
}

// Beside the sheet, or above the skill where everything scrolls together.
void RatingsPage::placeSkills() {
    if (!m_narrow) {
        m_splitter->insertWidget(0, m_skills);
        shareRoom();
    } else if (m_shown == Shown::sheet) {
        m_sheet->scroll()->column()->insertWidget(0, m_skills);
    } else {
        m_emptyColumn->insertWidget(0, m_skills);
    }
    m_skills->show();
}

// The list has the width that somebody gave it, else what most names of skills need; the statements get the rest. A splitter
// takes in what comes back at the width that it had elsewhere, and above the skill that was the whole column.
void RatingsPage::shareRoom() {
    const int list = m_dragged.value_or(readingWidth() * 4 / 9);
    m_splitter->setSizes({list, std::max(1, width() - m_splitter->handleWidth() - list)});
}

void RatingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

void RatingsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fit();
    if (!m_narrow)
        shareRoom();
}

} // namespace waymark

#include "app/desktop/pages/history/timeline_pane.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/models/timeline_model.h"
#include "app/desktop/pages/history/history_output.h"
#include "app/desktop/pages/history/timeline_delegate.h"
#include "app/desktop/pages/history/timeline_strip.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/record/record_words.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <set>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// A list of thousands would take its time to be laid out; who wants them all says so.
constexpr int shownAtFirst = 200;

QString idOf(const HistorySkill& skill) {
    return skill.edition == nullptr ? toQt(skill.skill.str())
                                    : toQt(skill.edition->framework.id.str() + '/' + skill.skill.str());
}

} // namespace

TimelinePane::TimelinePane(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    build();
    connect(m_skills, &ChoiceCombo::idChosen, this, [this](const QString& id) {
        const qsizetype border = id.indexOf(u'/');
        const FrameworkId edition(border < 0 ? std::string() : fromQt(id.left(border)));
        Q_EMIT skillChosen(SkillId(fromQt(id.mid(border + 1))), edition);
    });
    connect(m_raters, &ChoiceCombo::idChosen, this, [this](const QString& id) {
        m_rater = choiceOf<Rater>(fromQt(id));
        showRows();
    });
    connect(m_oldestFirst, &QCheckBox::toggled, this, &TimelinePane::showRows);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showRows();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        m_session.go(
            {.page = PageId::ratings, .skill = m_session.document().record().ratings.empty() ? SkillId() : m_skill});
    });
}

void TimelinePane::build() {
    m_skillLabel = new QLabel(this);
    m_skills = new ChoiceCombo(this);
    m_raterLabel = new QLabel(this);
    m_raters = new ChoiceCombo(this);
    m_oldestFirst = new WrappingCheckBox(this);
    m_summary = new TextLabel(TextStyle::body, this);
    m_stack = new QStackedWidget(this);
    m_content = new QWidget(m_stack);
    m_strip = new TimelineStrip(m_content);
    m_list = new QListView(m_content);
    m_model = new TimelineModel(this);
    m_more = new WrappingButton(m_content);
    m_empty = new EmptyState(m_stack);
    m_skills->setObjectName("timelineSkill");
    m_raters->setObjectName("timelineRater");
    m_oldestFirst->setObjectName("oldestFirst");
    m_summary->setObjectName("timelineSummary");
    m_strip->setObjectName("strip");
    m_list->setObjectName("timeline");
    m_more->setObjectName("showAll");
    m_skillLabel->setBuddy(m_skills);
    m_raterLabel->setBuddy(m_raters);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);

    auto* controls = new FlowLayout;
    controls->addWidget(m_skillLabel);
    controls->addWidget(m_skills);
    controls->addWidget(m_raterLabel);
    controls->addWidget(m_raters);
    controls->addWidget(m_oldestFirst);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_strip);
    content->addWidget(m_list, 1);
    content->addWidget(m_more, 0, Qt::AlignLeading);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(controls);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
}

HistorySkill TimelinePane::chosen() const {
    const Record& record = m_session.document().record();
    const auto edition = std::ranges::find(record.earlier, m_edition,
                                           [](const EarlierEdition& earlier) { return earlier.framework.id; });
    return {m_edition.empty() || edition == record.earlier.end() ? nullptr : &*edition, m_skill};
}

void TimelinePane::show(const SkillId& skill, const FrameworkId& edition) {
    const std::vector<HistorySkill> skills = skillsWithHistory(m_session.document().record());
    if (!skill.empty()) {
        m_all = m_all && skill == m_skill && edition == m_edition;
        m_skill = skill;
        m_edition = edition;
    } else if (m_skill.empty() && !skills.empty()) {
        m_skill = skills.front().skill;
        m_edition = skills.front().edition != nullptr ? skills.front().edition->framework.id : FrameworkId();
    }
    fillSkills(skills);
    fillRaters(chosen());
    showRows();
}

void TimelinePane::fillSkills(const std::vector<HistorySkill>& skills) {
    // The record's own by the order of the framework on screen, those that it does not have behind them.
    std::vector<std::pair<std::size_t, ChoiceCombo::Choice>> ordered;
    const Framework* framework = isOfAnotherFramework(m_session) ? nullptr : m_session.framework().get();
    for (const HistorySkill& skill : skills) {
        const QString name = historySkillName(skill, m_session);
        const Skill* known = framework != nullptr && skill.edition == nullptr ? framework->find(skill.skill) : nullptr;
        const std::size_t place = known != nullptr ? static_cast<std::size_t>(framework->indexOf(*known))
                                                   : std::numeric_limits<std::size_t>::max();
        ordered.emplace_back(place,
                             ChoiceCombo::Choice{.id = idOf(skill),
                                                 .name = skill.edition == nullptr
                                                             ? name
                                                             : tr("%1 (%2)", "a skill; the edition that it belongs to")
                                                                   .arg(name, editionName(skill.edition->framework))});
    }
    std::ranges::stable_sort(ordered, {}, [](const auto& one) { return one.first; });
    std::vector<ChoiceCombo::Choice> choices;
    choices.reserve(ordered.size());
    for (auto& [place, choice] : ordered)
        choices.push_back(std::move(choice));
    m_skills->setChoices(std::move(choices));
    m_skills->setVisible(!m_skill.empty());
    m_skillLabel->setVisible(!m_skill.empty());
    if (!m_skill.empty())
        m_skills->setChosen(idOf(chosen()), historySkillName(chosen(), m_session));
}

void TimelinePane::fillRaters(const HistorySkill& skill) {
    std::set<Rater> there;
    for (const EditionHistory& history : wholeHistory(m_session.document().record(), skill)) {
        for (const RatingEntry* entry : history.entries)
            there.insert(entry->rater);
    }
    if (m_rater && !there.contains(*m_rater))
        m_rater.reset();
    std::vector<ChoiceCombo::Choice> choices{{.id = {}, .name = tr("Everybody’s", "whose ratings are shown")}};
    for (const Rater rater : there)
        choices.push_back({.id = toQt(wordOf(rater)), .name = asFirstWord(raterWord(rater))});
    m_raters->setChoices(std::move(choices));
    m_raters->setChosen(m_rater ? toQt(wordOf(*m_rater)) : QString());
    m_raters->setVisible(there.size() > 1);
    m_raterLabel->setVisible(there.size() > 1);
}

void TimelinePane::showRows() {
    const HistorySkill skill = chosen();
    std::vector<TimelineRow> rows;
    int count = 0;
    if (!m_skill.empty()) {
        for (const EditionHistory& history : wholeHistory(m_session.document().record(), skill))
            count += static_cast<int>(std::ranges::count_if(
                history.entries, [&](const RatingEntry* entry) { return !m_rater || entry->rater == *m_rater; }));
        rows =
            timelineRows(skill,
                         {.rater = m_rater,
                          .order = m_oldestFirst->isChecked() ? TimelineOrder::oldestFirst : TimelineOrder::newestFirst,
                          .most = m_all ? 0 : shownAtFirst},
                         m_session);
        m_strip->setPoints(timelinePoints(skill, m_rater, m_session));
    }
    m_strip->setVisible(m_strip->hasPicture());
    m_more->setVisible(!m_all && count > shownAtFirst);
    m_more->setText(tr("Show all %n answers", nullptr, count));
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() == 0)
        showEmpty();
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(
            m_model->index(m_model->rows().front().entry.empty() && m_model->rowCount() > 1 ? 1 : 0));
    m_summary->setText(tr("%n answer(s)", "about a skill, in its timeline", count));
    m_summary->setVisible(count > 0);
    m_oldestFirst->setVisible(count > 1);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_content : static_cast<QWidget*>(m_empty));
}

void TimelinePane::showEmpty() {
    if (m_skill.empty())
        return m_empty->setTexts(
            tr("There is no timeline yet"),
            tr("Say where you stand in a skill or two. Every answer stays here with its date and its "
               "reason, and nothing is ever overwritten."),
            tr("Ra&te my skills"));
    m_empty->setTexts(tr("Nobody has answered about this skill yet"),
                      tr("As soon as you rate “%1”, its timeline begins.").arg(historySkillName(chosen(), m_session)),
                      isOfAnotherFramework(m_session) ? QString() : tr("Ra&te this skill"));
}

QWidget* TimelinePane::firstFocus() {
    if (hasRows())
        return m_list;
    return m_skills->isVisibleTo(this) ? m_skills : nullptr;
}

bool TimelinePane::hasRows() const {
    return m_model->rowCount() > 0;
}

void TimelinePane::copy() const {
    copyTable(tableOf(m_model->rows(), historySkillName(chosen(), m_session)), m_session);
}

void TimelinePane::retranslate() {
    m_skillLabel->setText(tr("S&kill"));
    m_skills->setAccessibleName(tr("The skill whose timeline is shown"));
    m_raterLabel->setText(tr("Who&se ratings"));
    m_raters->setAccessibleName(tr("Whose ratings"));
    m_oldestFirst->setText(tr("&Oldest first"));
    m_list->setAccessibleName(tr("Answers about the skill"));
}

void TimelinePane::fit() {
    const int unit = spacingUnit();
    layout()->setSpacing(unit);
    layout()->itemAt(0)->layout()->setSpacing(unit);
    m_content->layout()->setSpacing(unit);
    m_list->setMinimumHeight(16 * unit);
    const int letter = std::max(1, m_skills->fontMetrics().averageCharWidth());
    int widest = 0;
    for (int row = 0; row < m_skills->count(); ++row)
        widest = std::max(widest, m_skills->fontMetrics().horizontalAdvance(m_skills->itemText(row)));
    m_skills->setMinimumContentsLength(std::clamp(widest / letter + 1, 14, 40));
    m_skills->setMinimumWidth(14 * letter);
    m_list->doItemsLayout();
}

} // namespace waymark

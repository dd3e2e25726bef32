#include "app/desktop/pages/history/look_back_pane.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/models/slope_model.h"
#include "app/desktop/pages/history/end_chooser.h"
#include "app/desktop/pages/history/history_output.h"
#include "app/desktop/pages/history/history_table.h"
#include "app/desktop/pages/history/slope_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/pathway/history.h"
#include "core/record/record_words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFontMetrics>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr std::array raters{Rater::self, Rater::other, Rater::agreed};

QString wordFor(Rater rater) {
    return toQt(wordOf(rater));
}

LatestRatings latestAt(const HistoryEnd& end, const Record& record, Rater rater, Moment now) {
    const Snapshot* snapshot = snapshotOf(end, record);
    return snapshot != nullptr ? LatestRatings(record, rater, *snapshot)
                               : LatestRatings(record, rater, momentOf(end, record, rater, now));
}

} // namespace

LookBackPane::LookBackPane(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    build();
    connectParts();
}

void LookBackPane::build() {
    m_thenChooser = new EndChooser(this);
    m_nowChooser = new EndChooser(this);
    m_raterBox = new QWidget(this);
    m_raterLabel = new QLabel(m_raterBox);
    m_rater = new ChoiceCombo(m_raterBox);
    m_summary = new TextLabel(TextStyle::body, this);
    m_note = new TextLabel(TextStyle::small, this);
    m_stack = new QStackedWidget(this);
    m_content = new QWidget(m_stack);
    m_slopes = new SlopeView(m_content);
    m_table = new HistoryTable(m_content);
    m_sentence = new TextLabel(TextStyle::body, m_content);
    m_empty = new EmptyState(m_stack);
    m_thenChooser->setObjectName("then");
    m_nowChooser->setObjectName("now");
    m_rater->setObjectName("rater");
    m_summary->setObjectName("summary");
    m_note->setObjectName("note");
    m_slopes->setObjectName("slopes");
    m_sentence->setObjectName("sentence");
    m_note->setQuiet(true);
    m_raterLabel->setBuddy(m_rater);

    auto* rater = new QVBoxLayout(m_raterBox);
    rater->setContentsMargins(0, 0, 0, 0);
    rater->addWidget(m_raterLabel);
    rater->addWidget(m_rater);
    m_choosers = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QWidget* chooser : {static_cast<QWidget*>(m_thenChooser), static_cast<QWidget*>(m_nowChooser), m_raterBox})
        m_choosers->addWidget(chooser, 0, Qt::AlignTop);
    m_choosers->addStretch(1);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_slopes, 1);
    content->addWidget(m_table, 1);
    content->addWidget(m_sentence);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_choosers);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
}

void LookBackPane::connectParts() {
    connect(m_thenChooser, &EndChooser::endChosen, this,
            [this](const HistoryEnd& end) { chooseEnd(&HistoryChoice::then, end); });
    connect(m_nowChooser, &EndChooser::endChosen, this,
            [this](const HistoryEnd& end) { chooseEnd(&HistoryChoice::now, end); });
    connect(m_rater, &ChoiceCombo::idChosen, this, [this](const QString& id) {
        HistoryChoice choice = m_choice;
        choice.rater = choiceOf<Rater>(fromQt(id)).value_or(Rater::self);
        Q_EMIT choiceChanged(choice);
    });
    connect(m_slopes->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            mark(m_slopes->rows().rows()[static_cast<std::size_t>(index.row())].skill);
    });
    connect(m_table, &HistoryTable::skillChosen, this, &LookBackPane::mark);
    connect(m_slopes, &QListView::activated, this, [this] { Q_EMIT timelineWanted(m_skill); });
    connect(m_table, &HistoryTable::activated, this, [this] { Q_EMIT timelineWanted(m_skill); });
    connect(m_empty, &EmptyState::pressed, this, &LookBackPane::pressed);
}

// The earlier moment always stands first.
void LookBackPane::chooseEnd(HistoryEnd HistoryChoice::* which, const HistoryEnd& end) {
    HistoryChoice choice = m_choice;
    choice.*which = end;
    const Record& record = m_session.document().record();
    const Moment now = m_session.document().now();
    if (momentOf(choice.now, record, choice.rater, now) < momentOf(choice.then, record, choice.rater, now)) {
        std::swap(choice.then, choice.now);
        m_session.tell(tr("The earlier of the two stands first now."));
    }
    Q_EMIT choiceChanged(choice);
}

void LookBackPane::show(const HistoryChoice& choice) {
    m_choice = choice;
    const bool isTable = choice.view == HistoryView::table;
    m_slopes->setVisible(!isTable);
    m_table->setVisible(isTable);
    fillChoosers();
    std::vector<HistoryRow> rows;
    m_shown = find(rows);
    if (m_shown == Shown::rows)
        showRows(std::move(rows));
    else
        showEmpty(m_shown);
    // Without answers there is nothing to choose from.
    const bool hasChoice = m_shown == Shown::rows || m_shown == Shown::nothingThen;
    m_thenChooser->setVisible(hasChoice);
    m_nowChooser->setVisible(hasChoice);
    m_raterBox->setVisible(hasChoice || m_shown == Shown::nothingOfRater);
    m_summary->setVisible(m_shown == Shown::rows);
    m_stack->setCurrentWidget(m_shown == Shown::rows ? m_content : static_cast<QWidget*>(m_empty));
}

void LookBackPane::fillChoosers() {
    const Record& record = m_session.document().record();
    const Moment now = m_session.document().now();
    const std::vector<NamedEnd> ends = namedEnds(record, m_choice.rater);
    const auto dayAt = [&](const HistoryEnd& end) {
        const Moment moment = end.kind == HistoryEnd::Kind::today ? now : momentOf(end, record, m_choice.rater, now);
        return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date();
    };
    const QDate today = toQt(localToday(m_session));
    m_thenChooser->setEnds(ends, settled(m_choice.then, record, m_choice.rater), today, dayAt(m_choice.then));
    m_nowChooser->setEnds(ends, settled(m_choice.now, record, m_choice.rater), today, dayAt(m_choice.now));
    std::vector<ChoiceCombo::Choice> choices;
    choices.reserve(raters.size());
    for (const Rater rater : raters)
        choices.push_back({.id = wordFor(rater), .name = asFirstWord(raterWord(rater))});
    m_rater->setChoices(std::move(choices));
    m_rater->setChosen(wordFor(m_choice.rater));
    m_then = endName(m_choice.then, record, m_choice.rater);
    m_now = endName(m_choice.now, record, m_choice.rater);
}

LookBackPane::Shown LookBackPane::find(std::vector<HistoryRow>& rows) const {
    const Record& record = m_session.document().record();
    if (isOfAnotherFramework(m_session))
        return Shown::otherFramework;
    if (record.ratings.empty())
        return Shown::nothingRated;
    if (std::ranges::count(record.ratings, m_choice.rater, &RatingEntry::rater) == 0)
        return Shown::nothingOfRater;
    const Moment now = m_session.document().now();
    const auto found = thenAndNow(record, *m_session.framework(), latestAt(m_choice.then, record, m_choice.rater, now),
                                  latestAt(m_choice.now, record, m_choice.rater, now));
    if (!found)
        return Shown::otherFramework;
    rows = historyRows(*found, m_session);
    return rows.empty() ? Shown::nothingThen : Shown::rows;
}

void LookBackPane::showRows(std::vector<HistoryRow> rows) {
    const Framework& framework = *m_session.framework();
    const int levels = static_cast<int>(framework.proficiencies().size());
    std::vector<SlopeBand> bands;
    const auto add = [&](RatingState state) {
        state.levels = levels;
        bands.push_back({.state = state, .name = asFirstWord(ratingText(state, m_session))});
    };
    for (int level = levels; level > 0; --level)
        add({.kind = RatingState::Kind::level,
             .level = level,
             .proficiency = framework.proficiencies()[static_cast<std::size_t>(level) - 1].id});
    add({.kind = RatingState::Kind::notYet});
    bands.push_back({.state = {.kind = RatingState::Kind::level, .level = 0, .levels = levels},
                     .name = tr("Another level", "one that the framework does not have")});
    for (const auto kind : {RatingState::Kind::notSure, RatingState::Kind::notApplicable, RatingState::Kind::notRated})
        add({.kind = kind});
    m_summary->setText(summary(rows));
    const Moment newest =
        momentOf({.kind = HistoryEnd::Kind::today}, m_session.document().record(), m_choice.rater, {});
    const bool isQuiet =
        std::ranges::all_of(rows, [](const HistoryRow& row) { return row.change == HistoryChange::same; }) &&
        momentOf(m_choice.then, m_session.document().record(), m_choice.rater, m_session.document().now()) >= newest;
    m_note->setText(
        tr("Nothing was answered since. Rate your skills again in some months, and see here what changed."));
    m_note->setVisible(isQuiet);
    m_slopes->setBands(std::move(bands));
    m_slopes->setRows(inSlopeOrder(rows), m_then, m_now);
    m_table->setRows(std::move(rows), m_then, m_now);
    mark(m_slopes->rows().rowOf(m_skill) >= 0 ? m_skill : m_slopes->rows().rows().front().skill);
}

QString LookBackPane::summary(const std::vector<HistoryRow>& rows) const {
    if (m_choice.now.kind == HistoryEnd::Kind::today)
        return tr("Since %1: %2.", "a moment; how many skills changed how").arg(m_then, historyCounts(rows));
    return tr("From %1 to %2: %3.", "two moments; how many skills changed how").arg(m_then, m_now, historyCounts(rows));
}

// The same row in both pictures, and its sentence.
void LookBackPane::mark(const SkillId& skill) {
    m_skill = skill;
    const int row = m_slopes->rows().rowOf(skill);
    const QModelIndex slope = m_slopes->model()->index(row, 0);
    if (m_slopes->currentIndex() != slope)
        m_slopes->setCurrentIndex(slope);
    m_table->choose(skill);
    m_sentence->setText(
        row < 0 ? QString() : historySentence(m_slopes->rows().rows()[static_cast<std::size_t>(row)], m_then, m_now));
}

void LookBackPane::showEmpty(Shown shown) {
    const RecordFramework& own = m_session.document().record().framework;
    m_note->setVisible(false);
    switch (shown) {
    case Shown::rows:
        return;
    case Shown::otherFramework:
        return m_empty->setTexts(tr("Your record is about another framework"),
                                 tr("It holds ratings for “%1” (%2). Nothing of it is lost while you look at this one. "
                                    "Each skill’s timeline can be "
                                    "read here all the same.",
                                    "a framework and its edition")
                                     .arg(toQt(own.title.empty() ? own.id.str() : own.title), toQt(own.edition)),
                                 tr("Go &to that framework"));
    case Shown::nothingRated:
        return m_empty->setTexts(
            tr("There is no history yet"),
            tr("Say where you stand in a skill or two. When you rate again in some months, you see "
               "here how far you have come."),
            tr("Ra&te my skills"));
    case Shown::nothingOfRater:
        return m_empty->setTexts(m_choice.rater == Rater::self    ? tr("There are no ratings of your own")
                                 : m_choice.rater == Rater::other ? tr("There are no ratings by somebody else")
                                                                  : tr("There are no agreed ratings"),
                                 tr("The record holds others. Choose whose ratings you want to look at."), {});
    case Shown::nothingThen:
        return m_empty->setTexts(
            tr("Nothing was rated by then"),
            tr("The first answers of this record are later than the two days. Choose a later day."), {});
    }
}

void LookBackPane::pressed() {
    switch (m_shown) {
    case Shown::otherFramework:
        return m_session.go({.page = PageId::history,
                             .framework = m_session.document().record().framework.id,
                             .detail = detailOf(m_choice)});
    case Shown::nothingRated:
        return m_session.go({.page = PageId::ratings});
    case Shown::rows:
    case Shown::nothingOfRater:
    case Shown::nothingThen:
        return;
    }
}

QWidget* LookBackPane::firstFocus() {
    if (m_shown != Shown::rows)
        return m_raterBox->isVisibleTo(this) ? m_rater : nullptr;
    return m_choice.view == HistoryView::table ? m_table->firstFocus() : m_slopes;
}

bool LookBackPane::hasRows() const {
    return m_shown == Shown::rows;
}

void LookBackPane::copy() const {
    copyTable(tableOf(m_table->shown(), m_summary->text()), m_session);
}

void LookBackPane::retranslate() {
    m_thenChooser->setTexts(tr("&Then"), tr("The earlier moment"), tr("The earlier day"));
    m_nowChooser->setTexts(tr("&Now"), tr("The later moment"), tr("The later day"));
    m_raterLabel->setText(tr("Who&se ratings"));
    m_rater->setAccessibleName(tr("Whose ratings"));
    m_slopes->setAccessibleName(tr("Then and now as slopes, skill by skill"));
    m_table->retranslate();
}

void LookBackPane::fit(int room) {
    const int unit = spacingUnit();
    layout()->setSpacing(unit);
    // One beside the other as long as each can show a few letters.
    m_rater->setMinimumWidth(12 * std::max(1, m_rater->fontMetrics().averageCharWidth()));
    const int least = m_thenChooser->minimumSizeHint().width() + m_nowChooser->minimumSizeHint().width() +
                      m_raterBox->minimumSizeHint().width() + 4 * unit;
    m_choosers->setDirection(least <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choosers->setSpacing(least <= room ? 2 * unit : unit);
    m_raterBox->layout()->setSpacing(unit / 2);
    m_content->layout()->setSpacing(unit);
    m_slopes->setMinimumHeight(20 * unit);
    m_table->fit();
}

} // namespace waymark

#include "app/desktop/pages/gap/gap_page.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/gap_model.h"
#include "app/desktop/models/other_framework.h"
#include "app/desktop/models/plan_offers.h"
#include "app/desktop/pages/gap/gap_delegate.h"
#include "app/desktop/pages/gap/gap_details.h"
#include "app/desktop/pages/gap/gap_output.h"
#include "app/desktop/pages/gap/radar_view.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/ratings/own_answers.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/sharing/share.h"
#include "app/desktop/sharing/shared_table.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/role_level_combo.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

GapPage::GapPage(Session& session, QWidget* parent) : Page(session, parent) {
    build();
    connect(m_against, &RoleLevelCombo::levelChosen, this, [this](const RoleLevelId& level) {
        m_level = level;
        refresh();
        Q_EMIT placeChanged();
    });
    connect(m_radarSwitch, &QCheckBox::toggled, this, [this](bool on) {
        this->session().settings().setValue(Setting::gapRadar, on);
        m_radar->setVisible(on);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GapPage::showRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &GapPage::showRow);
    connect(m_details, &GapDetails::rateWanted, this,
            [this](const SkillId& skill) { this->session().go({.page = PageId::ratings, .skill = skill}); });
    connect(m_details, &GapDetails::skillWanted, this,
            [this](const SkillId& skill) { this->session().go({.page = PageId::skill, .skill = skill}); });
    connect(m_details, &GapDetails::actionWanted, this, [this](const SkillId& skill) {
        const Action* open = openAction(this->session().document().record(), skill);
        this->session().go({.page = PageId::plan,
                            .levels = {against()},
                            .skill = skill,
                            .detail = open != nullptr ? toQt(open->id.str()) : QString(PlanPage::newAction)});
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    connect(m_empty, &EmptyState::pressed, this, &GapPage::pressed);
    // Whoever comes to the page again gets it fresh by show().
    connect(&session.document(), &Document::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    // A framework that came into the program may be the record's.
    connect(&session, &Session::catalogChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&session, &Session::frameworkChanged, this, &GapPage::refresh);
    connect(&session, &Session::languagesChanged, this, &GapPage::retranslate);
    retranslate();
    fit();
}

void GapPage::build() {
    m_title = new TextLabel(TextStyle::title, this);
    m_againstLabel = new QLabel(this);
    m_against = new RoleLevelCombo(this);
    m_counts = new TextLabel(TextStyle::body, this);
    m_radarSwitch = new WrappingCheckBox(this);
    m_stack = new QStackedWidget(this);
    m_content = new QWidget(m_stack);
    m_splitter = new QSplitter(m_content);
    m_radar = new RadarView(m_content);
    m_table = new QTableView(m_splitter);
    m_model = new GapModel(this);
    m_header = new GapHeader(m_table);
    m_details = new GapDetails(session(), m_splitter);
    m_emptyPage = new QWidget(m_stack);
    m_empty = new EmptyState(m_emptyPage);
    m_ownAnswers = new OwnAnswers(m_emptyPage);

    m_against->setObjectName("against");
    m_counts->setObjectName("counts");
    m_radarSwitch->setObjectName("radarSwitch");
    m_radar->setObjectName("radar");
    m_table->setObjectName("gap");
    m_againstLabel->setBuddy(m_against);
    m_against->setMinimumContentsLength(24);
    m_table->viewport()->installEventFilter(this);
    m_radarSwitch->setChecked(session().settings().value(Setting::gapRadar).toBool());
    m_radar->setVisible(m_radarSwitch->isChecked());
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new GapDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    m_choice = new QHBoxLayout;
    m_choice->addWidget(m_againstLabel);
    m_choice->addWidget(m_against);
    m_choice->addStretch(1);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_counts);
    content->addWidget(m_radarSwitch);
    content->addWidget(m_radar);
    content->addWidget(m_splitter, 1);
    auto* empty = new QVBoxLayout(m_emptyPage);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->addWidget(m_empty, 1);
    empty->addWidget(m_ownAnswers, 2);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_emptyPage);
    // In a small window with large text the whole page scrolls, so that nothing is squeezed.
    auto* body = new QWidget(this);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(body);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_title);
    column->addLayout(m_choice);
    column->addWidget(m_stack, 1);
}

void GapPage::show(const Place& place) {
    if (!place.levels.empty())
        m_level = place.levels.front();
    refresh();
    if (!place.skill.empty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->lines()[static_cast<std::size_t>(row)].skill == place.skill)
                m_table->selectRow(row);
        }
    }
}

Place GapPage::place() const {
    Place place{.page = PageId::gap};
    if (!m_level.empty())
        place.levels = {m_level};
    return place;
}

QWidget* GapPage::firstFocus() {
    return m_shown == Shown::gap ? static_cast<QWidget*>(m_table) : m_against;
}

RoleLevelId GapPage::against() const {
    const Framework* framework = session().framework().get();
    const Aims& aims = session().document().record().aims;
    for (const RoleLevelId& level : {m_level, aims.target, aims.current}) {
        if (framework != nullptr && framework->find(level) != nullptr)
            return level;
    }
    return {};
}

void GapPage::refresh() {
    const Framework* framework = session().framework().get();
    if (framework == nullptr)
        return;
    if (m_filled != framework) {
        m_against->setLevels(*framework, session().languages(), tr("Not chosen yet"));
        m_filled = framework;
    }
    m_against->setLevel(against());
    const Record& record = session().document().record();
    m_gap.reset();
    if (!record.framework.id.empty() && record.framework.id != framework->id()) {
        m_shown = Shown::otherFramework;
    } else if (against().empty()) {
        m_shown = Shown::noLevel;
    } else if (auto gap = gapTo(record, *framework, framework->indexOf(*framework->find(against())),
                                {.ratings = &session().document().ratings()})) {
        m_shown = gap->rows.empty() ? Shown::nothingKnown : record.ratings.empty() ? Shown::nothingRated : Shown::gap;
        m_gap = std::move(*gap);
    } else {
        m_shown = Shown::otherFramework;
    }
    if (m_shown == Shown::gap)
        showGap();
    else
        showEmpty();
    m_stack->setCurrentWidget(m_shown == Shown::gap ? m_content : m_emptyPage);
    Q_EMIT actionsChanged();
}

std::vector<ActionId> GapPage::handledActions() const {
    using enum ActionId;
    if (m_shown != Shown::gap)
        return {};
    return {editCopyTable, fileExport, filePrint};
}

void GapPage::perform(ActionId action) {
    if (m_shown != Shown::gap || !m_gap)
        return;
    const auto table = [this] {
        return sharedTable(gapReport(*m_gap, countsText(), session()), tr("gap", "the name of a file"));
    };
    switch (action) {
    case ActionId::editCopyTable:
        return copyTable(session(), table());
    case ActionId::fileExport:
        return exportTable(session(), table(), this);
    case ActionId::filePrint:
        return printTable(table(), this);
    default:
        return;
    }
}

void GapPage::showGap() {
    const Framework& framework = *session().framework();
    // The radar keeps the framework's order, so that a shape can be recognised again; the table puts first what is furthest.
    m_radar->setLines(gapLines(m_gap->rows, session()));
    sortByGap(m_gap->rows);
    QStringList levels{asFirstWord(answerWord(Answer::notYet))};
    for (const Proficiency& proficiency : framework.proficiencies())
        levels << session().text(proficiency.name);
    m_header->setLevels(levels);
    m_radar->setLevels(levels);
    m_model->setLines(gapLines(m_gap->rows, session()));
    m_counts->setText(countsText());
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    fit();
    showRow();
}

QString GapPage::countsText() const {
    const GapCounts& counts = m_gap->counts;
    QStringList parts;
    const auto add = [&](std::uint32_t count, const QString& text) {
        if (count > 0)
            parts << text;
    };
    const auto n = [](std::uint32_t count) { return static_cast<int>(count); };
    add(counts.below, tr("%n skill(s) with something to go", nullptr, n(counts.below)));
    add(counts.met, tr("%n met", nullptr, n(counts.met)));
    add(counts.above, tr("%n above", nullptr, n(counts.above)));
    add(counts.unrated, tr("%n not rated", nullptr, n(counts.unrated)));
    add(counts.notSure, tr("%n not sure", nullptr, n(counts.notSure)));
    add(counts.notApplicable, tr("%n not applicable", nullptr, n(counts.notApplicable)));
    add(counts.notSpecified, tr("%n not specified", nullptr, n(counts.notSpecified)));
    add(counts.notAskedFor, tr("%n not asked for", nullptr, n(counts.notAskedFor)));
    return listed(parts);
}

void GapPage::showRow() {
    const int row = m_table->currentIndex().row();
    if (!m_gap || row < 0 || static_cast<std::size_t>(row) >= m_gap->rows.size())
        return m_details->clear();
    m_details->setRow(m_gap->rows[static_cast<std::size_t>(row)], m_model->lines()[static_cast<std::size_t>(row)]);
    // From row to row they only grow, so that the table stays in its place.
    if (const int need = m_details->leastWidth(); need > m_detailsNeed) {
        m_detailsNeed = need;
        if (isVisible())
            fitColumns();
    }
}

void GapPage::showEmpty() {
    const bool other = m_shown == Shown::otherFramework;
    m_ownAnswers->setVisible(other && !session().document().record().ratings.empty());
    if (other)
        m_ownAnswers->showRecord(session());
    const OtherFrameworkTexts texts = other ? otherFrameworkTexts(session()) : OtherFrameworkTexts();
    switch (m_shown) {
    case Shown::gap:
        return;
    case Shown::otherFramework:
        m_empty->setTexts(texts.title, texts.explanation, texts.button);
        return;
    case Shown::noLevel:
        m_empty->setTexts(tr("Choose a role level"),
                          tr("You see here where you stand against any role level, not only the next one."),
                          tr("Choo&se"));
        return;
    case Shown::nothingRated:
        m_empty->setTexts(tr("You have not rated anything yet"),
                          tr("Say where you stand in a skill or two, and come back to see what is to go."),
                          tr("Ra&te my skills"));
        return;
    case Shown::nothingKnown:
        m_empty->setTexts(tr("Nothing is known about the skills of this role level"),
                          tr("The framework names no skills for it. Choose another role level."), {});
        return;
    }
}

void GapPage::pressed() {
    switch (m_shown) {
    case Shown::otherFramework:
        return session().go({.page = PageId::gap, .framework = session().document().record().framework.id});
    case Shown::noLevel:
        return m_against->setFocus(Qt::OtherFocusReason);
    case Shown::nothingRated:
        return session().go({.page = PageId::ratings});
    case Shown::gap:
    case Shown::nothingKnown:
        return;
    }
}

void GapPage::retranslate() {
    m_title->setText(tr("My gap"));
    m_againstLabel->setText(tr("Where I stand &against"));
    m_against->setAccessibleName(tr("The role level to stand against"));
    m_radarSwitch->setText(tr("Show as a ra&dar too"));
    m_table->setAccessibleName(tr("My gap, skill by skill"));
    m_model->retranslate();
    m_filled = nullptr;
    m_detailsNeed = 0;
    refresh();
}

// The picture takes what the words leave; in a narrow window the details go below the table.
void GapPage::fit() {
    const int unit = spacingUnit();
    const bool isVeryNarrow = width() < readingWidth() / 2;
    m_area->widget()->layout()->setContentsMargins(isVeryNarrow ? unit : 3 * unit, 2 * unit,
                                                   isVeryNarrow ? unit : 2 * unit, unit);
    m_area->widget()->layout()->setSpacing(unit);
    m_table->setMinimumHeight(16 * unit);
    m_details->setMinimumHeight(16 * unit);
    const bool narrow = width() < readingWidth() * 5 / 4;
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_against->setMinimumContentsLength(narrow ? 14 : 24);
    m_choice->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitColumns();
}

void GapPage::fitColumns() {
    const int unit = spacingUnit();
    const auto words = [&](int column) {
        int widest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = std::max(widest,
                              m_table->fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
        return widest + 2 * unit;
    };
    const int state = std::max(words(GapModel::stateColumn), 8 * unit);
    share(std::min(words(GapModel::skillColumn), readingWidth() / 3), state);
    const int room = m_table->viewport()->width();
    int skill = std::min({words(GapModel::skillColumn), readingWidth() / 3, room * 2 / 5});
    // The names of skills may stand in two lines, those of the levels in one only.
    if (const int rest = room - state - m_header->levelsWidth(); rest < skill && rest >= readingWidth() / 6)
        skill = rest;
    const int picture = std::max(m_header->marksWidth(), room - skill - state);
    // What the picture says stands in words in the state and in the details; the two word columns are for small pictures.
    m_table->setColumnHidden(GapModel::mineColumn, true);
    m_table->setColumnHidden(GapModel::expectedColumn, true);
    m_header->resizeSection(GapModel::skillColumn, skill);
    m_header->resizeSection(GapModel::pictureColumn, picture);
    m_header->resizeSection(GapModel::stateColumn, state);
    m_table->resizeRowsToContents();
}

// Beside one another the table gets the room for the names of the levels first, and the details what is left, as long as they
// can be read and none of their buttons is cut; both grow from there.
void GapPage::share(int skillWidth, int stateWidth) {
    if (m_divided || m_splitter->orientation() == Qt::Vertical)
        return;
    const int all = m_splitter->width() - m_splitter->handleWidth();
    const int beside = m_table->width() - m_table->viewport()->width();
    const int words = skillWidth + m_header->levelsWidth() + stateWidth + beside;
    const int least = std::min(std::max(readingWidth() / 3, m_detailsNeed), all / 2);
    const int table = std::min(std::max(words, all * 3 / 5), all - least);
    if (table > 0 && m_table->width() != table)
        m_splitter->setSizes({table, all - table});
}

void GapPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

bool GapPage::eventFilter(QObject* watched, QEvent* event) {
    // Fitting may bring or take a scroll bar, which resizes the viewport once more.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_fitting) {
        m_fitting = true;
        fit();
        m_fitting = false;
    }
    return Page::eventFilter(watched, event);
}

void GapPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_detailsNeed = m_details->leastWidth();
    fit();
}

} // namespace waymark

#include "app/desktop/pages/compare/compare_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/comparison_model.h"
#include "app/desktop/navigation/addresses.h"
#include "app/desktop/pages/compare/comparison_columns.h"
#include "app/desktop/pages/compare/comparison_controls.h"
#include "app/desktop/pages/compare/comparison_output.h"
#include "app/desktop/pages/compare/comparison_table.h"
#include "app/desktop/pages/compare/comparison_texts.h"
#include "app/desktop/pages/compare/level_chooser.h"
#include "app/desktop/pages/compare/statements_panel.h"
#include "app/desktop/pages/framework/framework_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/sharing/share.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr int fewestLines = 16; // of text, that the table takes at least

} // namespace

ComparePage::ComparePage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_model(new ComparisonModel(this)) {
    setObjectName("comparePage");
    build();
    connectParts();
    takeFramework();
    retranslate();
}

void ComparePage::build() {
    const int unit = spacingUnit();
    m_title = new TextLabel(TextStyle::title, this);
    setAccessibleRole(m_title, QAccessible::Heading);
    m_summary = new TextLabel(TextStyle::body, this);
    m_summary->setObjectName("comparisonSummary");
    m_notes = new TextLabel(TextStyle::body, this);
    m_notes->setObjectName("comparisonNotes");
    m_notes->setQuiet(true);
    m_controls = new ComparisonControls(session().actions(), this);
    m_controls->setOnlyDifferences(session().settings().value(Setting::compareOnlyDifferences).toBool());
    m_stack = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Vertical, m_stack);
    m_table = new ComparisonTable(m_model, m_splitter);
    m_table->setObjectName("comparisonTable");
    m_panel = new StatementsPanel(m_splitter);
    m_panel->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName("comparisonEmpty");
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    m_top = new QVBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_summary, m_notes, m_controls})
        m_top->addWidget(part);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(m_top);
    column->addWidget(m_stack, 1);

    // In a window too low for the table everything scrolls, so that nothing is cut at twice the text size.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    fit();
}

void ComparePage::fit() {
    const int unit = spacingUnit();
    m_top->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 0);
    m_top->setSpacing(unit);
    // The texts of the first column stand under the title; its cells have one unit within.
    m_splitter->setContentsMargins(2 * unit, 0, 2 * unit, unit);
    m_stack->setMinimumHeight(fewestLines * 2 * unit);
}

void ComparePage::connectParts() {
    connect(&session(), &Session::frameworkChanged, this, &ComparePage::takeFramework);
    connect(&session(), &Session::languagesChanged, this, &ComparePage::refresh);
    connect(&session().document(), &Document::changed, this, &ComparePage::takeDocument);

    connect(m_controls, &ComparisonControls::filterChanged, this, &ComparePage::arrange);
    connect(m_controls, &ComparisonControls::onlyDifferencesWanted, this, &ComparePage::arrange);
    connect(m_controls, &ComparisonControls::onlyAimWanted, this, &ComparePage::arrange);
    connect(m_controls, &ComparisonControls::ratingsWanted, this,
            [this](bool on) { setColumns(std::vector(m_levels), on); });
    connect(m_controls, &ComparisonControls::choosingWanted, this, &ComparePage::chooseColumns);
    connect(m_controls, &ComparisonControls::keepingWanted, this, &ComparePage::keepAsFavourite);
    connect(m_controls, &ComparisonControls::favouriteWanted, this, &ComparePage::showFavourite);
    connect(m_controls, &ComparisonControls::forgettingWanted, this, [this](const QString& name) {
        forgetFavourite(session().settings(), m_framework->id(), name);
        updateFavourites();
    });

    connect(m_table, &ComparisonTable::leaveWanted, this, [this] {
        if (!m_panel->isHidden())
            closeStatements();
    });
    connect(m_table, &ComparisonTable::statementsWanted, this, &ComparePage::openStatements);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!m_panel->isHidden() && now.isValid())
            showStatements();
    });
    connect(m_table, &ComparisonTable::columnRemovalWanted, this, &ComparePage::removeColumn);
    connect(m_table, &ComparisonTable::columnMoveWanted, this, &ComparePage::moveColumn);
    connect(m_table, &ComparisonTable::columnMenuWanted, this, &ComparePage::openColumnMenu);
    connect(m_panel, &StatementsPanel::closeWanted, this, &ComparePage::closeStatements);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (hasEnoughColumns() && state().leadsToPairs())
            session().go({.page = PageId::framework, .detail = FrameworkPage::sideBySide});
        else if (hasEnoughColumns() && !m_view.lines.empty())
            m_controls->clearFilter();
        else
            chooseColumns();
    });
}

void ComparePage::takeFramework() {
    m_framework = session().framework();
    m_levels.clear();
    m_complaint.clear();
    closeStatements();
    recallColumns();
    takeDocument();
    updateFavourites();
}

void ComparePage::takeDocument() {
    const RoleLevel* aim = m_framework != nullptr ? m_framework->find(session().aims().target) : nullptr;
    m_aim = aim != nullptr ? std::optional(m_framework->indexOf(*aim)) : std::nullopt;
    m_controls->setAim(aim != nullptr ? session().text(aim->name) : QString());
    refresh();
}

void ComparePage::recallColumns() {
    if (m_framework == nullptr)
        return;
    m_levels = knownLevels(*m_framework, session().settings().value(Setting::compareLevels).toStringList());
    m_withRatings = session().settings().value(Setting::compareWithRatings).toBool();
    if (!enoughColumns(m_levels, m_withRatings))
        m_levels = usualColumns(*m_framework, session().aims());
    m_controls->setWithRatings(m_withRatings);
}

void ComparePage::show(const Place& place) {
    m_complaint.clear();
    if (m_framework != nullptr && !place.levels.empty()) {
        AddressedLevels addressed = addressedLevels(*m_framework, place.levels);
        if (addressed.unknown) {
            m_complaint = tr("This framework has no role level with the id “%1”.").arg(toQt(addressed.unknown->str()));
        } else {
            // Another comparison begins at its top, with nothing open from the one before.
            if (m_levels != addressed.levels) {
                closeStatements();
                m_table->setCurrentIndex({});
                m_table->scrollToTop();
            }
            if (addressed.tooMany)
                m_complaint = tr("Eight role levels are the most that fit side by side; the first eight are shown.");
            m_levels = std::move(addressed.levels);
            m_withRatings = place.detail == withRatingsDetail;
            m_controls->setWithRatings(m_withRatings);
            if (hasEnoughColumns())
                rememberColumns();
        }
    }
    refresh();
}

Place ComparePage::place() const {
    Place place{.page = PageId::compare, .detail = m_withRatings ? withRatingsDetail : QString()};
    for (const RoleLevelIndex level : m_levels)
        place.levels.push_back(m_framework->roleLevel(level).id);
    return place;
}

QWidget* ComparePage::firstFocus() {
    return m_stack->currentWidget() == m_splitter ? static_cast<QWidget*>(m_table) : m_controls;
}

void ComparePage::setColumns(const std::vector<RoleLevelIndex>& levels, bool withRatings) {
    m_levels = levels;
    m_withRatings = withRatings;
    m_complaint.clear();
    m_controls->setWithRatings(withRatings);
    rememberColumns();
    refresh();
    Q_EMIT placeChanged();
}

// For the next start.
void ComparePage::rememberColumns() {
    QStringList ids;
    for (const RoleLevelIndex level : m_levels)
        ids << toQt(m_framework->roleLevel(level).id.str());
    session().settings().setValue(Setting::compareLevels, ids);
    session().settings().setValue(Setting::compareWithRatings, m_withRatings);
}

bool ComparePage::hasEnoughColumns() const {
    return enoughColumns(m_levels, m_withRatings);
}

ComparisonState ComparePage::state() const {
    return {m_framework.get(), &m_view, m_model->content().shown.size(), m_controls->filter(m_aim).onlyDifferences};
}

void ComparePage::refresh() {
    m_view = {};
    if (m_framework != nullptr)
        m_view = viewComparison(*m_framework, m_levels, m_withRatings ? &session().document().record() : nullptr);
    arrange();
}

void ComparePage::arrange() {
    const std::optional<SkillIndex> skill = m_table->currentSkill();
    const int column = std::max(0, m_table->currentIndex().column());
    const ComparisonFilter filter = m_controls->filter(m_aim);
    ComparisonContent content{m_framework, m_view, {}, filter.grouped, session().languages()};
    if (m_framework != nullptr)
        content.shown = arrangeComparison(*m_framework, m_view, filter, content.languages);
    const bool empty = content.shown.empty() || !hasEnoughColumns();
    m_model->setContent(std::move(content));
    if (skill)
        m_table->choose(*skill, column);
    if (!m_panel->isHidden())
        showStatements();
    if (empty)
        showEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_splitter);
    updateTexts();
    updateActionStates();
}

// Of the row that is chosen; without one there is nothing to show, and the table gets the room.
void ComparePage::showStatements() {
    const int row = m_table->currentIndex().row();
    if (m_model->line(row) != nullptr)
        m_panel->setRow(*m_model, row);
    else
        m_panel->hide();
}

void ComparePage::showEmpty() {
    const EmptyTexts texts = emptyComparisonTexts(state());
    m_empty->setTexts(texts.title, texts.explanation, texts.button);
}

QString ComparePage::levelName(RoleLevelIndex level) const {
    return session().text(m_framework->roleLevel(level).name);
}

void ComparePage::updateTexts() {
    const QString text = comparisonSummary(state());
    QStringList sentences{m_complaint};
    if (m_framework != nullptr)
        sentences << comparisonNotes(session(), state());
    sentences.removeAll(QString());
    const QString note = sentences.join(u'\n');
    const QString key = comparisonKey(state());
    //: Two whole sentences: how many skills differ, what bold and grey mean.
    m_summary->setText(key.isEmpty() ? text : tr("%1 %2").arg(text, key));
    m_summary->setVisible(!text.isEmpty());
    m_notes->setText(note);
    m_notes->setVisible(!note.isEmpty());
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setAccessibleDescription(text);
}

void ComparePage::retranslate() {
    m_title->setText(tr("Compare"));
    m_model->retranslate();
    showEmpty();
    takeDocument();
}

// For the next start. Settings wait for the disk, which a press on a box should not.
void ComparePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    session().settings().setValue(Setting::compareOnlyDifferences, m_controls->filter(m_aim).onlyDifferences);
}

void ComparePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_top != nullptr)
        fit();
}

std::vector<ActionId> ComparePage::handledActions() const {
    std::vector<ActionId> actions{ActionId::compareAddLevel, ActionId::compareOnlyDifferences,
                                  ActionId::compareRatings};
    if (m_stack->currentWidget() == m_splitter)
        actions.insert(actions.end(),
                       {ActionId::compareOpenAll, ActionId::editCopyTable, ActionId::fileExport, ActionId::filePrint});
    if (m_aim)
        actions.push_back(ActionId::compareOnlyAim);
    return actions;
}

void ComparePage::updateActionStates() {
    const ActionRegistry& actions = session().actions();
    const ComparisonFilter filter = m_controls->filter(m_aim);
    actions.action(ActionId::compareOnlyDifferences)->setChecked(filter.onlyDifferences);
    actions.action(ActionId::compareOnlyAim)->setChecked(m_controls->onlyAim());
    actions.action(ActionId::compareRatings)->setChecked(m_withRatings);
    Q_EMIT actionsChanged();
}

void ComparePage::perform(ActionId action) {
    const bool checked = session().actions().action(action)->isChecked();
    switch (action) {
    case ActionId::compareAddLevel:
        return chooseColumns();
    case ActionId::compareOnlyDifferences:
        m_controls->setOnlyDifferences(checked);
        return arrange();
    case ActionId::compareOnlyAim:
        m_controls->setOnlyAim(checked);
        return arrange();
    case ActionId::compareRatings:
        return setColumns(std::vector(m_levels), checked);
    case ActionId::compareOpenAll:
        return m_table->setAllOpen(checked);
    case ActionId::editCopyTable:
        return copyTable(session(), sharedTable(report(ReportStatements::leftOut)));
    case ActionId::fileExport:
        return exportTable(session(), sharedTable(report(ReportStatements::included)), this);
    case ActionId::filePrint:
        return printTable(sharedTable(report(ReportStatements::leftOut)), this);
    default:
        return;
    }
}

void ComparePage::chooseColumns() {
    if (m_framework == nullptr || m_framework->roleLevels().empty())
        return;
    LevelChooser chooser(m_framework, session().languages(), m_levels, m_withRatings, this);
    if (chooser.exec() == QDialog::Accepted)
        setColumns(chooser.chosen(), m_withRatings);
}

void ComparePage::removeColumn(int column) {
    const auto at = static_cast<std::size_t>(column);
    const bool ratings = at >= m_levels.size();
    const std::size_t left = m_levels.size() - (ratings ? 0 : 1);
    const bool withRatings = m_withRatings && !ratings;
    if (left < (withRatings ? 1 : fewestComparedLevels)) {
        session().tell(tr("A comparison has at least two columns. Choose another role level first."));
        return;
    }
    std::vector<RoleLevelIndex> levels = m_levels;
    if (!ratings)
        levels.erase(levels.begin() + column);
    const QString name = m_model->columnName(column);
    setColumns(levels, withRatings);
    session().tell(tr("%1 was taken out of the comparison.").arg(name));
}

void ComparePage::moveColumn(int from, int to) {
    const int last = static_cast<int>(m_levels.size()) - 1;
    if (from > last)
        return; // my ratings stay at the end
    to = std::clamp(to, 0, last);
    if (to == from)
        return;
    std::vector<RoleLevelIndex> levels = m_levels;
    const RoleLevelIndex moved = levels.at(static_cast<std::size_t>(from));
    levels.erase(levels.begin() + from);
    levels.insert(levels.begin() + to, moved);
    const std::optional<SkillIndex> skill = m_table->currentSkill();
    setColumns(levels, m_withRatings);
    if (skill)
        m_table->choose(*skill, to);
}

void ComparePage::openColumnMenu(int column, const QPoint& at) {
    const QString name = m_model->columnName(column);
    const bool isLevel = static_cast<std::size_t>(column) < m_levels.size();
    QMenu menu(this);
    menu.setObjectName("columnMenu");
    if (isLevel) {
        const RoleLevelIndex level = m_levels[static_cast<std::size_t>(column)];
        const RoleLevelId id = m_framework->roleLevel(level).id;
        menu.addAction(tr("&Read about %1").arg(name), this,
                       [this, id] { session().go({.page = PageId::roles, .levels = {id}}); });
        if (column > 0) {
            const RoleLevelIndex before = m_levels[static_cast<std::size_t>(column - 1)];
            const RoleLevelId from = m_framework->roleLevel(before).id;
            menu.addAction(tr("&What changes from %1").arg(levelName(before)), this,
                           [this, from, id] { session().go({.page = PageId::step, .levels = {from, id}}); });
        }
        menu.addSeparator();
        menu.addAction(tr("Move &earlier"), this, [this, column] { moveColumn(column, column - 1); })
            ->setEnabled(column > 0);
        menu.addAction(tr("Move &later"), this, [this, column] { moveColumn(column, column + 1); })
            ->setEnabled(static_cast<std::size_t>(column) + 1 < m_levels.size());
    }
    menu.addAction(tr("&Take out of the comparison"), this, [this, column] { removeColumn(column); });
    menu.exec(at);
}

void ComparePage::openStatements() {
    m_panel->setRow(*m_model, m_table->currentIndex().row());
    if (!m_panel->isHidden())
        return;
    m_panel->show();
    const int height = m_splitter->height();
    m_splitter->setSizes({height * 3 / 5, height * 2 / 5});
    m_table->scrollTo(m_table->currentIndex());
}

void ComparePage::closeStatements() {
    if (m_panel->isHidden())
        return;
    m_panel->hide();
    m_table->setFocus();
}

void ComparePage::keepAsFavourite() {
    QStringList names;
    for (int column = 0; column < m_model->columnCount(); ++column)
        names << m_model->columnName(column);
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Keep this comparison"), tr("Name:"), QLineEdit::Normal,
                                               listed(names), &accepted)
                             .trimmed();
    if (!accepted || name.isEmpty())
        return;
    keepFavourite(session().settings(), {name, m_framework->id(), place().levels, m_withRatings});
    updateFavourites();
    session().tell(tr("The comparison is kept as “%1”.").arg(name));
}

void ComparePage::showFavourite(const FavouriteComparison& favourite) {
    session().go({.page = PageId::compare,
                  .levels = favourite.levels,
                  .detail = favourite.withRatings ? withRatingsDetail : QString()});
}

void ComparePage::updateFavourites() {
    if (m_framework != nullptr)
        m_controls->setFavourites(favouriteComparisons(session().settings(), m_framework->id()), hasEnoughColumns());
}

ReportedComparison ComparePage::report(ReportStatements statements) const {
    return reported(*m_model, comparisonSummary(state()), statements);
}

} // namespace waymark

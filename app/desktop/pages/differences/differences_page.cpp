#include "app/desktop/pages/differences/differences_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/edition_diff_model.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/section_delegate.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/title_combo.h"
#include "app/desktop/widgets/wrapped_text.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/desktop/widgets/wrapping_header.h"
#include "app/text/edition_text.h"
#include "app/text/to_qt.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

FrameworkId chosenIn(const QComboBox* chooser) {
    return FrameworkId(fromQt(chooser->currentData().toString()));
}

void choose(QComboBox* chooser, const FrameworkId& id) {
    chooser->setCurrentIndex(chooser->findData(toQt(id.str())));
}

} // namespace

DifferencesPage::DifferencesPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_title(new TextLabel(TextStyle::title, this))
    , m_fromLabel(new QLabel(this))
    , m_from(new TitleCombo(this))
    , m_toLabel(new QLabel(this))
    , m_to(new TitleCombo(this))
    , m_swap(new WrappingButton(this))
    , m_summary(new TextLabel(TextStyle::body, this))
    , m_view(new QTreeView(this))
    , m_model(new EditionDiffModel(this))
    , m_empty(new EmptyState(this)) {
    const int unit = spacingUnit();
    // In a window too low for the table everything scrolls.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    column->setSpacing(unit);
    setAccessibleRole(m_title, QAccessible::Heading);
    column->addWidget(m_title);
    auto* controls = new QWidget(content);
    auto* flow = new FlowLayout(controls);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit);
    auto* editions = new QWidget(controls);
    auto* choosers = new QGridLayout(editions);
    choosers->setContentsMargins(0, 0, 0, 0);
    choosers->setHorizontalSpacing(unit);
    int row = 0;
    for (const auto& [label, chooser] : {std::pair{m_fromLabel, m_from}, std::pair{m_toLabel, m_to}}) {
        label->setBuddy(chooser);
        choosers->addWidget(label, row, 0);
        choosers->addWidget(chooser, row++, 1);
        connect(chooser, &QComboBox::activated, this, [this] {
            compareEditions();
            Q_EMIT placeChanged();
        });
    }
    m_from->setObjectName(QStringLiteral("earlierEdition"));
    m_to->setObjectName(QStringLiteral("laterEdition"));
    flow->addWidget(editions);
    flow->addWidget(m_swap);
    m_swap->setObjectName(QStringLiteral("swapEditions"));
    connect(m_swap, &QPushButton::clicked, this, &DifferencesPage::swap);
    column->addWidget(controls);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_view->setObjectName(QStringLiteral("differences"));
    m_view->setMinimumHeight(20 * unit);
    m_view->setModel(m_model);
    auto* header = new WrappingHeader(SectionDelegate::margin(), m_view);
    m_view->setHeader(header);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setStretchLastSection(false);
    prepareSectionView(*m_view);
    m_view->viewport()->installEventFilter(this);
    connect(&session, &Session::frameworkChanged, this, [this] { chooseFor(this->session().framework()->id()); });
    connect(&session, &Session::languagesChanged, this, [this] { compareEditions(); });
    // A framework or a crosswalk that was opened may be what joins two editions.
    connect(&session, &Session::catalogChanged, this, [this] {
        fillChoosers();
        compareEditions();
    });
    retranslate();
    if (session.framework())
        chooseFor(session.framework()->id());
}

void DifferencesPage::fillChoosers() {
    for (QComboBox* chooser : {m_from, m_to}) {
        const QSignalBlocker quiet(chooser);
        const QVariant before = chooser->currentData();
        chooser->clear();
        for (const FrameworkPtr& framework : session().catalog().all())
            chooser->addItem(tr("%1 – %2", "a framework's edition and title")
                                 .arg(toQt(framework->info().edition), session().text(framework->info().title)),
                             toQt(framework->id().str()));
        chooser->setCurrentIndex(chooser->findData(before));
    }
}

// The edition before the one on screen; for one that has none, what it leads to.
void DifferencesPage::chooseFor(const FrameworkId& shown) {
    const Result<FrameworkPtr> framework = session().catalog().load(shown);
    if (!framework)
        return;
    FrameworkId from = shown;
    FrameworkId to = shown;
    const auto ahead = session().crosswalks().reachableFrom(shown);
    if (!(*framework)->info().succeeds.empty())
        from = (*framework)->info().succeeds.front();
    else if (!ahead.empty())
        to = ahead.front();
    choose(m_from, from);
    choose(m_to, to);
    compareEditions();
}

void DifferencesPage::show(const Place& place) {
    const QStringList ids = place.detail.split(u'/');
    if (ids.size() != 2)
        return;
    choose(m_from, FrameworkId(fromQt(ids.at(0))));
    choose(m_to, FrameworkId(fromQt(ids.at(1))));
    compareEditions();
}

Place DifferencesPage::place() const {
    return {.page = PageId::differences,
            .detail = m_from->currentData().toString() + u'/' + m_to->currentData().toString()};
}

QWidget* DifferencesPage::firstFocus() {
    return m_view->isHidden() ? static_cast<QWidget*>(m_from) : m_view;
}

void DifferencesPage::swap() {
    const FrameworkId from = chosenIn(m_from);
    choose(m_from, chosenIn(m_to));
    choose(m_to, from);
    compareEditions();
    Q_EMIT placeChanged();
}

void DifferencesPage::compareEditions() {
    const Result<FrameworkPtr> from = session().catalog().load(chosenIn(m_from));
    const Result<FrameworkPtr> to = session().catalog().load(chosenIn(m_to));
    const bool ready = from && to && *from != *to;
    m_view->setVisible(ready);
    m_summary->setVisible(ready);
    m_swap->setEnabled(ready);
    m_empty->setHidden(ready);
    if (!ready) {
        m_model->setDiff(std::nullopt, {});
        m_empty->setTexts(
            tr("Choose two editions"),
            tr("Both sides name the same framework, or one is not chosen. Choose another one to see what changed."));
        return;
    }
    EditionDiff diff = diffEditions(*from, *to, session().crosswalks());
    sayHowTheyAreJoined(diff.lineage);
    if (nothingDiffers(diff))
        m_summary->setText(tr("Nothing differs: both name the same role levels and skills, and ask for the same."));
    else
        m_summary->setText(m_summary->text() + u'\n' + diffSummary(diff));
    m_model->setDiff(std::move(diff), session().languages());
    openSections();
    measure();
    fit();
}

void DifferencesPage::sayHowTheyAreJoined(const Lineage& lineage) {
    if (lineage.source == LineageSource::crosswalk)
        m_summary->setText(tr("The two are joined by a crosswalk: it says what became of each skill, and why."));
    else if (lineage.leadsBack)
        m_summary->setText(tr("A crosswalk joins the two, but it leads the other way. Here skills are matched by their "
                              "ids and names, which is a guess. Swap the editions to see what the crosswalk says."));
    else
        m_summary->setText(
            tr("No crosswalk joins the two. Skills are matched by their ids and names, which is a guess."));
}

void DifferencesPage::openSections() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->setExpanded(m_model->index(row, 0), m_model->isOpenAtFirst(row));
    }
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void DifferencesPage::measure() {
    // Measured are the cells of the whole table, whatever is on screen now.
    m_model->setCompact(false);
    // The reasons get what is left, a good third.
    m_needs = {{0, 22}, {0, 20}, {0, 20}, {0, 38}};
    const QFont body = textFont(TextStyle::body);
    for (int column = 0; column < EditionDiffModel::columns; ++column) {
        ColumnNeed& need = m_needs[static_cast<std::size_t>(column)];
        need.least = longestWordWidth(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                      textFont(TextStyle::strong));
        for (int section = 0; section < m_model->rowCount(); ++section) {
            const QModelIndex parent = m_model->index(section, 0);
            for (int row = 0; row < m_model->rowCount(parent); ++row)
                need.least =
                    std::max(need.least, longestWordWidth(m_model->index(row, column, parent).data().toString(), body));
        }
        need.least += 2 * SectionDelegate::margin() + 1 + (column == 0 ? 2 * m_view->indentation() : 0);
    }
}

void DifferencesPage::fit() {
    const int unit = spacingUnit();
    const int side = width() < readingWidth() / 2 ? unit : 2 * unit;
    m_title->parentWidget()->layout()->setContentsMargins(side, 2 * unit, side, unit);
    if (m_needs.empty())
        return;
    const int whole = m_view->viewport()->width();
    int least = 0;
    for (const ColumnNeed& need : m_needs)
        least += need.least;
    // Where there is no room for four columns, everything stands in the first one.
    const bool compact = least > whole;
    m_model->setCompact(compact);
    m_view->setHeaderHidden(compact);
    for (int column = 1; column < EditionDiffModel::columns; ++column)
        m_view->setColumnHidden(column, compact);
    if (compact) {
        m_view->setColumnWidth(0, whole);
        return m_view->doItemsLayout();
    }
    const std::vector<int> widths = sharedWidths(whole, m_needs);
    for (int column = 0; column < EditionDiffModel::columns; ++column)
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    m_view->doItemsLayout();
}

void DifferencesPage::retranslate() {
    m_title->setText(tr("What changed between editions"));
    m_fromLabel->setText(tr("Fr&om the edition"));
    m_toLabel->setText(tr("&To the edition"));
    m_from->setAccessibleName(tr("Earlier edition"));
    m_to->setAccessibleName(tr("Later edition"));
    m_swap->setText(tr("&Swap"));
    m_swap->setAccessibleName(tr("Swap the two editions"));
    m_view->setAccessibleName(tr("Differences between the two editions"));
    fillChoosers();
    compareEditions();
}

void DifferencesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        static_cast<WrappingHeader*>(m_view->header())->setMargin(SectionDelegate::margin());
        measure();
        fit();
    }
    if (event->type() == QEvent::PaletteChange)
        tintSectionView(*m_view);
}

bool DifferencesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fit();
    return Page::eventFilter(watched, event);
}

} // namespace waymark

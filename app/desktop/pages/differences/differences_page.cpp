#include "app/desktop/pages/differences/differences_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/edition_diff_model.h"
#include "app/desktop/pages/differences/differences_delegate.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/title_combo.h"
#include "app/text/to_qt.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

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
    , m_summary(new TextLabel(TextStyle::body, this))
    , m_view(new QTreeView(this))
    , m_model(new EditionDiffModel(this))
    , m_empty(new EmptyState(this)) {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    column->setSpacing(unit);
    setAccessibleRole(m_title, QAccessible::Heading);
    column->addWidget(m_title);
    auto* choosers = new QGridLayout;
    choosers->setHorizontalSpacing(unit);
    int row = 0;
    for (const auto& [label, chooser] : {std::pair{m_fromLabel, m_from}, std::pair{m_toLabel, m_to}}) {
        label->setBuddy(chooser);
        choosers->addWidget(label, row, 0);
        choosers->addWidget(chooser, row++, 1, Qt::AlignLeading);
        connect(chooser, &QComboBox::activated, this, [this] {
            compareEditions();
            Q_EMIT placeChanged();
        });
    }
    m_from->setObjectName(QStringLiteral("earlierEdition"));
    m_to->setObjectName(QStringLiteral("laterEdition"));
    choosers->setColumnStretch(1, 1);
    column->addLayout(choosers);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_view->setObjectName(QStringLiteral("differences"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DifferencesDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAllColumnsShowFocus(true);
    m_view->viewport()->installEventFilter(this);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&session, &Session::frameworkChanged, this, [this] { chooseFor(this->session().framework()->id()); });
    connect(&session, &Session::languagesChanged, this, [this] { compareEditions(); });
    tint();
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

void DifferencesPage::compareEditions() {
    const Result<FrameworkPtr> from = session().catalog().load(chosenIn(m_from));
    const Result<FrameworkPtr> to = session().catalog().load(chosenIn(m_to));
    const bool ready = from && to && *from != *to;
    m_view->setVisible(ready);
    m_summary->setVisible(ready);
    m_empty->setHidden(ready);
    if (!ready) {
        m_model->setDiff(std::nullopt, {});
        m_empty->setTexts(
            tr("Choose two editions"),
            tr("Both sides name the same framework, or one is not chosen. Choose another one to see what changed."));
        return;
    }
    EditionDiff diff = diffEditions(*from, *to, session().crosswalks());
    const bool known = diff.lineage.source == LineageSource::crosswalk;
    m_summary->setText(
        known ? tr("The two are joined by a crosswalk: it says what became of each skill, and why.")
              : tr("No crosswalk joins the two. Skills are matched by their ids and names, which is a guess."));
    m_model->setDiff(std::move(diff), session().languages());
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    // Skills stand open, the many role levels closed.
    for (int row = 0; row < std::min(2, m_model->rowCount()); ++row)
        m_view->expand(m_model->index(row, 0));
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, true);
    fit();
}

void DifferencesPage::fit() {
    // The reasons get what is left, a good third.
    const int width = m_view->viewport()->width();
    m_view->setColumnWidth(EditionDiffModel::whatColumn, width * 22 / 100);
    m_view->setColumnWidth(EditionDiffModel::beforeColumn, width * 20 / 100);
    m_view->setColumnWidth(EditionDiffModel::afterColumn, width * 20 / 100);
    m_view->doItemsLayout();
}

void DifferencesPage::tint() {
    // The style paints the place of a row's arrow in the colour of what is chosen; the row itself has the faint one.
    QPalette colours;
    colours.setColor(QPalette::Highlight, accentTintColour(palette()));
    m_view->setPalette(colours);
}

void DifferencesPage::retranslate() {
    m_title->setText(tr("What changed between editions"));
    m_fromLabel->setText(tr("From the &edition"));
    m_toLabel->setText(tr("T&o the edition"));
    m_from->setAccessibleName(tr("Earlier edition"));
    m_to->setAccessibleName(tr("Later edition"));
    m_view->setAccessibleName(tr("Differences between the two editions"));
    fillChoosers();
    compareEditions();
}

void DifferencesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::PaletteChange)
        tint();
}

bool DifferencesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fit();
    return Page::eventFilter(watched, event);
}

} // namespace waymark

#include "app/desktop/pages/compare/comparison_controls.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace waymark {

namespace {

struct Sorting {
    ComparisonOrder order;
    bool grouped;
};

// In the order of the box that offers them.
constexpr std::array sortings{Sorting{ComparisonOrder::framework, true}, Sorting{ComparisonOrder::framework, false},
                              Sorting{ComparisonOrder::name, false}, Sorting{ComparisonOrder::difference, false}};

QPushButton* menuButton(QMenu* menu, const char* name, QWidget* parent) {
    auto* button = new WrappingButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setMenu(menu);
    return button;
}

QCheckBox* namedBox(const char* name, QWidget* parent) {
    auto* box = new WrappingCheckBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

void setQuietly(QCheckBox* box, bool on) {
    const QSignalBlocker quiet(box);
    box->setChecked(on);
}

} // namespace

ComparisonControls::ComparisonControls(const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_choose(new WrappingButton(this))
    , m_favouritesMenu(new QMenu(this))
    , m_outputMenu(new QMenu(this))
    , m_text(new QLineEdit(this))
    , m_orderLabel(new QLabel(this))
    , m_order(new QComboBox(this))
    , m_onlyDifferences(namedBox("onlyDifferences", this))
    , m_onlyAim(namedBox("onlyAim", this))
    , m_ratings(namedBox("withRatings", this)) {
    m_favouritesButton = menuButton(m_favouritesMenu, "favourites", this);
    m_outputButton = menuButton(m_outputMenu, "output", this);
    m_choose->setObjectName("chooseLevels");
    m_text->setObjectName("skillFilter");
    m_order->setObjectName("order");
    m_text->setClearButtonEnabled(true);
    m_orderLabel->setBuddy(m_order);
    for (std::size_t i = 0; i < sortings.size(); ++i)
        m_order->addItem(QString());
    m_outputMenu->addAction(actions.action(ActionId::editCopyTable));
    m_outputMenu->addAction(actions.action(ActionId::fileExport));
    m_outputMenu->addAction(actions.action(ActionId::filePrint));

    auto* order = new QWidget(this);
    m_orderRow = new FlowLayout(order);
    m_orderRow->setContentsMargins(0, 0, 0, 0);
    m_orderRow->addWidget(m_orderLabel);
    m_orderRow->addWidget(m_order);

    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control : std::initializer_list<QWidget*>{m_choose, m_text, order, m_onlyDifferences, m_onlyAim,
                                                            m_ratings, m_favouritesButton, m_outputButton})
        flow->addWidget(control);

    fit();
    connect(m_choose, &QPushButton::clicked, this, &ComparisonControls::choosingWanted);
    connect(m_text, &QLineEdit::textChanged, this, &ComparisonControls::filterChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ComparisonControls::filterChanged);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparisonControls::onlyDifferencesWanted);
    connect(m_onlyAim, &QCheckBox::toggled, this, &ComparisonControls::onlyAimWanted);
    connect(m_ratings, &QCheckBox::toggled, this, &ComparisonControls::ratingsWanted);
    retranslate();
}

ComparisonFilter ComparisonControls::filter(std::optional<RoleLevelIndex> aim) const {
    const Sorting sorting = sortings.at(static_cast<std::size_t>(std::max(0, m_order->currentIndex())));
    return {.onlyDifferences = m_onlyDifferences->isChecked(),
            .askedForBy = m_onlyAim->isChecked() ? aim : std::nullopt,
            .text = fromQt(m_text->text()),
            .order = sorting.order,
            .grouped = sorting.grouped};
}

void ComparisonControls::clearFilter() {
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    setQuietly(m_onlyDifferences, false);
    setQuietly(m_onlyAim, false);
    Q_EMIT filterChanged();
}

void ComparisonControls::setOnlyDifferences(bool on) {
    setQuietly(m_onlyDifferences, on);
}

void ComparisonControls::setOnlyAim(bool on) {
    setQuietly(m_onlyAim, on);
}

void ComparisonControls::setWithRatings(bool on) {
    setQuietly(m_ratings, on);
}

bool ComparisonControls::onlyAim() const {
    return m_onlyAim->isChecked();
}

void ComparisonControls::setAim(const QString& roleLevelName) {
    m_aim = roleLevelName;
    m_onlyAim->setEnabled(!m_aim.isEmpty());
    m_onlyAim->setToolTip(m_aim.isEmpty() ? tr("Choose the role level that you aim at on the page My ratings")
                                          : tr("Only the skills that %1 asks for").arg(m_aim));
    m_onlyAim->setAccessibleDescription(m_onlyAim->toolTip());
    if (m_aim.isEmpty())
        setQuietly(m_onlyAim, false);
}

void ComparisonControls::setFavourites(const std::vector<FavouriteComparison>& favourites, bool canKeep) {
    m_favourites = favourites;
    m_canKeep = canKeep;
    rebuildFavourites();
}

void ComparisonControls::rebuildFavourites() {
    m_favouritesMenu->clear();
    for (const FavouriteComparison& favourite : m_favourites) {
        QAction* action = m_favouritesMenu->addAction(QString(favourite.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, favourite] { Q_EMIT favouriteWanted(favourite); });
    }
    if (!m_favourites.empty())
        m_favouritesMenu->addSeparator();
    QAction* keep = m_favouritesMenu->addAction(tr("&Keep this comparison…"));
    keep->setObjectName("keepFavourite");
    keep->setEnabled(m_canKeep);
    connect(keep, &QAction::triggered, this, &ComparisonControls::keepingWanted);
    if (m_favourites.empty())
        return;
    QMenu* forget = m_favouritesMenu->addMenu(tr("&Forget"));
    for (const FavouriteComparison& favourite : m_favourites) {
        QAction* action = forget->addAction(QString(favourite.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name = favourite.name] { Q_EMIT forgettingWanted(name); });
    }
}

void ComparisonControls::retranslate() {
    m_choose->setText(tr("Role levels…"));
    m_favouritesButton->setText(tr("Favourites"));
    m_outputButton->setText(tr("Export"));
    m_text->setPlaceholderText(tr("Filter skills"));
    m_text->setAccessibleName(tr("Filter skills"));
    m_text->setToolTip(tr("Shows the skills whose name, group or statements hold these words"));
    m_orderLabel->setText(tr("S&ort by"));
    m_order->setAccessibleName(tr("Sort by"));
    const QStringList names{tr("Group"), tr("Framework"), tr("Name"), tr("Difference")};
    for (int i = 0; i < names.size(); ++i)
        m_order->setItemText(i, names.at(i));
    m_onlyDifferences->setText(tr("Only what differs"));
    m_onlyAim->setText(tr("Only what I aim at"));
    m_ratings->setText(tr("My ratings"));
    rebuildFavourites();
    setAim(m_aim);
}

void ComparisonControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && layout() != nullptr)
        fit();
}

void ComparisonControls::fit() {
    layout()->setSpacing(spacingUnit());
    m_orderRow->setSpacing(spacingUnit() * 3 / 4);
}

} // namespace waymark

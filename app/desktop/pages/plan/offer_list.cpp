#include "app/desktop/pages/plan/offer_list.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

// More than somebody can work on first; the gap has them all.
constexpr std::size_t mostOffered = 12;

} // namespace

OfferList::OfferList(QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::heading, this))
    , m_explanation(new TextLabel(TextStyle::body, this))
    , m_cards(new QVBoxLayout)
    , m_way(new LinkButton(this)) {
    setAccessibleRole(m_heading, QAccessible::Heading);
    m_explanation->setObjectName("offersExplanation");
    m_way->setObjectName("offersWay");
    m_explanation->setQuiet(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addLayout(m_cards);
    column->addWidget(m_way);
    connect(m_way, &LinkButton::clicked, this, &OfferList::wayPressed);
    fill();
    fit();
}

void OfferList::setOffers(const PlanOffers& offers, const QString& levelName, bool readOnly) {
    if (m_offers == offers && m_levelName == levelName && m_readOnly == readOnly)
        return;
    m_offers = offers;
    m_levelName = levelName;
    m_readOnly = readOnly;
    fill();
}

void OfferList::fill() {
    m_heading->setText(tr("What to work on first"));
    const bool any = m_offers.why == PlanOffers::Why::offered;
    m_explanation->setText(
        any ? tr("Suggestions on the way to %1, to think and talk about. You decide.", "a role level").arg(m_levelName)
            : whyNone());
    const std::size_t shown = std::min(m_offers.offers.size(), mostOffered);
    while (m_entries.size() < shown)
        addEntry();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (i < shown)
            fillEntry(i);
        m_entries[i].card->setVisible(i < shown);
    }
    showWay();
}

void OfferList::addEntry() {
    Entry entry;
    entry.card = new Card(this);
    entry.card->setObjectName("offer");
    entry.name = new TextLabel(TextStyle::subheading, entry.card);
    entry.levels = new TextLabel(TextStyle::body, entry.card);
    entry.reasons = new TextLabel(TextStyle::body, entry.card);
    entry.planned = new TextLabel(TextStyle::small, entry.card);
    entry.press = new WrappingButton(entry.card);
    entry.name->setObjectName("offerSkill");
    entry.reasons->setObjectName("offerReasons");
    entry.planned->setObjectName("offerPlanned");
    entry.press->setObjectName("offerPress");
    entry.levels->setQuiet(true);
    setAccessibleRole(entry.card, QAccessible::ListItem);
    auto* column = new QVBoxLayout(entry.card);
    for (TextLabel* label : {entry.name, entry.levels, entry.reasons, entry.planned})
        column->addWidget(label);
    column->addWidget(entry.press, 0, Qt::AlignLeading);
    m_cards->addWidget(entry.card);
    const std::size_t position = m_entries.size();
    connect(entry.press, &QPushButton::clicked, this, [this, position] { pressed(position); });
    m_entries.push_back(entry);
    fit();
}

void OfferList::fillEntry(std::size_t position) {
    const PlanOffer& offer = m_offers.offers[position];
    const Entry& entry = m_entries[position];
    const bool planned = !offer.openAction.empty();
    entry.name->setText(offer.name);
    entry.levels->setText(offer.levels);
    entry.reasons->setText(offer.reasons);
    entry.reasons->setVisible(!offer.reasons.isEmpty());
    entry.planned->setText(tr("You have an open action for it."));
    entry.planned->setVisible(planned);
    entry.card->setMarked(planned);
    entry.card->setAccessibleName(offer.name);
    entry.press->setText(planned ? tr("Open the action") : tr("Plan an action"));
    // Which of several buttons of this name it is.
    entry.press->setAccessibleName(planned ? tr("Open the action for %1", "a skill").arg(offer.name)
                                           : tr("Plan an action for %1", "a skill").arg(offer.name));
    entry.press->setEnabled(planned || !m_readOnly);
}

QString OfferList::whyNone() const {
    switch (m_offers.why) {
    case PlanOffers::Why::offered:
    case PlanOffers::Why::noFramework:
        return {};
    case PlanOffers::Why::otherFramework:
        return tr("Your record is about another framework than the one on screen. There are suggestions where both are "
                  "the same.");
    case PlanOffers::Why::missingFramework:
        return tr("The framework of your record, %1, is not in the program, so that nobody can say what it asks for. "
                  "Open "
                  "its file from the File menu to get suggestions.",
                  "a framework and its edition")
            .arg(m_offers.missing);
    case PlanOffers::Why::noLevel:
        return tr(
            "Say which role level you have, or which one you aim at. What it asks for and you do not have yet then "
            "stands here.");
    case PlanOffers::Why::nothingKnown:
        return tr("The framework names no skills for %1, so there is nothing to suggest.", "a role level")
            .arg(m_levelName);
    case PlanOffers::Why::nothingRated:
        return tr("You have not rated anything yet. Say where you stand in a skill or two, and what to work on first "
                  "stands here.");
    case PlanOffers::Why::nothingBelow:
        return m_offers.notRated > 0
                   ? tr("No rated skill is below what %1 asks for. %n skill(s) are not rated yet.", "a role level",
                        m_offers.notRated)
                         .arg(m_levelName)
                   : tr("No skill is below what %1 asks for. You can aim at another role level.", "a role level")
                         .arg(m_levelName);
    }
    Q_UNREACHABLE();
}

void OfferList::showWay() {
    const auto way = [this](const QString& text) {
        m_way->setText(text);
        m_way->setVisible(!text.isEmpty());
    };
    switch (m_offers.why) {
    case PlanOffers::Why::offered: {
        const int more = static_cast<int>(m_offers.offers.size()) - static_cast<int>(mostOffered);
        return way(more > 0 ? tr("%n more skill(s) with something to go: see my gap", nullptr, more) : QString());
    }
    case PlanOffers::Why::noFramework:
    case PlanOffers::Why::missingFramework:
    case PlanOffers::Why::nothingKnown:
        return way({});
    case PlanOffers::Why::otherFramework:
        return way(tr("Go to the framework of my record"));
    case PlanOffers::Why::noLevel:
        return way(tr("Choose a role level"));
    case PlanOffers::Why::nothingRated:
        return way(tr("Rate my skills"));
    case PlanOffers::Why::nothingBelow:
        return way(tr("See my gap"));
    }
}

void OfferList::pressed(std::size_t position) {
    if (position >= m_offers.offers.size())
        return;
    const PlanOffer offer = m_offers.offers[position];
    if (offer.openAction.empty())
        Q_EMIT planWanted(offer.skill, m_offers.level);
    else
        Q_EMIT actionWanted(offer.openAction);
}

void OfferList::wayPressed() {
    switch (m_offers.why) {
    case PlanOffers::Why::offered:
    case PlanOffers::Why::nothingBelow:
        return gapWanted();
    case PlanOffers::Why::noLevel:
    case PlanOffers::Why::nothingRated:
        return ratingsWanted();
    case PlanOffers::Why::otherFramework:
        return frameworkWanted();
    case PlanOffers::Why::noFramework:
    case PlanOffers::Why::missingFramework:
    case PlanOffers::Why::nothingKnown:
        return;
    }
}

void OfferList::fit() {
    const int unit = spacingUnit();
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(unit);
    m_cards->setSpacing(unit);
    for (const Entry& entry : m_entries) {
        entry.card->layout()->setContentsMargins(2 * unit, unit, 2 * unit, unit);
        entry.card->layout()->setSpacing(unit / 2);
    }
}

void OfferList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

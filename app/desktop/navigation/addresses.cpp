#include "app/desktop/navigation/addresses.h"

#include "app/text/to_qt.h"
#include "core/pathway/address.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace waymark {

namespace {

constexpr std::array ownPages{
    std::pair{OwnPage::ratings, PageId::ratings}, std::pair{OwnPage::gap, PageId::gap},
    std::pair{OwnPage::plan, PageId::plan},       std::pair{OwnPage::evidence, PageId::evidence},
    std::pair{OwnPage::history, PageId::history},
};

// The place of a target in `framework`.
class PlaceOfTarget {
public:
    explicit PlaceOfTarget(const FrameworkId& framework) : m_framework(framework) {}

    Place operator()(WholeFramework) const { return {.page = PageId::framework}; }

    Place operator()(const RoleId& role) const { return {.page = PageId::roles, .detail = toQt(role.str())}; }

    Place operator()(const RoleLevelId& level) const { return {.page = PageId::roles, .levels = {level}}; }

    Place operator()(const SkillId& skill) const { return {.page = PageId::skill, .skill = skill}; }

    Place operator()(const StepAddress& step) const { return {.page = PageId::step, .levels = {step.from, step.to}}; }

    Place operator()(const CompareAddress& compare) const {
        return {.page = PageId::compare,
                .levels = compare.levels,
                .detail = compare.withRatings ? withRatingsDetail : QString()};
    }

    Place operator()(const PathwayAddress& pathway) const {
        return {.page = PageId::pathway, .levels = {pathway.level}};
    }

    Place operator()(const DifferencesAddress& differences) const {
        return {.page = PageId::differences, .detail = toQt(differences.from.str() + '/' + m_framework.str())};
    }

    Place operator()(const OwnAddress& own) const {
        Place place{.page = std::ranges::find(ownPages, own.page, &std::pair<OwnPage, PageId>::first)->second};
        if (own.about.empty())
            return place;
        switch (own.page) {
        case OwnPage::gap:
            place.levels = {RoleLevelId(own.about)};
            break;
        case OwnPage::plan:
            place.detail = toQt(own.about);
            break;
        case OwnPage::ratings:
        case OwnPage::evidence:
        case OwnPage::history:
            place.skill = SkillId(own.about);
            break;
        }
        return place;
    }

private:
    const FrameworkId& m_framework;
};

std::optional<AddressTarget> compareTarget(const Place& place) {
    const bool withRatings = place.detail == withRatingsDetail;
    if (place.levels.size() < (withRatings ? 1 : fewestCompared) || place.levels.size() > mostCompared)
        return std::nullopt;
    return CompareAddress{place.levels, withRatings};
}

// Of the two editions in the place's detail the later one is the address's framework.
std::optional<Address> differencesAddress(const Place& place) {
    const std::string from = fromQt(place.detail.section(u'/', 0, 0));
    const std::string to = fromQt(place.detail.section(u'/', 1, 1));
    if (!isValidId(from) || !isValidId(to))
        return std::nullopt;
    return Address{FrameworkId(to), DifferencesAddress{FrameworkId(from)}};
}

// Of a page of one's own record; what can't stand in an address (more than one thing that is chosen) is left out.
AddressTarget ownTarget(const Place& place) {
    OwnAddress own{std::ranges::find(ownPages, place.page, &std::pair<OwnPage, PageId>::second)->first};
    if (own.page == OwnPage::gap)
        own.about = place.levels.empty() ? std::string() : place.levels.front().str();
    else
        own.about = own.page == OwnPage::plan ? fromQt(place.detail) : place.skill.str();
    if (!isValidId(own.about))
        own.about.clear();
    return own;
}

std::optional<AddressTarget> targetOf(const Place& place) {
    const bool hasLevel = !place.levels.empty() && !place.levels.front().empty();
    switch (place.page) {
    case PageId::framework:
        return WholeFramework();
    case PageId::roles:
        if (!hasLevel && isValidId(fromQt(place.detail)))
            return RoleId(fromQt(place.detail));
        return hasLevel ? AddressTarget(place.levels.front()) : WholeFramework();
    case PageId::pathway:
        return hasLevel ? AddressTarget(PathwayAddress{place.levels.front()}) : WholeFramework();
    case PageId::skill:
        return place.skill.empty() ? std::nullopt : std::optional<AddressTarget>(place.skill);
    case PageId::step:
        return place.levels.size() == 2 ? std::optional<AddressTarget>(StepAddress{place.levels[0], place.levels[1]})
                                        : std::nullopt;
    case PageId::compare:
        return compareTarget(place);
    case PageId::ratings:
    case PageId::gap:
    case PageId::evidence:
    case PageId::plan:
    case PageId::history:
        return ownTarget(place);
    case PageId::differences:
        return std::nullopt; // names its framework itself
    }
    Q_UNREACHABLE();
}

} // namespace

QString addressOf(const Place& place, const FrameworkId& framework) {
    if (place.page == PageId::differences) {
        const auto differences = differencesAddress(place);
        return differences ? toQt(formatAddress(*differences)) : QString();
    }
    const auto target = targetOf(place);
    return target ? toQt(formatAddress({framework, *target})) : QString();
}

bool isAddress(const QString& text) {
    return looksLikeAddress(fromQt(text));
}

Result<Place> placeFromAddress(const QString& address) {
    const Result<Address> parsed = parseAddress(fromQt(address));
    if (!parsed)
        return std::unexpected(parsed.error());
    Place place = std::visit(PlaceOfTarget(parsed->framework), parsed->target);
    place.framework = parsed->framework;
    return place;
}

} // namespace waymark

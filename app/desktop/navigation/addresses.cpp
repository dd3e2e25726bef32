#include "app/desktop/navigation/addresses.h"

#include "app/text/to_qt.h"
#include "core/pathway/address.h"

namespace waymark {

namespace {

struct PlaceOfTarget {
    Place operator()(WholeFramework) const { return {.page = PageId::framework}; }

    Place operator()(const RoleId& role) const { return {.page = PageId::roles, .detail = toQt(role.str())}; }

    Place operator()(const RoleLevelId& level) const { return {.page = PageId::roles, .levels = {level}}; }

    Place operator()(const SkillId& skill) const { return {.page = PageId::skill, .skill = skill}; }

    Place operator()(const StepAddress& step) const { return {.page = PageId::step, .levels = {step.from, step.to}}; }

    Place operator()(const CompareAddress& compare) const {
        return {.page = PageId::compare, .levels = compare.levels};
    }
};

std::optional<AddressTarget> targetOf(const Place& place) {
    switch (place.page) {
    case PageId::framework:
        return WholeFramework();
    case PageId::roles:
    case PageId::pathway:
        if (place.levels.empty() || place.levels.front().empty())
            return WholeFramework();
        return place.levels.front();
    case PageId::skill:
        return place.skill.empty() ? std::nullopt : std::optional<AddressTarget>(place.skill);
    case PageId::step:
        return place.levels.size() == 2 ? std::optional<AddressTarget>(StepAddress{place.levels[0], place.levels[1]})
                                        : std::nullopt;
    case PageId::compare:
        return place.levels.size() >= fewestCompared && place.levels.size() <= mostCompared
                   ? std::optional<AddressTarget>(CompareAddress{place.levels})
                   : std::nullopt;
    case PageId::ratings:
    case PageId::gap:
    case PageId::evidence:
    case PageId::plan:
    case PageId::history:
    case PageId::differences:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QString addressOf(const Place& place, const FrameworkId& framework) {
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
    Place place = std::visit(PlaceOfTarget(), parsed->target);
    place.framework = parsed->framework;
    return place;
}

} // namespace waymark

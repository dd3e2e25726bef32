#include "app/cli/json_parts.h"

#include <cassert>

namespace waymark {

namespace {

std::string_view kindSpelling(Expectation::Kind kind) {
    switch (kind) {
    case Expectation::Kind::notAskedFor:
        return "not-asked-for";
    case Expectation::Kind::notSpecified:
        return "not-specified";
    case Expectation::Kind::proficiency:
        break;
    }
    assert(false);
    return {};
}

} // namespace

void writeExpectation(JsonWriter& json, Expectation expectation, const Framework& framework) {
    if (expectation.isProficiency())
        json.string(framework.proficiency(expectation.rank()).id.str());
    else
        json.null();
}

void writeWhy(JsonWriter& json, Expectation expectation) {
    if (expectation.isProficiency())
        json.null();
    else
        json.string(kindSpelling(expectation.kind()));
}

std::string_view expectationSpelling(Expectation expectation, const Framework& framework) {
    return expectation.isProficiency() ? std::string_view(framework.proficiency(expectation.rank()).id.str())
                                       : kindSpelling(expectation.kind());
}

std::string_view gapStateSpelling(GapState state) noexcept {
    switch (state) {
    case GapState::met:
        return "met";
    case GapState::above:
        return "above";
    case GapState::below:
        return "below";
    case GapState::unrated:
        return "unrated";
    case GapState::notSure:
        return "not-sure";
    case GapState::notApplicable:
        return "not-applicable";
    case GapState::notAskedFor:
        return "not-asked-for";
    case GapState::notSpecified:
        return "not-specified";
    }
    assert(false);
    return {};
}

std::string_view searchKindSpelling(SearchKind kind) noexcept {
    switch (kind) {
    case SearchKind::role:
        return "role";
    case SearchKind::roleLevel:
        return "role-level";
    case SearchKind::skill:
        return "skill";
    case SearchKind::statement:
        return "statement";
    case SearchKind::responsibility:
        return "responsibility";
    case SearchKind::responsibilityPair:
        return "responsibility-pair";
    }
    assert(false);
    return {};
}

std::string_view stepChangeSpelling(StepChange change) noexcept {
    switch (change) {
    case StepChange::raised:
        return "raised";
    case StepChange::added:
        return "added";
    case StepChange::lowered:
        return "lowered";
    case StepChange::dropped:
        return "dropped";
    case StepChange::same:
        return "same";
    case StepChange::unknown:
        return "unknown";
    }
    assert(false);
    return {};
}

std::string_view leftReasonSpelling(LeftReason reason) noexcept {
    switch (reason) {
    case LeftReason::skillDropped:
        return "skill-dropped";
    case LeftReason::skillNotLinked:
        return "skill-not-linked";
    case LeftReason::levelHasNoPlace:
        return "level-has-no-place";
    }
    assert(false);
    return {};
}

} // namespace waymark

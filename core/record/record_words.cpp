#include "core/record/record_words.h"

namespace waymark {

std::string_view wordOf(Rater rater) noexcept {
    switch (rater) {
    case Rater::self:
        return "self";
    case Rater::other:
        return "other";
    case Rater::agreed:
        return "agreed";
    }
    return {};
}

std::string_view wordOf(Answer answer) noexcept {
    switch (answer) {
    case Answer::proficiency:
        return "proficiency";
    case Answer::notYet:
        return "not-yet";
    case Answer::notApplicable:
        return "not-applicable";
    case Answer::notSure:
        return "not-sure";
    }
    return {};
}

std::string_view wordOf(Confidence confidence) noexcept {
    switch (confidence) {
    case Confidence::low:
        return "low";
    case Confidence::medium:
        return "medium";
    case Confidence::high:
        return "high";
    }
    return {};
}

std::string_view wordOf(Enjoyment enjoyment) noexcept {
    switch (enjoyment) {
    case Enjoyment::little:
        return "little";
    case Enjoyment::some:
        return "some";
    case Enjoyment::much:
        return "much";
    }
    return {};
}

std::string_view wordOf(StatementFit fit) noexcept {
    switch (fit) {
    case StatementFit::iDoThis:
        return "i-do-this";
    case StatementFit::partly:
        return "partly";
    case StatementFit::notYet:
        return "not-yet";
    }
    return {};
}

} // namespace waymark

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

} // namespace waymark

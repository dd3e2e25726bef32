#include "core/base/error.h"
#include "core/base/ids.h"

#include <gtest/gtest.h>

#include <set>

namespace waymark {
namespace {

TEST(ErrorCodes, EveryCodeHasANameOfItsOwnInLowerCaseWords) {
    std::set<std::string_view> names;
    for (std::uint16_t i = 0; i < static_cast<std::uint16_t>(ErrorCode::count); ++i) {
        const std::string_view name = errorCodeName(static_cast<ErrorCode>(i));
        EXPECT_TRUE(isValidId(name)) << i << ' ' << name;
        EXPECT_TRUE(names.insert(name).second) << name;
    }
    EXPECT_EQ(errorCodeName(ErrorCode::jsonDuplicateKey), "json-duplicate-key");
}

TEST(ErrorCodes, WarningsAloneAreNoErrors) {
    Findings findings{{Severity::warning, makeError(ErrorCode::jsonUnknownMember, {"colour"})}};
    EXPECT_FALSE(hasErrors(findings));
    findings.push_back({Severity::error, makeError(ErrorCode::textEmpty, {"name"})});
    EXPECT_TRUE(hasErrors(findings));
}

TEST(ErrorCodes, AnErrorCarriesItsArgumentsAndItsFile) {
    const Error error = makeError(ErrorCode::jsonTooDeep, {std::int64_t{64}}, "a.json");
    EXPECT_EQ(error.code, ErrorCode::jsonTooDeep);
    EXPECT_EQ(error.arguments, std::vector<ErrorArgument>{std::int64_t{64}});
    EXPECT_EQ(error.place.file, "a.json");
    EXPECT_EQ(error.place.line, 0U);
}

} // namespace
} // namespace waymark

// Small frameworks made in memory for tests, without a file and without the reader.
#pragma once

#include "core/framework/framework.h"

#include <string>
#include <utility>
#include <vector>

namespace waymark::test {

// A text in English and, where `cy` is not empty, in Welsh.
struct SampleText {
    std::string en;
    std::string cy;

    SampleText() = default;

    SampleText(const char* english, const char* welsh = "") : en(english), cy(welsh) {}

    SampleText(std::string english) : en(std::move(english)) {}
};

// "-" in place of the first statement: the level is not defined. No statement at all: not specified.
using SampleStatements = std::vector<SampleText>;

struct SampleSkill {
    std::string id{};
    SampleText name{};
    std::vector<SampleStatements> levels{}; // those left out are not specified
    std::vector<std::string> aliases{};
    SampleText group{};
    SampleText description{};
};

struct SampleRoleLevel {
    std::string id{};
    SampleText name{};
    std::vector<std::pair<std::string, std::string>> expectations{}; // skill; proficiency or "not-specified"
    std::vector<SampleText> responsibilities{};
    SampleText purpose{};
    SampleText scope{};
    std::vector<std::string> grades{};
    std::vector<std::string> aliases{};
    bool expectationsKnown = true;
};

struct SampleRole {
    std::string id{};
    SampleText name{};
    std::vector<SampleRoleLevel> levels{};
    std::vector<SampleText> responsibilities{};
    SampleText purpose{};
    std::vector<std::pair<std::string, SkillImportance>> importance{};
    std::vector<std::string> aliases{};
};

struct SamplePair {
    SampleText subject{};
    SampleText first{};
    SampleText second{};
};

// What makeFramework() makes a framework of. Every id that it names is defined in it.
struct SampleSpec {
    std::string id = "sample-2025-09";
    std::string edition = "September 2025";
    std::string editionDate = "2025-09";
    std::vector<std::string> succeeds{};
    std::vector<std::string> scale{"awareness", "working", "practitioner", "expert"};
    std::vector<SampleSkill> skills{};
    std::vector<SampleRole> roles{};
    std::vector<SamplePair> pairs{}; // of the first two roles
};

[[nodiscard]] FrameworkPtr makeFramework(const SampleSpec& spec);

// Product manager (associate, product manager, senior) and delivery manager (delivery manager, senior), and a service
// owner about whose skills nothing is known. Among seven skills: "making-a-process-work" is not defined at awareness
// and practitioner, "financial-ownership" has no statements and is asked for at a level that is not specified,
// "archive-care" is asked for by nobody. Some texts are in Welsh too.
[[nodiscard]] SampleSpec sampleSpec();
[[nodiscard]] FrameworkPtr sampleFramework();

// The edition before it, "sample-2023-10": "agile-working" is not yet renamed to "agile-practices",
// "problem-management" is later dropped, "user-insight" does not exist yet.
[[nodiscard]] SampleSpec earlierSampleSpec();
[[nodiscard]] FrameworkPtr earlierSampleFramework();

// By id; asserted to be there.
[[nodiscard]] RoleLevelIndex levelOf(const Framework& framework, std::string_view id);
[[nodiscard]] SkillIndex skillOf(const Framework& framework, std::string_view id);

} // namespace waymark::test

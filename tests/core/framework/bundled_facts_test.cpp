// The bundled files held against the published figures: every expectation, grade, name and order.
#include "core/framework/framework_catalog.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace waymark {
namespace {

// Rows of a CSV file whose fields may be quoted; the first row names the columns and is left out.
std::vector<std::vector<std::string>> factsOf(const std::string& file) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false;
    for (const char c : test::readWhole(test::sourcePath("tests/data/facts/" + file))) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            row.emplace_back();
        } else if (c == '\n' && !quoted) {
            rows.push_back(std::move(row));
            row.assign(1, {});
        } else {
            row.back() += c;
        }
    }
    rows.erase(rows.begin());
    return rows;
}

std::vector<std::string> scaleOf(const Framework& framework) {
    std::vector<std::string> scale;
    for (const Proficiency& proficiency : framework.proficiencies())
        scale.emplace_back(proficiency.id.str());
    return scale;
}

std::vector<std::string> skillNamesOf(const Framework& framework) {
    std::vector<std::string> names;
    for (const Skill& skill : framework.skills())
        names.emplace_back(skill.name.str());
    return names;
}

FrameworkPtr bundled(const char* id) {
    return FrameworkCatalog().load(FrameworkId(id)).value();
}

struct Fact {
    std::string role;
    std::size_t order = 0; // from 1
    std::string roleLevel;
    std::string skill;
    std::string proficiency;
};

// What the facts call an edition, by the id of its framework.
const std::map<std::string, std::string> editions{
    {"gdd-2025-09", "2025-09"}, {"ddat-2023-10", "2023-10"}, {"ddat-2017-03", "2017-03"}};

class BundledFacts : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        for (const auto& row : factsOf("expectations.csv")) {
            ASSERT_EQ(row.size(), 6U);
            if (row[0] == editions.at(GetParam()))
                m_facts.push_back({row[1], std::stoul(row[2]), row[3], row[4], row[5]});
        }
        ASSERT_FALSE(m_facts.empty());
        m_framework = m_catalog.load(FrameworkId(GetParam())).value();
    }

    std::vector<Fact> m_facts;
    FrameworkPtr m_framework;

private:
    FrameworkCatalog m_catalog;
};

TEST_P(BundledFacts, EveryExpectationIsThePublishedOneAndThereIsNoOther) {
    std::size_t named = 0;
    for (const Fact& fact : m_facts) {
        SCOPED_TRACE(fact.roleLevel + ", " + fact.skill);
        const RoleLevel* level = m_framework->find(RoleLevelId(idFromName(fact.roleLevel)));
        const Skill* skill = m_framework->find(SkillId(idFromName(fact.skill)));
        ASSERT_NE(level, nullptr);
        ASSERT_NE(skill, nullptr);
        const Expectation expected =
            m_framework->expectation(m_framework->indexOf(*level), m_framework->indexOf(*skill));
        if (fact.proficiency.empty() || fact.proficiency == "-") {
            EXPECT_FALSE(expected.isProficiency());
            continue;
        }
        ASSERT_TRUE(expected.isProficiency());
        EXPECT_EQ(m_framework->proficiency(expected.rank()).id.str(), fact.proficiency);
        ++named;
    }
    std::size_t inFile = 0;
    for (const RoleLevel& level : m_framework->roleLevels())
        inFile += level.expectations.size();
    EXPECT_EQ(inFile, named);
}

TEST_P(BundledFacts, NamesAndOrderOfTheRoleLevelsAreThePublishedOnes) {
    std::set<std::string> levels;
    for (const Fact& fact : m_facts) {
        levels.insert(fact.role + '/' + fact.roleLevel);
        const RoleLevel* level = m_framework->find(RoleLevelId(idFromName(fact.roleLevel)));
        ASSERT_NE(level, nullptr) << fact.roleLevel;
        EXPECT_EQ(level->name.str(), fact.roleLevel);
        EXPECT_EQ(level->order + 1, fact.order) << fact.roleLevel;
        EXPECT_EQ(m_framework->role(level->role).id.str(), idFromName(fact.role));
        // Role levels of 2017 are written with capitals ("Product Manager"), its roles as in every edition.
        EXPECT_EQ(m_framework->role(level->role).name.str(), fact.role);
    }
    EXPECT_EQ(levels.size(), m_framework->roleLevels().size());
}

TEST_P(BundledFacts, TheRolesStandInTheOrderOfTheFamilyWithTheirLevelsFromTheFirstUp) {
    const std::vector<std::string> family{"Product manager",           "Delivery manager",           "Business analyst",
                                          "Digital portfolio manager", "Programme delivery manager", "Service owner"};
    std::vector<std::string> wanted;
    for (const std::string& role : family) {
        if (std::ranges::any_of(m_facts, [&](const Fact& fact) { return fact.role == role; }))
            wanted.push_back(role);
    }
    std::vector<std::string> inFile;
    for (const Role& role : m_framework->roles()) {
        inFile.emplace_back(role.name.str());
        std::map<std::size_t, std::string> published;
        for (const Fact& fact : m_facts) {
            if (fact.role == role.name.str())
                published.emplace(fact.order, fact.roleLevel);
        }
        ASSERT_EQ(role.levels.size(), published.size()) << role.name.str();
        for (std::size_t i = 0; i < role.levels.size(); ++i)
            EXPECT_EQ(m_framework->roleLevel(role.levels[i]).name.str(), published[i + 1]);
    }
    EXPECT_EQ(inFile, wanted);
}

TEST_P(BundledFacts, TheScaleGoesFromAwarenessToExpert) {
    EXPECT_EQ(scaleOf(*m_framework), (std::vector<std::string>{"awareness", "working", "practitioner", "expert"}));
}

TEST_P(BundledFacts, TheSkillsBearThePublishedNames) {
    std::set<std::string> names;
    for (const Fact& fact : m_facts)
        names.insert(fact.skill);
    std::set<std::string> inFile;
    for (const Skill& skill : m_framework->skills())
        inFile.insert(std::string(skill.name.str()));
    EXPECT_EQ(inFile, names);
}

INSTANTIATE_TEST_SUITE_P(Editions, BundledFacts, testing::Values("gdd-2025-09", "ddat-2023-10", "ddat-2017-03"),
                         [](const auto& edition) {
                             std::string name = edition.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(BundledGrades, AreThePublishedOnesOfTheEditionOf2023) {
    FrameworkCatalog catalog;
    const FrameworkPtr framework = catalog.load(FrameworkId("ddat-2023-10")).value();
    std::size_t graded = 0;
    for (const auto& row : factsOf("grades.csv")) {
        const RoleLevel* level = framework->find(RoleLevelId(idFromName(row[3])));
        ASSERT_NE(level, nullptr) << row[3];
        std::string grades;
        for (const std::string_view grade : level->grades)
            grades += (grades.empty() ? "" : "/") + std::string(grade);
        EXPECT_EQ(grades, row[4]) << row[3];
        EXPECT_EQ(level->order + 1, std::stoul(row[2])) << row[3];
        ++graded;
    }
    EXPECT_EQ(graded, framework->roleLevels().size());
}

TEST(BundledGrades, TheCanadianLevelsAreGradedFromTwoToFiveAndTwoShareTheLast) {
    FrameworkCatalog catalog;
    const FrameworkPtr framework = catalog.load(FrameworkId("cds-2021-04")).value();
    std::vector<std::string> grades;
    for (const RoleLevel& level : framework->roleLevels())
        grades.emplace_back(level.grades.front());
    EXPECT_EQ(grades, (std::vector<std::string>{"CS-02", "CS-03", "CS-04", "CS-05", "CS-05"}));
    EXPECT_EQ(framework->skills().size(), 10U);
    const RoleLevel& principal = framework->roleLevels()[3];
    EXPECT_EQ(principal.name.str().substr(0, 9), "Principal");
    ASSERT_EQ(principal.aliases.size(), 1U);
    EXPECT_EQ(principal.aliases.front().substr(0, 9), "Principle");
    for (const RoleLevel& level : framework->roleLevels()) {
        for (const SkillExpectation& named : level.expectations)
            EXPECT_EQ(named.expectation, Expectation::notSpecified());
    }
}

TEST(BundledCounts, AreThoseOfTheSourceDocuments) {
    struct Counts {
        std::string id;
        std::size_t roles, roleLevels, skills;
    };

    FrameworkCatalog catalog;
    for (const Counts& wanted : {Counts{"gdd-2025-09", 6, 21, 34}, Counts{"ddat-2023-10", 5, 17, 31},
                                 Counts{"ddat-2017-03", 2, 6, 9}, Counts{"product-manager-2016", 1, 5, 7},
                                 Counts{"cds-2021-04", 1, 5, 10}, Counts{"council-product-delivery", 2, 2, 0}}) {
        const FrameworkPtr framework = catalog.load(FrameworkId(wanted.id)).value();
        EXPECT_EQ(framework->roles().size(), wanted.roles) << wanted.id;
        EXPECT_EQ(framework->roleLevels().size(), wanted.roleLevels) << wanted.id;
        EXPECT_EQ(framework->skills().size(), wanted.skills) << wanted.id;
    }
    const FrameworkPtr council = catalog.load(FrameworkId("council-product-delivery")).value();
    ASSERT_EQ(council->responsibilityPairs().size(), 1U);
    EXPECT_EQ(council->responsibilityPairs().front().pairs.size(), 7U);
}

TEST(BundledImportance, CriticalAndDesiredSkillsOf2017AreToldApart) {
    const FrameworkPtr framework = bundled("ddat-2017-03");
    std::map<SkillImportance, std::set<std::string>> skills;
    for (const auto& [skill, importance] : framework->find(RoleId("product-manager"))->importance)
        skills[importance].emplace(framework->skill(skill).name.str());
    EXPECT_EQ(skills[SkillImportance::critical],
              (std::set<std::string>{"Lifecycle perspective", "Problem ownership", "Product ownership",
                                     "Strategy ownership", "User focus", "Working with agility"}));
    EXPECT_EQ(skills[SkillImportance::desired],
              (std::set<std::string>{"DDaT perspective", "Financial ownership", "Understanding constraints"}));
}

// The cells that the downloads of September 2025 say are "currently not defined".
TEST(BundledUndefined, AreTheElevenCellsOfTheFamilyIn2025) {
    const FrameworkPtr framework = bundled("gdd-2025-09");
    std::set<std::string> undefined;
    for (const Skill& skill : framework->skills()) {
        for (std::size_t i = 0; i < skill.levels.size(); ++i) {
            EXPECT_NE(skill.levels[i].state, SkillLevel::State::notSpecified) << skill.id.str();
            if (skill.levels[i].state == SkillLevel::State::notDefined)
                undefined.insert(skill.id.str() + ": " + framework->proficiencies()[i].id.str());
        }
    }
    EXPECT_EQ(undefined,
              (std::set<std::string>{"commercial-management: awareness", "maintaining-delivery-momentum: awareness",
                                     "making-a-process-work: awareness", "making-a-process-work: practitioner",
                                     "planning: working", "consultancy: expert",
                                     "enterprise-and-business-architecture-business-analyst: awareness",
                                     "enterprise-and-business-architecture-business-analyst: practitioner",
                                     "enterprise-and-business-architecture-business-analyst: expert",
                                     "testing-business-analysis: expert", "user-experience-analysis: expert"}));
    for (const RoleLevel& level : framework->roleLevels()) {
        for (const SkillExpectation& named : level.expectations) {
            if (!named.expectation.isProficiency())
                continue;
            const auto rank = static_cast<std::size_t>(named.expectation.rank());
            EXPECT_EQ(framework->skill(named.skill).levels[rank].state, SkillLevel::State::defined)
                << level.id.str() << " is asked for a level of " << framework->skill(named.skill).id.str()
                << " that is not defined";
        }
    }
}

TEST(BundledEssentials, OfProductManagersIn2016AreSevenSkillsAndFourDefinedLevels) {
    const FrameworkPtr framework = bundled("product-manager-2016");
    EXPECT_EQ(skillNamesOf(*framework), (std::vector<std::string>{"Product ownership", "Product lifecycle perspective",
                                                                  "Agile working", "User focus", "Problem ownership",
                                                                  "Strategic ownership", "Operational management"}));
    EXPECT_EQ(scaleOf(*framework), (std::vector<std::string>{"awareness", "working", "practitioner", "expert"}));
    for (const Proficiency& proficiency : framework->proficiencies())
        EXPECT_FALSE(proficiency.definition.empty()) << proficiency.id.str();
    for (const Skill& skill : framework->skills())
        EXPECT_FALSE(skill.description.empty()) << skill.id.str();
    std::vector<std::string> levels;
    for (const RoleLevel& level : framework->roleLevels()) {
        levels.emplace_back(level.name.str());
        for (const SkillExpectation& named : level.expectations)
            EXPECT_EQ(named.expectation, Expectation::notSpecified());
    }
    EXPECT_EQ(levels, (std::vector<std::string>{"Associate product manager", "Product manager",
                                                "Senior product manager", "Lead product manager", "Head of product"}));
}

TEST(BundledCanadian, HasTheTenSkillsAsThePageListsThem) {
    const FrameworkPtr framework = bundled("cds-2021-04");
    EXPECT_EQ(
        skillNamesOf(*framework),
        (std::vector<std::string>{"Agile working", "DDaT perspective", "Experience of working within constraints",
                                  "Financial ownership", "Life-cycle perspective", "Operational management",
                                  "Problem ownership", "Product ownership", "Strategic ownership", "User focus"}));
}

TEST(BundledPairs, AreTheSevenSubjectsInTheirOrderWithBothRoles) {
    const FrameworkPtr framework = bundled("council-product-delivery");
    const ResponsibilityPairs& shared = framework->responsibilityPairs().front();
    EXPECT_EQ(framework->role(shared.first).name.str(), "Product manager");
    EXPECT_EQ(framework->role(shared.second).name.str(), "Delivery manager");
    std::vector<std::string> subjects;
    for (const ResponsibilityPair& pair : shared.pairs) {
        subjects.emplace_back(pair.subject.str());
        EXPECT_FALSE(pair.first.empty());
        EXPECT_FALSE(pair.second.empty());
    }
    EXPECT_EQ(subjects, (std::vector<std::string>{"Quality and performance", "Direction and environment",
                                                  "Backlog and focus", "Finishing work", "Insight and people",
                                                  "Working with stakeholders", "Problems and resources"}));
}

} // namespace
} // namespace waymark

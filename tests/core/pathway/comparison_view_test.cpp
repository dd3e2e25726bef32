#include "core/pathway/comparison_view.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>

namespace waymark {
namespace {

using test::levelOf;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = ComparisonCell::Kind;

RatingEntry rated(const char* skill, Answer answer, const char* proficiency = "") {
    RatingEntry entry;
    entry.skill = SkillId(skill);
    entry.answer = answer;
    entry.proficiency = ProficiencyId(proficiency);
    return entry;
}

class ComparisonViewTest : public testing::Test {
protected:
    ComparisonView view(const std::vector<const char*>& levels, const Record* ratings = nullptr) const {
        std::vector<RoleLevelIndex> indexes;
        for (const char* id : levels)
            indexes.push_back(levelOf(*framework, id));
        return viewComparison(*framework, indexes, ratings);
    }

    std::vector<std::string> ids(const ComparisonView& of, const ComparisonFilter& filter) const {
        std::vector<std::string> result;
        for (const std::size_t i : arrangeComparison(*framework, of, filter, {"en"}))
            result.push_back(framework->skill(of.lines[i].skill).id.str());
        return result;
    }

    const ComparisonLine& line(const ComparisonView& of, const char* skill) const {
        for (const ComparisonLine& candidate : of.lines) {
            if (framework->skill(candidate.skill).id.str() == skill)
                return candidate;
        }
        throw std::out_of_range(skill);
    }

    FrameworkPtr framework = test::sampleFramework();
};

TEST_F(ComparisonViewTest, ALineDiffersIfTwoColumnsSayDifferentThings) {
    const ComparisonView two = view({"product-manager", "senior-product-manager"});
    EXPECT_FALSE(line(two, "agile-practices").differs);
    EXPECT_TRUE(line(two, "user-insight").differs);
    EXPECT_TRUE(line(two, "life-cycle-management").differs);
    EXPECT_EQ(two.differing(), 4U);
}

TEST_F(ComparisonViewTest, TheDifferenceCountsStepsAndNotAskedForLiesBelowTheFirstLevel) {
    const ComparisonView two = view({"product-manager", "senior-product-manager"});
    EXPECT_EQ(line(two, "agile-practices").difference, 0);
    EXPECT_EQ(line(two, "user-insight").difference, 1);
    EXPECT_EQ(line(two, "product-ownership").difference, 2);
    EXPECT_EQ(line(two, "life-cycle-management").difference, 3);
    EXPECT_EQ(line(two, "financial-ownership").difference, 0) << "what is not specified stands on no rung";
}

TEST_F(ComparisonViewTest, OneRoleLevelComparedWithItselfDiffersInNothing) {
    const ComparisonView same = view({"product-manager", "product-manager"});
    EXPECT_EQ(same.lines.size(), 4U);
    EXPECT_EQ(same.differing(), 0U);
}

TEST_F(ComparisonViewTest, ARoleLevelAboutWhichNothingIsKnownSaysNotSpecifiedAndMakesNoDifference) {
    const ComparisonView unknown = view({"product-manager", "service-owner"});
    for (const ComparisonLine& each : unknown.lines) {
        EXPECT_EQ(each.cells.at(1).kind, Kind::notSpecified);
        EXPECT_FALSE(each.differs);
    }
}

TEST_F(ComparisonViewTest, RatingsAreAColumnThatTellsTheSixAnswersApart) {
    Record record;
    record.ratings = {rated("agile-practices", Answer::proficiency, "expert"), rated("user-insight", Answer::notYet),
                      rated("product-ownership", Answer::notApplicable), rated("financial-ownership", Answer::notSure),
                      rated("life-cycle-management", Answer::proficiency, "unheard-of")};
    const ComparisonView mine = view({"senior-product-manager"}, &record);
    ASSERT_EQ(mine.columnCount(), 2U);
    EXPECT_EQ(line(mine, "agile-practices").cells.at(1), (ComparisonCell{Kind::level, ProficiencyRank{3}}));
    EXPECT_EQ(line(mine, "user-insight").cells.at(1).kind, Kind::notYet);
    EXPECT_EQ(line(mine, "product-ownership").cells.at(1).kind, Kind::notApplicable);
    EXPECT_EQ(line(mine, "financial-ownership").cells.at(1).kind, Kind::notSure);
    EXPECT_EQ(line(mine, "life-cycle-management").cells.at(1).kind, Kind::notRated);
    EXPECT_TRUE(line(mine, "user-insight").differs);
    EXPECT_EQ(line(mine, "user-insight").difference, 4);
    EXPECT_FALSE(line(mine, "financial-ownership").differs) << "not sure says nothing";
    EXPECT_FALSE(line(mine, "life-cycle-management").differs) << "not rated says nothing";
}

TEST_F(ComparisonViewTest, OnlyWhatDiffersLeavesExactlyTheDifferingLines) {
    const ComparisonView two = view({"product-manager", "senior-product-manager"});
    EXPECT_THAT(ids(two, {.onlyDifferences = true, .grouped = false}),
                ElementsAre("user-insight", "product-ownership", "financial-ownership", "life-cycle-management"));
}

TEST_F(ComparisonViewTest, OnlyWhatARoleLevelAsksForLeavesTheSkillsThatItNames) {
    const ComparisonView two = view({"product-manager", "delivery-manager"});
    EXPECT_THAT(ids(two, {.askedForBy = levelOf(*framework, "delivery-manager"), .grouped = false}),
                ElementsAre("agile-practices", "making-a-process-work", "life-cycle-management"));
}

TEST_F(ComparisonViewTest, TheTextIsLookedForInNameGroupAndTheStatementsInView) {
    const ComparisonView two = view({"product-manager", "senior-product-manager"});
    EXPECT_THAT(ids(two, {.text = "OWNERSHIP"}), ElementsAre("product-ownership", "financial-ownership"));
    EXPECT_THAT(ids(two, {.text = "delivery"}), ElementsAre("agile-practices", "life-cycle-management"));
    EXPECT_THAT(ids(two, {.text = "roadmap keep"}), ElementsAre("product-ownership"));
    EXPECT_THAT(ids(two, {.text = "tell a wish"}), IsEmpty()) << "only awareness says so, and nobody asks for it";
}

TEST_F(ComparisonViewTest, SortedByNameOrByDifferenceAndGroupsStayTogether) {
    const ComparisonView two = view({"product-manager", "senior-product-manager"});
    EXPECT_THAT(ids(two, {.order = ComparisonOrder::name, .grouped = false}),
                ElementsAre("agile-practices", "financial-ownership", "life-cycle-management", "product-ownership",
                            "user-insight"));
    EXPECT_THAT(ids(two, {.order = ComparisonOrder::difference, .grouped = false}),
                ElementsAre("life-cycle-management", "product-ownership", "user-insight", "agile-practices",
                            "financial-ownership"));
    EXPECT_THAT(ids(two, {}), ElementsAre("agile-practices", "life-cycle-management", "user-insight",
                                          "product-ownership", "financial-ownership"));
}

TEST_F(ComparisonViewTest, HidingLinesNeverMovesAGroup) {
    const ComparisonView two = view({"product-manager", "senior-product-manager"});
    EXPECT_THAT(ids(two, {.onlyDifferences = true}),
                ElementsAre("life-cycle-management", "user-insight", "product-ownership", "financial-ownership"));
}

TEST_F(ComparisonViewTest, NoColumnsHaveNoLines) {
    EXPECT_THAT(view({}).lines, IsEmpty());
}

} // namespace
} // namespace waymark

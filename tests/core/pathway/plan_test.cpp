#include "core/pathway/plan.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using test::levelOf;
using test::skillOf;
using testing::ElementsAre;

TEST(Plan, GapsComeWithTheirReasonsTheWeightiestFirst) {
    const FrameworkPtr framework = test::sampleFramework();
    Record record = test::sampleRecord();
    EvidenceItem item;
    item.skills = {SkillId("product-ownership")};
    record.evidence = {item};
    const auto plan = planSuggestions(record, *framework, levelOf(*framework, "senior-product-manager"));
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->size(), 2U);
    EXPECT_EQ(plan->at(0).row.skill, skillOf(*framework, "user-insight"));
    EXPECT_THAT(plan->at(0).reasons,
                ElementsAre(PlanReason::askedForByNextLevel, PlanReason::critical, PlanReason::evidenceThin));
    EXPECT_THAT(plan->at(1).reasons, ElementsAre(PlanReason::askedForByNextLevel));
}

TEST(Plan, WithoutOtherReasonsTheLargerGapComesFirst) {
    const FrameworkPtr framework = test::sampleFramework();
    Record record = test::emptyRecord();
    record.ratings = {test::rating("agile-practices", "practitioner", "2026-01-01"),
                      test::rating("making-a-process-work", "awareness", "2026-01-01")};
    const auto plan = planSuggestions(record, *framework, levelOf(*framework, "senior-delivery-manager"));
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->size(), 2U);
    EXPECT_EQ(plan->at(0).row.skill, skillOf(*framework, "making-a-process-work"));
}

TEST(Plan, WhatRisesAtSeveralFurtherLevelsAndWhatIsEnjoyedIsSaid) {
    test::SampleSpec spec;
    spec.skills = {{.id = "a", .name = "A"}};
    const auto level = [](const char* id, const char* expected) {
        return test::SampleRoleLevel{.id = id, .name = id, .expectations = {{"a", expected}}};
    };
    spec.roles = {{.id = "r",
                   .name = "R",
                   .levels = {level("r1", "awareness"), level("r2", "working"), level("r3", "practitioner"),
                              level("r4", "expert")}}};
    const FrameworkPtr framework = test::makeFramework(spec);
    Record record = test::emptyRecord();
    record.ratings = {test::rating("a", "awareness", "2026-01-01")};
    record.ratings[0].enjoyment = Enjoyment::much;
    record.actions.resize(1);
    record.actions[0].skill = SkillId("a");
    const auto plan = planSuggestions(record, *framework, levelOf(*framework, "r2"));
    EXPECT_THAT(plan->at(0).reasons,
                ElementsAre(PlanReason::raisedFurther, PlanReason::enjoyed, PlanReason::evidenceThin));
    EXPECT_TRUE(plan->at(0).hasOpenAction);
    record.actions[0].done = *parseDate("2026-02-01");
    EXPECT_FALSE(planSuggestions(record, *framework, levelOf(*framework, "r2"))->at(0).hasOpenAction);
    const auto fewer = planSuggestions(record, *framework, levelOf(*framework, "r3"));
    EXPECT_THAT(fewer->at(0).reasons, ElementsAre(PlanReason::enjoyed, PlanReason::evidenceThin));
}

TEST(Plan, NoGapsNoSuggestions) {
    const FrameworkPtr framework = test::sampleFramework();
    EXPECT_TRUE(planSuggestions(test::emptyRecord(), *framework, RoleLevelIndex{0})->empty());
}

} // namespace
} // namespace waymark

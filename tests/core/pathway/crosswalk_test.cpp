#include "core/pathway/crosswalk.h"
#include "tests/support/sample_crosswalk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using enum LinkKind;
using test::makeCrosswalk;

constexpr LinkKind allKinds[] = {same, renamed, broader, narrower, partly, dropped};

TEST(Crosswalk, KindsComposeBySayingAsMuchAsBothAllow) {
    EXPECT_EQ(composed(same, same), same);
    EXPECT_EQ(composed(same, renamed), renamed);
    EXPECT_EQ(composed(renamed, renamed), renamed);
    EXPECT_EQ(composed(broader, renamed), broader);
    EXPECT_EQ(composed(broader, broader), broader);
    EXPECT_EQ(composed(broader, narrower), partly);
    EXPECT_EQ(composed(narrower, partly), partly);
    EXPECT_EQ(composed(partly, dropped), dropped);
}

TEST(Crosswalk, ComposingIsAssociativeAndSameChangesNothing) {
    for (const LinkKind a : allKinds) {
        EXPECT_EQ(composed(same, a), a);
        EXPECT_EQ(composed(a, same), a);
        for (const LinkKind b : allKinds) {
            EXPECT_EQ(composed(a, b), composed(b, a));
            for (const LinkKind c : allKinds)
                EXPECT_EQ(composed(composed(a, b), c), composed(a, composed(b, c)));
        }
    }
}

TEST(Crosswalk, EveryKindIsReadBackFromItsName) {
    for (const LinkKind kind : allKinds)
        EXPECT_EQ(linkKindFromName(linkKindName(kind)), kind);
    EXPECT_EQ(linkKindFromName("similar"), std::nullopt);
}

TEST(CrosswalkSet, SuccessorsAreFoundOverSeveralEditionsWithTheChainOfReasons) {
    const CrosswalkSet set(
        {makeCrosswalk("b", "c", {{"y", "z", renamed}}), makeCrosswalk("a", "b", {{"x", "y", same}})});
    const auto way = set.way(FrameworkId("a"), FrameworkId("c"));
    ASSERT_EQ(way.size(), 2U);
    const auto found = successors(way, SkillId("x"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].id.str(), "z");
    EXPECT_EQ(found[0].kind, renamed);
    ASSERT_EQ(found[0].chain.size(), 2U);
    EXPECT_EQ(found[0].chain[0].reason.str(), "x to y");
    EXPECT_EQ(found[0].chain[1].crosswalk->from.str(), "b");
}

TEST(CrosswalkSet, ASplitThatMeetsAgainIsOneOverlap) {
    const CrosswalkSet set({makeCrosswalk("a", "b", {{"x", "y1", narrower}, {"x", "y2", narrower}}),
                            makeCrosswalk("b", "c", {{"y1", "z", broader}, {"y2", "z", broader}})});
    const auto found = successors(set.way(FrameworkId("a"), FrameworkId("c")), SkillId("x"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, partly);
    EXPECT_EQ(found[0].chain.size(), 4U);
}

TEST(CrosswalkSet, WhatIsDroppedOnTheWayEndsThere) {
    const CrosswalkSet set({makeCrosswalk("a", "b", {{"x", "y1", partly}, {"x", "y2", partly}, {"w", "", dropped}}),
                            makeCrosswalk("b", "c", {{"y1", "", dropped}, {"y2", "z", same}})});
    const auto way = set.way(FrameworkId("a"), FrameworkId("c"));
    ASSERT_EQ(successors(way, SkillId("x")).size(), 1U) << "one half goes on";
    const auto ended = successors(way, SkillId("w"));
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_TRUE(ended[0].id.empty());
    EXPECT_EQ(ended[0].kind, dropped);
    EXPECT_TRUE(successors(way, SkillId("unheard-of")).empty());
}

TEST(CrosswalkSet, TheShortestWayIsTakenAndThereIsNoneBackwards) {
    const CrosswalkSet set({makeCrosswalk("a", "b", {}), makeCrosswalk("b", "c", {}), makeCrosswalk("a", "c", {})});
    EXPECT_EQ(set.way(FrameworkId("a"), FrameworkId("c")).size(), 1U);
    EXPECT_TRUE(set.way(FrameworkId("c"), FrameworkId("a")).empty());
    EXPECT_TRUE(set.way(FrameworkId("a"), FrameworkId("a")).empty());
    EXPECT_THAT(set.reachableFrom(FrameworkId("a")), testing::ElementsAre(FrameworkId("b"), FrameworkId("c")));
    for (const CrosswalkPtr& crosswalk : set.crosswalks())
        EXPECT_FALSE(set.cycleThrough(*crosswalk)) << crosswalk->id;
}

TEST(CrosswalkSet, ACircleIsFoundAtEachOfItsCrosswalksAndEndsEveryWalk) {
    const CrosswalkSet set({makeCrosswalk("a", "b", {{"x", "x"}}), makeCrosswalk("b", "c", {{"x", "x"}}),
                            makeCrosswalk("c", "a", {{"x", "x"}}), makeCrosswalk("c", "d", {{"x", "x"}})});
    for (std::size_t i = 0; i < 3; ++i) {
        const auto finding = set.cycleThrough(*set.crosswalks()[i]);
        ASSERT_TRUE(finding) << i;
        EXPECT_EQ(finding->severity, Severity::error);
        EXPECT_EQ(finding->error.code, ErrorCode::crosswalkCycle);
        EXPECT_EQ(finding->error.place.file, set.crosswalks()[i]->id + ".json");
    }
    EXPECT_FALSE(set.cycleThrough(*set.crosswalks()[3])) << "it leads out of the circle";
    EXPECT_TRUE(set.cycleThrough(*makeCrosswalk("d", "a", {}))) << "one that is not of the set may close a circle";
    EXPECT_EQ(set.way(FrameworkId("a"), FrameworkId("d")).size(), 3U);
}

} // namespace
} // namespace waymark

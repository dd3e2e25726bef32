#include "core/pathway/plan_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using testing::ElementsAre;

const Date today = *parseDate("2026-03-12");

Action action(const char* id, const char* due, const char* done = nullptr) {
    Action result;
    result.id = EntryId(id);
    result.due = due != nullptr ? parseDate(due) : std::nullopt;
    result.done = done != nullptr ? parseDate(done) : std::nullopt;
    return result;
}

TEST(PlanOrder, TodayAndThirtyDaysMoreAreDueSoon) {
    EXPECT_EQ(dueState(action("a", "2026-03-11"), today), DueState::overdue);
    EXPECT_EQ(dueState(action("a", "2026-03-12"), today), DueState::soon);
    EXPECT_EQ(dueState(action("a", "2026-04-11"), today), DueState::soon);
    EXPECT_EQ(dueState(action("a", "2026-04-12"), today), DueState::later);
    EXPECT_EQ(dueState(action("a", nullptr), today), DueState::noDate);
}

TEST(PlanOrder, WhatIsDoneIsDoneAlsoIfItWasDueBefore) {
    EXPECT_EQ(dueState(action("a", "2026-01-01", "2026-02-01"), today), DueState::done);
}

TEST(PlanOrder, OpenActionsComeByDateAndTheLastDoneFirst) {
    Record record;
    record.actions = {action("done-early", nullptr, "2026-01-05"),
                      action("some-day", nullptr),
                      action("later", "2026-09-01"),
                      action("soon", "2026-03-20"),
                      action("soonest", "2026-03-12"),
                      action("done-late", "2026-01-01", "2026-03-01"),
                      action("late", "2026-03-01"),
                      action("latest", "2025-12-01"),
                      action("another-day", nullptr)};
    std::vector<std::string> order;
    for (const Action* known : inPlanOrder(record, today))
        order.push_back(known->id.str());
    EXPECT_THAT(order, ElementsAre("latest", "late", "soonest", "soon", "later", "some-day", "another-day", "done-late",
                                   "done-early"));
}

} // namespace
} // namespace waymark

#include "core/record/drafts.h"
#include "core/record/rating_index.h"
#include "tests/support/sample_record.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

class Drafts : public testing::Test {
protected:
    RatingDraft& add(const char* id, const char* reason, int changed) {
        record.drafts.push_back({.id = EntryId(id),
                                 .framework = record.framework.id,
                                 .skill = skill,
                                 .changed = Moment(std::chrono::seconds(changed)),
                                 .reason = reason});
        return record.drafts.back();
    }

    [[nodiscard]] std::optional<OpenDraft> open() const {
        return openDraft(record, skill, RatingIndex(record.ratings).entries(skill));
    }

    RatingEntry answer(const char* reason, int at) {
        RatingEntry entry = test::rating("user-insight", "working", "2026-01-01");
        entry.at = Moment(std::chrono::seconds(at));
        entry.reason = reason;
        return entry;
    }

    Record record = test::emptyRecord();
    SkillId skill{"user-insight"};
};

TEST_F(Drafts, OneWaitsUntilALaterAnswerHoldsAllOfIt) {
    EXPECT_FALSE(open());
    RatingDraft& draft = add("d1", "We asked", 5);
    draft.statements = {{ProficiencyId("working"), 1, StatementFit::partly}};
    EXPECT_EQ(open()->whole, draft);
    record.ratings = {answer("We asked", 6)};
    EXPECT_TRUE(open()); // the tick is in no answer
    record.ratings[0].statements = draft.statements;
    EXPECT_FALSE(open());
    record.ratings[0].at = Moment(std::chrono::seconds(4));
    EXPECT_TRUE(open()); // an answer from before
    record.ratings[0].at = draft.changed;
    record.ratings[0].rater = Rater::other;
    EXPECT_TRUE(open());
}

TEST_F(Drafts, ThoseOfTwoCopiesAreShownAsOneAndNothingIsLeftOut) {
    add("d2", "Written later", 9).statements = {{ProficiencyId("working"), 0, StatementFit::notYet}};
    RatingDraft& first = add("d1", "Written first", 5);
    first.statements = {{ProficiencyId("working"), 0, StatementFit::iDoThis},
                        {ProficiencyId("working"), 1, StatementFit::partly}};
    first.enjoyment = Enjoyment::much;
    const auto found = open();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->parts.size(), 2U);
    EXPECT_EQ(found->whole.id, EntryId("d2"));
    EXPECT_EQ(found->whole.reason, "Written first\nWritten later");
    EXPECT_EQ(found->whole.enjoyment, Enjoyment::much);
    ASSERT_EQ(found->whole.statements.size(), 2U);
    EXPECT_EQ(found->whole.statements[0].fit, StatementFit::notYet);
    EXPECT_EQ(found->whole.statements[1].fit, StatementFit::partly);
}

TEST_F(Drafts, WordsThatStandInLongerOnesAreShownOnce) {
    add("d1", "We asked", 5);
    add("d2", "We asked, and they told us", 9);
    EXPECT_EQ(open()->whole.reason, "We asked, and they told us");
}

TEST_F(Drafts, OneOfAnotherEditionWaitsForIt) {
    add("d1", "We asked", 5).framework = FrameworkId("another");
    EXPECT_FALSE(open());
}

} // namespace
} // namespace waymark

#include "core/pathway/tick_suggestion.h"
#include "tests/support/sample_framework.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

class TickSuggestionTest : public testing::Test {
protected:
    void tick(const char* level, std::uint32_t statement, StatementFit fit) {
        marks.push_back({ProficiencyId(level), statement, fit});
    }

    [[nodiscard]] TickSuggestion suggestion(const char* skill = "user-insight") const {
        return suggestLevel(*framework, *framework->find(SkillId(skill)), marks);
    }

    [[nodiscard]] TickSuggestion level(const char* id) const {
        return {TickSuggestion::Kind::level, framework->find(ProficiencyId(id)).value()};
    }

    FrameworkPtr framework = test::sampleFramework();
    std::vector<StatementMark> marks;
};

TEST_F(TickSuggestionTest, NoTicksSpeakForNothing) {
    EXPECT_EQ(suggestion().kind, TickSuggestion::Kind::none);
}

TEST_F(TickSuggestionTest, HalfOfALevelsStatementsSpeakForIt) {
    tick("working", 0, StatementFit::iDoThis);
    EXPECT_EQ(suggestion(), level("working"));
}

TEST_F(TickSuggestionTest, PartlyAloneSpeaksForNothing) {
    tick("working", 0, StatementFit::partly);
    tick("working", 1, StatementFit::partly);
    EXPECT_EQ(suggestion().kind, TickSuggestion::Kind::none);
}

TEST_F(TickSuggestionTest, TheHighestLevelThatHoldsIsSuggested) {
    tick("awareness", 0, StatementFit::iDoThis);
    tick("practitioner", 1, StatementFit::iDoThis);
    tick("expert", 0, StatementFit::notYet);
    EXPECT_EQ(suggestion(), level("practitioner"));
}

TEST_F(TickSuggestionTest, NotYetInTheFirstDefinedLevelSpeaksForNotYet) {
    tick("working", 0, StatementFit::notYet);
    EXPECT_EQ(suggestion("making-a-process-work").kind, TickSuggestion::Kind::notYet);
}

TEST_F(TickSuggestionTest, MarksThatFitNoStatementCountForNothing) {
    tick("awareness", 7, StatementFit::iDoThis);
    tick("mastery", 0, StatementFit::iDoThis);
    EXPECT_EQ(suggestion().kind, TickSuggestion::Kind::none);
    EXPECT_EQ(suggestion("financial-ownership").kind, TickSuggestion::Kind::none);
}

} // namespace
} // namespace waymark

#include "core/pathway/earlier_answers.h"
#include "core/pathway/known_crosswalks.h"
#include "tests/support/sample_record.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <utility>

namespace waymark {
namespace {

class EarlierAnswersTest : public testing::Test {
protected:
    Record carried(const Record& record, const char* to) {
        auto migration = migrateRecord(record, *m_catalog.load(record.framework.id), *m_catalog.load(FrameworkId(to)),
                                       m_crosswalks, test::onDay("2026-11-22"));
        EXPECT_TRUE(migration);
        return std::move(migration->record);
    }

    [[nodiscard]] std::vector<EarlierAnswers> answers(const Record& record) {
        return earlierAnswers(record, m_catalog, m_crosswalks);
    }

    static const EarlierAnswer& about(const EarlierAnswers& edition, const char* skill) {
        for (const EarlierAnswer& answer : edition.answers) {
            if (answer.entry->skill.str() == skill)
                return answer;
        }
        throw std::out_of_range(skill);
    }

    FrameworkCatalog m_catalog;
    CrosswalkSet m_crosswalks = knownCrosswalks(m_catalog);
};

TEST_F(EarlierAnswersTest, EachAnswerSaysWhereItWentOrWhyItDidNot) {
    Record record = test::emptyRecord("ddat-2023-10");
    record.ratings = {test::rating("user-focus", "working", "2023-01-01"),
                      test::rating("user-focus", "expert", "2024-01-01"),
                      test::rating("problem-management", "working", "2024-01-01"),
                      test::rating("financial-ownership", "working", "2024-01-01"),
                      test::rating("of-my-own", "working", "2024-01-01")};
    const Record now = carried(record, "gdd-2025-09");
    const auto editions = answers(now);
    ASSERT_EQ(editions.size(), 1U);
    ASSERT_TRUE(editions[0].framework);
    ASSERT_EQ(editions[0].answers.size(), 5U);
    EXPECT_EQ(about(editions[0], "user-focus").entry->proficiency.str(), "expert") << "the newest comes first";
    EXPECT_EQ(about(editions[0], "user-focus").carriedTo,
              (std::vector<CarriedTo>{{FrameworkId("gdd-2025-09"), SkillId("applying-user-centred-insights")}}));
    EXPECT_FALSE(about(editions[0], "user-focus").left);
    EXPECT_EQ(about(editions[0], "financial-ownership").carriedTo.size(), 2U);
    ASSERT_TRUE(about(editions[0], "problem-management").left);
    EXPECT_EQ(about(editions[0], "problem-management").left->reason, LeftReason::skillDropped);
    EXPECT_FALSE(about(editions[0], "problem-management").left->chain.empty());
    EXPECT_EQ(about(editions[0], "of-my-own").left->reason, LeftReason::skillNotLinked);
    EXPECT_EQ(editions[0].answers.back().entry->skill.str(), "of-my-own");
}

TEST_F(EarlierAnswersTest, OverSeveralEditionsEachStepIsFollowed) {
    Record record = test::emptyRecord("ddat-2017-03");
    record.ratings = {test::rating("problem-ownership", "working", "2018-01-01"),
                      test::rating("ddat-perspective", "working", "2018-01-01")};
    const Record now = carried(carried(record, "ddat-2023-10"), "gdd-2025-09");
    const auto editions = answers(now);
    ASSERT_EQ(editions.size(), 2U);
    EXPECT_EQ(about(editions[0], "problem-ownership").carriedTo,
              (std::vector<CarriedTo>{{FrameworkId("ddat-2023-10"), SkillId("problem-management")}}));
    EXPECT_TRUE(about(editions[1], "problem-management").carriedTo.empty());
    EXPECT_EQ(about(editions[1], "problem-management").left->reason, LeftReason::skillDropped);
}

TEST_F(EarlierAnswersTest, AFrameworkThatIsNotThereIsNoHindrance) {
    Record record = test::emptyRecord("gdd-2025-09");
    record.earlier.push_back(
        {.framework = test::emptyRecord("somebody-elses-2020").framework,
         .aims = {},
         .ratings = {test::rating("b", "working", "2024-01-01"), test::rating("a", "working", "2024-01-01")},
         .unknown = {}});
    const auto editions = answers(record);
    ASSERT_EQ(editions.size(), 1U);
    EXPECT_FALSE(editions[0].framework);
    EXPECT_EQ(editions[0].answers[0].entry->skill.str(), "a");
    EXPECT_FALSE(editions[0].answers[0].left) << "nobody can say why";
    EXPECT_TRUE(answers(test::emptyRecord("somebody-elses-2020")).empty());
}

} // namespace
} // namespace waymark

#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "tests/support/sample_framework.h"

#include <QSet>

#include <gtest/gtest.h>

namespace waymark {

namespace {

using namespace Qt::StringLiterals;

template <class Enum, class Word>
void expectDistinctWords(Word word, std::initializer_list<Enum> values) {
    QSet<QString> seen;
    for (const Enum value : values) {
        const QString text = word(value);
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(seen.contains(text)) << qPrintable(text);
        seen.insert(text);
    }
}

} // namespace

TEST(Words, TellEveryValueOfAnEnumApart) {
    using State = SkillLevel::State;
    using Kind = Expectation::Kind;
    expectDistinctWords(severityWord, {Severity::warning, Severity::error});
    expectDistinctWords(expectationWord, {Kind::notAskedFor, Kind::notSpecified, Kind::proficiency});
    expectDistinctWords(skillLevelStateWord, {State::defined, State::notDefined, State::notSpecified});
    expectDistinctWords(importanceWord,
                        {SkillImportance::notSpecified, SkillImportance::critical, SkillImportance::desired});
    expectDistinctWords(raterWord, {Rater::self, Rater::other, Rater::agreed});
    expectDistinctWords(answerWord, {Answer::proficiency, Answer::notYet, Answer::notApplicable, Answer::notSure});
    expectDistinctWords(confidenceWord, {Confidence::low, Confidence::medium, Confidence::high});
    expectDistinctWords(enjoymentWord, {Enjoyment::little, Enjoyment::some, Enjoyment::much});
    expectDistinctWords(statementFitWord, {StatementFit::iDoThis, StatementFit::partly, StatementFit::notYet});
}

TEST(Words, TellNotRatedFromEveryAnswer) {
    for (const Answer answer : {Answer::proficiency, Answer::notYet, Answer::notApplicable, Answer::notSure})
        EXPECT_NE(notRatedWord(), answerWord(answer));
}

TEST(Words, ExpectationIsTheLevelsNameOrWhyThereIsNone) {
    const FrameworkPtr framework = test::sampleFramework();
    const auto rank = static_cast<ProficiencyRank>(1);
    EXPECT_EQ(expectationText(Expectation::at(rank), *framework, {"en"}),
              toQt(framework->proficiency(rank).name.str()));
    EXPECT_EQ(expectationText(Expectation::notAskedFor(), *framework, {"en"}), u"not asked for"_s);
    EXPECT_EQ(expectationText(Expectation::notSpecified(), *framework, {"en"}), u"not specified"_s);
}

} // namespace waymark

// A word for each value of the core's enums, in the language of the program: on screen, in reports and on the command
// line one thing is called by one word.
#pragma once

#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QString>

namespace waymark {

[[nodiscard]] QString severityWord(Severity severity);

// "not asked for", "not specified". For a proficiency use expectationText().
[[nodiscard]] QString expectationWord(Expectation::Kind kind);

// The proficiency's name in the first language of `order` that it has, or the word for why there is none.
[[nodiscard]] QString expectationText(Expectation expectation, const Framework& framework, const LanguageOrder& order);

[[nodiscard]] QString skillLevelStateWord(SkillLevel::State state);
[[nodiscard]] QString importanceWord(SkillImportance importance);

[[nodiscard]] QString raterWord(Rater rater);
// For Answer::proficiency the word for it as a kind; the level itself has its own name.
[[nodiscard]] QString answerWord(Answer answer);
[[nodiscard]] QString confidenceWord(Confidence confidence);
[[nodiscard]] QString enjoymentWord(Enjoyment enjoyment);
[[nodiscard]] QString statementFitWord(StatementFit fit);

// There is no entry: the fourth thing beside *not yet*, *not applicable* and *not sure*.
[[nodiscard]] QString notRatedWord();

} // namespace waymark

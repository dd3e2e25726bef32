#include "app/text/words.h"

#include "app/text/to_qt.h"

#include <QCoreApplication>

#include <cassert>

namespace waymark {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::Words)

public:
    static QString severity(Severity severity) {
        switch (severity) {
        case Severity::warning:
            return tr("warning", "how bad a finding in a file is: the file can be used");
        case Severity::error:
            return tr("error", "how bad a finding in a file is: the file cannot be used");
        }
        return unreachable();
    }

    static QString expectation(Expectation::Kind kind) {
        switch (kind) {
        case Expectation::Kind::notAskedFor:
            return tr("not asked for", "a role level does not name the skill");
        case Expectation::Kind::notSpecified:
            return tr("not specified", "a role level names the skill, but which level it asks for is not published");
        case Expectation::Kind::proficiency:
            return tr("asked for", "a role level asks for the skill at a certain level");
        }
        return unreachable();
    }

    static QString skillLevelState(SkillLevel::State state) {
        switch (state) {
        case SkillLevel::State::defined:
            return tr("defined", "a level of a skill has statements");
        case SkillLevel::State::notDefined:
            return tr("not defined", "the framework says that the skill has no such level");
        case SkillLevel::State::notSpecified:
            return tr("not specified", "the framework does not give the statements of this level of the skill");
        }
        return unreachable();
    }

    static QString importance(SkillImportance importance) {
        switch (importance) {
        case SkillImportance::notSpecified:
            return tr("not specified", "how important a skill is for a role");
        case SkillImportance::critical:
            return tr("critical", "how important a skill is for a role");
        case SkillImportance::desired:
            return tr("desired", "how important a skill is for a role");
        }
        return unreachable();
    }

    static QString rater(Rater rater) {
        switch (rater) {
        case Rater::self:
            return tr("my own", "who gave a rating: the person whose record it is");
        case Rater::other:
            return tr("somebody else’s", "who gave a rating: another person, such as a manager");
        case Rater::agreed:
            return tr("agreed", "who gave a rating: two people agreed on it in a conversation");
        }
        return unreachable();
    }

    static QString answer(Answer answer) {
        switch (answer) {
        case Answer::proficiency:
            return tr("at a level", "an answer about a skill: one of the framework's levels");
        case Answer::notYet:
            return tr("not yet", "an answer about a skill: below the first level");
        case Answer::notApplicable:
            return tr("not applicable", "an answer about a skill: it has no place in my work");
        case Answer::notSure:
            return tr("not sure", "an answer about a skill: I cannot say");
        }
        return unreachable();
    }

    static QString confidence(Confidence confidence) {
        switch (confidence) {
        case Confidence::low:
            return tr("low", "how confident somebody is of a rating");
        case Confidence::medium:
            return tr("medium", "how confident somebody is of a rating");
        case Confidence::high:
            return tr("high", "how confident somebody is of a rating");
        }
        return unreachable();
    }

    static QString enjoyment(Enjoyment enjoyment) {
        switch (enjoyment) {
        case Enjoyment::little:
            return tr("little", "how much somebody enjoys using a skill");
        case Enjoyment::some:
            return tr("some", "how much somebody enjoys using a skill");
        case Enjoyment::much:
            return tr("much", "how much somebody enjoys using a skill");
        }
        return unreachable();
    }

    static QString statementFit(StatementFit fit) {
        switch (fit) {
        case StatementFit::iDoThis:
            return tr("I do this", "how a statement of a skill fits me");
        case StatementFit::partly:
            return tr("partly", "how a statement of a skill fits me");
        case StatementFit::notYet:
            return tr("not yet", "how a statement of a skill fits me");
        }
        return unreachable();
    }

    static QString notRated() { return tr("not rated", "nobody has answered about the skill"); }

private:
    static QString unreachable() {
        assert(false);
        return {};
    }
};

} // namespace

QString severityWord(Severity severity) {
    return Words::severity(severity);
}

QString expectationWord(Expectation::Kind kind) {
    return Words::expectation(kind);
}

QString expectationText(Expectation expectation, const Framework& framework, const LanguageOrder& order) {
    if (expectation.isProficiency())
        return toQt(framework.proficiency(expectation.rank()).name, order);
    return expectationWord(expectation.kind());
}

QString skillLevelStateWord(SkillLevel::State state) {
    return Words::skillLevelState(state);
}

QString importanceWord(SkillImportance importance) {
    return Words::importance(importance);
}

QString raterWord(Rater rater) {
    return Words::rater(rater);
}

QString answerWord(Answer answer) {
    return Words::answer(answer);
}

QString confidenceWord(Confidence confidence) {
    return Words::confidence(confidence);
}

QString enjoymentWord(Enjoyment enjoyment) {
    return Words::enjoyment(enjoyment);
}

QString statementFitWord(StatementFit fit) {
    return Words::statementFit(fit);
}

QString notRatedWord() {
    return Words::notRated();
}

} // namespace waymark

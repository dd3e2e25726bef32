#include "app/desktop/widgets/level_text.h"

#include "app/text/to_qt.h"

#include <QCoreApplication>

namespace waymark {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::LevelText)

public:
    static QString notAskedFor() { return tr("Not asked for", "a role level does not name the skill"); }

    static QString notSpecified() {
        return tr("Not specified", "a role level names the skill, but the level is not published");
    }
};

} // namespace

LevelText levelText(Expectation expectation, const Framework& framework, const LanguageOrder& order) {
    const LevelMark mark = levelMark(expectation, framework);
    switch (expectation.kind()) {
    case Expectation::Kind::notAskedFor:
        return {mark, Words::notAskedFor()};
    case Expectation::Kind::notSpecified:
        return {mark, Words::notSpecified()};
    case Expectation::Kind::proficiency:
        return {mark, toQt(framework.proficiency(expectation.rank()).name, order)};
    }
    Q_UNREACHABLE();
}

} // namespace waymark

#include "app/desktop/models/rating_words.h"

#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/text/day_text.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QDateTime>

namespace waymark {

RatingState ratingState(const RatingEntry* entry, const Framework& framework) {
    if (entry == nullptr)
        return {};
    const int levels = static_cast<int>(framework.proficiencies().size());
    switch (entry->answer) {
    case Answer::proficiency: {
        const std::optional<ProficiencyRank> rank = framework.find(entry->proficiency);
        return {RatingState::Kind::level, rank ? static_cast<int>(*rank) + 1 : 0, levels, entry->proficiency};
    }
    case Answer::notYet:
        return {RatingState::Kind::notYet, 0, levels, {}};
    case Answer::notApplicable:
        return {RatingState::Kind::notApplicable, 0, levels, {}};
    case Answer::notSure:
        return {RatingState::Kind::notSure, 0, levels, {}};
    }
    Q_UNREACHABLE();
}

QString ratingText(Answer answer, const ProficiencyId& proficiency, const Session& session) {
    if (answer != Answer::proficiency)
        return answerWord(answer);
    const Framework* framework = session.framework().get();
    if (framework != nullptr) {
        if (const std::optional<ProficiencyRank> rank = framework->find(proficiency))
            return session.text(framework->proficiency(*rank).name);
    }
    const auto& names = session.document().record().framework.proficiencyNames;
    const auto own = names.find(proficiency.str());
    return toQt(own != names.end() ? own->second : proficiency.str());
}

QString ratingText(const RatingState& state, const Session& session) {
    switch (state.kind) {
    case RatingState::Kind::notRated:
        return notRatedWord();
    case RatingState::Kind::level:
        return ratingText(Answer::proficiency, state.proficiency, session);
    case RatingState::Kind::notYet:
        return answerWord(Answer::notYet);
    case RatingState::Kind::notApplicable:
        return answerWord(Answer::notApplicable);
    case RatingState::Kind::notSure:
        return answerWord(Answer::notSure);
    }
    Q_UNREACHABLE();
}

QString asFirstWord(const QString& word) {
    return word.isEmpty() ? word : QLocale().toUpper(word.left(1)) + word.mid(1);
}

QString localDayText(Moment moment) {
    return dayInWords(QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date());
}

} // namespace waymark

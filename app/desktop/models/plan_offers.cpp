#include "app/desktop/models/plan_offers.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/models/rating_words.h"
#include "app/desktop/session/session.h"
#include "app/report/edition_names.h"
#include "app/text/lists.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/pathway/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

namespace {

class OfferWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::PlanOffers)

public:
    static QString levels(const QString& mine, const QString& asked) {
        return tr("Now: %1. Asked for: %2.", "two levels").arg(mine, asked);
    }

    // The reasons are clauses, the first one made the beginning of a sentence.
    static QString reasons(const std::vector<PlanReason>& reasons) {
        if (reasons.empty())
            return {};
        QStringList clauses;
        for (const PlanReason reason : reasons)
            clauses << planReasonText(reason);
        return tr("%1.", "a sentence made of reasons").arg(asFirstWord(listed(clauses)));
    }

    static QString fromTo(const QString& mine, const QString& asked, const QString& skill) {
        return tr("Get from %1 to %2 in %3", "an action to begin with: two levels, a skill").arg(mine, asked, skill);
    }

    static QString to(const QString& asked, const QString& skill) {
        return tr("Get to %1 in %2", "an action to begin with: a level, a skill").arg(asked, skill);
    }

    static QString workOn(const QString& skill) {
        return tr("Work on %1", "an action to begin with: a skill").arg(skill);
    }
};

RoleLevelId levelToReach(const Session& session) {
    const Aims& aims = session.document().record().aims;
    for (const RoleLevelId& level : {aims.target, aims.current}) {
        if (session.framework()->find(level) != nullptr)
            return level;
    }
    return {};
}

PlanOffer offerOf(const PlanSuggestion& suggestion, const Session& session) {
    const Framework& framework = *session.framework();
    const Skill& skill = framework.skill(suggestion.row.skill);
    PlanOffer offer{.skill = skill.id, .name = session.text(skill.name)};
    const RatingState mine = ratingState(suggestion.row.rating, framework);
    offer.levels = OfferWords::levels(ratingText(mine, session),
                                      expectationText(suggestion.row.expected, framework, session.languages()));
    offer.reasons = OfferWords::reasons(suggestion.reasons);
    if (suggestion.hasOpenAction)
        offer.openAction = openAction(session.document().record(), skill.id)->id;
    return offer;
}

} // namespace

const Action* openAction(const Record& record, const SkillId& skill) {
    const auto found = std::ranges::find_if(
        record.actions, [&](const Action& action) { return action.skill == skill && !action.done; });
    return found != record.actions.end() ? &*found : nullptr;
}

PlanOffers planOffers(Session& session) {
    using Why = PlanOffers::Why;
    PlanOffers result;
    const Framework* framework = session.framework().get();
    if (framework == nullptr)
        return {.why = Why::noFramework};
    const RecordFramework& own = session.document().record().framework;
    if (isOfAnotherFramework(session) && session.isInProgram(own.id))
        return {.why = Why::otherFramework};
    if (isOfAnotherFramework(session))
        return {.why = Why::missingFramework,
                .missing = EditionNames(nullptr, own, session.languages()).titleAndEdition()};
    result.level = levelToReach(session);
    if (result.level.empty())
        return result;
    const Record& record = session.document().record();
    const RoleLevelIndex level = framework->indexOf(*framework->find(result.level));
    const auto gap = gapTo(record, *framework, level, {.ratings = &session.document().ratings()});
    if (!gap)
        return {.why = Why::otherFramework};
    result.notRated = static_cast<int>(gap->counts.unrated);
    for (const PlanSuggestion& suggestion : planSuggestions(record, *framework, *gap))
        result.offers.push_back(offerOf(suggestion, session));
    result.why = !result.offers.empty()   ? Why::offered
                 : gap->rows.empty()      ? Why::nothingKnown
                 : record.ratings.empty() ? Why::nothingRated
                                          : Why::nothingBelow;
    return result;
}

Action plannedAction(const SkillId& skill, const RoleLevelId& level, const Session& session) {
    Action action;
    action.skill = skill;
    const Framework* framework = session.framework().get();
    const Skill* known = framework != nullptr && !isOfAnotherFramework(session) ? framework->find(skill) : nullptr;
    const QString name = planSkillName(skill, session);
    action.what = fromQt(OfferWords::workOn(name));
    const RoleLevel* asking = known != nullptr ? framework->find(level) : nullptr;
    if (asking == nullptr)
        return action;
    const Expectation expected = framework->expectation(framework->indexOf(*asking), framework->indexOf(*known));
    if (!expected.isProficiency())
        return action;
    const Proficiency& asked = framework->proficiency(expected.rank());
    action.proficiency = asked.id;
    const RatingEntry* rating = session.document().ratings().latest(skill);
    const RatingState mine = ratingState(rating, *framework);
    if (mine.level == 0)
        action.what = fromQt(OfferWords::to(session.text(asked.name), name));
    else if (mine.level <= static_cast<int>(expected.rank()))
        action.what = fromQt(OfferWords::fromTo(ratingText(mine, session), session.text(asked.name), name));
    return action;
}

} // namespace waymark

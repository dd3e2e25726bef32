// What to work on first, as somebody reads it: each gap with its reasons and the action that it may become.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QString>

#include <vector>

namespace waymark {

class Session;

struct PlanOffer {
    SkillId skill = {};
    QString name = {};
    QString levels = {}; // "Working now, Practitioner asked for"
    QString reasons = {}; // as a sentence; empty: none but the gap
    EntryId openAction = {}; // the action that is under way for the skill; empty: none

    friend bool operator==(const PlanOffer&, const PlanOffer&) = default;
};

struct PlanOffers {
    enum class Why {
        offered,
        noFramework,
        otherFramework, // somebody can go there
        missingFramework, // the record's framework is not in the program
        noLevel,
        nothingKnown,
        nothingRated,
        nothingBelow
    };

    Why why = Why::noLevel; // anything but offered: why there are none
    RoleLevelId level = {}; // what they lead to: the role level that I aim at, else my own
    std::vector<PlanOffer> offers = {}; // the weightiest first
    QString missing = {}; // the record's framework, as the record names it, if it is not in the program
    int notRated = 0; // skills that the role level asks for and that have no answer

    friend bool operator==(const PlanOffers&, const PlanOffers&) = default;
};

[[nodiscard]] PlanOffers planOffers(Session& session);

// An action for a skill on the way to a role level: the level asked for, and words to begin with, to be written over.
[[nodiscard]] Action plannedAction(const SkillId& skill, const RoleLevelId& level, const Session& session);

// The first action about the skill that is not done; nullptr: none.
[[nodiscard]] const Action* openAction(const Record& record, const SkillId& skill);

} // namespace waymark

#include "app/text/pathway_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cassert>
#include <cstdlib>

namespace waymark {

namespace {

class PathwayWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::PathwayWords)
};

QString unreachable() {
    assert(false);
    return {};
}

} // namespace

QString stepChangeWord(StepChange change) {
    switch (change) {
    case StepChange::raised:
        return PathwayWords::tr("raised", "a skill on the way to another role level: more is asked for");
    case StepChange::added:
        return PathwayWords::tr("new", "a skill on the way to another role level: asked for only there");
    case StepChange::lowered:
        return PathwayWords::tr("lowered", "a skill on the way to another role level: less is asked for");
    case StepChange::dropped:
        return PathwayWords::tr("no longer asked for", "a skill on the way to another role level");
    case StepChange::same:
        return PathwayWords::tr("unchanged", "a skill on the way to another role level: the same is asked for");
    case StepChange::unknown:
        return PathwayWords::tr("not known", "a skill on the way to another role level: what changes is not published");
    }
    return unreachable();
}

QString gapStateWord(GapState state) {
    switch (state) {
    case GapState::met:
        return PathwayWords::tr("met", "a rating against what is asked for: the same level");
    case GapState::above:
        return PathwayWords::tr("above", "a rating against what is asked for: a higher level");
    case GapState::below:
        return PathwayWords::tr("below", "a rating against what is asked for: a lower level");
    case GapState::unrated:
        return PathwayWords::tr("not rated", "a rating against what is asked for: there is none");
    case GapState::notSure:
        return PathwayWords::tr("not sure", "a rating against what is asked for: the answer is no level");
    case GapState::notApplicable:
        return PathwayWords::tr("not applicable",
                                "a rating against what is asked for: the skill has no place in my work");
    case GapState::notAskedFor:
        return PathwayWords::tr("not asked for",
                                "a rating against what is asked for: the role level does not name the skill");
    case GapState::notSpecified:
        return PathwayWords::tr("not specified",
                                "a rating against what is asked for: which level is asked for is not published");
    }
    return unreachable();
}

QString gapText(const GapRow& row) {
    if (row.gap && row.state == GapState::below)
        return PathwayWords::tr("below by %1", "a rating against what is asked for; a number of levels")
            .arg(QLocale().toString(*row.gap));
    if (row.gap && row.state == GapState::above)
        return PathwayWords::tr("above by %1", "a rating against what is asked for; a number of levels")
            .arg(QLocale().toString(std::abs(*row.gap)));
    return gapStateWord(row.state);
}

QString planReasonText(PlanReason reason) {
    switch (reason) {
    case PlanReason::askedForByNextLevel:
        return PathwayWords::tr("the next role level asks for it already", "why to work on a skill first");
    case PlanReason::critical:
        return PathwayWords::tr("the framework calls the skill critical for the role", "why to work on a skill first");
    case PlanReason::raisedFurther:
        return PathwayWords::tr("role levels further up ask for still more", "why to work on a skill first");
    case PlanReason::enjoyed:
        return PathwayWords::tr("you enjoy it", "why to work on a skill first");
    case PlanReason::evidenceThin:
        return PathwayWords::tr("no evidence speaks for it yet", "why to work on a skill first");
    }
    return unreachable();
}

QString historyChangeWord(HistoryChange change) {
    switch (change) {
    case HistoryChange::risen:
        return PathwayWords::tr("risen", "a rating then and now");
    case HistoryChange::same:
        return PathwayWords::tr("the same", "a rating then and now");
    case HistoryChange::fallen:
        return PathwayWords::tr("fallen", "a rating then and now");
    case HistoryChange::rated:
        return PathwayWords::tr("rated for the first time", "a rating then and now");
    case HistoryChange::unclear:
        return PathwayWords::tr("cannot be compared", "a rating then and now: one of them is no level");
    }
    return unreachable();
}

QString searchKindWord(SearchKind kind) {
    switch (kind) {
    case SearchKind::role:
        return PathwayWords::tr("role", "what a search has found");
    case SearchKind::roleLevel:
        return PathwayWords::tr("role level", "what a search has found");
    case SearchKind::skill:
        return PathwayWords::tr("skill", "what a search has found");
    case SearchKind::statement:
        return PathwayWords::tr("statement", "what a search has found: a sentence about a skill at one level");
    case SearchKind::responsibility:
        return PathwayWords::tr("responsibility", "what a search has found");
    case SearchKind::responsibilityPair:
        return PathwayWords::tr("responsibilities side by side", "what a search has found: those of two roles");
    }
    return unreachable();
}

QString searchFieldWord(SearchField field) {
    switch (field) {
    case SearchField::name:
        return PathwayWords::tr("name", "where a search has found its words");
    case SearchField::otherName:
        return PathwayWords::tr("name in another language", "where a search has found its words");
    case SearchField::alias:
        return PathwayWords::tr("other name", "where a search has found its words");
    case SearchField::grade:
        return PathwayWords::tr("grade", "where a search has found its words");
    case SearchField::group:
        return PathwayWords::tr("group", "where a search has found its words");
    case SearchField::purpose:
        return PathwayWords::tr("purpose", "where a search has found its words");
    case SearchField::scope:
        return PathwayWords::tr("scope", "where a search has found its words");
    case SearchField::description:
        return PathwayWords::tr("description", "where a search has found its words");
    case SearchField::statement:
        return PathwayWords::tr("statement", "where a search has found its words");
    case SearchField::responsibility:
        return PathwayWords::tr("responsibility", "where a search has found its words");
    case SearchField::pairSubject:
        return PathwayWords::tr("subject", "where a search has found its words: what two responsibilities are about");
    case SearchField::pairFirst:
    case SearchField::pairSecond:
        return PathwayWords::tr("responsibility", "where a search has found its words");
    }
    return unreachable();
}

QString linkKindWord(LinkKind kind) {
    switch (kind) {
    case LinkKind::same:
        return PathwayWords::tr("the same", "what became of a skill in a later edition");
    case LinkKind::renamed:
        return PathwayWords::tr("renamed", "what became of a skill in a later edition");
    case LinkKind::broader:
        return PathwayWords::tr("broader", "what became of a skill in a later edition: the new one covers more");
    case LinkKind::narrower:
        return PathwayWords::tr("narrower", "what became of a skill in a later edition: the new one covers less");
    case LinkKind::partly:
        return PathwayWords::tr("partly the same", "what became of a skill in a later edition: they overlap");
    case LinkKind::dropped:
        return PathwayWords::tr("dropped", "what became of a skill in a later edition: there is no new one");
    }
    return unreachable();
}

QString leftReasonText(LeftReason reason) {
    switch (reason) {
    case LeftReason::skillDropped:
        return PathwayWords::tr("the skill has no successor", "why a rating does not cross over to another edition");
    case LeftReason::skillNotLinked:
        return PathwayWords::tr("the crosswalk says nothing about the skill",
                                "why a rating does not cross over to another edition");
    case LeftReason::levelHasNoPlace:
        return PathwayWords::tr("its level has no place on the new scale",
                                "why a rating does not cross over to another edition");
    }
    return unreachable();
}

} // namespace waymark

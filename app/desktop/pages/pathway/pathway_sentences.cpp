#include "app/desktop/pages/pathway/pathway_sentences.h"

#include "app/desktop/pages/pathway/pathway_view.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace waymark {

namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(waymark::PathwaySentences)

public:
    static QString name(const QString& level, int step, int steps, const QString& role) {
        return tr("%1, step %L2 of %L3 as %4.", "a role level and its place on the ladder of its role")
            .arg(level)
            .arg(step)
            .arg(steps)
            .arg(role);
    }

    static QString here() { return tr("You are here."); }

    static QString aim() { return tr("Your aim."); }

    static QString up(const QString& level) { return tr("One step up: %1.").arg(level); }

    static QString top() { return tr("This is the top of its ladder."); }

    static QString down(const QString& level) { return tr("One step down: %1.").arg(level); }

    static QString bottom() { return tr("This is the foot of its ladder."); }

    static QString sideways(const QString& level, const QStringList& skills) {
        return tr("Sideways: %1, which asks for nearly the same in %2.", "a role level; a list of skills")
            .arg(level, listed(skills));
    }

    static QString legend() {
        return tr(
            "Arrows lead one step up. Dashed lines join role levels of different roles that ask for nearly the same. "
            "From the one that is chosen they are solid, and lead to dashed frames.");
    }

    static QString moreSkills(int count) { return tr("%n more skill(s)", "the end of a list of skills", count); }

    static QStringList reasons(const Neighbour& neighbour, const QStringList& same, const QStringList& near) {
        QStringList list;
        if (!same.isEmpty())
            list << tr("At the same level: %1", "a list of skills").arg(listed(same));
        if (!near.isEmpty())
            list << tr("One level apart: %1", "a list of skills").arg(listed(near));
        if (neighbour.added > 0)
            list << tr("%n skill(s) that only this role level asks for", nullptr, static_cast<int>(neighbour.added));
        if (neighbour.dropped > 0)
            list << tr("%n skill(s) that it does not ask for", nullptr, static_cast<int>(neighbour.dropped));
        return list;
    }
};

// By name, so that one sees what is shared; a long list ends in a count.
QStringList skillsThatAre(std::initializer_list<Nearness> wanted, const Neighbour& neighbour,
                          const Framework& framework, const LanguageOrder& languages) {
    constexpr int mostNames = 5;
    QStringList names;
    int more = 0;
    for (const SharedSkill& shared : neighbour.shared) {
        if (std::ranges::find(wanted, shared.nearness) == wanted.end())
            continue;
        if (names.size() < mostNames)
            names << toQt(framework.skill(shared.skill).name, languages);
        else
            ++more;
    }
    if (more > 0)
        names << Sentences::moreSkills(more);
    return names;
}

} // namespace

QString pathwayCardName(const PathwayCard& card, const Framework& framework, const LanguageOrder& languages) {
    const RoleLevel& level = framework.roleLevel(card.level);
    const Role& role = framework.role(level.role);
    QStringList sentences{Sentences::name(card.name, static_cast<int>(level.order) + 1,
                                          static_cast<int>(role.levels.size()), toQt(role.name, languages))};
    if (card.here)
        sentences << Sentences::here();
    if (card.aim)
        sentences << Sentences::aim();
    return sentences.join(u' ');
}

QString pathwayCardWays(RoleLevelIndex level, const PathwayMap& map, const Framework& framework,
                        const LanguageOrder& languages) {
    const auto nameOf = [&](RoleLevelIndex index) { return toQt(framework.roleLevel(index).name, languages); };
    const auto next = framework.next(level);
    const auto previous = framework.previous(level);
    QStringList sentences{next ? Sentences::up(nameOf(*next)) : Sentences::top(),
                          previous ? Sentences::down(nameOf(*previous)) : Sentences::bottom()};
    for (const Neighbour& neighbour : map.besideOf(level))
        sentences << Sentences::sideways(
            nameOf(neighbour.level), skillsThatAre({Nearness::same, Nearness::near}, neighbour, framework, languages));
    return sentences.join(u' ');
}

QStringList neighbourReasons(const Neighbour& neighbour, const Framework& framework, const LanguageOrder& languages) {
    return Sentences::reasons(neighbour, skillsThatAre({Nearness::same}, neighbour, framework, languages),
                              skillsThatAre({Nearness::near}, neighbour, framework, languages));
}

QString pathwayLegend() {
    return Sentences::legend();
}

} // namespace waymark

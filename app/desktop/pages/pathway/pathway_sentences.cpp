#include "app/desktop/pages/pathway/pathway_sentences.h"

#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QLocale>

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

    static QString sideways(const QStringList& levels) {
        return tr("Sideways: %1.").arg(QLocale().createSeparatedList(levels));
    }

    static QStringList reasons(const Neighbour& neighbour) {
        const auto number = [](std::uint32_t count) { return static_cast<int>(count); };
        QStringList list;
        if (neighbour.same > 0)
            list << tr("%n skill(s) at the same level", nullptr, number(neighbour.same));
        if (neighbour.near > 0)
            list << tr("%n skill(s) one level apart", nullptr, number(neighbour.near));
        if (neighbour.added > 0)
            list << tr("%n skill(s) that only this role level asks for", nullptr, number(neighbour.added));
        if (neighbour.dropped > 0)
            list << tr("%n skill(s) that it does not ask for", nullptr, number(neighbour.dropped));
        return list;
    }
};

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
    QStringList beside;
    for (const SidewaysMove& move : map.moves) {
        if (move.from == level)
            beside << nameOf(move.reason.level);
        else if (move.reason.level == level)
            beside << nameOf(move.from);
    }
    if (!beside.isEmpty())
        sentences << Sentences::sideways(beside);
    return sentences.join(u' ');
}

QStringList neighbourReasons(const Neighbour& neighbour) {
    return Sentences::reasons(neighbour);
}

} // namespace waymark

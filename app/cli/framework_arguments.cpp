#include "app/cli/framework_arguments.h"

#include "app/cli/command_call.h"
#include "app/text/suggestion.h"
#include "app/text/to_qt.h"
#include "core/pathway/known_crosswalks.h"

#include <optional>
#include <utility>

namespace waymark {

namespace {

template <class Thing>
QStringList idsOf(std::span<const Thing> things) {
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(things.size()));
    for (const Thing& thing : things)
        ids << toQt(thing.id.str());
    return ids;
}

// The id that was meant: by its letters, or because it is the id that the typed name has.
template <class Thing>
QString meantId(const QString& typed, std::span<const Thing> things) {
    const QStringList ids = idsOf(things);
    const QString named = toQt(idFromName(fromQt(typed)));
    return ids.contains(named) ? named : nearest(typed, ids);
}

} // namespace

Asked<FrameworkPtr> askedFramework(CommandCall& call, const QString& word) {
    FrameworkCatalog& catalog = call.catalog();
    const FrameworkReading& reading = catalog.read(fromQt(word));
    if (reading.framework)
        return reading.framework;
    const bool isUnknown =
        reading.findings.size() == 1 && reading.findings.front().error.code == ErrorCode::frameworkUnknown;
    if (!isUnknown)
        return std::unexpected(call.fail(reading.findings));
    // The reason may lie in the folder that was given.
    const ExitStatus ofFolder = call.fail(catalog.folderFindings());
    const ExitStatus status = call.fail(reading.findings.front().error, nearestFramework(word, catalog));
    return std::unexpected(ofFolder != ExitStatus::done ? ofFolder : status);
}

Asked<const RoleLevel*> askedRoleLevel(CommandCall& call, const Framework& framework, const QString& id) {
    if (const RoleLevel* level = framework.find(RoleLevelId(fromQt(id))))
        return level;
    return std::unexpected(call.fail(makeError(ErrorCode::roleLevelUnknown, {fromQt(id), framework.id().str()}),
                                     meantId(id, framework.roleLevels())));
}

Asked<std::vector<RoleLevelIndex>> askedRoleLevels(CommandCall& call, const Framework& framework,
                                                   std::span<const QString> ids) {
    std::vector<RoleLevelIndex> levels;
    levels.reserve(ids.size());
    // Everything that is wrong with the call comes at once.
    std::optional<ExitStatus> fault;
    for (const QString& id : ids) {
        const Asked<const RoleLevel*> level = askedRoleLevel(call, framework, id);
        if (level)
            levels.push_back(framework.indexOf(**level));
        else
            fault = level.error();
    }
    if (fault)
        return std::unexpected(*fault);
    return levels;
}

AskedCrosswalks askedCrosswalks(CommandCall& call) {
    KnownCrosswalks known = readKnownCrosswalks(call.catalog());
    return {std::move(known.crosswalks), call.fail(known.findings)};
}

Asked<const Skill*> askedSkill(CommandCall& call, const Framework& framework, const QString& id) {
    if (const Skill* skill = framework.find(SkillId(fromQt(id))))
        return skill;
    return std::unexpected(call.fail(makeError(ErrorCode::skillUnknown, {fromQt(id), framework.id().str()}),
                                     meantId(id, framework.skills())));
}

} // namespace waymark

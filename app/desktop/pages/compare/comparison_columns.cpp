#include "app/desktop/pages/compare/comparison_columns.h"

#include "app/text/to_qt.h"

namespace waymark {

namespace {

void limit(std::vector<RoleLevelIndex>& levels) {
    if (levels.size() > mostComparedLevels)
        levels.resize(mostComparedLevels);
}

} // namespace

bool enoughColumns(const std::vector<RoleLevelIndex>& levels, bool withRatings) {
    return levels.size() >= (withRatings ? 1 : fewestComparedLevels);
}

std::vector<RoleLevelIndex> knownLevels(const Framework& framework, const QStringList& ids) {
    std::vector<RoleLevelIndex> levels;
    for (const QString& id : ids) {
        if (const RoleLevel* level = framework.find(RoleLevelId(fromQt(id))))
            levels.push_back(framework.indexOf(*level));
    }
    limit(levels);
    return levels;
}

std::vector<RoleLevelIndex> usualColumns(const Framework& framework, const Aims& aims) {
    const RoleLevel* current = framework.find(aims.current);
    const RoleLevel* target = framework.find(aims.target);
    if (current != nullptr && target != nullptr && current != target)
        return {framework.indexOf(*current), framework.indexOf(*target)};
    std::vector<RoleLevelIndex> levels;
    for (const Role& role : framework.roles()) {
        if (role.levels.size() >= fewestComparedLevels) {
            levels.assign(role.levels.begin(), role.levels.end());
            break;
        }
    }
    for (const RoleLevel& level : framework.roleLevels()) {
        if (levels.size() >= fewestComparedLevels)
            break;
        levels.push_back(framework.indexOf(level));
    }
    limit(levels);
    return levels;
}

AddressedLevels addressedLevels(const Framework& framework, const std::vector<RoleLevelId>& ids) {
    AddressedLevels result;
    for (const RoleLevelId& id : ids) {
        if (const RoleLevel* level = framework.find(id))
            result.levels.push_back(framework.indexOf(*level));
        else if (!result.unknown)
            result.unknown = id;
    }
    result.tooMany = result.levels.size() > mostComparedLevels;
    limit(result.levels);
    return result;
}

} // namespace waymark

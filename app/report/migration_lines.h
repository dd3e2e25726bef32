// What would happen if a record were carried over, as somebody reads it before saying yes.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/migrate.h"
#include "core/record/record.h"

#include <QString>

#include <vector>

namespace waymark {

struct MigrationLine {
    QString before; // a skill of the earlier edition; a role level with what it is for
    QString after; // its successor, or that there is none
    QString rating; // level, day and rater, and whether it waits to be confirmed; empty: a role level
    QString why; // what became of it, and the crosswalk's reason

    friend bool operator==(const MigrationLine&, const MigrationLine&) = default;
};

struct MigrationGroup {
    enum class Kind {
        aims, // my role level and the one that I aim at
        crosses, // the same skill, perhaps by a new name
        partly, // the new skill covers more, less or something a little else
        stays, // there is no successor: for reading only
    };

    Kind kind = Kind::aims;
    std::vector<MigrationLine> lines; // skill by skill, the newest rating of each first
};

// Groups without lines are left out. `before` is the record that the migration was made from.
[[nodiscard]] std::vector<MigrationGroup> migrationGroups(const Record& before, const Migration& migration,
                                                          const Framework& from, const Framework& to,
                                                          const LanguageOrder& languages);

// With the number of ratings.
[[nodiscard]] QString migrationGroupTitle(const MigrationGroup& group);

} // namespace waymark

// The actions of a record as rows to show, free of the record that they came from.
#pragma once

#include "app/desktop/widgets/level_mark.h"
#include "core/pathway/plan_order.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace waymark {

class Session;

struct PlanRow {
    EntryId action = {}; // empty: the row is the heading of a group
    DueState state = DueState::noDate; // the group
    QString what = {}; // or the name of the group; of an action without words, a word for that
    QString skill = {}; // empty: none
    QString level = {}; // the level's word; empty: none
    std::optional<LevelMark> mark = {}; // nothing: no level, or one that the framework on screen does not have
    QString due = {}; // "12 March 2026: 3 days overdue"; empty: no date
    QString with = {}; // "With Ana"; empty: nobody

    friend bool operator==(const PlanRow&, const PlanRow&) = default;
};

// In the order of inPlanOrder(), each group behind its heading; groups without rows are left out. Without what is done the
// action `shown` is there all the same: it would vanish while somebody looks at it.
[[nodiscard]] std::vector<PlanRow> planRows(const Session& session, bool withDone, const EntryId& shown = {});

[[nodiscard]] PlanRow planRow(const Action& action, const Session& session);

// "Skill: level", or what there is of the two; empty: neither.
[[nodiscard]] QString skillAndLevel(const PlanRow& row);

// The name of the framework on screen, else the one that the record keeps, else the id.
[[nodiscard]] QString planSkillName(const SkillId& skill, const Session& session);
[[nodiscard]] QString planLevelName(const ProficiencyId& level, const Session& session);

// The record is not about the framework on screen, whose names and levels are then not the record's.
[[nodiscard]] bool isOfAnotherFramework(const Session& session);

// The day that it is for somebody who sits here.
[[nodiscard]] Date localToday(const Session& session);

[[nodiscard]] QDate toQt(Date date);
[[nodiscard]] Date fromQt(QDate date);

} // namespace waymark

Q_DECLARE_METATYPE(waymark::PlanRow)

// The actions of a plan by how soon they are due.
#pragma once

#include "core/record/record.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace waymark {

// In the order in which they are shown.
enum class DueState : std::uint8_t { overdue, soon, later, noDate, done };

// What is due today or within as many days more is due soon.
inline constexpr std::chrono::days dueSoon{30};

[[nodiscard]] DueState dueState(const Action& action, Date today);

// All actions of the record by their state; open ones by date, what is done with the last one first, others as they stand.
[[nodiscard]] std::vector<const Action*> inPlanOrder(const Record& record, Date today);

} // namespace waymark

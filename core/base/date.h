// Dates and moments as they stand in files: ISO 8601, moments in UTC with whole seconds.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

using Date = std::chrono::year_month_day;
using Moment = std::chrono::sys_seconds;

// "2026-11-22". Nothing for any other form or a day that is not in the calendar.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);
[[nodiscard]] std::string formatDate(Date date);

// "2026-11-22T09:30:00Z". Nothing for any other form.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text);
[[nodiscard]] std::string formatMoment(Moment moment);

} // namespace waymark

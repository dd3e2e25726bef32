// The open actions of a record as a calendar file that other programs take in: iCalendar, RFC 5545.
#pragma once

#include "core/record/record.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// What the calendar says in words, in the language of whoever takes it away. Line breaks and any characters are allowed;
// what a calendar may not hold (control characters) is left out.
struct CalendarWords {
    std::string title; // of the whole calendar
    std::function<std::string(const Action&)> summary; // the line that stands in the day
    std::function<std::string(const Action&)> description;
};

// False: this build has no libical, which writes the files.
[[nodiscard]] bool canWriteCalendars() noexcept;

// Of libical; empty if canWriteCalendars() is false.
[[nodiscard]] std::string_view calendarLibraryVersion() noexcept;

// The actions that a calendar holds: those that are not done and have a date, in their order.
[[nodiscard]] std::vector<const Action*> calendarActions(const Record& record);

// One event for each of calendarActions(); nothing if canWriteCalendars() is false.
//
// Events of a whole day, and not tasks (VTODO): Google Calendar and Outlook leave tasks out when they take in a file, and
// Thunderbird and Evolution would show both if both were there. An event of a whole day is shown by all four. It leaves the
// day free (TRANSP:TRANSPARENT), is private, so that a shared calendar shows no text of it, and reminds at nine in the
// morning of the day before. Its UID is made of the action's and the record's id and its SEQUENCE of the moment of the last
// change, so that a calendar that has the event already moves it and does not hold it twice. `now` becomes DTSTAMP.
[[nodiscard]] std::optional<std::string> planCalendar(const Record& record, const CalendarWords& words, Moment now);

} // namespace waymark

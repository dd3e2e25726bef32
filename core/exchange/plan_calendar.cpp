#include "core/exchange/plan_calendar.h"

#ifdef WAYMARK_HAS_ICAL
#include <libical/ical.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>
#endif

namespace waymark {

std::vector<const Action*> calendarActions(const Record& record) {
    std::vector<const Action*> actions;
    for (const Action& action : record.actions) {
        if (action.due && !action.done)
            actions.push_back(&action);
    }
    return actions;
}

#ifdef WAYMARK_HAS_ICAL

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const noexcept { icalcomponent_free(component); }
};

using Component = std::unique_ptr<icalcomponent, FreeComponent>;

constexpr int reminder = -15 * 60 * 60; // seconds from the beginning of the day: nine in the morning of the day before
// The moments of changes are counted from here: in whole seconds they fit into the number until 2088.
constexpr Moment sequenceBegin{std::chrono::sys_days(std::chrono::year(2020) / 1 / 1)};

// Tabs and line breaks are the only control characters that a text may hold; other line endings become plain ones.
std::string calendarText(std::string text) {
    for (std::size_t at = 0; (at = text.find("\r\n", at)) != std::string::npos;)
        text.erase(at, 1);
    std::ranges::replace(text, '\r', '\n');
    std::erase_if(text, [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return (byte < 0x20 && character != '\n' && character != '\t') || byte == 0x7f;
    });
    return text;
}

icaltimetype dayOf(Date date) {
    icaltimetype day = icaltime_null_date();
    day.year = static_cast<int>(date.year());
    day.month = static_cast<int>(static_cast<unsigned>(date.month()));
    day.day = static_cast<int>(static_cast<unsigned>(date.day()));
    return day;
}

icaltimetype momentOf(Moment moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time(moment - day);
    icaltimetype result = dayOf(Date(day));
    result.is_date = 0;
    result.hour = static_cast<int>(time.hours().count());
    result.minute = static_cast<int>(time.minutes().count());
    result.second = static_cast<int>(time.seconds().count());
    result.zone = icaltimezone_get_utc_timezone();
    return result;
}

int sequenceOf(Moment changed) {
    const auto seconds = (changed - sequenceBegin).count();
    return static_cast<int>(std::clamp<decltype(seconds)>(seconds, 0, std::numeric_limits<int>::max()));
}

// Component and property belong to `to` afterwards.
void add(icalcomponent* to, icalproperty* property) {
    icalcomponent_add_property(to, property);
}

Component alarmOf(const std::string& summary) {
    Component alarm(icalcomponent_new(ICAL_VALARM_COMPONENT));
    add(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm.get(), icalproperty_new_description(summary.c_str()));
    add(alarm.get(),
        icalproperty_new_trigger(icaltriggertype{icaltime_null_time(), icaldurationtype_from_int(reminder)}));
    return alarm;
}

Component eventOf(const Action& action, const std::string& record, const CalendarWords& words, Moment now) {
    const std::string summary = calendarText(words.summary(action));
    const std::string description = calendarText(words.description(action));
    const std::string uid = action.id.str() + '.' + record + "@waymark";
    const Date dayAfter(std::chrono::sys_days(*action.due) + std::chrono::days(1));
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    icalcomponent* to = event.get();
    add(to, icalproperty_new_uid(uid.c_str()));
    add(to, icalproperty_new_dtstamp(momentOf(now)));
    add(to, icalproperty_new_lastmodified(momentOf(action.changed)));
    add(to, icalproperty_new_sequence(sequenceOf(action.changed)));
    add(to, icalproperty_new_dtstart(dayOf(*action.due)));
    add(to, icalproperty_new_dtend(dayOf(dayAfter)));
    add(to, icalproperty_new_summary(summary.c_str()));
    if (!description.empty())
        add(to, icalproperty_new_description(description.c_str()));
    add(to, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    add(to, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(to, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_component(to, alarmOf(summary).release());
    return event;
}

} // namespace

bool canWriteCalendars() noexcept {
    return true;
}

std::string_view calendarLibraryVersion() noexcept {
    return ICAL_VERSION;
}

std::optional<std::string> planCalendar(const Record& record, const CalendarWords& words, Moment now) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Waymark//Waymark " WAYMARK_VERSION "//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalproperty* title = icalproperty_new_x(calendarText(words.title).c_str());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    add(calendar.get(), title);
    for (const Action* action : calendarActions(record))
        icalcomponent_add_component(calendar.get(), eventOf(*action, record.id, words, now).release());
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        &icalmemory_free_buffer);
    return std::string(text.get());
}

#else

bool canWriteCalendars() noexcept {
    return false;
}

std::string_view calendarLibraryVersion() noexcept {
    return {};
}

std::optional<std::string> planCalendar(const Record&, const CalendarWords&, Moment) {
    return std::nullopt;
}

#endif

} // namespace waymark

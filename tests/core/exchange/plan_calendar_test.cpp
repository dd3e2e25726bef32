#include "core/exchange/plan_calendar.h"
#include "core/text/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string_view>

namespace waymark {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

const Moment now = *parseMoment("2026-03-12T09:30:05Z");

Action action(const char* id, std::string what, const char* due) {
    Action result;
    result.id = EntryId(id);
    result.changed = *parseMoment("2026-02-01T10:00:00Z");
    result.what = std::move(what);
    result.due = due != nullptr ? parseDate(due) : std::nullopt;
    return result;
}

Record recordWith(std::vector<Action> actions) {
    Record record;
    record.id = "0123456789abcdef0123456789abcdef";
    record.actions = std::move(actions);
    return record;
}

CalendarWords plainWords() {
    return {"My plan", [](const Action& known) { return known.what; },
            [](const Action& known) { return known.firstStep; }};
}

// The calendar's lines with folding undone, as a reader sees them.
std::vector<std::string> unfolded(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n");
        const std::string_view line = text.substr(0, end);
        if (!lines.empty() && line.starts_with(' '))
            lines.back() += line.substr(1);
        else
            lines.emplace_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    }
    return lines;
}

std::string valueOf(const std::vector<std::string>& lines, std::string_view name) {
    for (const std::string& line : lines) {
        if (line.starts_with(name) && line.size() > name.size() &&
            (line[name.size()] == ':' || line[name.size()] == ';'))
            return line.substr(name.size() + 1);
    }
    return "(none)";
}

std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size())
            plain += text[i];
        else
            plain += text[++i] == 'n' ? '\n' : text[i];
    }
    return plain;
}

TEST(PlanCalendar, HoldsWhatIsOpenAndHasADate) {
    Action done = action("done", "Done", "2026-04-01");
    done.done = parseDate("2026-03-01");
    const Record record =
        recordWith({action("no-date", "Some day", nullptr), done, action("due", "Due", "2026-04-02")});
    ASSERT_THAT(calendarActions(record), SizeIs(1));
    EXPECT_EQ(calendarActions(record).front()->id, EntryId("due"));
}

TEST(PlanCalendar, WithoutTheLibraryThereIsNone) {
    EXPECT_EQ(planCalendar(recordWith({}), plainWords(), now).has_value(), canWriteCalendars());
}

class PlanCalendarFile : public testing::Test {
protected:
    void SetUp() override {
        if (!canWriteCalendars())
            GTEST_SKIP() << "built without libical";
    }

    static std::vector<std::string> linesOf(const Record& record) {
        return unfolded(planCalendar(record, plainWords(), now).value_or(""));
    }
};

TEST_F(PlanCalendarFile, AnActionIsAnEventOfAWholeDayThatLeavesTheDayFree) {
    const auto lines = linesOf(recordWith({action("due", "Run a survey", "2026-03-31")}));
    EXPECT_EQ(lines.front(), "BEGIN:VCALENDAR");
    EXPECT_EQ(lines.back(), "END:VCALENDAR");
    EXPECT_EQ(valueOf(lines, "VERSION"), "2.0");
    EXPECT_EQ(valueOf(lines, "X-WR-CALNAME"), "My plan");
    EXPECT_EQ(valueOf(lines, "DTSTART"), "VALUE=DATE:20260331");
    EXPECT_EQ(valueOf(lines, "DTEND"), "VALUE=DATE:20260401");
    EXPECT_EQ(valueOf(lines, "DTSTAMP"), "20260312T093005Z");
    EXPECT_EQ(valueOf(lines, "LAST-MODIFIED"), "20260201T100000Z");
    EXPECT_EQ(valueOf(lines, "SUMMARY"), "Run a survey");
    EXPECT_EQ(valueOf(lines, "DESCRIPTION"), "Run a survey"); // of the reminder: the event has none
    EXPECT_EQ(valueOf(lines, "TRANSP"), "TRANSPARENT");
    EXPECT_EQ(valueOf(lines, "CLASS"), "PRIVATE");
    EXPECT_EQ(valueOf(lines, "STATUS"), "CONFIRMED");
    EXPECT_EQ(valueOf(lines, "ACTION"), "DISPLAY");
    EXPECT_EQ(valueOf(lines, "TRIGGER"), "-PT15H");
    EXPECT_THAT(lines, Not(testing::Contains("BEGIN:VTODO")));
}

TEST_F(PlanCalendarFile, TheSameActionKeepsItsUidAndALaterChangeCountsOn) {
    Record record = recordWith({action("due", "Run a survey", "2026-03-31")});
    const auto before = linesOf(record);
    record.actions[0].what = "Run two surveys";
    record.actions[0].due = parseDate("2026-05-01");
    record.actions[0].changed += std::chrono::seconds(1);
    const auto after = linesOf(record);
    EXPECT_EQ(valueOf(before, "UID"), "due.0123456789abcdef0123456789abcdef@waymark");
    EXPECT_EQ(valueOf(after, "UID"), valueOf(before, "UID"));
    EXPECT_EQ(std::stol(valueOf(after, "SEQUENCE")), std::stol(valueOf(before, "SEQUENCE")) + 1);
    record.id = "another";
    EXPECT_NE(valueOf(linesOf(record), "UID"), valueOf(before, "UID"));
}

TEST_F(PlanCalendarFile, MomentsOutsideTheCountStayWithinIt) {
    Record record = recordWith({action("due", "Run a survey", "2026-03-31")});
    record.actions[0].changed = *parseMoment("1999-01-01T00:00:00Z");
    EXPECT_EQ(valueOf(linesOf(record), "SEQUENCE"), "0");
    record.actions[0].changed = *parseMoment("2999-01-01T00:00:00Z");
    EXPECT_EQ(valueOf(linesOf(record), "SEQUENCE"), "2147483647");
}

// Wherever the line is broken, no character is, and what a reader puts together again is what somebody typed.
TEST_F(PlanCalendarFile, LinesAreFoldedAtSeventyFiveOctetsAndNeverWithinACharacter) {
    for (std::size_t before = 50; before < 80; ++before) {
        const std::string what = std::string(before, 'a') + "ŵyŷ, cwrdd â’r tîm; \\ 😀😀😀 " + std::string(60, 'b') +
                                 "日本語日本語日本語日本語日本語";
        const std::string text =
            planCalendar(recordWith({action("due", what, "2026-03-31")}), plainWords(), now).value_or("");
        for (std::string_view rest = text; !rest.empty();) {
            const std::string_view line = rest.substr(0, rest.find("\r\n"));
            EXPECT_LE(line.size(), 75U) << line;
            EXPECT_EQ(findInvalidUtf8(line), std::string_view::npos) << line;
            rest.remove_prefix(std::min(rest.size(), line.size() + 2));
        }
        EXPECT_EQ(unescaped(valueOf(unfolded(text), "SUMMARY")), what);
    }
}

TEST_F(PlanCalendarFile, WhatSomebodyTypedCannotAddLinesOfItsOwn) {
    Action typed = action("due", "One\r\nATTACH:file:///etc/passwd\rTwo\n\tThree", "2026-03-31");
    typed.firstStep = "a,b;c\\d \x01\x1b[0m\x7f end";
    const auto lines = linesOf(recordWith({typed}));
    EXPECT_EQ(valueOf(lines, "ATTACH"), "(none)");
    EXPECT_EQ(unescaped(valueOf(lines, "SUMMARY")), "One\nATTACH:file:///etc/passwd\nTwo\n\tThree");
    EXPECT_EQ(valueOf(lines, "DESCRIPTION"), R"(a\,b\;c\\d [0m end)");
}

} // namespace
} // namespace waymark

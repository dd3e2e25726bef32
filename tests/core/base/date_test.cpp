#include "core/base/date.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Date, ADateIsReadAndWrittenAlike) {
    for (const char* text : {"2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31"}) {
        const auto date = parseDate(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(formatDate(*date), text);
    }
}

TEST(Date, AnotherFormOrADayThatIsNotInTheCalendarIsNoDate) {
    for (const char* text : {"", "2026-11", "2026-11-31", "2025-02-29", "2026-13-01", "2026-00-10", "2026/11/22",
                             "+026-11-22", "2026-11-2 ", "2026-11-22 ", "22-11-2026"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Date, AMomentIsReadAndWrittenAlike) {
    for (const char* text : {"2026-11-22T09:30:00Z", "1969-12-31T23:59:59Z", "2000-01-01T00:00:00Z"}) {
        const auto moment = parseMoment(text);
        ASSERT_TRUE(moment) << text;
        EXPECT_EQ(formatMoment(*moment), text);
    }
}

TEST(Date, AMomentIsInUtcWithWholeSeconds) {
    for (const char* text :
         {"2026-11-22", "2026-11-22T09:30:00", "2026-11-22T09:30:00.5Z", "2026-11-22T24:00:00Z", "2026-11-22T09:60:00Z",
          "2026-11-22T09:30:60Z", "2026-11-22 09:30:00Z", "2026-11-22T09:30:00+00:00", "2026-02-30T09:30:00Z"})
        EXPECT_FALSE(parseMoment(text)) << text;
}

} // namespace
} // namespace waymark

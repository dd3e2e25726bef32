#include "app/desktop/document/record_mirror.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

RatingEntry entry(const char* id) {
    RatingEntry made;
    made.id = EntryId(id);
    made.skill = SkillId("a-skill");
    return made;
}

TEST(RecordMirror, IsTheRecordAfterEveryStepForwardAndBack) {
    Record record;
    record.ratings = {entry("one"), entry("two"), entry("three")};
    RecordMirror mirror;
    mirror.reset(record);
    const auto step = [&](RecordChanges& changes, Direction direction) {
        carry(record, changes, direction);
        mirror.note(changes, direction);
    };
    RecordChanges first{added(entry("four")), takenAway(entry("two"))};
    RecordChanges second{takenAway(entry("one")), ValueChange<PersonName>{{}, {"Mair"}}};
    step(first, Direction::forward);
    EXPECT_EQ(*mirror.now()(), record);
    step(second, Direction::forward);
    step(second, Direction::back);
    step(first, Direction::back);
    const RecordMirror::Maker early = mirror.now();
    step(second, Direction::forward);
    const RecordMirror::Maker late = mirror.now();
    EXPECT_EQ(early()->ratings.size(), 3U);
    EXPECT_EQ(*late(), record);
}

TEST(RecordMirror, AnotherRecordLeavesTheOneBeforeAlone) {
    Record record;
    record.ratings = {entry("one")};
    RecordMirror mirror;
    mirror.reset(record);
    const RecordMirror::Maker before = mirror.now();
    mirror.reset({});
    EXPECT_EQ(*before(), record);
    EXPECT_TRUE(mirror.now()()->ratings.empty());
}

} // namespace
} // namespace waymark

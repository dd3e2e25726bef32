#include "app/desktop/document/record_change.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

RatingEntry entry(const char* id, const char* reason = "") {
    RatingEntry made;
    made.id = EntryId(id);
    made.skill = SkillId("a-skill");
    made.reason = reason;
    return made;
}

TEST(RecordChange, EveryChangeIsTakenBackWhole) {
    Record record;
    record.ratings = {entry("one"), entry("two"), entry("three")};
    Aims aims;
    aims.target = RoleLevelId("senior");
    RecordFramework framework;
    framework.id = FrameworkId("sample");
    EvidenceItem evidence;
    evidence.id = EntryId("evidence");
    Action action;
    action.id = EntryId("action");
    Snapshot snapshot;
    snapshot.id = EntryId("snapshot");
    const std::vector<RecordChange> changes{added(entry("four")),
                                            amended(entry("two"), entry("two", "because")),
                                            takenAway(entry("two")),
                                            added(evidence),
                                            added(action),
                                            added(snapshot),
                                            ValueChange<Aims>{{}, aims},
                                            ValueChange<RecordFramework>{{}, framework},
                                            ValueChange<PersonName>{{}, {"Mair"}}};
    for (const RecordChange& wanted : changes) {
        Record changed = record;
        RecordChange change = wanted;
        apply(changed, change);
        EXPECT_NE(changed, record);
        revert(changed, change);
        EXPECT_EQ(changed, record);
    }
}

TEST(RecordChange, TwoChangesOfOnePartBecomeOne) {
    RecordChange first = amended(entry("one"), entry("one", "a"));
    EXPECT_TRUE(merge(first, amended(entry("one", "a"), entry("one", "ab"))));
    EXPECT_EQ(first, amended(entry("one"), entry("one", "ab")));
    EXPECT_TRUE(merge(first, amended(entry("one", "ab"), entry("one"))));
    EXPECT_TRUE(changesNothing(first));
}

TEST(RecordChange, ChangesOfDifferentPartsStayApart) {
    RecordChange first = amended(entry("one"), entry("one", "a"));
    EXPECT_FALSE(merge(first, amended(entry("two"), entry("two", "a"))));
    EXPECT_FALSE(merge(first, ValueChange<PersonName>{}));
}

TEST(RecordChange, AnAddedPartThatIsAmendedAtOnceIsAddedAmended) {
    RecordChange first = added(entry("one", "a"));
    EXPECT_TRUE(merge(first, amended(entry("one", "a"), entry("one", "ab"))));
    EXPECT_EQ(first, added(entry("one", "ab")));
}

} // namespace
} // namespace waymark

#include "app/desktop/pages/ratings/rating_editor.h"
#include "core/pathway/latest_ratings.h"
#include "core/record/snapshots.h"
#include "tests/app/desktop/session_fixture.h"

#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

const SkillId skill("user-insight");
const ProficiencyId working("working");
const ProficiencyId expert("expert");

class RatingEditorTest : public test::SessionTest {
protected:
    void keepSnapshot() {
        ASSERT_TRUE(document.apply(u"Keep"_s, {added(snapshotOf(document.record(), EntryId("s"), "Spring", now))}));
    }

    [[nodiscard]] const std::vector<RatingEntry>& ratings() const { return document.record().ratings; }

    // What the snapshot shows of the skill, by its list and by its moment.
    void expectShown(const RatingEntry& entry) {
        const Record& record = document.record();
        const RatingEntry* listed = LatestRatings(record, Rater::self, record.snapshots.at(0)).of(skill);
        const RatingEntry* dated = LatestRatings(record, Rater::self, record.snapshots.at(0).at).of(skill);
        ASSERT_NE(listed, nullptr);
        ASSERT_NE(dated, nullptr);
        EXPECT_EQ(*listed, entry);
        EXPECT_EQ(*dated, entry);
    }

    RatingEditor editor{session};
};

TEST_F(RatingEditorTest, WhatASnapshotShowsIsNeverAmendedAlsoNotWithinTheSameSecond) {
    editor.rate(skill, Answer::proficiency, working);
    editor.setReason(skill, u"Asked around"_s);
    ASSERT_EQ(ratings().size(), 1U) << "made just now: amended";
    const RatingEntry kept = ratings().front();
    keepSnapshot();
    ASSERT_EQ(editor.current(skill), nullptr) << "a new sitting begins";
    ASSERT_NE(editor.last(skill), nullptr);
    EXPECT_EQ(*editor.last(skill), kept);
    editor.setReason(skill, u"Asked around, twice"_s);
    ASSERT_EQ(ratings().size(), 1U) << "noted, until there is an answer";
    expectShown(kept);
    editor.rate(skill, Answer::proficiency, expert);
    ASSERT_EQ(ratings().size(), 2U);
    EXPECT_EQ(ratings().back().reason, "Asked around, twice");
    editor.setConfidence(skill, Confidence::low);
    expectShown(kept);
    EXPECT_EQ(editor.current(skill)->proficiency, expert);
}

TEST_F(RatingEditorTest, ASnapshotStaysAsItWasThoughTheClockIsSetBack) {
    editor.rate(skill, Answer::proficiency, working);
    const RatingEntry kept = ratings().front();
    keepSnapshot();
    later(-std::chrono::hours(24 * 365));
    editor.rate(skill, Answer::notSure);
    expectShown(kept);
    EXPECT_GT(ratings().back().at, document.record().snapshots.front().at);
}

TEST_F(RatingEditorTest, TheDocumentRefusesToAmendOrTakeAwayWhatASnapshotShows) {
    editor.rate(skill, Answer::proficiency, working);
    const RatingEntry kept = ratings().front();
    keepSnapshot();
    RatingEntry other = kept;
    other.answer = Answer::notSure;
    EXPECT_FALSE(document.apply(u"Amend"_s, {amended(kept, other)}));
    EXPECT_FALSE(document.apply(u"Remove"_s, {takenAway(kept)}));
    expectShown(kept);
}

TEST_F(RatingEditorTest, WithoutTheSnapshotTheAnswerMayBeAmendedAgain) {
    editor.rate(skill, Answer::proficiency, working);
    keepSnapshot();
    document.undoStack()->undo();
    editor.setReason(skill, u"Asked around"_s);
    EXPECT_EQ(ratings().size(), 1U);
    EXPECT_EQ(ratings().front().reason, "Asked around");
}

TEST_F(RatingEditorTest, UndoTakesASnapshotAwayBeforeWhatItShows) {
    editor.rate(skill, Answer::proficiency, working);
    const RatingEntry kept = ratings().front();
    keepSnapshot();
    editor.rate(skill, Answer::proficiency, expert);
    document.undoStack()->undo();
    expectShown(kept);
    document.undoStack()->undo();
    EXPECT_TRUE(document.record().snapshots.empty());
    document.undoStack()->redo();
    document.undoStack()->redo();
    expectShown(kept);
}

} // namespace
} // namespace waymark

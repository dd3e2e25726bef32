#include "core/record/entry_id.h"
#include "core/record/merge.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/support/random_record.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace waymark {
namespace {

using test::Random;
using test::randomNumber;

// One person's changes on one machine: new entries, and other words in old ones.
void change(Record& record, Random& random) {
    const auto moment = [&] { return Moment(std::chrono::seconds(randomNumber(random, 1, 4))); };
    const auto text = [&] {
        return std::string(static_cast<std::size_t>(randomNumber(random, 0, 3)), "xyz"[randomNumber(random, 0, 2)]);
    };
    const auto one = [&](auto& entries) -> auto& {
        return entries[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(entries.size()) - 1))];
    };
    const auto takeOne = [&](auto& entries) {
        if (!entries.empty())
            entries.erase(entries.begin() + randomNumber(random, 0, static_cast<int>(entries.size()) - 1));
    };
    switch (randomNumber(random, 0, 16)) {
    case 0:
        record.ratings.push_back(test::randomRating(random));
        break;
    case 1:
        record.evidence.push_back(test::randomEvidence(random));
        break;
    case 2:
        record.actions.push_back(test::randomAction(random));
        break;
    case 3:
        record.snapshots.push_back(test::randomSnapshot(random));
        break;
    case 4:
        if (!record.evidence.empty()) {
            EvidenceItem& item = one(record.evidence);
            item.text = text();
            item.changed = moment();
        }
        break;
    case 5:
        if (!record.actions.empty()) {
            Action& action = one(record.actions);
            action.what = text();
            action.with = text();
            action.firstStep = text();
            action.done = std::nullopt;
            action.changed = moment();
        }
        break;
    case 6:
        if (!record.ratings.empty()) {
            RatingEntry& rating = one(record.ratings);
            rating.reason = text();
            rating.raterName = text();
            rating.answer = static_cast<Answer>(randomNumber(random, 1, 3));
            rating.proficiency = {};
            rating.at = moment();
        }
        break;
    case 7:
        record.aims.target = RoleLevelId("level-" + std::to_string(randomNumber(random, 0, 3)));
        record.aims.changed = moment();
        break;
    case 14:
        record.drafts.push_back(test::randomDraft(random));
        break;
    case 15:
        if (!record.drafts.empty()) {
            RatingDraft& draft = one(record.drafts);
            draft.reason = text();
            draft.statements = {{ProficiencyId("working"), static_cast<std::uint32_t>(randomNumber(random, 0, 1)),
                                 StatementFit::partly}};
            draft.changed = moment();
        }
        break;
    case 16:
        record.roundBegan = moment();
        break;
    case 8: {
        // The record changes over to another framework.
        EarlierEdition old{record.framework, record.aims, record.ratings, {}};
        const FrameworkId next("framework-" + std::to_string(randomNumber(random, 0, 2)));
        const bool known =
            std::ranges::any_of(record.earlier, [&](const auto& edition) { return edition.framework.id == next; });
        if (!known && next != record.framework.id) {
            record.earlier.push_back(std::move(old));
            record.framework = {};
            record.framework.id = next;
            record.framework.chosen = moment();
            record.aims = {};
            record.ratings.clear();
        }
        break;
    }
    case 9:
        takeOne(record.ratings);
        break;
    case 10:
        takeOne(record.evidence);
        break;
    case 11:
        takeOne(record.actions);
        break;
    case 12:
        takeOne(record.snapshots);
        break;
    case 13:
        if (!record.snapshots.empty()) {
            Snapshot& snapshot = one(record.snapshots);
            snapshot.name = text();
            snapshot.at = moment();
        }
        break;
    }
}

// Copies of one record that went their own ways, and met now and then.
std::vector<Record> history(Random& random, std::size_t copies) {
    Record begin = test::randomRecord(random, 3);
    begin.earlier.clear();
    std::vector<Record> all(copies, begin);
    for (int step = 0; step < 25; ++step) {
        const auto i = static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(copies) - 1));
        const auto j = static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(copies) - 1));
        if (randomNumber(random, 0, 5) == 0)
            all[i] = mergeRecords(all[i], all[j]);
        else
            change(all[i], random);
    }
    return all;
}

// Every form of every entry that a record has, under the entry that it is a form of.
template <class Entry>
std::multimap<EntryId, Entry> formsOf(const std::vector<Entry>& entries) {
    std::multimap<EntryId, Entry> forms;
    for (const Entry& entry : entries)
        forms.emplace(originOf(entry.id), entry);
    return forms;
}

std::vector<RatingEntry> allRatings(const Record& record) {
    std::vector<RatingEntry> all = record.ratings;
    for (const EarlierEdition& edition : record.earlier)
        all.insert(all.end(), edition.ratings.begin(), edition.ratings.end());
    return all;
}

// What somebody typed or answered in `entry` stands in a form of the same entry: the words perhaps within more words, the
// answer as it was given.
bool isWithin(const std::string& words, const std::string& more) {
    return more.find(words) != std::string::npos;
}

bool isKeptIn(const RatingEntry& entry, const RatingEntry& form) {
    return isWithin(entry.reason, form.reason) && isWithin(entry.raterName, form.raterName) &&
           entry.skill == form.skill && entry.rater == form.rater && entry.answer == form.answer &&
           entry.proficiency == form.proficiency;
}

bool isKeptIn(const EvidenceItem& item, const EvidenceItem& form) {
    return isWithin(item.title, form.title) && isWithin(item.text, form.text) && isWithin(item.link, form.link);
}

bool isKeptIn(const Action& action, const Action& form) {
    return isWithin(action.what, form.what) && isWithin(action.with, form.with) &&
           isWithin(action.firstStep, form.firstStep);
}

bool isKeptIn(const Snapshot& snapshot, const Snapshot& form) {
    return isWithin(snapshot.name, form.name);
}

template <class Entry>
void expectKept(const std::vector<Entry>& entries, const std::vector<Entry>& merged, const char* kind) {
    const std::multimap<EntryId, Entry> forms = formsOf(merged);
    for (const Entry& entry : entries) {
        const auto [first, last] = forms.equal_range(originOf(entry.id));
        EXPECT_TRUE(std::any_of(first, last, [&](const auto& form) { return isKeptIn(entry, form.second); }))
            << kind << ' ' << entry.id.str() << " is not kept in any of " << std::distance(first, last) << " forms";
    }
}

void expectKept(const Record& copy, const Record& merged) {
    expectKept(allRatings(copy), allRatings(merged), "rating");
    expectKept(copy.evidence, merged.evidence, "evidence");
    expectKept(copy.actions, merged.actions, "action");
    expectKept(copy.snapshots, merged.snapshots, "snapshot");
    for (const RatingDraft& draft : copy.drafts) {
        EXPECT_TRUE(std::ranges::any_of(merged.drafts,
                                        [&](const RatingDraft& other) {
                                            return originOf(other.id) == originOf(draft.id) &&
                                                   isWithin(draft.reason, other.reason);
                                        }))
            << "the reason of draft " << draft.id.str();
        for (const StatementMark& mark : draft.statements)
            EXPECT_TRUE(std::ranges::any_of(merged.drafts, [&](const RatingDraft& other) {
                return originOf(other.id) == originOf(draft.id) &&
                       std::ranges::find(other.statements, mark) != other.statements.end();
            }));
    }
    EXPECT_GE(merged.roundBegan, copy.roundBegan);
}

TEST(Merge, IsCommutativeAssociativeAndIdempotentAndLosesNothing) {
    Random random(5);
    for (int round = 0; round < 400 && !::testing::Test::HasFailure(); ++round) {
        SCOPED_TRACE(round);
        const auto copies = history(random, 3);
        const Record& a = copies[0];
        const Record& b = copies[1];
        const Record& c = copies[2];
        const Record ab = mergeRecords(a, b);
        EXPECT_EQ(writeRecord(ab), writeRecord(mergeRecords(b, a)));
        EXPECT_EQ(writeRecord(mergeRecords(ab, c)), writeRecord(mergeRecords(a, mergeRecords(b, c))));
        EXPECT_EQ(writeRecord(mergeRecords(ab, ab)), writeRecord(ab));
        EXPECT_EQ(writeRecord(mergeRecords(ab, a)), writeRecord(ab));
        EXPECT_EQ(writeRecord(mergeRecords(a, a)), writeRecord(mergeRecords(mergeRecords(a, a), a)));
        const Record abc = mergeRecords(ab, c);
        for (const Record* copy : {&a, &b})
            expectKept(*copy, ab);
        for (const Record* copy : {&a, &b, &c, &ab})
            expectKept(*copy, abc);
        EXPECT_TRUE(readRecord(writeRecord(ab), "").record);
    }
}

Record withEvidence(const char* text, int changed) {
    Record record;
    record.id = "1";
    record.framework.id = FrameworkId("f");
    EvidenceItem item;
    item.id = EntryId("e1");
    item.date = *parseDate("2026-01-01");
    item.title = "Launch";
    item.text = text;
    item.changed = Moment(std::chrono::seconds(changed));
    record.evidence = {item};
    return record;
}

// Merging cannot tell a removed entry from one that the other copy never had, and so it keeps what either has.
TEST(Merge, WhatOneCopyRemovedAndTheOtherStillHasComesBack) {
    Record mine = withEvidence("We did it", 1);
    mine.evidence.clear();
    EXPECT_EQ(mergeRecords(mine, withEvidence("We did it", 1)).evidence.size(), 1U);
    EXPECT_EQ(mergeRecords(withEvidence("We did it", 1), mine).evidence.size(), 1U);
    EXPECT_TRUE(mergeRecords(mine, mine).evidence.empty());
}

TEST(Merge, TheLaterChangeStandsAndOtherWordsAreKept) {
    const Record merged = mergeRecords(withEvidence("It was hard", 2), withEvidence("We did it", 1));
    ASSERT_EQ(merged.evidence.size(), 2U);
    const auto stands = std::ranges::find(merged.evidence, EntryId("e1"), &EvidenceItem::id);
    ASSERT_NE(stands, merged.evidence.end());
    EXPECT_EQ(stands->text, "It was hard");
    const auto kept = std::ranges::find(merged.evidence, "We did it", &EvidenceItem::text);
    ASSERT_NE(kept, merged.evidence.end());
    EXPECT_EQ(originOf(kept->id), EntryId("e1"));
    EXPECT_TRUE(isValidId(kept->id.str()));
}

TEST(Merge, WordsThatStandInTheLaterFormAreNotKeptTwice) {
    const Record merged = mergeRecords(withEvidence("We did it", 1), withEvidence("We did it, and it was hard", 2));
    ASSERT_EQ(merged.evidence.size(), 1U);
    EXPECT_EQ(merged.evidence.front().text, "We did it, and it was hard");
}

TEST(Merge, TheRoundThatBeganLaterGoesOnAndDraftsOfBothStand) {
    Record mine = withEvidence("", 1);
    Record theirs = mine;
    mine.roundBegan = Moment(std::chrono::seconds(7));
    mine.drafts = {{.id = EntryId("d1"), .framework = FrameworkId("f"), .skill = SkillId("s"), .reason = "Mine"}};
    theirs.drafts = {{.id = EntryId("d2"), .framework = FrameworkId("f"), .skill = SkillId("s"), .reason = "Theirs"}};
    for (const Record& merged : {mergeRecords(mine, theirs), mergeRecords(theirs, mine)}) {
        EXPECT_EQ(merged.roundBegan, mine.roundBegan);
        ASSERT_EQ(merged.drafts.size(), 2U);
        EXPECT_EQ(merged.drafts[0].reason, "Mine");
        EXPECT_EQ(merged.drafts[1].reason, "Theirs");
    }
    EXPECT_TRUE(differenceBetween(mine, theirs).round);
    EXPECT_EQ(differenceBetween(mine, theirs).drafts.size(), 2U);
}

TEST(Merge, TheSchemaStaysInFrontOfMembersWhoseNamesSortBeforeIt) {
    const RecordReading read = readRecord(
        R"({"$schema": "record.schema.json", "format": "waymark-record", "formatVersion": 1, "id": "r", " odd": 1,
            "framework": {"id": "gdd-2025-09"}})",
        "odd.waymark");
    ASSERT_TRUE(read.record);
    ASSERT_EQ(read.record->unknown.size(), 2U);
    const Record merged = mergeRecords(*read.record, *read.record);
    EXPECT_EQ(merged, *read.record);
    EXPECT_EQ(readRecord(writeRecord(merged), "merged.waymark").record, merged);
}

TEST(Merge, TheEditionChosenLaterStandsAndTheOthersRatingsStayReadable) {
    Random random(2);
    Record old = withEvidence("", 1);
    old.ratings = {test::randomRating(random)};
    Record changedOver = old;
    changedOver.earlier = {{old.framework, old.aims, old.ratings, {}}};
    changedOver.framework = {};
    changedOver.framework.id = FrameworkId("a-newer-one");
    changedOver.framework.chosen = Moment(std::chrono::seconds(5));
    changedOver.ratings = {test::randomRating(random)};
    old.ratings.push_back(test::randomRating(random));
    const Record merged = mergeRecords(old, changedOver);
    EXPECT_EQ(merged.framework.id, FrameworkId("a-newer-one"));
    EXPECT_EQ(merged.ratings, changedOver.ratings);
    ASSERT_EQ(merged.earlier.size(), 1U);
    EXPECT_EQ(merged.earlier.front().ratings.size(), 2U);
}

TEST(Difference, TellsWhatStandsInOneCopyOrDiffersInBoth) {
    Random random(4);
    const Record mine = test::randomRecord(random, 5);
    EXPECT_TRUE(differenceBetween(mine, mine).empty());
    Record theirs = mine;
    std::ranges::reverse(theirs.ratings);
    EXPECT_TRUE(differenceBetween(mine, theirs).empty());
    theirs.actions = mine.actions;
    theirs.actions.push_back(test::randomAction(random));
    theirs.evidence = {test::randomEvidence(random)};
    theirs.evidence.front().id = EntryId("one");
    Record ours = mine;
    ours.evidence = theirs.evidence;
    ours.evidence.front().title += "!";
    ours.evidence.push_back(test::randomEvidence(random));
    theirs.aims.changed += std::chrono::seconds(1);
    const RecordDifference difference = differenceBetween(ours, theirs);
    EXPECT_TRUE(difference.aims);
    EXPECT_FALSE(difference.personName || difference.framework || difference.rest);
    EXPECT_TRUE(difference.ratings.empty() && difference.snapshots.empty());
    ASSERT_EQ(difference.evidence.size(), 2U);
    EXPECT_EQ(difference.evidence[0].mine, &ours.evidence[0]);
    EXPECT_EQ(difference.evidence[0].theirs, &theirs.evidence[0]);
    EXPECT_EQ(difference.evidence[1].theirs, nullptr);
    ASSERT_EQ(difference.actions.size(), 1U);
    EXPECT_EQ(difference.actions[0].mine, nullptr);
    EXPECT_EQ(difference.actions[0].theirs, &theirs.actions.back());
}

} // namespace
} // namespace waymark

#include "core/record/entry_id.h"
#include "core/record/merge.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/support/random_record.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

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
    switch (randomNumber(random, 0, 8)) {
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
            action.done = std::nullopt;
            action.changed = moment();
        }
        break;
    case 6:
        if (!record.ratings.empty()) {
            RatingEntry& rating = one(record.ratings);
            rating.reason = text();
            rating.answer = static_cast<Answer>(randomNumber(random, 1, 3));
            rating.proficiency = {};
            rating.at = moment();
        }
        break;
    case 7:
        record.aims.target = RoleLevelId("level-" + std::to_string(randomNumber(random, 0, 3)));
        record.aims.changed = moment();
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

std::set<EntryId> idsOf(const Record& record) {
    std::set<EntryId> ids;
    const auto add = [&](const auto& entries) {
        for (const auto& entry : entries)
            ids.insert(originOf(entry.id));
    };
    add(record.ratings);
    add(record.evidence);
    add(record.actions);
    add(record.snapshots);
    for (const EarlierEdition& edition : record.earlier)
        add(edition.ratings);
    return ids;
}

// Everything that somebody typed, one text a line.
std::string typedIn(const Record& record) {
    std::string all;
    const auto add = [&](const std::string& text) { all += text + '\n'; };
    const auto addRatings = [&](const std::vector<RatingEntry>& ratings) {
        for (const RatingEntry& entry : ratings)
            add(entry.reason);
    };
    addRatings(record.ratings);
    for (const EarlierEdition& edition : record.earlier)
        addRatings(edition.ratings);
    for (const EvidenceItem& item : record.evidence) {
        add(item.title);
        add(item.text);
        add(item.link);
    }
    for (const Action& action : record.actions) {
        add(action.what);
        add(action.with);
        add(action.firstStep);
    }
    return all;
}

void expectKept(const Record& copy, const Record& merged) {
    for (const EntryId& id : idsOf(copy))
        EXPECT_TRUE(idsOf(merged).contains(id)) << id.str();
    const std::string all = typedIn(merged);
    const auto expectText = [&](const std::string& text) { EXPECT_NE(all.find(text), std::string::npos) << text; };
    for (const RatingEntry& entry : copy.ratings)
        expectText(entry.reason);
    for (const EvidenceItem& item : copy.evidence)
        expectText(item.text);
    for (const Action& action : copy.actions)
        expectText(action.what);
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
        expectKept(a, ab);
        expectKept(b, ab);
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

#include "core/pathway/latest_ratings.h"
#include "core/pathway/migrate.h"
#include "core/record/record_checks.h"
#include "core/record/record_reader.h"
#include "core/record/record_writer.h"
#include "tests/support/bundled_crosswalks.h"
#include "tests/support/sample_crosswalk.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <set>
#include <tuple>

namespace waymark {
namespace {

using test::onDay;
using testing::ElementsAre;

const Moment today = onDay("2026-11-22");

Record oldRecord() {
    Record record = test::emptyRecord("sample-2023-10");
    record.framework.skillNames = {{"agile-working", "Agile working"}, {"problem-management", "Problem management"}};
    record.aims.current = RoleLevelId("product-manager");
    record.ratings = {test::rating("agile-working", "working", "2024-01-01"),
                      test::rating("agile-working", "practitioner", "2025-01-01"),
                      test::rating("problem-management", "expert", "2024-01-01"),
                      test::rating("financial-ownership", "not-yet", "2024-01-01"),
                      test::rating("unheard-of", "not-sure", "2024-01-01")};
    record.ratings[1].reason = "Ran the retrospectives.";
    record.ratings[1].statements = {{ProficiencyId("working"), 0, StatementFit::iDoThis}};
    return record;
}

Migration migrated(const Record& record) {
    auto result = migrateRecord(record, test::earlierSampleFramework(), test::sampleFramework(),
                                CrosswalkSet({test::sampleCrosswalk()}), today);
    EXPECT_TRUE(result);
    return std::move(*result);
}

TEST(Migrate, ARatingThatCrossesKeepsItsDateAndOriginAndIsToBeConfirmed) {
    const Migration migration = migrated(oldRecord());
    const RatingEntry& carried = migration.record.ratings.at(1);
    EXPECT_EQ(carried.skill.str(), "agile-practices");
    EXPECT_EQ(carried.proficiency.str(), "practitioner");
    EXPECT_EQ(carried.at, onDay("2025-01-01"));
    EXPECT_EQ(carried.reason, "Ran the retrospectives.");
    EXPECT_TRUE(carried.statements.empty());
    const EntryId origin = oldRecord().ratings[1].id;
    EXPECT_EQ(carried.carriedOver,
              (CarriedOver{FrameworkId("sample-2023-10"), SkillId("agile-working"), origin, false}));
    EXPECT_EQ(migration.record.framework.id.str(), "sample-2025-09");
    EXPECT_EQ(migration.record.framework.chosen, today);
    EXPECT_EQ(migration.carried.at(1).kind, LinkKind::renamed);
    EXPECT_EQ(migration.carried.at(1).chain.size(), 1U);
}

TEST(Migrate, OnlyTheLatestOfEachSkillIsToBeConfirmed) {
    const Migration migration = migrated(oldRecord());
    EXPECT_EQ(migration.carried.size(), 4U) << "two about agile working, and one that two skills share";
    EXPECT_THAT(migration.toConfirm, ElementsAre(migration.record.ratings[1].id, migration.record.ratings[2].id,
                                                 migration.record.ratings[3].id));
    EXPECT_EQ(migration.record.ratings[2].skill.str(), "financial-ownership");
    EXPECT_EQ(migration.record.ratings[3].skill.str(), "archive-care");
    EXPECT_EQ(migration.record.ratings[3].answer, Answer::notYet);
}

TEST(Migrate, WhatHasNoSuccessorStaysReadableWithTheReason) {
    const Record before = oldRecord();
    const Migration migration = migrated(before);
    ASSERT_EQ(migration.left.size(), 2U);
    EXPECT_EQ(migration.left[0].reason, LeftReason::skillDropped);
    EXPECT_EQ(migration.left[0].chain.at(0).reason.str(), "problem-management to ");
    EXPECT_EQ(migration.left[1].reason, LeftReason::skillNotLinked);
    ASSERT_EQ(migration.record.earlier.size(), 1U);
    EXPECT_EQ(migration.record.earlier[0].ratings, before.ratings);
    EXPECT_EQ(migration.record.earlier[0].aims, before.aims);
    EXPECT_EQ(migration.record.earlier[0].framework, before.framework);
}

TEST(Migrate, ALevelWithoutAPlaceOnTheNewScaleLeavesItsRating) {
    Record record = test::emptyRecord("sample-2023-10");
    record.ratings = {test::rating("agile-working", "mastery", "2024-01-01")};
    const Migration migration = migrated(record);
    EXPECT_EQ(migration.left.at(0).reason, LeftReason::levelHasNoPlace);
    EXPECT_TRUE(migration.record.ratings.empty());
}

TEST(Migrate, AimsEvidenceAndActionsGoOnToSpeakOfTheSuccessors) {
    Record record = oldRecord();
    record.aims.target = RoleLevelId("head-of-everything");
    EvidenceItem item;
    item.skills = {SkillId("agile-working"), SkillId("problem-management"), SkillId("financial-ownership")};
    Action action;
    action.skill = SkillId("agile-working");
    action.proficiency = ProficiencyId("expert");
    record.evidence = {item};
    record.actions = {action};
    const Migration migration = migrated(record);
    EXPECT_EQ(migration.record.aims.current.str(), "product-manager");
    EXPECT_TRUE(migration.record.aims.target.empty());
    EXPECT_EQ(migration.target.from.str(), "head-of-everything");
    EXPECT_THAT(migration.record.evidence[0].skills,
                ElementsAre(SkillId("agile-practices"), SkillId("problem-management"), SkillId("financial-ownership"),
                            SkillId("archive-care")));
    EXPECT_EQ(migration.record.evidence[0].changed, today);
    EXPECT_EQ(migration.record.actions[0].skill.str(), "agile-practices");
    EXPECT_EQ(migration.record.actions[0].proficiency.str(), "expert");
    EXPECT_EQ(migration.record.framework.skillNames.at("problem-management"), "Problem management");
}

TEST(Migrate, WhatWasNotedStaysWithItsEditionAndGoesOnToTheSuccessorWithoutTicks) {
    Record record = oldRecord();
    record.roundBegan = onDay("2025-06-01");
    record.drafts = {{.id = EntryId("d1"),
                      .framework = record.framework.id,
                      .skill = SkillId("agile-working"),
                      .changed = onDay("2025-07-01"),
                      .reason = "Three teams",
                      .statements = {{ProficiencyId("working"), 0, StatementFit::iDoThis}}},
                     {.id = EntryId("d2"),
                      .framework = record.framework.id,
                      .skill = SkillId("agile-working"),
                      .statements = {{ProficiencyId("working"), 1, StatementFit::partly}}}};
    const Record after = migrated(record).record;
    EXPECT_EQ(after.roundBegan, record.roundBegan);
    ASSERT_EQ(after.drafts.size(), 3U);
    EXPECT_EQ(after.drafts[0], record.drafts[0]);
    EXPECT_EQ(after.drafts[1], record.drafts[1]);
    EXPECT_EQ(after.drafts[2].skill, SkillId("agile-practices"));
    EXPECT_EQ(after.drafts[2].framework, after.framework.id);
    EXPECT_EQ(after.drafts[2].reason, "Three teams");
    EXPECT_TRUE(after.drafts[2].statements.empty());
    EXPECT_TRUE(readRecord(writeRecord(after), "").record);
}

TEST(Migrate, CopiesThatWereCarriedOverApartHaveTheSameEntries) {
    EXPECT_EQ(migrated(oldRecord()).record.ratings, migrated(oldRecord()).record.ratings);
    std::set<EntryId> ids;
    for (const RatingEntry& entry : migrated(oldRecord()).record.ratings)
        EXPECT_TRUE(ids.insert(entry.id).second);
}

TEST(Migrate, ConfirmingAddsADatedEntryAndLeavesTheCarriedOne) {
    Record record = migrated(oldRecord()).record;
    const EntryId carried = ratingsToConfirm(record).at(0);
    const auto confirmed = confirmation(record, carried, today, EntryId("new"));
    ASSERT_TRUE(confirmed);
    EXPECT_EQ(confirmed->at, today);
    EXPECT_FALSE(isToConfirm(*confirmed));
    record.ratings.push_back(*confirmed);
    EXPECT_EQ(ratingsToConfirm(record).size(), 2U);
    EXPECT_EQ(latestRating(record, SkillId("agile-practices"))->id.str(), "new");
    const auto clockSetBack = confirmation(record, carried, onDay("2020-01-01"), EntryId("n2"));
    EXPECT_EQ(clockSetBack->at, onDay("2025-01-01"));
    EXPECT_FALSE(confirmation(record, EntryId("unheard-of"), today, EntryId("n3")));
}

TEST(Migrate, WithoutACrosswalkOrForAnotherEditionNothingHappens) {
    const auto none = migrateRecord(oldRecord(), test::earlierSampleFramework(), test::sampleFramework(), {}, today);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::crosswalkNone);
    const auto mixed = migrateRecord(test::emptyRecord("other"), test::earlierSampleFramework(),
                                     test::sampleFramework(), CrosswalkSet({test::sampleCrosswalk()}), today);
    EXPECT_EQ(mixed.error().code, ErrorCode::editionsMixed);
}

// A record with random answers about random skills of a framework, and about one that it does not have.
Record randomRecord(const Framework& framework, std::mt19937& random) {
    Record record = test::emptyRecord(framework.id().str());
    const std::size_t count = random() % 40;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t skill = random() % (framework.skills().size() + 1);
        const std::string id = skill < framework.skills().size() ? framework.skills()[skill].id.str() : "unheard-of";
        const auto scale = framework.proficiencies();
        const std::size_t answer = random() % (scale.size() + 3);
        constexpr std::array others = {"not-yet", "not-applicable", "not-sure"};
        const std::string word = answer < scale.size() ? scale[answer].id.str() : others[answer - scale.size()];
        RatingEntry entry = test::rating(id, word, "2024-01-01", static_cast<Rater>(random() % 3));
        entry.id = EntryId("entry-" + std::to_string(i));
        entry.at += std::chrono::seconds(random() % 100'000'000);
        record.ratings.push_back(std::move(entry));
    }
    return record;
}

using Said = std::set<std::tuple<SkillId, Moment, Rater, Answer, ProficiencyId>>;

Said saidBy(const Record& record) {
    Said said;
    for (const RatingEntry& entry : record.ratings)
        said.emplace(entry.skill, entry.at, entry.rater, entry.answer, entry.proficiency);
    return said;
}

TEST(Migrate, NoEntryIsEverLostBetweenAnyTwoBundledEditions) {
    FrameworkCatalog catalog;
    const CrosswalkSet crosswalks = test::bundledCrosswalks(catalog);
    std::mt19937 random(11);
    for (const FrameworkPtr& from : catalog.all()) {
        for (const FrameworkId& id : crosswalks.reachableFrom(from->id())) {
            for (int round = 0; round < 20; ++round) {
                const Record before = randomRecord(*from, random);
                const auto migration = migrateRecord(before, from, *catalog.load(id), crosswalks, today);
                ASSERT_TRUE(migration);
                EXPECT_EQ(migration->record.earlier.at(0).ratings, before.ratings);
                std::set<EntryId> accounted;
                for (const CarriedRating& carried : migration->carried)
                    accounted.insert(carried.from);
                for (const LeftRating& left : migration->left)
                    EXPECT_TRUE(accounted.insert(left.entry).second) << "carried and left at once";
                EXPECT_EQ(accounted.size(), before.ratings.size());
                EXPECT_EQ(migration->carried.size(), migration->record.ratings.size());
                EXPECT_TRUE(
                    checkRecord(migration->record, (*catalog.load(id)).get(), *parseDate("2030-01-01")).empty());
                const auto again = readRecord(writeRecord(migration->record), "r");
                ASSERT_TRUE(again.record);
                EXPECT_EQ(*again.record, migration->record);
            }
        }
    }
}

TEST(Migrate, GoingForthInTwoStepsSaysTheSameAsInOne) {
    FrameworkCatalog catalog;
    const CrosswalkSet crosswalks = test::bundledCrosswalks(catalog);
    const FrameworkPtr oldest = *catalog.load(FrameworkId("ddat-2017-03"));
    const FrameworkPtr middle = *catalog.load(FrameworkId("ddat-2023-10"));
    const FrameworkPtr newest = *catalog.load(FrameworkId("gdd-2025-09"));
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        const Record before = randomRecord(*oldest, random);
        const auto direct = migrateRecord(before, oldest, newest, crosswalks, today);
        const auto first = migrateRecord(before, oldest, middle, crosswalks, today);
        ASSERT_TRUE(direct && first);
        const auto second = migrateRecord(first->record, middle, newest, crosswalks, today);
        ASSERT_TRUE(second);
        EXPECT_EQ(saidBy(direct->record), saidBy(second->record));
        EXPECT_EQ(second->record.earlier.size(), 2U);
        EXPECT_EQ(second->record.earlier[0].ratings, before.ratings);
        EXPECT_EQ(second->record.earlier[1].ratings, first->record.ratings);
    }
}

} // namespace
} // namespace waymark

#include "tests/support/random_record.h"

#include "core/record/entry_id.h"

#include <array>
#include <optional>

namespace waymark::test {

namespace {

template <std::size_t count>
std::string oneOf(Random& random, const std::array<const char*, count>& words) {
    return words[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(count) - 1))];
}

bool sometimes(Random& random) {
    return randomNumber(random, 0, 2) == 0;
}

std::string skillId(Random& random) {
    return oneOf(random,
                 std::array{"user-focus", "agile-and-lean-practices", "product-ownership", "a", "strategic-work"});
}

std::string proficiencyId(Random& random) {
    return oneOf(random, std::array{"awareness", "working", "practitioner", "expert"});
}

Moment randomMoment(Random& random) {
    return Moment(std::chrono::seconds(randomNumber(random, 1, 2'000'000'000)));
}

Date randomDate(Random& random) {
    return std::chrono::floor<std::chrono::days>(randomMoment(random));
}

UnknownMembers randomUnknown(Random& random) {
    UnknownMembers members;
    if (sometimes(random))
        members.push_back({"future", oneOf(random, std::array{"1.50", "1e3", "null", R"({"a":[1,{"b":"c"}],"d":{}})",
                                                              R"("text\n")", "[]", "-0"})});
    if (!members.empty() && sometimes(random))
        members.push_back({"and \"more\"", "true"});
    return members;
}

Aims randomAims(Random& random) {
    Aims aims;
    if (sometimes(random))
        aims.current = RoleLevelId("associate-product-manager");
    if (sometimes(random))
        aims.target = RoleLevelId("product-manager");
    if (sometimes(random))
        aims.changed = randomMoment(random);
    aims.unknown = randomUnknown(random);
    return aims;
}

RecordFramework randomFramework(Random& random) {
    RecordFramework framework;
    framework.id = FrameworkId(oneOf(random, std::array{"gdd-2025-09", "ddat-2023-10", "own"}));
    framework.title = randomText(random);
    framework.edition = randomText(random);
    if (sometimes(random))
        framework.chosen = randomMoment(random);
    for (int i = randomNumber(random, 0, 3); i > 0; --i) {
        framework.skillNames[skillId(random)] = randomText(random);
        framework.proficiencyNames[proficiencyId(random)] = randomText(random);
    }
    framework.unknown = randomUnknown(random);
    return framework;
}

template <class Make>
auto several(Random& random, int most, Make make) {
    std::vector<decltype(make(random))> things;
    for (int i = randomNumber(random, 0, most); i > 0; --i)
        things.push_back(make(random));
    return things;
}

std::string sentence(Random& random, int words) {
    std::string text;
    for (int i = 0; i < words; ++i)
        text += (i > 0 ? " " : "") + oneOf(random, std::array{"we", "asked", "users", "and", "changed", "the", "plan",
                                                              "after", "caf\xc3\xa9"});
    return text;
}

} // namespace

int randomNumber(Random& random, int least, int most) {
    return std::uniform_int_distribution(least, most)(random);
}

std::string randomText(Random& random) {
    std::string text;
    for (int i = randomNumber(random, 0, 6); i > 0; --i)
        text += oneOf(random, std::array{"word", " ", "\"", "\\", "\n", "\t", "\x01", "\xc5\xb7", "\xe6\x97\xa5",
                                         "\xf0\x9f\x98\x80", "</b>", "\xe2\x80\xa8", "0"});
    return text;
}

std::string randomId(Random& random) {
    return newId([&] { return random(); });
}

RatingEntry randomRating(Random& random) {
    RatingEntry entry;
    entry.id = EntryId(randomId(random));
    entry.skill = SkillId(skillId(random));
    entry.at = randomMoment(random);
    entry.rater = static_cast<Rater>(randomNumber(random, 0, 2));
    entry.raterName = randomText(random);
    entry.answer = static_cast<Answer>(randomNumber(random, 0, 3));
    if (entry.answer == Answer::proficiency)
        entry.proficiency = ProficiencyId(proficiencyId(random));
    entry.reason = randomText(random);
    if (sometimes(random))
        entry.confidence = static_cast<Confidence>(randomNumber(random, 0, 2));
    if (sometimes(random))
        entry.enjoyment = static_cast<Enjoyment>(randomNumber(random, 0, 2));
    for (int i = randomNumber(random, 0, 2); i > 0; --i)
        entry.statements.push_back({ProficiencyId(proficiencyId(random)),
                                    static_cast<std::uint32_t>(randomNumber(random, 0, 9)),
                                    static_cast<StatementFit>(randomNumber(random, 0, 2)), randomUnknown(random)});
    if (sometimes(random))
        entry.carriedOver = CarriedOver{FrameworkId("ddat-2023-10"), SkillId(skillId(random)),
                                        EntryId(randomId(random)), sometimes(random), randomUnknown(random)};
    entry.unknown = randomUnknown(random);
    return entry;
}

RatingDraft randomDraft(Random& random) {
    const RatingEntry like = randomRating(random);
    return {.id = like.id,
            .framework = FrameworkId(oneOf(random, std::array{"gdd-2025-09", "own"})),
            .skill = like.skill,
            .changed = like.at,
            .reason = like.reason,
            .confidence = like.confidence,
            .enjoyment = like.enjoyment,
            .statements = like.statements,
            .unknown = like.unknown};
}

EvidenceItem randomEvidence(Random& random) {
    EvidenceItem item;
    item.id = EntryId(randomId(random));
    item.date = randomDate(random);
    item.changed = randomMoment(random);
    item.title = randomText(random);
    item.text = randomText(random);
    item.link = randomText(random);
    for (int i = randomNumber(random, 0, 3); i > 0; --i)
        item.skills.emplace_back(skillId(random));
    item.unknown = randomUnknown(random);
    return item;
}

Action randomAction(Random& random) {
    Action action;
    action.id = EntryId(randomId(random));
    action.changed = randomMoment(random);
    action.what = randomText(random);
    if (sometimes(random))
        action.skill = SkillId(skillId(random));
    if (sometimes(random))
        action.proficiency = ProficiencyId(proficiencyId(random));
    if (sometimes(random))
        action.due = randomDate(random);
    action.with = randomText(random);
    action.firstStep = randomText(random);
    if (sometimes(random))
        action.done = randomDate(random);
    action.unknown = randomUnknown(random);
    return action;
}

Snapshot randomSnapshot(Random& random) {
    Snapshot snapshot{EntryId(randomId(random)), randomMoment(random), randomText(random)};
    for (int i = randomNumber(random, 0, 2); i > 0; --i)
        snapshot.ratings.emplace_back(randomId(random));
    snapshot.unknown = randomUnknown(random);
    return snapshot;
}

Record randomRecord(Random& random, int most) {
    Record record;
    record.id = randomId(random);
    record.personName = randomText(random);
    record.framework = randomFramework(random);
    record.aims = randomAims(random);
    record.ratings = several(random, most, randomRating);
    record.drafts = several(random, most, randomDraft);
    if (sometimes(random))
        record.roundBegan = randomMoment(random);
    record.evidence = several(random, most, randomEvidence);
    record.actions = several(random, most, randomAction);
    record.snapshots = several(random, most, randomSnapshot);
    record.earlier = several(random, 2, [&](Random& source) {
        return EarlierEdition{randomFramework(source), randomAims(source), several(source, most, randomRating),
                              randomUnknown(source)};
    });
    record.unknownOfPerson = randomUnknown(random);
    record.unknown = randomUnknown(random);
    return record;
}

Record longRecord(int ratings, int evidence) {
    Random random(20);
    Record record;
    record.id = randomId(random);
    record.personName = "Ann";
    record.framework.id = FrameworkId("gdd-2025-09");
    for (int i = 0; i < ratings; ++i) {
        RatingEntry entry;
        entry.id = EntryId(randomId(random));
        entry.skill = SkillId("skill-number-" + std::to_string(i % 34));
        entry.at = *parseMoment("2006-01-01T09:00:00Z") + std::chrono::hours(8) * i;
        entry.answer = i % 7 == 0 ? Answer::notSure : Answer::proficiency;
        if (entry.answer == Answer::proficiency)
            entry.proficiency = ProficiencyId(proficiencyId(random));
        if (i % 2 == 0)
            entry.reason = sentence(random, 12);
        if (i % 3 == 0)
            entry.confidence = Confidence::medium;
        record.ratings.push_back(std::move(entry));
    }
    for (int i = 0; i < evidence; ++i) {
        EvidenceItem item;
        item.id = EntryId(randomId(random));
        item.date = Date(std::chrono::sys_days(*parseDate("2006-01-01")) + std::chrono::days(i * 3));
        item.changed = std::chrono::sys_days(item.date);
        item.title = sentence(random, 6);
        item.text = sentence(random, 60);
        item.skills = {SkillId("skill-number-" + std::to_string(i % 34)), SkillId("user-focus")};
        record.evidence.push_back(std::move(item));
    }
    return record;
}

} // namespace waymark::test

#include "core/pathway/search.h"
#include "tests/support/sample_framework.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark {
namespace {

using testing::ElementsAre;

SearchIndex indexOf(const FrameworkPtr& framework, const LanguageOrder& languages = {}) {
    auto index = SearchIndex::build(framework, languages);
    EXPECT_TRUE(index);
    return std::move(*index);
}

std::vector<std::string> textsFor(const SearchIndex& index, std::string_view query, std::size_t limit = 50) {
    std::vector<std::string> texts;
    for (const SearchHit& hit : index.find(query, limit))
        texts.emplace_back(hit.text);
    return texts;
}

std::string marked(const SearchHit& hit) {
    std::string text;
    std::uint32_t at = 0;
    for (const TextRange& mark : hit.marks) {
        text += hit.text.substr(at, mark.begin - at);
        text += '[';
        text += hit.text.substr(mark.begin, mark.end - mark.begin);
        text += ']';
        at = mark.end;
    }
    return text + std::string(hit.text.substr(at));
}

TEST(Search, AnExactNameComesBeforeABeginningBeforeAnAliasBeforeAWordBeforeASentence) {
    const SearchIndex index = indexOf(test::sampleFramework());
    const auto hits = index.find("product");
    std::vector<SearchRank> ranks;
    for (const SearchHit& hit : hits)
        ranks.push_back(hit.rank);
    EXPECT_TRUE(std::ranges::is_sorted(ranks));
    EXPECT_THAT(textsFor(index, "product manager", 2), ElementsAre("Product manager", "Product manager"));
    EXPECT_EQ(index.find("product manager")[0].kind, SearchKind::role);
    EXPECT_EQ(index.find("product manager")[1].kind, SearchKind::roleLevel);
    EXPECT_EQ(index.find("product manager")[2].rank, SearchRank::alias) << "Principle product manager";
    EXPECT_EQ(index.find("product own").front().rank, SearchRank::namePrefix);
    EXPECT_EQ(index.find("agile working").front().rank, SearchRank::alias);
    EXPECT_EQ(index.find("ownership").front().rank, SearchRank::nameWord);
    EXPECT_EQ(index.find("learns the craft").front().rank, SearchRank::description);
    EXPECT_EQ(index.find("vision").front().rank, SearchRank::statement);
}

TEST(Search, WordsMatchInAnyOrderByTheirBeginnings) {
    const SearchIndex index = indexOf(test::sampleFramework());
    EXPECT_THAT(textsFor(index, "need priorit"), ElementsAre("set priorities by what users need"));
    EXPECT_THAT(textsFor(index, "manager senior"), ElementsAre("Senior product manager", "Senior delivery manager"));
    EXPECT_TRUE(index.find("manager unheardof").empty());
}

TEST(Search, AMatchIsMarkedInItsSentence) {
    const SearchIndex index = indexOf(test::sampleFramework());
    EXPECT_EQ(marked(index.find("NEED priorit").front()), "set [priorit]ies by what users [need]");
    EXPECT_EQ(marked(index.find("lifecycle").front()), "[Life-cycle] management");
    EXPECT_EQ(marked(index.find("cycle man").front()), "Life-[cycle] [man]agement");
}

TEST(Search, HyphensSpacesAndNothingBetweenTwoWordsAreTheSame) {
    test::SampleSpec spec;
    spec.skills = {
        {.id = "a", .name = "Life-cycle"}, {.id = "b", .name = "Life cycle"}, {.id = "c", .name = "Lifecycle"}};
    const SearchIndex index = indexOf(test::makeFramework(spec));
    for (const char* query : {"life-cycle", "lifecycle", "lifecyc"})
        EXPECT_EQ(index.find(query).size(), 3U) << query;
    EXPECT_EQ(index.find("life cycle").size(), 3U);
    EXPECT_TRUE(index.find("lifecar").empty());
}

TEST(Search, TwoWordsFindWhatIsWrittenAsOne) {
    test::SampleSpec spec;
    spec.skills = {{.id = "a", .name = "Managing the lifecycle well"}};
    const SearchIndex index = indexOf(test::makeFramework(spec));
    EXPECT_THAT(textsFor(index, "life cycle"), ElementsAre("Managing the lifecycle well"));
    EXPECT_THAT(textsFor(index, "well life cycle"), ElementsAre("Managing the lifecycle well"));
}

TEST(Search, AHitKnowsWhereItLeads) {
    const FrameworkPtr framework = test::sampleFramework();
    const SearchIndex index = indexOf(framework);
    const SearchHit statement = index.find("roadmap").front();
    EXPECT_EQ(statement.kind, SearchKind::statement);
    EXPECT_EQ(statement.skill, test::skillOf(*framework, "product-ownership"));
    EXPECT_EQ(statement.proficiency, ProficiencyRank{1});
    EXPECT_EQ(statement.position, 1U);
    const SearchHit responsibility = index.find("several teams").front();
    EXPECT_EQ(responsibility.kind, SearchKind::responsibility);
    EXPECT_EQ(responsibility.roleLevel, test::levelOf(*framework, "senior-delivery-manager"));
    const SearchHit shared = index.find("team does first").front();
    EXPECT_EQ(shared.role, RoleIndex{0});
    EXPECT_EQ(shared.roleLevel, std::nullopt);
    EXPECT_EQ(index.find("gets built").front().kind, SearchKind::responsibilityPair);
    EXPECT_EQ(index.find("heo").front().field, SearchField::grade);
}

TEST(Search, AThingStandsAmongTheHitsOnce) {
    const SearchIndex index = indexOf(test::sampleFramework());
    std::size_t agile = 0;
    for (const SearchHit& hit : index.find("agile"))
        agile += hit.kind == SearchKind::skill ? 1 : 0;
    EXPECT_EQ(agile, 1U) << "its name and its alias both match";
}

TEST(Search, TheChosenLanguageIsSearchedAndNamesAreFoundInAll) {
    const SearchIndex welsh = indexOf(test::sampleFramework(), {"cy"});
    EXPECT_THAT(textsFor(welsh, "sefydliad"), ElementsAre("gwneud ymchwil yn arfer i’r sefydliad"));
    EXPECT_EQ(welsh.find("rheolwr cynnyrch").front().rank, SearchRank::nameExact);
    EXPECT_EQ(welsh.find("agile practices").front().field, SearchField::otherName);
    const SearchIndex english = indexOf(test::sampleFramework());
    EXPECT_TRUE(english.find("sefydliad").empty());
    EXPECT_EQ(english.find("dirnadaeth").front().field, SearchField::otherName);
}

TEST(Search, NoMoreThanTheLimitIsGiven) {
    const SearchIndex index = indexOf(test::sampleFramework());
    EXPECT_EQ(index.find("product", 3).size(), 3U);
    EXPECT_TRUE(index.find("product", 0).empty());
}

TEST(Search, NothingToLookForOrToLookInFindsNothing) {
    const SearchIndex index = indexOf(test::sampleFramework());
    for (const char* query : {"", "  ", "-", "\xff", "zzzz"})
        EXPECT_TRUE(index.find(query).empty()) << query;
    EXPECT_TRUE(indexOf(test::makeFramework({})).find("product").empty());
    EXPECT_FALSE(index.find("p").empty());
}

TEST(Search, BuildingStopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(SearchIndex::build(test::sampleFramework(), {}, stop.get_token()));
}

TEST(Search, EveryTextIsFoundByItsOwnWords) {
    const FrameworkPtr framework = test::sampleFramework();
    const SearchIndex index = indexOf(framework);
    for (const Skill& skill : framework->skills()) {
        EXPECT_THAT(textsFor(index, skill.name.str()), testing::Contains(std::string(skill.name.str())));
        for (const SkillLevel& level : skill.levels) {
            for (const LocalizedText& statement : level.statements)
                EXPECT_THAT(textsFor(index, statement.str()), testing::Contains(std::string(statement.str())));
        }
    }
}

} // namespace
} // namespace waymark

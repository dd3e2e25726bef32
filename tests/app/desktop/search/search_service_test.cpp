#include "app/desktop/models/search_results_model.h"
#include "app/desktop/navigation/text_place.h"
#include "app/desktop/search/search_box.h"
#include "app/desktop/search/search_service.h"
#include "core/framework/framework_writer.h"
#include "tests/app/desktop/session_fixture.h"

#include <QFile>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class SearchServiceTest : public test::SessionTest {
protected:
    SearchServiceTest() { session.setFramework(*session.catalog().load(FrameworkId("gdd-2025-09"))); }

    // Waits for the indexes, which are built on another thread.
    [[nodiscard]] std::vector<SearchResult> find(const QString& words) {
        service.prepare();
        EXPECT_TRUE(QTest::qWaitFor([this] { return service.isReady(); }, 20'000));
        return service.find(words);
    }

    SearchService service{session};
};

TEST_F(SearchServiceTest, AsLongAsNothingElseIsSaidOnlyTheFrameworkOnScreenAnswers) {
    for (const SearchResult& result : find(u"product manager"_s))
        EXPECT_TRUE(!result.place || result.place->framework.empty()) << result.text.toStdString();
}

TEST_F(SearchServiceTest, TheLastLineOffersToSearchInAllFrameworks) {
    const std::vector<SearchResult> results = find(u"product manager"_s);
    ASSERT_GT(results.size(), 1U);
    EXPECT_EQ(results.back().text, u"Search in all frameworks"_s);
    EXPECT_EQ(results.back().everywhere, true);
    EXPECT_TRUE(results.back().context.isEmpty());
}

TEST_F(SearchServiceTest, WhereNothingIsFoundTheOfferSaysSo) {
    const std::vector<SearchResult> results = find(u"xylophone"_s);
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results.back().context, u"Nothing in this framework holds all of these words"_s);
}

TEST_F(SearchServiceTest, EverywhereTheOneOnScreenComesFirstAndTheOthersSayWhichTheyAre) {
    service.setEverywhere(true);
    const std::vector<SearchResult> results = find(u"senior product manager"_s);
    ASSERT_GE(results.size(), 3U);
    EXPECT_EQ(results.front().text, u"Senior product manager"_s);
    EXPECT_TRUE(results.front().place->framework.empty());
    const auto other = std::ranges::find_if(results, [](const SearchResult& result) {
        return result.place && result.place->framework.str() == "ddat-2023-10";
    });
    ASSERT_NE(other, results.end());
    EXPECT_EQ(other->place->levels.front().str(), "senior-product-manager");
    EXPECT_TRUE(other->context.contains(u" – in "_s)) << other->context.toStdString();
    EXPECT_EQ(results.back().text, u"Search in this framework only"_s);
}

TEST_F(SearchServiceTest, WhatOnlyAnotherFrameworkHasIsFoundEverywhereAlone) {
    const auto hits = [&] {
        return std::ranges::count_if(find(u"product ownership"_s), [](const SearchResult& result) {
            return result.place && result.text.compare(u"Product ownership"_s, Qt::CaseInsensitive) == 0 &&
                   result.place->framework.str() == "cds-2021-04";
        });
    };
    EXPECT_EQ(hits(), 0);
    service.setEverywhere(true);
    EXPECT_EQ(hits(), 1);
}

TEST_F(SearchServiceTest, AnotherFrameworkOnScreenChangesWhoIsTheOther) {
    service.setEverywhere(true);
    EXPECT_GT(find(u"senior product manager"_s).size(), 2U);
    session.setFramework(*session.catalog().load(FrameworkId("ddat-2023-10")));
    EXPECT_FALSE(service.isReady());
    const std::vector<SearchResult> results = find(u"senior product manager"_s);
    EXPECT_TRUE(results.front().place->framework.empty());
    EXPECT_TRUE(std::ranges::any_of(results, [](const SearchResult& result) {
        return result.place && result.place->framework.str() == "gdd-2025-09";
    }));
    EXPECT_FALSE(std::ranges::any_of(results, [](const SearchResult& result) {
        return result.place && result.place->framework.str() == "ddat-2023-10";
    }));
}

TEST_F(SearchServiceTest, WhatIsWrongWithAnAddressShowsWhileItIsTyped) {
    const auto only = [&](const QString& address) {
        const std::vector<SearchResult> results = find(address);
        EXPECT_FALSE(results.empty());
        return results.front();
    };
    for (const QString& address :
         {u"waymark:nope/senior-product-manager"_s, u"waymark:gdd-2025-09/nope"_s, u"waymark:gdd-2025-09/role/nope"_s,
          u"waymark:gdd-2025-09/skill/nope"_s, u"waymark:ddat-2023-10/step/nope/head-of-product"_s}) {
        EXPECT_FALSE(only(address).place) << address.toStdString();
        EXPECT_TRUE(only(address).text.contains(u"nope"_s)) << only(address).text.toStdString();
    }
    const SearchResult good = only(u"waymark:ddat-2023-10/head-of-product"_s);
    EXPECT_EQ(good.place->framework.str(), "ddat-2023-10");
    EXPECT_EQ(good.context, u"Head of product"_s);
}

TEST_F(SearchServiceTest, AllFrameworksAreAlsoThoseThatSomebodyOpenedFromAFile) {
    QFile file(folder.filePath(u"own.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writeFramework(*framework)));
    file.close();
    const auto isFound = [&] {
        return std::ranges::any_of(find(u"archive care"_s), [&](const SearchResult& result) {
            return result.place && result.place->framework == framework->id();
        });
    };
    service.setEverywhere(true);
    EXPECT_FALSE(isFound());
    const FrameworkReading& reading = session.catalog().read(fromQt(file.fileName()));
    ASSERT_TRUE(reading.framework);
    session.setFrameworkTitles({{framework->id(), u"Own"_s, u"2025"_s}});
    EXPECT_TRUE(isFound());
}

TEST_F(SearchServiceTest, CommandsAreFoldedAndRankedLikeNames) {
    actions.action(ActionId::viewFullScreen)->setText(u"Llûn ll&awn-sgrîn"_s);
    for (const QString& words : {u"llun llawn sgrin"_s, u"LLAWNSGRIN"_s, u"sgrin llun"_s, u"llun llawnsgrin"_s}) {
        const std::vector<SearchResult> results = find(words);
        EXPECT_TRUE(std::ranges::any_of(results, [](const SearchResult& result) {
            return result.action == ActionId::viewFullScreen;
        })) << words.toStdString();
    }
    // The whole name comes before texts that merely hold the word.
    EXPECT_EQ(find(u"compare"_s).front().action, ActionId::goCompare);
    EXPECT_FALSE(find(u"compare"_s).front().marks.isEmpty());
    // Of names that begin alike the framework's come before the program's, and both before statements.
    const std::vector<SearchResult> results = find(u"s"_s);
    const auto action =
        std::ranges::find_if(results, [](const SearchResult& result) { return result.action.has_value(); });
    ASSERT_NE(action, results.end());
    EXPECT_GT(action, results.begin());
}

TEST_F(SearchServiceTest, WhatAPageDoesThatIsNotInFrontIsOfferedWithTheWayThere) {
    actions.action(ActionId::compareOnlyDifferences)->setEnabled(false);
    actions.action(ActionId::recordRemove)->setEnabled(false);
    const auto result = find(u"only what differs"_s).front();
    EXPECT_EQ(result.action, ActionId::compareOnlyDifferences);
    ASSERT_TRUE(result.place);
    EXPECT_EQ(result.place->page, PageId::compare);
    EXPECT_TRUE(result.context.contains(u"Compare"_s)) << result.context.toStdString();
    // What would work on something that nobody sees is not.
    for (const SearchResult& other : find(u"remove"_s))
        EXPECT_NE(other.action, ActionId::recordRemove);
    actions.action(ActionId::compareOnlyDifferences)->setEnabled(true);
    EXPECT_FALSE(find(u"only what differs"_s).front().place);
}

TEST_F(SearchServiceTest, AStatementAndAResponsibilityLeadToTheVeryText) {
    session.setFramework(framework);
    const Skill* skill = framework->find(SkillId("archive-care"));
    ASSERT_NE(skill, nullptr);
    std::size_t seen = 0;
    for (std::size_t rank = 0; rank < skill->levels.size(); ++rank) {
        for (std::size_t i = 0; i < skill->levels[rank].statements.size(); ++i, ++seen) {
            const QString text = session.text(skill->levels[rank].statements[i]);
            const auto results = find(text);
            EXPECT_TRUE(std::ranges::any_of(results, [&](const SearchResult& result) {
                return result.text == text &&
                       textPlaceFrom(result.place->detail) ==
                           TextPlace{TextPlace::List::statements, static_cast<int>(rank), static_cast<int>(i)};
            })) << text.toStdString();
        }
    }
    EXPECT_GT(seen, 0U);
    const RoleLevel& level = framework->roleLevels().front();
    ASSERT_FALSE(level.responsibilities.empty());
    const Place own{
        .page = PageId::roles, .levels = {level.id}, .detail = toDetail({TextPlace::List::ownResponsibilities, 0, 0})};
    const auto results = find(session.text(level.responsibilities.front()));
    EXPECT_TRUE(std::ranges::any_of(results, [&](const SearchResult& result) { return result.place == own; }));
}

TEST_F(SearchServiceTest, UntilTheIndexStandsTheFirstLineSaysSo) {
    const std::vector<SearchResult> early = service.find(u"senior"_s);
    ASSERT_FALSE(early.empty());
    EXPECT_EQ(early.front().text, u"Getting the search ready…"_s);
    EXPECT_FALSE(early.front().place || early.front().action);
    for (const SearchResult& result : find(u"senior"_s))
        EXPECT_NE(result.text, early.front().text);
}

TEST_F(SearchServiceTest, InTheFieldTheOfferIsPressedWithEnterAndTheWordsStay) {
    SearchBox box(session, service);
    box.show();
    box.setFocus();
    QTest::keyClicks(&box, u"xylophone"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.isReady() && box.results().rowCount() == 1; }, 20'000));
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_TRUE(service.isEverywhere());
    EXPECT_EQ(box.text(), u"xylophone"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.isReady() && box.results().rowCount() == 1; }, 20'000));
    EXPECT_EQ(box.results().index(0).data().toString(), u"Search in this framework only"_s);
}

} // namespace
} // namespace waymark

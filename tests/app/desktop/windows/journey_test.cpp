// From the ladder to a saved rating, and to the same rating after a new start.
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/application.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/navigation/place.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/main_window.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class JourneyTest : public testing::Test {
protected:
    void start() {
        m_program.reset();
        std::filesystem::remove_all(unsavedFolder());
        m_settings.emplace(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(Setting::greetingSeen, true);
        m_settings->setValue(Setting::recordPath, m_record);
        m_program.emplace(*m_settings, LaunchOptions{});
        m_program->openWindow();
        m_program->finishStart();
        QCoreApplication::processEvents();
    }

    // Of somebody who has said where they are and what they aim at, and nothing else.
    void writeEmptyRecord() {
        QFile empty(m_record);
        ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
        empty.write(
            R"({"format": "waymark-record", "formatVersion": 1, "id": "journey", "framework": {"id": "gdd-2025-09", )"
            R"("title": "Product and delivery", "edition": "September 2025"}, "aims": {"current": "product-manager", )"
            R"("target": "senior-product-manager", "changed": "2026-01-01T09:00:00Z"}})");
        empty.close();
    }

    [[nodiscard]] Document& document() { return m_program->session().document(); }

    void trigger(ActionId id) {
        QAction* action = m_program->session().actions().action(id);
        ASSERT_TRUE(action->isEnabled()) << action->text().toStdString();
        action->trigger();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    QString m_record = m_folder.filePath(u"me.waymark"_s);
    std::optional<Settings> m_settings;
    std::optional<Application> m_program;
};

} // namespace

TEST_F(JourneyTest, ARatingIsThereAfterTheProgramWasClosedAndStartedAgain) {
    writeEmptyRecord();
    start();
    ASSERT_EQ(document().path(), m_record);
    ASSERT_TRUE(document().record().ratings.empty());
    trigger(ActionId::goRatings);
    const SkillId skill = m_program->window().currentPage()->place().skill;
    ASSERT_FALSE(skill.empty());
    trigger(ActionId::rateLevel3);
    ASSERT_TRUE(document().finishSaving(10'000));
    m_program->window().close();

    start();
    ASSERT_EQ(document().record().ratings.size(), 1U);
    const RatingEntry* rating = latestRating(document().record(), skill);
    ASSERT_NE(rating, nullptr);
    EXPECT_EQ(rating->answer, Answer::proficiency);
    EXPECT_EQ(rating->proficiency.str(), "practitioner");
    EXPECT_EQ(m_program->window().currentPage()->place().page, PageId::ratings) << "it remembers where one was";
}

TEST_F(JourneyTest, WhereOneWasIsShownAgainAtTheNextStart) {
    writeEmptyRecord();
    start();
    const std::vector<Place> places{
        {.page = PageId::roles, .levels = {RoleLevelId("lead-product-manager")}},
        {.page = PageId::step, .levels = {RoleLevelId("product-manager"), RoleLevelId("lead-product-manager")}},
        {.page = PageId::compare,
         .levels = {RoleLevelId("senior-product-manager"), RoleLevelId("delivery-manager")},
         .detail = u"ratings"_s},
        {.page = PageId::skill, .skill = SkillId("life-cycle-management")},
        {.page = PageId::ratings, .skill = SkillId("financial-management")},
        {.page = PageId::gap, .levels = {RoleLevelId("delivery-manager")}},
        {.page = PageId::history, .skill = SkillId("financial-management"), .detail = u"timeline"_s},
        {.page = PageId::framework, .detail = u"skills"_s},
    };
    for (const Place& place : places) {
        const std::string page = pageName(place.page).toStdString();
        m_program->window().go(place);
        QCoreApplication::processEvents();
        const Place before = m_program->window().currentPage()->place();
        EXPECT_EQ(before.page, place.page) << page;
        EXPECT_EQ(before.levels, place.levels) << page;
        EXPECT_EQ(before.skill, place.skill) << page;
        m_program->window().close();
        start();
        const Place after = m_program->window().currentPage()->place();
        EXPECT_EQ(after.detail.toStdString(), before.detail.toStdString()) << page;
        EXPECT_EQ(after, before) << page;
    }
}

TEST_F(JourneyTest, OnlyWhatDiffersStaysChosen) {
    start();
    trigger(ActionId::goCompare);
    QAction* only = m_program->session().actions().action(ActionId::compareOnlyDifferences);
    ASSERT_FALSE(only->isChecked());
    trigger(ActionId::compareOnlyDifferences);
    m_program->window().close();
    start();
    EXPECT_TRUE(m_program->session().actions().action(ActionId::compareOnlyDifferences)->isChecked());
}

TEST_F(JourneyTest, OfAPlaceThatIsNotInTheFrameworkAnyMoreThePageIsShown) {
    start();
    m_program->window().close();
    for (const QStringList& texts : {QStringList{u"skill"_s, u"basket-weaving"_s, QString()},
                                     QStringList{u"step"_s, QString(), QString(), u"product-manager"_s, u"gone"_s}}) {
        m_settings->setValue(Setting::place, texts);
        m_settings->sync();
        start();
        EXPECT_EQ(m_program->window().currentPage()->place().page, *pageFromName(texts.front()));
        m_program->window().close();
    }
    m_settings->setValue(Setting::place, QStringList{u"no such page"_s});
    m_settings->sync();
    start();
    EXPECT_EQ(m_program->window().currentPage()->place().page, PageId::roles);
}

} // namespace waymark

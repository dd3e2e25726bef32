// From the ladder to a saved rating, and to the same rating after a new start.
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/application.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
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
    QFile empty(m_record);
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.write(
        R"({"format": "waymark-record", "formatVersion": 1, "id": "journey", "framework": {"id": "gdd-2025-09", )"
        R"("title": "Product and delivery", "edition": "September 2025"}, "aims": {"current": "product-manager", )"
        R"("target": "senior-product-manager", "changed": "2026-01-01T09:00:00Z"}})");
    empty.close();
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

} // namespace waymark

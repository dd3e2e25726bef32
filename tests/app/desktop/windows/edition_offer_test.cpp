#include "app/desktop/actions/action_registry.h"
#include "app/desktop/application.h"
#include "app/desktop/dialogs/migration_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/edition_offer.h"
#include "app/desktop/windows/main_window.h"
#include "app/desktop/windows/notice_bar.h"
#include "core/pathway/migrate.h"
#include "core/record/record_writer.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

// A record of 2023 with two ratings: user focus has a successor, problem management has none.
Record earlierRecord() {
    Record record;
    record.id = "0123456789abcdef0123456789abcdef";
    record.framework.id = FrameworkId("ddat-2023-10");
    record.framework.title = "The framework of 2023";
    record.framework.edition = "October 2023";
    record.aims.current = RoleLevelId("product-manager");
    const auto rate = [&](const char* id, const char* skill) {
        RatingEntry entry;
        entry.id = EntryId(id);
        entry.skill = SkillId(skill);
        entry.at = parseMoment("2024-03-01T10:00:00Z").value();
        entry.answer = Answer::proficiency;
        entry.proficiency = ProficiencyId("working");
        entry.reason = "a reason in my own words";
        record.ratings.push_back(entry);
    };
    rate("00000000000000000000000000000001", "user-focus");
    rate("00000000000000000000000000000002", "problem-management");
    return record;
}

class EditionOfferTest : public testing::Test {
protected:
    void SetUp() override {
        m_file = m_folder.filePath(u"mine.waymark"_s);
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writeRecord(earlierRecord())));
        file.close();
        m_settings.emplace(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(Setting::greetingSeen, true);
        LaunchOptions options;
        options.record = m_file;
        m_program.emplace(*m_settings, options);
        m_program->openWindow();
        m_program->finishStart();
    }

    void TearDown() override {
        m_program->session().document().finishSaving(10'000);
        m_program.reset();
    }

    const Record& record() { return m_program->session().document().record(); }

    // Presses a button of the preview while it is open.
    void answerPreview(const QString& button) {
        QTimer::singleShot(0, &m_program->window(), [this, button] {
            auto* dialog = m_program->window().findChild<MigrationDialog*>();
            ASSERT_NE(dialog, nullptr);
            m_previewRows = dialog->findChild<QTreeWidget*>(u"migrationPreview"_s)->topLevelItemCount();
            if (button.isEmpty())
                dialog->reject();
            else
                dialog->findChild<QPushButton*>(button)->click();
        });
        QTest::mouseClick(m_program->window().findChild<QPushButton*>(u"noticeAccept"_s), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::optional<Settings> m_settings;
    std::optional<Application> m_program;
    int m_previewRows = 0;
};

TEST_F(EditionOfferTest, ARecordOfAnEarlierEditionIsOfferedTheNewestOne) {
    ASSERT_EQ(record().ratings.size(), 2U);
    EXPECT_TRUE(m_program->window().notice().isVisible());
    EXPECT_TRUE(m_program->window().notice().accessibleName().contains(u"September 2025"_s));
}

TEST_F(EditionOfferTest, ThePreviewChangesNothingUntilItIsAccepted) {
    const Record before = record();
    answerPreview({});
    EXPECT_EQ(m_previewRows, 3); // two ratings and an aim
    EXPECT_EQ(record(), before);
}

TEST_F(EditionOfferTest, WhatCrossesWaitsToBeConfirmedWhatDoesNotStaysReadableAndUndoTakesItAllBack) {
    const Record before = record();
    answerPreview(u"carryOver"_s);
    EXPECT_EQ(record().framework.id.str(), "gdd-2025-09");
    ASSERT_EQ(record().ratings.size(), 1U);
    EXPECT_EQ(record().ratings.front().skill.str(), "applying-user-centred-insights");
    EXPECT_EQ(record().ratings.front().at, before.ratings.front().at);
    EXPECT_EQ(record().ratings.front().reason, before.ratings.front().reason);
    EXPECT_EQ(ratingsToConfirm(record()).size(), 1U);
    ASSERT_EQ(record().earlier.size(), 1U);
    EXPECT_EQ(record().earlier.front().ratings, before.ratings);
    EXPECT_FALSE(m_program->window().notice().isVisible());
    m_program->session().document().undoStack()->undo();
    EXPECT_EQ(record().ratings, before.ratings);
    EXPECT_TRUE(record().earlier.empty());
}

TEST_F(EditionOfferTest, OneKeyConfirmsACarriedRating) {
    answerPreview(u"carryOver"_s);
    m_program->window().go({.page = PageId::ratings, .skill = SkillId("applying-user-centred-insights")});
    m_program->session().actions().action(ActionId::rateConfirm)->trigger();
    ASSERT_EQ(record().ratings.size(), 2U);
    EXPECT_EQ(record().ratings.back().proficiency.str(), "working");
    EXPECT_TRUE(record().ratings.back().carriedOver->confirmed);
    EXPECT_TRUE(ratingsToConfirm(record()).empty());
}

TEST_F(EditionOfferTest, NotNowHidesTheOfferAndTheMenuStillHasIt) {
    QTest::mouseClick(m_program->window().findChild<QPushButton*>(u"noticeDismiss"_s), Qt::LeftButton);
    EXPECT_FALSE(m_program->window().notice().isVisible());
    EXPECT_TRUE(m_program->session().actions().action(ActionId::fileCarryOver)->isEnabled());
}

} // namespace
} // namespace waymark

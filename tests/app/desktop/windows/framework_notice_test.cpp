#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/migration_dialog.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/widgets/section_table.h"
#include "app/desktop/windows/notice_bar.h"
#include "core/pathway/migrate.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/app/support/carried_record.h"
#include "tests/support/sample_record.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class FrameworkNoticeTest : public test::ProgramTest {
protected:
    [[nodiscard]] NoticeBar& notice() { return window().notice(); }

    [[nodiscard]] QAction* action(ActionId id) { return session().actions().action(id); }

    // What is done in the preview while it is open, which `open` opens.
    void inPreview(const std::function<void()>& open, const std::function<void(MigrationDialog&)>& todo) {
        bool seen = false;
        QTimer::singleShot(0, &window(), [&] {
            auto* dialog = window().findChild<MigrationDialog*>();
            ASSERT_NE(dialog, nullptr);
            seen = true;
            todo(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        open();
        EXPECT_TRUE(seen);
    }

    void carryOver() {
        inPreview([this] { QTest::mouseClick(notice().findChild<QPushButton*>(u"noticeAccept"_s), Qt::LeftButton); },
                  [](MigrationDialog& dialog) { QTest::keyClick(dialog.findChild<SectionTable*>(), Qt::Key_Return); });
    }

    static Record canadianRecord() {
        Record record = test::emptyRecord("cds-2021-04");
        record.ratings = {test::rating("agile-working", "working", "2022-03-01")};
        return record;
    }
};

TEST_F(FrameworkNoticeTest, ARecordOfAnEarlierEditionIsOfferedTheNewestOne) {
    startWith(test::earlierRecord());
    EXPECT_TRUE(notice().isVisible());
    EXPECT_TRUE(notice().accessibleName().contains(u"September 2025"_s));
    EXPECT_TRUE(action(ActionId::fileCarryOver)->isEnabled());
    EXPECT_TRUE(action(ActionId::fileCarryElsewhere)->isEnabled());
}

TEST_F(FrameworkNoticeTest, ThePreviewChangesNothingUntilItIsAccepted) {
    startWith(test::earlierRecord());
    const Record before = record();
    inPreview([this] { QTest::mouseClick(notice().findChild<QPushButton*>(u"noticeAccept"_s), Qt::LeftButton); },
              [](MigrationDialog& dialog) {
                  EXPECT_EQ(dialog.target()->id().str(), "gdd-2025-09");
                  EXPECT_FALSE(dialog.findChild<QComboBox*>(u"migrationTarget"_s)->isVisible());
              });
    EXPECT_EQ(record(), before);
}

TEST_F(FrameworkNoticeTest, WhatCrossesWaitsToBeConfirmedWhatDoesNotStaysReadableAndUndoTakesItAllBack) {
    startWith(test::earlierRecord());
    const Record before = record();
    carryOver();
    EXPECT_EQ(record().framework.id.str(), "gdd-2025-09");
    ASSERT_EQ(record().ratings.size(), 5U);
    EXPECT_EQ(record().ratings.front().skill.str(), "applying-user-centred-insights");
    EXPECT_EQ(record().ratings.front().at, before.ratings.front().at);
    EXPECT_EQ(record().ratings.front().reason, before.ratings.front().reason);
    EXPECT_EQ(ratingsToConfirm(record()).size(), 4U);
    ASSERT_EQ(record().earlier.size(), 1U);
    EXPECT_EQ(record().earlier.front().ratings, before.ratings);
    EXPECT_FALSE(notice().isVisible());
    document().undoStack()->undo();
    EXPECT_EQ(record().ratings, before.ratings);
    EXPECT_TRUE(record().earlier.empty());
}

TEST_F(FrameworkNoticeTest, OneKeyConfirmsEachCarriedRatingWhoeverGaveIt) {
    startWith(test::earlierRecord());
    carryOver();
    window().go({.page = PageId::ratings, .skill = SkillId("applying-user-centred-insights")});
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    window().currentPage()->firstFocus()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
    ASSERT_EQ(record().ratings.size(), 6U);
    EXPECT_EQ(record().ratings.back().rater, Rater::self);
    EXPECT_EQ(record().ratings.back().proficiency.str(), "practitioner");
    EXPECT_TRUE(record().ratings.back().carriedOver->confirmed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
    ASSERT_EQ(record().ratings.size(), 7U);
    EXPECT_EQ(record().ratings.back().rater, Rater::agreed);
    EXPECT_EQ(record().ratings.back().proficiency.str(), "working");
    EXPECT_EQ(ratingsToConfirm(record()).size(), 2U);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
    EXPECT_EQ(record().ratings.size(), 7U) << "there is no more to confirm about this skill";
}

TEST_F(FrameworkNoticeTest, NotNowHoldsForThisRecordAndEditionAndTheMenuStillHasIt) {
    startWith(test::earlierRecord());
    QTest::mouseClick(notice().findChild<QPushButton*>(u"noticeDismiss"_s), Qt::LeftButton);
    EXPECT_FALSE(notice().isVisible());
    EXPECT_TRUE(action(ActionId::fileCarryOver)->isEnabled());
    startWith(test::earlierRecord());
    EXPECT_FALSE(notice().isVisible()) << "asked again after a new start";
    Record another = test::earlierRecord();
    another.id = "fedcba9876543210fedcba9876543210";
    startWith(another);
    EXPECT_TRUE(notice().isVisible());
}

TEST_F(FrameworkNoticeTest, AnotherOrganisationsFrameworkIsNoNewerEditionAndOnlyInTheMenu) {
    startWith(canadianRecord());
    EXPECT_FALSE(notice().isVisible());
    EXPECT_FALSE(action(ActionId::fileCarryOver)->isEnabled());
    ASSERT_TRUE(action(ActionId::fileCarryElsewhere)->isEnabled());
    inPreview([this] { action(ActionId::fileCarryElsewhere)->trigger(); },
              [](MigrationDialog& dialog) {
                  auto* target = dialog.findChild<QComboBox*>(u"migrationTarget"_s);
                  ASSERT_TRUE(target->isVisible());
                  ASSERT_EQ(target->count(), 2);
                  EXPECT_EQ(dialog.target()->id().str(), "gdd-2025-09");
                  QTest::keyClick(target, Qt::Key_Down);
                  EXPECT_EQ(dialog.target()->id().str(), "ddat-2023-10");
                  dialog.accept();
              });
    EXPECT_EQ(record().framework.id.str(), "ddat-2023-10");
    EXPECT_EQ(record().ratings.front().skill.str(), "agile-working");
}

TEST_F(FrameworkNoticeTest, WhereNoCrosswalkLeadsNothingIsOffered) {
    startWith(test::carriedRecord());
    EXPECT_FALSE(notice().isVisible());
    EXPECT_FALSE(action(ActionId::fileCarryOver)->isEnabled());
    EXPECT_FALSE(action(ActionId::fileCarryElsewhere)->isEnabled());
}

} // namespace
} // namespace waymark

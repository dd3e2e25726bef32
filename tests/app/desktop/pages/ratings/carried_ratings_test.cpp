#include "app/desktop/models/gap_model.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/pages/ratings/ratings_page.h"
#include "app/desktop/widgets/section_table.h"
#include "app/desktop/widgets/text_label.h"
#include "core/pathway/migrate.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/app/support/carried_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <functional>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

// What was carried over from another edition, on the pages about my record.
class CarriedRatingsTest : public test::ProgramTest {
protected:
    void SetUp() override {
        startWith(test::carriedRecord());
        window().resize(1200, 800);
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    void goTo(const char* skill) {
        window().go({.page = PageId::ratings, .skill = SkillId(skill)});
        window().currentPage()->firstFocus()->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] QStringList listed() {
        QStringList skills;
        const QAbstractItemModel* model = find<QListView>("skills")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            skills << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return skills;
    }
};

TEST_F(CarriedRatingsTest, WhatWaitsIsListedAlsoOutsideTheSkillsOfTheAim) {
    goTo("applying-user-centred-insights");
    const QStringList skills = listed();
    ASSERT_EQ(skills.size(), 10);
    EXPECT_EQ(skills.at(0), u"Agile and Lean practices: Not rated. To confirm: a rating by others"_s);
    EXPECT_TRUE(skills.at(1).startsWith(u"Applying user-centred insights: Carried over, confirm: "_s))
        << qPrintable(skills.at(1));
    EXPECT_EQ(skills.at(9), u"Maintaining delivery momentum: Carried over, confirm: Working"_s);
}

TEST_F(CarriedRatingsTest, ASkillOutsideTheAimStaysListedAfterItsYes) {
    goTo("maintaining-delivery-momentum");
    press(Qt::Key_C);
    EXPECT_EQ(record().ratings.back().skill.str(), "maintaining-delivery-momentum");
    EXPECT_EQ(listed().size(), 10);
    goTo("agile-and-lean-practices");
    EXPECT_EQ(listed().last(), u"Maintaining delivery momentum: Working"_s);
}

TEST_F(CarriedRatingsTest, SomebodyElsesRatingIsConfirmedByItsButtonAndStaysTheirs) {
    goTo("agile-and-lean-practices");
    auto* text = find<TextLabel>("carriedAnswer");
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->text(),
              u"Carried over from the edition October 2023, where Ana said on 1 April 2024: Practitioner. "
              u"Confirm it if it still holds."_s);
    auto* confirm = find<QPushButton>("confirmCarried");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(confirm)->text(QAccessible::Name), u"Confirm what Ana said"_s);
    confirm->click();
    const RatingEntry& confirmed = record().ratings.back();
    EXPECT_EQ(confirmed.rater, Rater::other);
    EXPECT_EQ(confirmed.raterName, "Ana");
    EXPECT_EQ(confirmed.proficiency.str(), "practitioner");
    EXPECT_TRUE(confirmed.carriedOver->confirmed);
    EXPECT_FALSE(text->isVisible());
}

TEST_F(CarriedRatingsTest, EveryRatingThatWaitsCanBeConfirmedByWalkingThroughTheList) {
    goTo("agile-and-lean-practices");
    for (int step = 0; step < 10; ++step) {
        press(Qt::Key_C);
        press(Qt::Key_C);
        press(Qt::Key_Down, Qt::AltModifier);
    }
    EXPECT_TRUE(ratingsToConfirm(record()).empty());
}

TEST_F(CarriedRatingsTest, TheGapMarksWhatWaitsInWordsAndInTheDetails) {
    window().go({.page = PageId::gap});
    auto* table = find<QTableView>("gap");
    const QAbstractItemModel& model = *table->model();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    int marked = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex state = model.index(row, GapModel::stateColumn);
        const bool waits = !state.data(GapModel::noteRole).toString().isEmpty();
        marked += waits ? 1 : 0;
        EXPECT_EQ(state.data(Qt::AccessibleTextRole).toString().endsWith(u"Carried over, confirm"_s), waits);
        table->selectRow(row);
        EXPECT_EQ(find<TextLabel>("gapCarried")->isVisible(), waits);
    }
    EXPECT_EQ(marked, 2) << "user-centred insights, and delivery momentum, which is not asked for";
}

TEST_F(CarriedRatingsTest, EarlierEditionsCanBeReadWithWhatBecameOfEachRating) {
    goTo("applying-user-centred-insights");
    auto* way = find<QPushButton>("earlierEditionsWay");
    ASSERT_TRUE(way->isVisible());
    way->click();
    EXPECT_EQ(window().currentPage()->place().detail, QString(RatingsPage::earlierDetail));
    auto* table = find<SectionTable>("earlierAnswers");
    ASSERT_TRUE(table->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), table);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), 1);
    const QModelIndex edition = table->model()->index(0, 0);
    EXPECT_TRUE(edition.data().toString().contains(u"October 2023"_s));
    ASSERT_EQ(table->model()->rowCount(edition), 6);
    QStringList problem;
    QStringList all;
    for (int row = 0; row < 6; ++row) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << table->model()->index(row, column, edition).data().toString();
        all << cells.join(u'|');
        if (cells.at(0) == u"Problem management"_s)
            problem = cells;
    }
    ASSERT_EQ(problem.size(), 4) << qPrintable(all.join(u'\n'));
    EXPECT_EQ(problem.at(1), u"Expert, on 1 March 2024, my own"_s);
    EXPECT_EQ(problem.at(2), u"I ran the incident reviews."_s);
    EXPECT_TRUE(problem.at(3).startsWith(u"No successor: "_s)) << qPrintable(problem.at(3));
    EXPECT_TRUE(all.contains(u"User focus|Working, on 1 November 2023, my own|I sat in on research.|Carried over to "
                             u"Applying user-centred insights (September 2025)."_s))
        << qPrintable(all.join(u'\n'));
    find<QPushButton>("backToRatings")->click();
    EXPECT_FALSE(table->isVisible());
    EXPECT_TRUE(window().currentPage()->place().detail.isEmpty());
}

} // namespace
} // namespace waymark

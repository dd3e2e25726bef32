#include "tests/app/desktop/pages/compare/compare_page_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::ComparePageTest;
using test::whatBoldMeans;

TEST_F(ComparePageTest, BeginsWithTheLadderOfTheFirstRole) {
    EXPECT_EQ(columns(),
              (QStringList{u"Associate product manager"_s, u"Product manager"_s, u"Senior product manager"_s}));
}

TEST_F(ComparePageTest, AFrameworkWithoutSkillsLeadsToWhatItLaysSideBySide) {
    session.setFramework(FrameworkCatalog().load(FrameworkId("council-product-delivery")).value());
    std::vector<Place> wanted;
    QObject::connect(&session, &Session::placeRequested, &page, [&](const Place& place) { wanted.push_back(place); });
    auto* empty = part<EmptyState>("comparisonEmpty");
    ASSERT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted.front(), (Place{.page = PageId::framework, .detail = FrameworkPage::sideBySide}));
}

TEST_F(ComparePageTest, OnlyWhatDiffersLeavesExactlyTheDifferingRowsAndAPressBringsAllBack) {
    show({"product-manager", "senior-product-manager"});
    EXPECT_EQ(text("comparisonSummary"), u"4 of 5 skill(s) differ. "_s + whatBoldMeans);
    QTest::mouseClick(part<QCheckBox>("onlyDifferences"), Qt::LeftButton, {},
                      QPoint(5, part<QCheckBox>("onlyDifferences")->height() / 2));
    EXPECT_EQ(skills(), (QStringList{u"Life-cycle management"_s, u"User insight"_s, u"Product ownership"_s,
                                     u"Financial ownership"_s}));
    EXPECT_TRUE(actions.action(ActionId::compareOnlyDifferences)->isChecked());
    EXPECT_EQ(text("comparisonSummary"), u"4 of 5 skill(s) differ. 4 skill(s) shown. "_s + whatBoldMeans);
    carryOut(ActionId::compareOnlyDifferences);
    EXPECT_EQ(skills().size(), 5);
    EXPECT_FALSE(part<QCheckBox>("onlyDifferences")->isChecked());
}

TEST_F(ComparePageTest, TypingInTheFilterNarrowsTheRowsAndSaysSoWhenNothingIsLeft) {
    show({"product-manager", "senior-product-manager"});
    auto* filter = part<QLineEdit>("skillFilter");
    QTest::keyClicks(filter, u"owner"_s);
    EXPECT_EQ(skills(), (QStringList{u"Product ownership"_s, u"Financial ownership"_s}));
    QTest::keyClicks(filter, u"zzz"_s);
    auto* empty = part<EmptyState>("comparisonEmpty");
    EXPECT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(skills().size(), 5);
    EXPECT_TRUE(filter->text().isEmpty());
}

TEST_F(ComparePageTest, SortsByGroupFrameworkNameAndDifference) {
    show({"product-manager", "senior-product-manager"});
    auto* order = part<QComboBox>("order");
    order->setCurrentIndex(1);
    EXPECT_EQ(skills().first(), u"Agile practices"_s);
    EXPECT_EQ(skills().at(1), u"User insight"_s);
    EXPECT_EQ(table->model()->rowCount(), 5) << "without groups there are no headings";
    order->setCurrentIndex(2);
    EXPECT_EQ(skills(), (QStringList{u"Agile practices"_s, u"Financial ownership"_s, u"Life-cycle management"_s,
                                     u"Product ownership"_s, u"User insight"_s}));
    order->setCurrentIndex(3);
    EXPECT_EQ(skills().first(), u"Life-cycle management"_s);
}

TEST_F(ComparePageTest, TheKeyboardAloneComesToTheFirstSkillAlthoughAHeadingStandsAboveIt) {
    ASSERT_FALSE(table->currentIndex().isValid());
    QFocusEvent comes(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(table, &comes);
    ASSERT_TRUE(table->currentSkill().has_value());
    EXPECT_GT(table->currentIndex().row(), 0) << "the first row is a heading";
    const SkillIndex first = *table->currentSkill();
    QTest::keyClick(table, Qt::Key_Down);
    ASSERT_TRUE(table->currentSkill().has_value());
    EXPECT_NE(*table->currentSkill(), first);
}

TEST_F(ComparePageTest, TheArrowsWalkTheCellsPastTheHeadingsAndEnterOpensTheStatements) {
    show({"product-manager", "senior-product-manager"});
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(table->currentIndex().row(), 4) << "row 3 is the heading of a group";
    QWidget* panel = part<QWidget>("statementsPanel");
    EXPECT_FALSE(panel->isVisible());
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(panel->isVisible());
    QStringList statements;
    for (const StatementList* list : panel->findChildren<StatementList*>())
        statements << list->statements();
    EXPECT_EQ(statements, (QStringList{u"speak up for users"_s, u"set priorities by what users need"_s,
                                       u"make research a habit of the organisation"_s}));
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(ComparePageTest, StatementsOpenInTheirRow) {
    show({"product-manager", "senior-product-manager"});
    table->setFocus();
    table->setCurrentIndex(table->model()->index(4, 0));
    const int closed = table->rowHeight(4);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(table->isOpen(4));
    EXPECT_GT(table->rowHeight(4), closed);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(table->rowHeight(4), closed);
    QTest::mouseClick(table->verticalHeader()->viewport(), Qt::LeftButton, {},
                      QPoint(10, table->verticalHeader()->sectionViewportPosition(4) + 5));
    EXPECT_TRUE(table->isOpen(4));
    carryOut(ActionId::compareOpenAll);
    EXPECT_TRUE(table->isOpen(1));
}

TEST_F(ComparePageTest, StatementsOfARowThatIsNotShownAnyMoreLeaveTheirRoomToTheTable) {
    show({"product-manager", "senior-product-manager"});
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto* panel = part<QWidget>("statementsPanel");
    ASSERT_TRUE(panel->isVisible());
    const QString shown = table->model()->headerData(1, Qt::Vertical).toString();
    for (const QString& skill : skills()) {
        if (skill == shown)
            continue;
        part<QLineEdit>("skillFilter")->setText(skill);
        break;
    }
    EXPECT_FALSE(skills().contains(shown));
    EXPECT_FALSE(panel->isVisible());
    // Escape in the table closes them too, as the button's tool tip says.
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(panel->isVisible());
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(ComparePageTest, AnotherComparisonBeginsAtItsTopWithNothingOpen) {
    show({"product-manager", "senior-product-manager"});
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(part<QWidget>("statementsPanel")->isVisible());
    show({"delivery-manager", "senior-delivery-manager"});
    EXPECT_FALSE(part<QWidget>("statementsPanel")->isVisible());
    EXPECT_EQ(table->verticalScrollBar()->value(), 0);
    EXPECT_FALSE(table->currentIndex().isValid() && table->currentIndex().row() > 1);
}

TEST_F(ComparePageTest, AScreenReaderMeetsOneTableWithHeadersAndNamedCells) {
    show({"product-manager", "senior-product-manager"});
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(table);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Table);
    EXPECT_EQ(accessible->text(QAccessible::Name), u"Comparison"_s);
    QAccessibleTableInterface* cells = accessible->tableInterface();
    ASSERT_NE(cells, nullptr);
    EXPECT_EQ(cells->columnCount(), 2);
    EXPECT_EQ(cells->columnDescription(1), u"Senior product manager"_s);
    EXPECT_EQ(cells->rowDescription(4), u"User insight"_s);
    QAccessibleInterface* cell = cells->cellAt(4, 1);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name), u"User insight, Senior product manager: expert"_s);
    // Qt makes header cells anew at each call and leaves them to whoever asked: an id, as the bridge to a screen reader gives
    // one to each, puts them into Qt's keeping.
    const auto kept = [](const QList<QAccessibleInterface*>& headers) {
        for (QAccessibleInterface* header : headers)
            QAccessible::uniqueId(header);
        return headers;
    };
    const auto columnHeaders = kept(cell->tableCellInterface()->columnHeaderCells());
    const auto rowHeaders = kept(cell->tableCellInterface()->rowHeaderCells());
    ASSERT_EQ(columnHeaders.size(), 1);
    EXPECT_EQ(columnHeaders.first()->text(QAccessible::Name), u"Senior product manager"_s);
    ASSERT_EQ(rowHeaders.size(), 1);
    EXPECT_EQ(rowHeaders.first()->text(QAccessible::Name), u"User insight"_s);
}

TEST_F(ComparePageTest, AtTwiceTheTextSizeRowsGrowAndNothingIsNarrowerThanItsWord) {
    show({"product-manager", "senior-product-manager"});
    Theme theme;
    theme.setZoomPercent(100);
    QCoreApplication::processEvents();
    const int before = table->rowHeight(1);
    theme.setZoomPercent(200);
    page.resize(500, 500);
    QCoreApplication::processEvents();
    EXPECT_GE(table->rowHeight(1), before * 3 / 2);
    const QFontMetrics metrics(textFont(TextStyle::strong));
    for (int column = 0; column < table->model()->columnCount(); ++column)
        EXPECT_GT(table->columnWidth(column), metrics.horizontalAdvance(u"Practitioner"_s) +
                                                  levelMarkSize(textFont(TextStyle::strong), 4).width() +
                                                  3 * spacingUnit());
    theme.setZoomPercent(100);
}

TEST_F(ComparePageTest, RightToLeftTheSkillsStandAtTheRight) {
    page.setLayoutDirection(Qt::RightToLeft);
    show({"product-manager", "senior-product-manager"});
    EXPECT_GT(table->verticalHeader()->x(), table->viewport()->x());
    EXPECT_GT(table->columnViewportPosition(0), table->columnViewportPosition(1));
    EXPECT_FALSE(page.grab().isNull());
}

TEST_F(ComparePageTest, AnotherFrameworkBeginsAnewAndALanguageReachesTheTable) {
    show({"product-manager", "senior-product-manager"});
    session.setLanguages({u"cy"_s, u"en"_s});
    EXPECT_EQ(columns().first(), u"Rheolwr cynnyrch"_s);
    EXPECT_EQ(skills().first(), u"Arferion ystwyth"_s);
    session.setFramework(test::earlierSampleFramework());
    EXPECT_GE(columns().size(), 2);
    EXPECT_TRUE(text("comparisonNotes").isEmpty());
}

} // namespace
} // namespace waymark

#include "tests/app/desktop/pages/compare/compare_page_fixture.h"

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using test::ComparePageTest;
using test::whatBoldMeans;

TEST_F(ComparePageTest, APlaceSetsTheColumnsAndIsGivenBack) {
    show({"senior-product-manager", "delivery-manager"});
    EXPECT_EQ(columns(), (QStringList{u"Senior product manager"_s, u"Delivery manager"_s}));
    const Place place = page.place();
    EXPECT_EQ(place.page, PageId::compare);
    EXPECT_EQ(place.levels, (std::vector{RoleLevelId("senior-product-manager"), RoleLevelId("delivery-manager")}));
}

TEST_F(ComparePageTest, ColumnsThatSayTheSameShareTheirStatementsAndAPressOpensThem) {
    show({"product-manager", "senior-product-manager"});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 1)).center());
    QWidget* panel = part<QWidget>("statementsPanel");
    ASSERT_TRUE(panel->isVisible());
    const auto lists = panel->findChildren<StatementList*>();
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists.first()->accessibleName(), QLocale().createSeparatedList(columns()) + u": Practitioner"_s);
}

TEST_F(ComparePageTest, DeleteTakesAColumnOutButNeverTheLastTwo) {
    show({"associate-product-manager", "product-manager", "senior-product-manager"});
    QSignalSpy moved(&page, &Page::placeChanged);
    QSignalSpy told(&session, &Session::messageTold);
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(columns(), (QStringList{u"Associate product manager"_s, u"Senior product manager"_s}));
    EXPECT_EQ(moved.count(), 1);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(columns().size(), 2);
    EXPECT_EQ(told.last().first().toString(),
              u"A comparison has at least two columns. Choose another role level first."_s);
}

TEST_F(ComparePageTest, TheSkillsMakeRoomBeforeAColumnHasToBeScrolledTo) {
    page.resize(960, 640);
    show({"associate-product-manager", "product-manager", "senior-product-manager", "delivery-manager",
          "senior-delivery-manager"});
    QCoreApplication::processEvents();
    ASSERT_EQ(columns().size(), 5);
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    EXPECT_GT(table->verticalHeader()->width(), QFontMetrics(table->font()).averageCharWidth() * 10);
}

TEST_F(ComparePageTest, AltShiftArrowsMoveAColumnTheWayTheyPoint) {
    show({"associate-product-manager", "product-manager", "senior-product-manager"});
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(columns().first(), u"Product manager"_s);
    EXPECT_EQ(table->currentIndex().column(), 1) << "the current cell goes along";
    table->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(columns().first(), u"Associate product manager"_s);
}

TEST_F(ComparePageTest, DraggingAHeaderMovesTheColumn) {
    show({"associate-product-manager", "product-manager", "senior-product-manager"});
    table->horizontalHeader()->moveSection(2, 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(columns(),
              (QStringList{u"Senior product manager"_s, u"Associate product manager"_s, u"Product manager"_s}));
    for (int column = 0; column < 3; ++column)
        EXPECT_EQ(table->horizontalHeader()->visualIndex(column), column) << "model and screen have one order";
}

TEST_F(ComparePageTest, TheChooserChecksRoleLevelsByKeyboard) {
    show({"product-manager", "senior-product-manager"});
    inDialog([&] { QTest::mouseClick(part<QPushButton>("chooseLevels"), Qt::LeftButton); },
             [&](QWidget* dialog) {
                 auto* search = dialog->findChild<QLineEdit*>(u"levelSearch"_s);
                 auto* tree = dialog->findChild<QTreeWidget*>(u"levelTree"_s);
                 QTest::keyClicks(search, u"senior deliv"_s);
                 EXPECT_TRUE(tree->topLevelItem(0)->isHidden());
                 QTreeWidgetItem* found = tree->topLevelItem(1)->child(1);
                 EXPECT_FALSE(found->isHidden());
                 tree->setCurrentItem(found);
                 QTest::keyClick(tree, Qt::Key_Space);
                 QTest::keyClick(dialog, Qt::Key_Return);
             });
    EXPECT_EQ(columns(),
              (QStringList{u"Product manager"_s, u"Senior product manager"_s, u"Senior delivery manager"_s}));
    EXPECT_EQ(settings.value(Setting::compareLevels).toStringList(),
              (QStringList{u"product-manager"_s, u"senior-product-manager"_s, u"senior-delivery-manager"_s}));
}

TEST_F(ComparePageTest, TheChooserSaysHowManyAreTooFewOrTooMany) {
    show({"product-manager", "senior-product-manager"});
    inDialog([&] { page.perform(ActionId::compareAddLevel); },
             [&](QWidget* dialog) {
                 auto* tree = dialog->findChild<QTreeWidget*>(u"levelTree"_s);
                 auto* state = dialog->findChild<QLabel*>(u"chooserState"_s);
                 tree->topLevelItem(0)->child(1)->setCheckState(0, Qt::Unchecked);
                 EXPECT_EQ(state->text(), u"Choose two to eight role levels."_s);
                 QTest::keyClick(dialog, Qt::Key_Return);
                 EXPECT_TRUE(dialog->isVisible()) << "one role level is no comparison";
             });
    EXPECT_EQ(columns().size(), 2);
}

TEST_F(ComparePageTest, MyRatingsAreAFurtherColumn) {
    show({"product-manager", "senior-product-manager"});
    carryOut(ActionId::compareRatings);
    EXPECT_EQ(columns().last(), u"My ratings"_s);
    EXPECT_EQ(table->model()->index(1, 2).data().toString(), u"Not rated"_s);
    EXPECT_EQ(page.place().detail, u"ratings"_s);
    EXPECT_EQ(text("comparisonSummary"), u"4 of 5 skill(s) differ. "_s + whatBoldMeans)
        << "what is not rated makes no difference";
    table->setCurrentIndex(table->model()->index(1, 2));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(columns().size(), 2);
}

TEST_F(ComparePageTest, RatingsThatNobodyGaveAreNeitherTheSameNorOther) {
    show({"product-manager"}, u"ratings"_s);
    EXPECT_EQ(text("comparisonSummary"), u"You have not rated these skills yet."_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        EXPECT_FALSE(table->model()->index(row, 1).data(ComparisonModel::stepsRole).toBool())
            << "nothing stands in bold";
}

TEST_F(ComparePageTest, WithManyColumnsNoWordOfASkillIsCut) {
    show({"associate-product-manager", "product-manager", "senior-product-manager", "delivery-manager",
          "senior-delivery-manager", "service-owner", "associate-product-manager", "product-manager"});
    ASSERT_EQ(columns().size(), 8);
    const QFontMetrics metrics(textFont(TextStyle::body));
    const int room = table->verticalHeader()->width();
    for (const QString& skill : skills()) {
        for (const QString& word : skill.split(u' '))
            EXPECT_LE(metrics.horizontalAdvance(word), room) << word.toStdString();
    }
    // A group's name goes on above the cells, in one line.
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(ComparisonModel::headingRole).toBool()) {
            EXPECT_LT(table->rowHeight(row), 2 * metrics.lineSpacing() + 3 * spacingUnit());
        }
    }
}

TEST_F(ComparePageTest, WhatWasComparedIsThereAgainAtTheNextStartHoweverItWasChosen) {
    show({"delivery-manager", "senior-delivery-manager"});
    const ComparePage next(session);
    EXPECT_EQ(next.place().levels,
              (std::vector{RoleLevelId("delivery-manager"), RoleLevelId("senior-delivery-manager")}));
}

TEST_F(ComparePageTest, EveryOddComparisonHasASentence) {
    show({"product-manager", "product-manager"});
    EXPECT_EQ(text("comparisonNotes"), u"Product manager is compared with itself."_s);
    EXPECT_EQ(text("comparisonSummary"), u"All 4 skill(s) are the same in every column."_s);
    show({"product-manager", "service-owner"});
    EXPECT_EQ(text("comparisonNotes"), u"Nothing is known about the skills of Service owner."_s);
    show({"product-manager", "unheard-of"});
    EXPECT_EQ(text("comparisonNotes").section(u'\n', 0, 0),
              u"This framework has no role level with the id “unheard-of”."_s);
    EXPECT_EQ(columns().last(), u"Service owner"_s) << "nothing else changed";
    show({"product-manager"});
    EXPECT_TRUE(part<EmptyState>("comparisonEmpty")->isVisible());
    show({"product-manager", "product-manager", "product-manager", "product-manager", "product-manager",
          "product-manager", "product-manager", "product-manager", "senior-product-manager"});
    EXPECT_EQ(columns().size(), 8);
    EXPECT_TRUE(text("comparisonNotes").startsWith(u"Eight role levels are the most"_s));
    show({"service-owner", "service-owner"});
    EXPECT_TRUE(part<EmptyState>("comparisonEmpty")->isVisible()) << "no skills are known at all";
}

TEST_F(ComparePageTest, TheCopiedTableCarriesItsStructureInThreeForms) {
    show({"product-manager", "senior-product-manager"});
    page.perform(ActionId::editCopyTable);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(mime->hasHtml());
    EXPECT_EQ(mime->html().count(u"<th scope=\"row\">"_s), 5);
    EXPECT_EQ(mime->html().count(u"<td>"_s), 10);
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines.at(1), u"Delivery\tAgile practices\tPractitioner\tPractitioner\tno"_s);
    EXPECT_TRUE(
        QString::fromUtf8(mime->data(u"text/csv"_s)).contains(u"Product,User insight,Practitioner,Expert,yes\r\n"_s));
}

TEST_F(ComparePageTest, FilesAreWrittenByTheEndOfTheirNamesAndAFailureIsASentence) {
    show({"product-manager", "senior-product-manager"});
    const auto* model = static_cast<ComparisonModel*>(table->model());
    const SharedTable comparison = sharedTable(reported(*model, u"summary"_s, ReportStatements::included));
    const auto written = [&](const QString& name) {
        EXPECT_EQ(writeTable(comparison, folder.filePath(name)), QString());
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_TRUE(written(u"a.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(written(u"a.csv"_s).startsWith("\xEF\xBB\xBFGroup,"));
    const QByteArray html = written(u"a.html"_s);
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(html.contains("<li>set priorities by what users need</li>"));
    const QString problem = writeTable(comparison, folder.filePath(u"missing/a.html"_s));
    EXPECT_TRUE(problem.contains(u"could not be written"_s)) << problem.toStdString();
}

TEST_F(ComparePageTest, AFavouriteIsKeptByNameForItsFramework) {
    show({"product-manager", "delivery-manager"});
    const FavouriteComparison favourite{u"Side by side & \"quoted\""_s, framework->id(), page.place().levels, true};
    keepFavourite(settings, favourite);
    settings.sync();
    const Settings again(folder.filePath(u"settings.ini"_s));
    ASSERT_EQ(favouriteComparisons(again, framework->id()), std::vector{favourite});
    EXPECT_TRUE(favouriteComparisons(again, FrameworkId("another")).empty());
    FavouriteComparison changed = favourite;
    changed.withRatings = false;
    keepFavourite(settings, changed);
    EXPECT_EQ(favouriteComparisons(settings, framework->id()), std::vector{changed}) << "one of a name, the newest";
    forgetFavourite(settings, framework->id(), favourite.name);
    EXPECT_TRUE(favouriteComparisons(settings, framework->id()).empty());
    settings.setValue(Setting::compareFavourites, u"no json at all"_s);
    EXPECT_TRUE(favouriteComparisons(settings, framework->id()).empty());
}

TEST_F(ComparePageTest, AComparisonIsKeptUnderTheNameThatIsTyped) {
    show({"product-manager", "delivery-manager"});
    auto* keep = page.findChild<QAction*>(u"keepFavourite"_s);
    ASSERT_NE(keep, nullptr);
    inDialog([&] { keep->trigger(); },
             [](QWidget* dialog) {
                 auto* name = dialog->findChild<QLineEdit*>();
                 name->selectAll();
                 QTest::keyClicks(name, u"Two managers"_s);
                 QTest::keyClick(name, Qt::Key_Return);
             });
    const auto kept = favouriteComparisons(settings, framework->id());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().name, u"Two managers"_s);
    EXPECT_EQ(kept.front().levels, page.place().levels);
}

} // namespace
} // namespace waymark

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/compare/compare_page.h"
#include "app/desktop/pages/compare/comparison_favourites.h"
#include "app/desktop/pages/compare/comparison_output.h"
#include "app/desktop/pages/compare/comparison_table.h"
#include "app/desktop/pages/compare/level_chooser.h"
#include "app/desktop/pages/framework/framework_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/statement_list.h"
#include "core/framework/framework_catalog.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

const auto whatBoldMeans =
    u"Bold: another level than in the column before. Grey: the same in every column, or no level."_s;

class ComparePageTest : public testing::Test {
protected:
    ComparePageTest() {
        session.setLanguages({u"en"_s});
        session.setFramework(framework);
        page.resize(1000, 700);
        page.QWidget::show();
    }

    void show(const std::vector<const char*>& ids, const QString& detail = {}) {
        Place place{.page = PageId::compare, .detail = detail};
        for (const char* id : ids)
            place.levels.emplace_back(id);
        static_cast<Page&>(page).show(place);
        QCoreApplication::processEvents();
    }

    template <class T>
    T* part(const char* name) const {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QString text(const char* name) const {
        const QLabel* label = part<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }

    QStringList skills() const {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (!table->model()->index(row, 0).data(ComparisonModel::headingRole).toBool())
                names << table->model()->headerData(row, Qt::Vertical).toString();
        }
        return names;
    }

    QStringList columns() const {
        QStringList names;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            names << table->model()->headerData(column, Qt::Horizontal).toString();
        return names;
    }

    void carryOut(ActionId id) {
        QAction* action = actions.action(id);
        if (action->isCheckable())
            action->toggle();
        page.perform(id);
    }

    // Finds the dialog that opens during `trigger` and lets `act` work in it.
    static void inDialog(const std::function<void()>& trigger, const std::function<void(QWidget*)>& act) {
        bool met = false;
        QTimer::singleShot(0, qApp, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            met = true;
            act(dialog);
            if (dialog->isVisible())
                static_cast<QDialog*>(dialog)->reject();
        });
        trigger();
        EXPECT_TRUE(met);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Document document;
    ActionRegistry actions;
    Session session{settings, document, actions};
    FrameworkPtr framework = test::sampleFramework();
    ComparePage page{session};
    ComparisonTable* table = page.findChild<ComparisonTable*>();
    QAbstractItemModelTester tester{table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ComparePageTest, BeginsWithTheLadderOfTheFirstRole) {
    EXPECT_EQ(columns(),
              (QStringList{u"Associate product manager"_s, u"Product manager"_s, u"Senior product manager"_s}));
}

TEST_F(ComparePageTest, APlaceSetsTheColumnsAndIsGivenBack) {
    show({"senior-product-manager", "delivery-manager"});
    EXPECT_EQ(columns(), (QStringList{u"Senior product manager"_s, u"Delivery manager"_s}));
    const Place place = page.place();
    EXPECT_EQ(place.page, PageId::compare);
    EXPECT_EQ(place.levels, (std::vector{RoleLevelId("senior-product-manager"), RoleLevelId("delivery-manager")}));
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

TEST_F(ComparePageTest, ColumnsThatSayTheSameShareTheirStatementsAndAPressOpensThem) {
    show({"product-manager", "senior-product-manager"});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 1)).center());
    QWidget* panel = part<QWidget>("statementsPanel");
    ASSERT_TRUE(panel->isVisible());
    const auto lists = panel->findChildren<StatementList*>();
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists.first()->accessibleName(), QLocale().createSeparatedList(columns()) + u": Practitioner"_s);
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

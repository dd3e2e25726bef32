#include "app/desktop/dialogs/migration_dialog.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/section_table.h"
#include "app/text/languages.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/known_crosswalks.h"
#include "tests/app/support/carried_record.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class MigrationDialogTest : public testing::Test {
protected:
    MigrationDialogTest() {
        m_languages.use(u"en"_s);
        m_theme.use(ThemeChoice::light);
        m_theme.setZoomPercent(100);
        m_dialog.emplace(MigrationDialog::Question{.record = m_record,
                                                   .from = *m_catalog.load(FrameworkId("ddat-2023-10")),
                                                   .targets = {*m_catalog.load(FrameworkId("gdd-2025-09"))},
                                                   .crosswalks = m_crosswalks,
                                                   .languages = {"en"},
                                                   .now = test::onDay("2026-11-22")});
        m_dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&*m_dialog));
    }

    ~MigrationDialogTest() override {
        m_dialog.reset();
        m_theme.setZoomPercent(100);
    }

    [[nodiscard]] SectionTable& table() { return *m_dialog->findChild<SectionTable*>(u"migrationPreview"_s); }

    [[nodiscard]] QStringList titles() {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            texts << table().model()->index(row, 0).data().toString();
        return texts;
    }

    [[nodiscard]] QStringList row(int section, int row) {
        QStringList cells;
        const QModelIndex parent = table().model()->index(section, 0);
        for (int column = 0; column < table().model()->columnCount(); ++column)
            cells << table().model()->index(row, column, parent).data().toString();
        return cells;
    }

    Languages m_languages;
    Theme m_theme;
    FrameworkCatalog m_catalog;
    CrosswalkSet m_crosswalks = knownCrosswalks(m_catalog);
    Record m_record = test::earlierRecord();
    std::optional<MigrationDialog> m_dialog;
};

TEST_F(MigrationDialogTest, EachRatingIsShownWithItsLevelDayRaterAndTheReasonOfTheCrosswalk) {
    EXPECT_EQ(titles(), (QStringList{u"Role levels"_s, u"5 ratings cross over"_s,
                                     u"1 rating has no successor and stays for reading"_s, u"About the crosswalk"_s}));
    EXPECT_EQ(row(0, 1).mid(0, 2),
              (QStringList{u"The one I aim at: Senior product manager"_s, u"Senior product manager"_s}));
    EXPECT_EQ(row(1, 0).mid(0, 3),
              (QStringList{u"Agile working"_s, u"Agile and Lean practices"_s,
                           u"Practitioner, on 1 April 2024, somebody else’s (Ana); to confirm"_s}));
    EXPECT_TRUE(row(1, 0).at(3).startsWith(u"Renamed. Inferred, not documented"_s));
    EXPECT_EQ(row(1, 2).at(2),
              u"• Working, on 1 April 2024, agreed; to confirm\n• Practitioner, on 1 March 2024, my own; to "
              u"confirm\n• Working, on 1 November 2023, my own"_s)
        << "what is the same for several ratings is said once; an older one is not to confirm";
    EXPECT_EQ(row(2, 0).at(2), u"Expert, on 1 March 2024, my own"_s);
    EXPECT_TRUE(row(2, 0).at(3).startsWith(u"The skill has no successor. "_s));
    EXPECT_GT(row(2, 0).at(3).size(), 40) << "the crosswalk's reason";
    const QAbstractItemModelTester tester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(MigrationDialogTest, NothingHidesBehindAHorizontalScrollBar) {
    for (const int zoom : {100, 200}) {
        m_theme.setZoomPercent(zoom);
        m_dialog->resize(700, 500);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0) << zoom;
        EXPECT_LE(table().header()->length(), table().viewport()->width()) << zoom;
        EXPECT_EQ(table().sections().isStacked(), zoom == 200) << "too narrow for columns";
        const QModelIndex first = table().model()->index(0, 0, table().model()->index(1, 0));
        const QString whole = zoom == 200 ? first.data().toString() : row(1, 0).at(3);
        EXPECT_TRUE(whole.contains(u"Inferred, not documented"_s)) << qPrintable(whole);
        EXPECT_GT(table().visualRect(first).height(), 2 * table().fontMetrics().height()) << "not wrapped at " << zoom;
    }
}

TEST_F(MigrationDialogTest, TheKeyboardWalksThroughTheRowsAndReturnCarriesOver) {
    EXPECT_EQ(QApplication::focusWidget(), &table());
    const QModelIndex before = table().currentIndex();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_NE(table().currentIndex(), before);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    ASSERT_TRUE(m_dialog->migration());
    EXPECT_EQ(m_dialog->migration()->carried.size(), 5U);
}

TEST_F(MigrationDialogTest, ScreenReadersHearATableWithHeaders) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&table());
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->text(QAccessible::Name), u"What would happen"_s);
    QAccessibleTableInterface* cells = interface->tableInterface();
    ASSERT_NE(cells, nullptr);
    ASSERT_EQ(cells->columnCount(), 4);
    EXPECT_EQ(cells->columnDescription(2), u"Rating"_s);
    EXPECT_EQ(cells->columnDescription(3), u"How and why"_s);
    QAccessibleInterface* cell = cells->cellAt(4, 1); // below "Role levels" with two rows and the next heading
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name), u"Agile and Lean practices"_s);
}

} // namespace
} // namespace waymark

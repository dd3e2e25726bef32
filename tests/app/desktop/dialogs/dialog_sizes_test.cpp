// Dialogs open whole on the screen that there is, whatever the size of the text and the direction of reading.
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/greeting_dialog.h"
#include "app/desktop/dialogs/shortcuts_dialog.h"
#include "app/desktop/widgets/wrapped_text.h"
#include "tests/support/sample_framework.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace waymark {

namespace {

class DialogSizes : public testing::TestWithParam<std::tuple<int, Qt::LayoutDirection>> {
protected:
    DialogSizes() : m_font(QApplication::font()) {
        const auto& [zoom, direction] = GetParam();
        QFont larger = m_font;
        larger.setPointSizeF(m_font.pointSizeF() * zoom / 100);
        QApplication::setFont(larger);
        QApplication::setLayoutDirection(direction);
    }

    ~DialogSizes() override {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    static bool isWhole(const QLabel* label) {
        return !label->isVisible() || !label->hasHeightForWidth() ||
               label->height() >= label->heightForWidth(label->width());
    }

    static void expectWhole(QDialog& dialog) {
        dialog.show();
        const QSize screen = dialog.screen()->availableSize();
        EXPECT_LE(dialog.width(), screen.width());
        EXPECT_LE(dialog.height(), screen.height());
        const auto labels = dialog.findChildren<QLabel*>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return std::ranges::all_of(labels, isWhole); }));
        for (const QLabel* label : labels)
            EXPECT_TRUE(isWhole(label)) << label->text().toStdString();
        for (const QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons())
            EXPECT_TRUE(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
        for (const QScrollArea* area : dialog.findChildren<QScrollArea*>())
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0);
    }

    // Below the last text there is the edge that the column keeps, and nothing to speak of besides.
    static void expectNoEmptyGround(QDialog& dialog) {
        const auto* area = dialog.findChild<QScrollArea*>();
        const QMargins edge = area->widget()->layout()->itemAt(0)->layout()->contentsMargins();
        int foot = 0;
        for (const auto* shown : area->widget()->findChildren<QWidget*>()) {
            if (shown->isVisible())
                foot = std::max(foot, shown->mapTo(area->widget(), QPoint(0, shown->height())).y());
        }
        const int line = QFontMetrics(dialog.font()).lineSpacing();
        EXPECT_LE(area->viewport()->height(), foot + edge.bottom() + 2 * line);
    }

private:
    QFont m_font;
};

} // namespace

TEST_P(DialogSizes, TheGreetingIsWhole) {
    GreetingDialog greeting;
    expectWhole(greeting);
    expectNoEmptyGround(greeting);
    for (const char* name : {"beginRoles", "beginCompare", "beginRatings"}) {
        const auto* way = greeting.findChild<QPushButton*>(QLatin1String(name));
        ASSERT_NE(way, nullptr);
        EXPECT_GE(way->font().pointSizeF(), QApplication::font().pointSizeF());
        EXPECT_FALSE(way->accessibleDescription().isEmpty());
    }
}

TEST_P(DialogSizes, AboutIsWhole) {
    AboutDialog about(test::sampleFramework(), LanguageOrder{"en"});
    expectWhole(about);
    expectNoEmptyGround(about);
}

TEST_P(DialogSizes, EveryWordAboutAShortcutCanBeRead) {
    const ActionRegistry actions;
    ShortcutsDialog shortcuts(actions);
    expectWhole(shortcuts);
    const auto* table = shortcuts.findChild<QTableView*>();
    const int line = QFontMetrics(table->font()).height();
    // The screen of the tests, 800 wide, is a little too narrow for the longest words at twice the text size.
    EXPECT_LE(table->horizontalScrollBar()->maximum(), line);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            const QString text = index.data().toString();
            const int width = table->columnWidth(column);
            EXPECT_GE(width, longestWordWidth(text, table->font())) << text.toStdString();
            EXPECT_GE(table->rowHeight(row), wrappedHeight(text, table->font(), width)) << text.toStdString();
        }
    }
    EXPECT_GE(table->viewport()->height(), 8 * line) << "several rows are in view";
}

TEST_P(DialogSizes, AShortcutThatItsNameExplainsIsNotExplainedByItsName) {
    const ActionRegistry actions;
    ShortcutsDialog shortcuts(actions);
    const QAbstractItemModel& rows = *shortcuts.findChild<QTableView*>()->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString name = rows.index(row, 0).data().toString();
        EXPECT_NE(name, rows.index(row, 2).data().toString());
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, DialogSizes,
                         testing::Combine(testing::Values(100, 200),
                                          testing::Values(Qt::LeftToRight, Qt::RightToLeft)));

} // namespace waymark

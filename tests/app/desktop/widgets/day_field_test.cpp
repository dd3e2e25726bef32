#include "app/desktop/widgets/day_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(DayField, OnlyWhatSomebodyChoseIsToldAndNoYearThatIsTypedHalf) {
    DayField field;
    field.setKeyboardTracking(false);
    QSignalSpy chosen(&field, &DayField::dayChosen);
    field.setDay(QDate(2026, 3, 1));
    EXPECT_TRUE(chosen.isEmpty());
    field.setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    field.show();
    field.setFocus();
    field.setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(&field, QStringLiteral("2025"));
    EXPECT_TRUE(chosen.isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toDate(), QDate(2025, 3, 1));
}

TEST(DayField, UndoBelongsToTheRecord) {
    DayField field;
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.accept();
    QApplication::sendEvent(&field, &undo);
    EXPECT_FALSE(undo.isAccepted());
}

} // namespace
} // namespace waymark

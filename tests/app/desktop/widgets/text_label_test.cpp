#include "app/desktop/widgets/text_label.h"

#include <QApplication>
#include <QEnterEvent>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(TextLabel, FollowsTheZoomWhileTheProgramRuns) {
    Theme theme;
    theme.setZoomPercent(100);
    QWidget window;
    TextLabel label(TextStyle::title, &window);
    const qreal before = label.font().pointSizeF();
    theme.setZoomPercent(200);
    EXPECT_NEAR(label.font().pointSizeF(), 2 * before, 0.1);
    theme.setZoomPercent(100);
}

TEST(TextLabel, FollowsTheColoursWhileTheProgramRuns) {
    Theme theme;
    theme.use(ThemeChoice::light);
    QWidget window;
    TextLabel label(TextStyle::body, &window);
    label.setQuiet(true);
    window.QWidget::show();
    theme.use(ThemeChoice::dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), quietTextColour(QApplication::palette()));
    theme.use(ThemeChoice::light);
}

TEST(TextLabel, MeasuresAnewWhenItsTextOrItsSizeChanges) {
    Theme theme;
    theme.setZoomPercent(100);
    QWidget window;
    TextLabel label(TextStyle::body, QStringLiteral("one"), &window);
    const int one = label.heightForWidth(80);
    EXPECT_EQ(label.heightForWidth(80), one);
    label.setText(QStringLiteral("one two three four five six seven eight nine"));
    const int nine = label.heightForWidth(80);
    EXPECT_GT(nine, one);
    EXPECT_GT(label.heightForWidth(40), nine);
    theme.setZoomPercent(200);
    EXPECT_GT(label.heightForWidth(80), nine);
    theme.setZoomPercent(100);
}

TEST(TextLabel, BeginsWhereThePageIsReadFrom) {
    TextLabel label(TextStyle::body);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignLeft));
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignRight));
    label.setAlignment(Qt::AlignHCenter);
    label.setLayoutDirection(Qt::LeftToRight);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignHCenter)) << "what is centred stays so";
}

TEST(TextLabel, CanBeSelectedWithTheMouseAndTakesNoOtherRoomThen) {
    TextLabel label(TextStyle::body,
                    QStringLiteral("weigh delivery methods and processes against each other and pick those that fit"));
    const int before = label.heightForWidth(200);
    const QSize hint = label.sizeHint();
    QEnterEvent enter({}, {}, {});
    QApplication::sendEvent(&label, &enter);
    EXPECT_TRUE(label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_EQ(label.heightForWidth(200), before);
    EXPECT_EQ(label.sizeHint(), hint);
}

} // namespace
} // namespace waymark

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

const QString longWords = u"Ychwanegu &tystiolaeth ar gyfer y sgil hwn"_s;

// A page as narrow as a test wants it, on which what is tested gets the width of the page.
class WrappingButtonTest : public testing::Test {
protected:
    WrappingButtonTest() {
        column->setContentsMargins(0, 0, 0, 0);
        page.setAttribute(Qt::WA_DontShowOnScreen);
    }

    void TearDown() override { theme.setZoomPercent(100); }

    template <typename Button>
    Button* add(const QString& words) {
        auto* button = new Button(words, &page);
        column->addWidget(button);
        return button;
    }

    void show(int width) {
        page.resize(width, 400);
        page.show();
        QCoreApplication::processEvents();
    }

    Theme theme;
    QWidget page;
    QVBoxLayout* column = new QVBoxLayout(&page);
};

TEST_F(WrappingButtonTest, WhereThereIsRoomItIsAnyOtherButton) {
    QPushButton usual(longWords);
    auto* button = add<WrappingButton>(longWords);
    QCheckBox usualBox(longWords);
    auto* box = add<WrappingCheckBox>(longWords);
    show(usual.sizeHint().width() + 100);
    EXPECT_EQ(button->sizeHint(), usual.sizeHint());
    EXPECT_EQ(button->height(), usual.sizeHint().height());
    EXPECT_EQ(box->sizeHint(), usualBox.sizeHint());
    EXPECT_EQ(box->height(), usualBox.sizeHint().height());
}

// A pixel less than was asked for, by a rounding somewhere, would break words that have room.
TEST_F(WrappingButtonTest, AtJustTheWidthThatItAsksForNothingWraps) {
    QMenu menu;
    for (const int zoom : {70, 100, 125, 200}) {
        theme.setZoomPercent(zoom);
        for (const QString& words : {u"a b"_s, u"I w"_s, longWords, u"Dim ond yr hyn sy’n &wahanol"_s, u"AV && To"_s}) {
            const auto expectOneLine = [&](QAbstractButton&& button) {
                const QSize wanted = button.sizeHint();
                button.resize(wanted);
                EXPECT_EQ(button.sizeHint(), wanted) << words.toStdString() << " at " << zoom;
            };
            expectOneLine(WrappingButton(words));
            expectOneLine(WrappingCheckBox(words));
            expectOneLine(WrappingRadioButton(words));
            WrappingButton withMenu(words);
            withMenu.setMenu(&menu);
            expectOneLine(std::move(withMenu));
        }
    }
}

TEST_F(WrappingButtonTest, InANarrowPlaceItIsHigherAndAsNarrowAsItHasToBe) {
    auto* button = add<WrappingButton>(longWords);
    auto* box = add<WrappingCheckBox>(longWords);
    const QSize oneLine = button->sizeHint();
    const int line = button->fontMetrics().lineSpacing();
    EXPECT_LT(page.minimumSizeHint().width(), oneLine.width() / 2);
    show(oneLine.width() * 2 / 3);
    EXPECT_EQ(button->width(), page.width());
    EXPECT_EQ(button->height(), oneLine.height() + line) << "two lines";
    EXPECT_GE(box->height(), 2 * line);
    EXPECT_EQ(button->sizeHint().width(), oneLine.width()) << "it still would like to be in one line";
    show(oneLine.width() + 10);
    EXPECT_EQ(button->height(), oneLine.height()) << "one line again";
}

TEST_F(WrappingButtonTest, FollowsOtherWordsAndAnotherZoom) {
    auto* button = add<WrappingButton>(longWords);
    const QSize oneLine = button->sizeHint();
    show(oneLine.width() * 2 / 3);
    const int two = button->height();
    button->setText(u"Short one"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(button->height(), oneLine.height());
    button->setText(longWords);
    QCoreApplication::processEvents();
    EXPECT_EQ(button->height(), two);
    theme.setZoomPercent(30);
    EXPECT_TRUE(QTest::qWaitFor([&] { return button->height() < oneLine.height(); })) << "smaller, and in one line";
}

TEST_F(WrappingButtonTest, SaysItsWordsAsTheyWereSetAndKeepsItsLetter) {
    auto* button = add<WrappingButton>(longWords);
    show(button->sizeHint().width() / 2);
    EXPECT_EQ(button->text(), longWords);
    EXPECT_EQ(button->shortcut(), QKeySequence(u"Alt+T"_s));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(button);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->text(QAccessible::Name), QString(longWords).remove(u'&'));
    EXPECT_EQ(spoken->role(), QAccessible::Button);
    EXPECT_STREQ(button->metaObject()->className(), "QPushButton");
}

TEST_F(WrappingButtonTest, ALongWordIsNeverBroken) {
    const QFontMetrics metrics(page.font());
    EXPECT_EQ(inButtonLines(u"one extraordinarily two"_s, metrics, 1), u"one\nextraordinarily\ntwo"_s);
    auto* button = add<WrappingButton>(u"extraordinarily"_s);
    EXPECT_EQ(button->minimumSizeHint(), button->sizeHint());
}

TEST_F(WrappingButtonTest, LinesInTheMiddleOfAButtonAreAboutAsLongAsOneAnother) {
    const QFontMetrics metrics(page.font());
    const QString words = u"aaaa aaaa aaaa aaaa"_s;
    const int room = metrics.horizontalAdvance(u"aaaa aaaa aaaa"_s) + 4;
    EXPECT_EQ(inButtonLines(words, metrics, room), u"aaaa aaaa aaaa\naaaa"_s);
    EXPECT_EQ(inEvenButtonLines(words, metrics, room), u"aaaa aaaa\naaaa aaaa"_s);
    EXPECT_EQ(inEvenButtonLines(words, metrics, 10 * room), words);
}

// The letter for Alt is underlined and the sign before it is not drawn: it takes no room either.
TEST_F(WrappingButtonTest, TheSignBeforeALetterTakesNoRoom) {
    const QFontMetrics metrics(page.font());
    const QString words = u"&One &two"_s;
    EXPECT_EQ(inButtonLines(words, metrics, metrics.horizontalAdvance(u"One two"_s) + 1), words);
}

TEST_F(WrappingButtonTest, TheBoxStandsInTheFirstLineOnTheSideThatReadingBeginsAt) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        page.setLayoutDirection(direction);
        WrappingCheckBox box(longWords, &page);
        box.resize(box.sizeHint().width() / 2, 200);
        const QImage picture = box.grab().toImage();
        const QColor ground = picture.pixelColor(picture.width() / 2, 2);
        const auto isDrawn = [&](int x, int y) { return contrast(picture.pixelColor(x, y), ground) > 2; };
        // Down the outer side of the box: nothing else stands there.
        const int side = direction == Qt::LeftToRight ? 0 : box.width() - 1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < picture.height(); ++y) {
            if (isDrawn(side, y)) {
                top = top < 0 ? y : top;
                bottom = y;
            }
        }
        ASSERT_GE(top, 0) << "the box is drawn";
        EXPECT_LT(bottom, picture.height() / 2) << "above the middle of the lines";
    }
}

} // namespace
} // namespace waymark

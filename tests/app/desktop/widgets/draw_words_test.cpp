#include "app/desktop/widgets/draw_words.h"

#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

constexpr QSize size(400, 40);

QImage drawn(const QString& text, Qt::LayoutDirection around, bool inOwnDirection) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.setLayoutDirection(around);
    const int flags = static_cast<int>(QStyle::visualAlignment(around, Qt::AlignLeft | Qt::AlignTop));
    if (inOwnDirection)
        drawWords(painter, image.rect(), flags, text);
    else
        painter.drawText(image.rect(), flags | static_cast<int>(Qt::AlignAbsolute), text);
    return image;
}

// The columns that have ink, from the first to the last.
std::pair<int, int> inked(const QImage& image) {
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

// How much of a column is ink: of the edge of a letter much, of the edge of a full stop little.
int inkAt(const QImage& image, int x) {
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    return rows;
}

TEST(DrawWords, AnEnglishSentenceEndsInItsFullStopWhereTheProgramIsReadFromTheRight) {
    const QString sentence = u"Drink less."_s;
    const QImage left = drawn(sentence, Qt::LeftToRight, true);
    const QImage right = drawn(sentence, Qt::RightToLeft, true);
    const auto [leftFirst, leftLast] = inked(left);
    const auto [rightFirst, rightLast] = inked(right);
    EXPECT_LT(leftFirst, 10) << "it begins at the left";
    EXPECT_GT(rightLast, size.width() - 10) << "it ends at the right";
    EXPECT_NEAR(leftLast - leftFirst, rightLast - rightFirst, 1);
    EXPECT_GT(inkAt(right, rightFirst), 5) << "a capital D";
    EXPECT_LT(inkAt(right, rightLast), 5) << "the full stop";
    // Which the painter alone would not do: the full stop comes first.
    const QImage plain = drawn(sentence, Qt::RightToLeft, false);
    EXPECT_LT(inkAt(plain, inked(plain).first), 5);
}

TEST(DrawWords, AnItemKeepsItsSideAndTakesTheDirectionOfItsWords) {
    QStyleOptionViewItem option;
    option.direction = Qt::RightToLeft;
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.text = u"Planning."_s;
    useOwnDirection(option);
    EXPECT_EQ(option.direction, Qt::LeftToRight);
    EXPECT_TRUE(QStyle::visualAlignment(option.direction, option.displayAlignment).testFlag(Qt::AlignRight));

    QStyleOptionViewItem hebrew;
    hebrew.direction = Qt::LeftToRight;
    hebrew.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    hebrew.text = u"תכנון."_s;
    useOwnDirection(hebrew);
    EXPECT_EQ(hebrew.direction, Qt::RightToLeft);
    EXPECT_TRUE(QStyle::visualAlignment(hebrew.direction, hebrew.displayAlignment).testFlag(Qt::AlignLeft));
}

} // namespace
} // namespace waymark

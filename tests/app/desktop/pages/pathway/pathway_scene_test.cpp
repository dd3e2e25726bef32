#include "app/desktop/pages/pathway/pathway_scene.h"
#include "app/desktop/theme/theme.h"
#include "core/framework/framework_catalog.h"

#include <QFontMetricsF>
#include <QImage>

#include <gtest/gtest.h>

namespace waymark {
namespace {

// A card with a name of two lines and with grades.
class PathwaySceneTest : public testing::Test {
protected:
    PathwaySceneTest() {
        scene.layOut(*framework, pathwayMap(*framework), {}, textFont(TextStyle::body), Qt::LeftToRight);
    }

    // What is painted in one of the card's last lines; 0: the lowest.
    QImage lineFromBelow(int number) {
        QImage image(scene.size().toSize(), QImage::Format_RGB32);
        image.fill(colours.palette.color(QPalette::Base));
        QPainter painter(&image);
        scene.paint(painter, colours);
        const qreal unit = QFontMetricsF(textFont(TextStyle::body)).height();
        const QRectF card = scene.cardOf(framework->indexOf(level))->area;
        const qreal bottom = card.bottom() - unit / 4 - number * unit;
        return image.copy(
            QRectF(card.left() + unit / 3, bottom - unit + 1, card.width() - unit * 2 / 3, unit - 2).toRect());
    }

    [[nodiscard]] static bool has(const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == colour.rgb())
                    return true;
            }
        }
        return false;
    }

    FrameworkPtr framework = FrameworkCatalog().load(FrameworkId("ddat-2023-10")).value();
    const RoleLevel& level = *framework->find(RoleLevelId("senior-product-manager"));
    PathwayColours colours{.palette = paperPalette(), .chosen = std::nullopt};
    PathwayScene scene;
};

TEST_F(PathwaySceneTest, ACardWithASignKeepsItsGrades) {
    const QImage grades = lineFromBelow(0);
    const QColor accent = accentColour(colours.palette);
    EXPECT_FALSE(has(grades, accent));
    for (const bool here : {true, false}) {
        scene.mark(here ? &level : nullptr, here ? nullptr : &level, *framework);
        EXPECT_EQ(lineFromBelow(0), grades);
        EXPECT_TRUE(has(lineFromBelow(1), accent));
    }
}

TEST_F(PathwaySceneTest, WhoAimsWhereTheyAreSeesBothSigns) {
    scene.mark(&level, nullptr, *framework);
    const QImage here = lineFromBelow(1);
    scene.mark(nullptr, &level, *framework);
    const QImage aim = lineFromBelow(1);
    scene.mark(&level, &level, *framework);
    EXPECT_EQ(lineFromBelow(1), here);
    const QColor accent = accentColour(colours.palette);
    EXPECT_TRUE(has(lineFromBelow(0), accent));
    EXPECT_NE(lineFromBelow(0), here);
    EXPECT_NE(here, aim);
}

} // namespace
} // namespace waymark

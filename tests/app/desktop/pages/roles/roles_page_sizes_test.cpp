#include "app/desktop/pages/roles/ladder_delegate.h"
#include "app/desktop/pages/roles/ladder_view.h"
#include "app/desktop/pages/roles/role_skills.h"
#include "app/desktop/pages/roles/role_tree_view.h"
#include "app/desktop/pages/roles/roles_page.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/level_disclosure.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"
#include "tests/support/sample_framework.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

using test::PageHouse;
using test::sampleFramework;

// As the program comes, whatever a test before has closed.
void withOpenSkills(PageHouse<RolesPage>& house) {
    house.session().settings().setValue(Setting::rolesSkillsOpen, true);
}

// Every visible text has the room that it asks for at the width that it got.
void expectNothingCut(QWidget& page) {
    // Qt lays out one level of nesting with each turn of the event loop.
    const QWidget* content = page.findChild<QScrollArea*>(u"rolesScroll"_s)->widget();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        QCoreApplication::sendPostedEvents();
        return std::ranges::none_of(page.findChildren<QLabel*>(),
                                    [](const QLabel* label) {
                                        return label->isVisible() && label->hasHeightForWidth() &&
                                               label->height() < label->heightForWidth(label->width());
                                    }) &&
               content->height() >= content->heightForWidth(content->width());
    }));
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        EXPECT_GE(label->height(), needed) << label->text().toStdString();
    }
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        const bool wraps = button->hasHeightForWidth();
        EXPECT_GE(button->height(),
                  wraps ? button->heightForWidth(button->width()) : button->minimumSizeHint().height())
            << button->text().toStdString();
        if (!wraps) {
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
        }
    }
    for (const QScrollArea* area : page.findChildren<QScrollArea*>())
        EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << "it should scroll up and down only";
}

class RolesPageAtSizes : public testing::TestWithParam<std::tuple<QSize, int, Qt::LayoutDirection>> {
protected:
    RolesPageAtSizes() : m_font(QApplication::font()) {
        const auto& [size, zoom, direction] = GetParam();
        QFont larger = m_font;
        larger.setPointSizeF(m_font.pointSizeF() * zoom / 100);
        QApplication::setFont(larger);
        QApplication::setLayoutDirection(direction);
    }

    ~RolesPageAtSizes() override {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    QFont m_font;
};

TEST_P(RolesPageAtSizes, CutsNothing) {
    const auto& [size, zoom, direction] = GetParam();
    PageHouse<RolesPage> house(sampleFramework(), size);
    house.setAims(RoleLevelId("product-manager"), RoleLevelId("product-manager"));
    withOpenSkills(house);
    house.go(RoleLevelId("product-manager"));
    house.click(house.findVisible<LinkButton>("allLevels"));
    house.settle();
    expectNothingCut(house.page());
}

INSTANTIATE_TEST_SUITE_P(Sizes, RolesPageAtSizes,
                         testing::Combine(testing::Values(QSize(1100, 630), QSize(630, 510)), testing::Values(100, 200),
                                          testing::Values(Qt::LeftToRight, Qt::RightToLeft)));

TEST_P(RolesPageAtSizes, BearsNamesOfThreeHundredCharacters) {
    test::SampleSpec spec = test::sampleSpec();
    const std::string words = [] {
        std::string text;
        while (text.size() < 300)
            text += "responsible ";
        return text;
    }();
    spec.roles[0].name = std::string(300, 'r');
    spec.roles[0].levels[1].name = std::string(300, 'l');
    spec.roles[0].levels[2].name = words;
    spec.roles[1].name = words;
    spec.skills[0].name = std::string(300, 's');
    spec.skills[1].name = words;
    spec.skills[0].group = std::string(300, 'g');
    const auto& [size, zoom, direction] = GetParam();
    PageHouse<RolesPage> house(test::makeFramework(spec), size);
    house.go(RoleLevelId("product-manager"));
    house.settle();
    expectNothingCut(house.page());
    auto* ladder = house.find<LadderView>("ladder");
    EXPECT_LT(ladder->sizeHintForRow(1), 10 * QFontMetrics(QApplication::font()).lineSpacing());
    EXPECT_EQ(ladder->model()->index(1, 0).data(Qt::ToolTipRole).toString().section(u'\n', 0, 0).size(), 300);
}

TEST(RolesPage, FollowsTheZoomWhileItIsShown) {
    const QFont before = QApplication::font();
    {
        PageHouse<RolesPage> house(sampleFramework());
        house.go(RoleLevelId("product-manager"));
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(larger);
        EXPECT_EQ(house.find<QLabel>("roleLevelName")->text().toStdString(), "Product manager");
        expectNothingCut(house.page());
    }
    QApplication::setFont(before);
}

} // namespace
} // namespace waymark

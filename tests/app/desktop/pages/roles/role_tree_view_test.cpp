#include "app/desktop/pages/roles/role_tree_view.h"
#include "app/desktop/pages/roles/roles_page.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/tree_rows.h"
#include "core/framework/framework_catalog.h"
#include "tests/app/desktop/pages/page_house.h"

namespace waymark {
namespace {

// Rows whose names need more lines than they have room for, at the width that the tree has now.
QStringList cutNames(const RoleTreeView& tree) {
    QStringList cut;
    for (QModelIndex row = tree.model()->index(0, 0); row.isValid(); row = tree.indexBelow(row)) {
        const QFont font = textFont(row.parent().isValid() ? TextStyle::body : TextStyle::strong);
        const auto lines = elidedLines(row.data().toString(), font, treeNameWidth(tree, row), 3).size();
        if (tree.visualRect(row).height() < lines * QFontMetrics(font).lineSpacing())
            cut << row.data().toString();
    }
    return cut;
}

TEST(RoleTreeView, RowsHaveRoomForTheirNamesAtEveryWidthAndTextSize) {
    Theme theme;
    test::PageHouse<RolesPage> house(FrameworkCatalog().load(FrameworkId("gdd-2025-09")).value(), {1149, 700});
    house.settle();
    const auto* tree = house.find<RoleTreeView>("neighbours");
    const auto expectWhole = [&](const char* when) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return cutNames(*tree).isEmpty(); }, 2000))
            << when << ": " << cutNames(*tree).join(u", ").toStdString();
    };
    expectWhole("at first");
    for (const int percent : {110, 100, 150, 100}) {
        theme.setZoomPercent(percent);
        expectWhole("zoomed");
    }
    for (const int width : {1300, 1149, 1000, 1149, 1600, 1120}) {
        house.page().resize(width, 700);
        expectWhole("resized");
    }
    house.page().hide();
    theme.setZoomPercent(110);
    theme.setZoomPercent(100);
    house.page().QWidget::show();
    expectWhole("shown again");
}

} // namespace
} // namespace waymark

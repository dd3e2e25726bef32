#include "app/desktop/widgets/tree_rows.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace waymark {

int treeNameWidth(const QTreeView& tree, const QModelIndex& index) {
    int depth = tree.rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int margin = tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &tree) + 1;
    return std::max(1, tree.viewport()->width() - depth * tree.indentation() - 2 * margin);
}

QSize treeRowSize(const QTreeView& tree, const QModelIndex& index, const QFont& font, int mostLines) {
    const int width = treeNameWidth(tree, index);
    const auto lines = static_cast<int>(elidedLines(index.data().toString(), font, width, mostLines).size());
    const int line = QFontMetrics(textFont(TextStyle::strong)).height();
    return {width, line + std::max(0, lines - 1) * QFontMetrics(font).lineSpacing() + spacingUnit()};
}

} // namespace waymark

#include "app/desktop/pages/history/snapshot_delegate.h"

#include "app/desktop/models/snapshot_model.h"
#include "app/desktop/pages/history/row_lines.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace waymark {

namespace {

RowLines linesOf(const SnapshotRow& row, const QRect& rect) {
    RowLines lines(rect);
    lines.space(spacingUnit());
    lines.add(row.name, textFont(TextStyle::strong));
    lines.add(row.when, textFont(TextStyle::small), RowLines::Ink::quiet);
    lines.add(row.holds, textFont(TextStyle::small), RowLines::Ink::quiet);
    lines.space(spacingUnit());
    return lines;
}

} // namespace

void SnapshotDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    linesOf(index.data(SnapshotModel::rowRole).value<SnapshotRow>(), option.rect).paint(*painter, option);
}

QSize SnapshotDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, linesOf(index.data(SnapshotModel::rowRole).value<SnapshotRow>(), QRect(0, 0, width, 0)).height()};
}

} // namespace waymark

#include "app/desktop/pages/history/timeline_delegate.h"

#include "app/desktop/models/timeline_model.h"
#include "app/desktop/pages/history/row_lines.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace waymark {

namespace {

RowLines linesOf(const TimelineRow& row, const QRect& rect) {
    const int unit = spacingUnit();
    RowLines lines(rect);
    if (row.entry.empty()) {
        lines.space(2 * unit);
        lines.add(row.day, textFont(TextStyle::strong), RowLines::Ink::quiet);
        lines.space(unit / 2);
        return lines;
    }
    const QFont small = textFont(TextStyle::small);
    lines.space(unit);
    lines.add(row.day, small, RowLines::Ink::quiet);
    lines.addMarked(row.answer, textFont(TextStyle::strong), row.state);
    lines.add(row.more.isEmpty() ? row.rater : row.rater + QStringLiteral(" · ") + row.more, small,
              RowLines::Ink::quiet);
    lines.add(row.carried, small, RowLines::Ink::quiet);
    if (!row.reason.isEmpty()) {
        lines.space(unit / 2);
        lines.add(row.reason, textFont(TextStyle::body));
    }
    if (!row.ticks.isEmpty())
        lines.space(unit / 2);
    for (const QString& tick : row.ticks)
        lines.add(tick, small, RowLines::Ink::full, unit);
    lines.space(unit);
    return lines;
}

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    linesOf(index.data(TimelineModel::rowRole).value<TimelineRow>(), option.rect).paint(*painter, option);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, linesOf(index.data(TimelineModel::rowRole).value<TimelineRow>(), QRect(0, 0, width, 0)).height()};
}

} // namespace waymark

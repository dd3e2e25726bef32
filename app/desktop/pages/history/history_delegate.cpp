#include "app/desktop/pages/history/history_delegate.h"

#include "app/desktop/models/history_model.h"
#include "app/desktop/pages/history/change_mark.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/rating_mark.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace waymark {

namespace {

QRect words(const QRect& cell, int indent) {
    const int unit = spacingUnit();
    return cell.adjusted(unit + indent, unit / 2, -unit / 2, -unit / 2);
}

} // namespace

int HistoryDelegate::markWidth(const QFont& font, int levels) {
    return ratingMarkSize(font, levels).width() + spacingUnit();
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto row = index.data(HistoryModel::rowRole).value<HistoryRow>();
    const int indent = index.column() == HistoryModel::skillColumn ? 0 : markWidth(option.font, row.now.levels);
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(option.direction, option.rect, area); };
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, accentTintColour(option.palette));
    const QRect mark = mirrored(
        QRect(option.rect.left() + spacingUnit(), option.rect.top(), indent - spacingUnit(), option.rect.height()));
    if (index.column() == HistoryModel::thenColumn || index.column() == HistoryModel::nowColumn)
        paintRatingMark(*painter, mark, index.column() == HistoryModel::thenColumn ? row.then : row.now,
                        accentColour(option.palette), option.direction);
    if (index.column() == HistoryModel::changeColumn)
        paintChangeMark(*painter, mark, row.change,
                        row.change == HistoryChange::risen ? accentColour(option.palette)
                                                           : quietTextColour(option.palette));
    painter->setPen(option.palette.color(QPalette::Text));
    drawWords(*painter, mirrored(words(option.rect, indent)),
              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                  Qt::TextWordWrap,
              index.data().toString());
    painter->setPen(hairlineColour(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int unit = spacingUnit();
    const int levels = index.data(HistoryModel::rowRole).value<HistoryRow>().now.levels;
    const int indent = index.column() == HistoryModel::skillColumn ? 0 : markWidth(option.font, levels);
    const int width = std::max(4 * unit, option.rect.width() - indent - unit - unit / 2);
    const int height =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 1'000'000), Qt::TextWordWrap, index.data().toString())
            .height();
    return {width + indent + unit, std::max(height, option.fontMetrics.height()) + unit + unit / 2};
}

} // namespace waymark

#include "app/desktop/pages/ratings/rating_list_delegate.h"

#include "app/desktop/models/rating_list_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/rating_mark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace waymark {

namespace {

int markColumn(const QFont& font, int levels) {
    return ratingMarkSize(font, levels).width() + 2 * spacingUnit();
}

QRect nameRect(const QRect& row, const QFont& font, int levels) {
    const int unit = spacingUnit();
    return row.adjusted(markColumn(font, levels), unit / 2, -unit / 2, -unit / 2);
}

} // namespace

RatingListDelegate::RatingListDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void RatingListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto row = index.data(RatingListModel::rowRole).value<RatingRow>();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    if (chosen) {
        painter->fillRect(option.rect, accentTintColour(option.palette));
        const int bar = std::max(2, spacingUnit() / 3);
        const QRect edge = QStyle::visualRect(option.direction, option.rect,
                                              QRect(option.rect.topLeft(), QSize(bar, option.rect.height())));
        painter->fillRect(edge, accentColour(option.palette));
    }
    const int levels = std::max(row.state.levels, 4);
    const QRect name = nameRect(option.rect, option.font, levels);
    const QRect mark(option.rect.left(), name.top(), markColumn(option.font, levels), option.fontMetrics.height());
    const bool answered = row.state.kind != RatingState::Kind::notRated;
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(option.direction, option.rect, area); };
    if (!answered && !row.left)
        paintAnsweredMark(*painter, mirrored(mark), quietTextColour(option.palette));
    else
        paintRatingMark(*painter, mirrored(mark), row.state,
                        answered ? accentColour(option.palette) : quietTextColour(option.palette), option.direction);
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    painter->setPen(option.palette.color(QPalette::Text));
    QRect used;
    drawWords(*painter, mirrored(name), leading | Qt::TextWordWrap, row.name, &used);
    painter->setFont(textFont(TextStyle::small));
    painter->setPen(quietTextColour(option.palette));
    QRect word = name;
    word.setTop(used.bottom() + 1);
    drawWords(*painter, mirrored(word), leading | Qt::TextWordWrap, row.word);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize RatingListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto row = index.data(RatingListModel::rowRole).value<RatingRow>();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QRect room = nameRect(QRect(0, 0, width, 10000), option.font, std::max(row.state.levels, 4));
    const int name = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, row.name).height();
    const int word = QFontMetrics(textFont(TextStyle::small)).boundingRect(room, Qt::TextWordWrap, row.word).height();
    return {width, name + word + spacingUnit()};
}

} // namespace waymark

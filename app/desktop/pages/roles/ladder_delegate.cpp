#include "app/desktop/pages/roles/ladder_delegate.h"

#include "app/desktop/models/ladder_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/waymark_sign.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <optional>
#include <vector>

namespace waymark {

namespace {

constexpr int mostTitleLines = 2;

// What stands under one another on a step.
struct Line {
    QString text;
    TextStyle style = TextStyle::body;
    std::optional<WaymarkSign> sign = std::nullopt;
};

int railsWidth() {
    return 4 * spacingUnit();
}

int textLeft() {
    return railsWidth() + 2 * spacingUnit();
}

int checkBoxWidth(const QWidget* view) {
    const QStyle* style = view != nullptr ? view->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, view);
}

std::vector<Line> linesOf(const QModelIndex& index, int width, int purposeLines, int checkBox) {
    std::vector<Line> lines;
    const int room = width - textLeft() - spacingUnit();
    const auto add = [&](const QString& text, TextStyle style, int most) {
        for (const QString& line : elidedLines(text, textFont(style), room, most))
            lines.push_back({line, style});
    };
    // The title leaves the check box its place.
    for (const QString& line : elidedLines(index.data(Qt::DisplayRole).toString(), textFont(TextStyle::strong),
                                           room - checkBox - spacingUnit(), mostTitleLines))
        lines.push_back({line, TextStyle::strong});
    for (const auto& [sign, role] :
         {std::pair{WaymarkSign::here, LadderModel::isHereRole}, std::pair{WaymarkSign::aim, LadderModel::isAimRole}}) {
        if (index.data(role).toBool())
            lines.push_back({waymarkSignWord(sign), TextStyle::strong, sign});
    }
    add(index.data(LadderModel::gradesRole).toString(), TextStyle::small, 1);
    add(index.data(LadderModel::purposeRole).toString(), TextStyle::small, purposeLines);
    return lines;
}

int heightOf(const std::vector<Line>& lines) {
    int height = 0;
    for (const Line& line : lines)
        height += QFontMetrics(textFont(line.style)).lineSpacing();
    return height;
}

void paintRails(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const int unit = spacingUnit();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool first = index.row() == 0;
    const bool last = index.row() == index.model()->rowCount() - 1;
    const int middle = area.top() + unit + QFontMetrics(textFont(TextStyle::strong)).height() / 2;
    const auto mirrored = [&](const QRectF& part) {
        return option.direction == Qt::LeftToRight
                   ? part
                   : QRectF(2.0 * area.left() + area.width() - part.right(), part.top(), part.width(), part.height());
    };
    const qreal thick = std::max(2.0, unit / 4.0);
    const QColor wood = hairlineColour(option.palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wood);
    // Beyond the topmost and the lowest rung the rails stand out a little, as a ladder's do.
    const qreal top = first ? middle - unit : area.top();
    const qreal bottom = last ? middle + unit : area.bottom() + 1;
    for (const qreal x : {area.left() + unit * 1.0, area.left() + unit * 4.0 - thick})
        painter.drawRect(mirrored(QRectF(x, top, thick, bottom - top)));
    painter.setBrush(chosen ? accentColour(option.palette) : wood);
    const qreal rung = chosen ? 2 * thick : thick;
    painter.drawRoundedRect(mirrored(QRectF(area.left() + unit * 0.6, middle - rung / 2, unit * 3.8, rung)), rung / 2,
                            rung / 2);
}

} // namespace

void LadderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int unit = spacingUnit();
    const QRect area = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option.direction, area, part); };
    const QRectF ground = mirrored(QRect(area.left() + railsWidth() + unit, area.top(),
                                         area.width() - railsWidth() - unit, area.height()))
                              .adjusted(0, 1, 0, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? accentTintColour(option.palette) : cardColour(option.palette));
        painter->drawRoundedRect(ground, unit / 2.0, unit / 2.0);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(accentColour(option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), unit / 2.0, unit / 2.0);
    }
    paintRails(*painter, area, option, index);
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem box = option;
    box.rect = checkBox(area, option.widget);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);

    int y = area.top() + unit;
    for (const Line& line : linesOf(index, area.width(), m_purposeLines, checkBoxWidth(option.widget))) {
        painter->setFont(textFont(line.style));
        const QFontMetrics metrics(painter->font());
        int left = area.left() + textLeft();
        const bool quiet = line.style == TextStyle::small;
        painter->setPen(quiet ? quietTextColour(option.palette) : option.palette.color(QPalette::Text));
        if (line.sign) {
            const int side = metrics.ascent();
            const QRect sign(left, y + (metrics.lineSpacing() - side) / 2, side, side);
            paintWaymarkSign(*painter, mirrored(sign), *line.sign, accentColour(option.palette), option.direction);
            painter->setPen(accentColour(option.palette));
            left += side + unit / 2;
        }
        const QRect room(left, y, area.right() - left, metrics.lineSpacing());
        drawWords(*painter, mirrored(room),
                  Qt::AlignVCenter | Qt::TextSingleLine |
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                  line.text);
        y += metrics.lineSpacing();
    }
    painter->restore();
}

QRect LadderDelegate::checkBox(const QRect& area, const QWidget* view) {
    const QStyle* style = view != nullptr ? view->style() : QApplication::style();
    const QSize size(checkBoxWidth(view), style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, view));
    const int line = QFontMetrics(textFont(TextStyle::strong)).lineSpacing();
    const QRect box(
        QPoint(area.right() - spacingUnit() - size.width(), area.top() + spacingUnit() + (line - size.height()) / 2),
        size);
    return QStyle::visualRect(view != nullptr ? view->layoutDirection() : Qt::LeftToRight, area, box);
}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, heightOf(linesOf(index, width, m_purposeLines, checkBoxWidth(option.widget))) + 2 * spacingUnit()};
}

} // namespace waymark

#include "app/desktop/pages/history/history_header.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace waymark {

HistoryHeader::HistoryHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

int HistoryHeader::signWidth() {
    return 2 * spacingUnit();
}

QRect HistoryHeader::textArea(const QRect& section) const {
    const int unit = spacingUnit();
    return section.adjusted(unit, unit / 2, -unit / 2 - signWidth(), -unit / 2);
}

QSize HistoryHeader::sizeHint() const {
    const QFontMetrics metrics(textFont(TextStyle::small));
    int height = metrics.height();
    for (int section = 0; model() != nullptr && section < count(); ++section) {
        const QRect room = textArea(QRect(0, 0, std::max(sectionSize(section), 8 * spacingUnit()), 1'000'000));
        height = std::max(
            height,
            metrics.boundingRect(room, Qt::TextWordWrap, model()->headerData(section, Qt::Horizontal).toString())
                .height());
    }
    return {QHeaderView::sizeHint().width(), height + spacingUnit()};
}

void HistoryHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, cardColour(palette()));
    painter->setPen(quietTextColour(palette()));
    painter->setFont(textFont(TextStyle::small));
    drawWords(*painter, QStyle::visualRect(layoutDirection(), rect, textArea(rect)),
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                  Qt::TextWordWrap,
              model()->headerData(section, Qt::Horizontal).toString());
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        // Upwards: the first stands on top, whatever a style thinks of it.
        const int size = spacingUnit();
        const QRect place(rect.right() - size - size / 2, rect.center().y() - size / 2, size, size);
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QStyle::visualRect(layoutDirection(), rect, place);
        style()->drawPrimitive(sortIndicatorOrder() == Qt::AscendingOrder ? QStyle::PE_IndicatorArrowUp
                                                                          : QStyle::PE_IndicatorArrowDown,
                               &arrow, painter, this);
    }
    painter->setPen(hairlineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace waymark

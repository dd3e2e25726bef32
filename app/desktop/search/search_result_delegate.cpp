#include "app/desktop/search/search_result_delegate.h"

#include "app/desktop/models/search_results_model.h"
#include "app/desktop/search/search_line.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace waymark {

void SearchResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, chosen ? option.palette.highlight() : option.palette.base());
    const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? ink : quietTextColour(option.palette);
    const int unit = spacingUnit();
    const QRect area = option.rect.adjusted(unit, unit / 2, -unit, -unit / 2);
    const QFontMetrics body(textFont(TextStyle::body));
    const QFontMetrics small(textFont(TextStyle::small));

    const QString kind = index.data(SearchResultsModel::kindRole).toString();
    const QString context = index.data(SearchResultsModel::contextRole).toString();
    const QString second =
        context.isEmpty() ? kind : tr("%1 · %2", "kind and place of a search result").arg(kind, context);

    // The direction of the words is the text's own, the side where the line begins that of the program.
    const SearchLine shown = fittedLine(index.data(Qt::DisplayRole).toString(),
                                        index.data(SearchResultsModel::marksRole).value<SearchMarks>(),
                                        textFont(TextStyle::body), area.width());
    QTextLayout layout(shown.text, textFont(TextStyle::body));
    layout.setFormats(markFormats(shown.marks));
    QTextOption text(Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    text.setTextDirection(shown.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    text.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->setPen(ink);
    painter->setClipRect(area);
    layout.draw(painter, area.topLeft());

    painter->setPen(quiet);
    painter->setFont(textFont(TextStyle::small));
    const QRect below(area.left(), area.top() + body.height(), area.width(), small.height());
    drawWords(*painter, below,
              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
              small.elidedText(second, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, QFontMetrics(textFont(TextStyle::body)).height() + QFontMetrics(textFont(TextStyle::small)).height() +
                   spacingUnit()};
}

} // namespace waymark

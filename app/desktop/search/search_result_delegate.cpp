#include "app/desktop/search/search_result_delegate.h"

#include "app/desktop/models/search_results_model.h"
#include "app/desktop/search/search_line.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace waymark {

namespace {

constexpr int mostSentenceLines = 5;

} // namespace

QStringList SearchResultDelegate::sentenceOf(const QModelIndex& index, int width) {
    const auto* results = qobject_cast<const SearchResultsModel*>(index.model());
    if (results == nullptr)
        return {};
    const SearchResult& result = results->result(index.row());
    if (result.place || result.action || result.everywhere)
        return {};
    return elidedLines(result.text, textFont(TextStyle::body), width, mostSentenceLines);
}

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

    if (const QStringList sentence = sentenceOf(index, area.width()); sentence.size() > 1) {
        painter->setPen(ink);
        painter->setFont(textFont(TextStyle::body));
        QRect line(area.topLeft(), QSize(area.width(), body.height()));
        const int flags =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextSingleLine;
        for (const QString& words : sentence) {
            drawWords(*painter, line, flags, words);
            line.translate(0, body.lineSpacing());
        }
        painter->restore();
        return;
    }

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

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics body(textFont(TextStyle::body));
    const int usual = body.height() + QFontMetrics(textFont(TextStyle::small)).height() + spacingUnit();
    // The bar beside a long list takes some of its width.
    const int room = m_listWidth - 2 * spacingUnit() - QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const auto lines = static_cast<int>(sentenceOf(index, std::max(1, room)).size());
    return {0, std::max(usual, lines * body.lineSpacing() + spacingUnit())};
}

} // namespace waymark

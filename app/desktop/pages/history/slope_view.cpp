#include "app/desktop/pages/history/slope_view.h"

#include "app/desktop/models/slope_model.h"
#include "app/desktop/pages/history/change_mark.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/rating_mark.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

namespace {

QPen slopePen(HistoryChange change, const QPalette& palette, bool chosen) {
    const int unit = spacingUnit();
    const qreal thin = std::max(1.2, unit / 6.0);
    const qreal more = chosen ? 1.8 : 1;
    const QColor quiet = chosen ? palette.color(QPalette::Text) : quietTextColour(palette);
    switch (change) {
    case HistoryChange::risen:
        return {accentColour(palette), 2 * thin * more, Qt::SolidLine, Qt::RoundCap};
    case HistoryChange::fallen:
        return {palette.color(QPalette::Text), 1.6 * thin * more, Qt::DashLine, Qt::FlatCap};
    case HistoryChange::same:
        return {quiet, thin * more, Qt::SolidLine, Qt::RoundCap};
    case HistoryChange::rated:
    case HistoryChange::unclear:
        return {quiet, thin * more, Qt::DotLine, Qt::RoundCap};
    }
    Q_UNREACHABLE();
}

QColor markColour(HistoryChange change, const QPalette& palette) {
    return change == HistoryChange::risen    ? accentColour(palette)
           : change == HistoryChange::fallen ? palette.color(QPalette::Text)
                                             : quietTextColour(palette);
}

// How far a point is from a line between two others.
qreal distance(const QPointF& point, const QLineF& line) {
    const QPointF along = line.p2() - line.p1();
    const qreal square = QPointF::dotProduct(along, along);
    const qreal share = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + share * along).length();
}

} // namespace

SlopeView::SlopeView(QWidget* parent) : QListView(parent), m_model(new SlopeModel(this)) {
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void SlopeView::setBands(std::vector<SlopeBand> bands) {
    m_allBands = std::move(bands);
    doItemsLayout();
}

void SlopeView::setRows(const std::vector<HistoryRow>& rows, const QString& then, const QString& now) {
    m_then = then;
    m_now = now;
    m_model->setRows(rows, then, now);
    doItemsLayout();
}

void SlopeView::doItemsLayout() {
    // On a wide screen the lines would become so long that nobody sees them lean.
    m_width = std::min(viewport()->width(), readingWidth() * 7 / 4);
    m_layout.layOut(m_model->rows(), m_allBands, m_width);
    // A list's own layout is of no use here.
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

int SlopeView::verticalOffset() const {
    return verticalScrollBar()->value();
}

QRect SlopeView::onScreen(const QRect& area) const {
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, viewport()->width(), m_layout.height()), area)
        .translated(0, -verticalOffset());
}

QPoint SlopeView::onScreen(const QPoint& point) const {
    return {isRightToLeft() ? viewport()->width() - point.x() : point.x(), point.y() - verticalOffset()};
}

QRect SlopeView::visualRect(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_layout.slopes().size() ? onScreen(m_layout.slopes()[row].now) : QRect();
}

QModelIndex SlopeView::indexAt(const QPoint& point) const {
    if (point.y() < m_layout.captionHeight())
        return {};
    const qreal near = spacingUnit();
    int best = -1;
    qreal least = near;
    for (std::size_t row = 0; row < m_layout.slopes().size(); ++row) {
        const Slope& slope = m_layout.slopes()[row];
        if (onScreen(slope.now).contains(point) || onScreen(slope.then).contains(point))
            return m_model->index(static_cast<int>(row));
        const qreal away = distance(point, QLineF(onScreen(slope.from), onScreen(slope.to)));
        if (away < least) {
            least = away;
            best = static_cast<int>(row);
        }
    }
    return best < 0 ? QModelIndex() : m_model->index(best);
}

// Also the end on the side of then comes into view where both fit.
void SlopeView::scrollTo(const QModelIndex& index, ScrollHint) {
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_layout.slopes().size())
        return;
    const Slope& slope = m_layout.slopes()[row];
    const int room = viewport()->height() - m_layout.captionHeight();
    const int margin = QFontMetrics(textFont(TextStyle::small)).height() + spacingUnit(); // the name of the level
    const auto bring = [&](int top, int bottom) {
        const int above = m_layout.captionHeight() + verticalOffset();
        if (bottom - top > room)
            return;
        if (top < above)
            verticalScrollBar()->setValue(top - m_layout.captionHeight());
        else if (bottom > above + room)
            verticalScrollBar()->setValue(bottom - m_layout.captionHeight() - room);
    };
    const int half = slope.now.height() / 2;
    bring(std::min(slope.now.top(), slope.from.y() - half) - margin,
          std::max(slope.now.bottom(), slope.from.y() + half));
    bring(slope.now.top() - margin, slope.now.bottom() + 1);
}

QModelIndex SlopeView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int count = m_model->rowCount();
    if (count == 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = m_layout.slopes().empty() || m_layout.slopes().front().now.height() <= 0
                         ? 1
                         : std::max(1, viewport()->height() / m_layout.slopes().front().now.height() - 1);
    int to = row;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        to = row - 1;
        break;
    case MoveDown:
    case MoveNext:
        to = row + 1;
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = count - 1;
        break;
    case MovePageUp:
        to = row - page;
        break;
    case MovePageDown:
        to = row + page;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return m_model->index(std::clamp(to, 0, count - 1));
}

void SlopeView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) {
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, flags);
}

QRegion SlopeView::visualRegionForSelection(const QItemSelection&) const {
    return viewport()->rect();
}

void SlopeView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    viewport()->update();
}

void SlopeView::updateGeometries() {
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(2 * spacingUnit());
}

void SlopeView::scrollContentsBy(int, int) {
    viewport()->update();
}

void SlopeView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    doItemsLayout();
}

void SlopeView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        doItemsLayout();
}

void SlopeView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    for (const SlopeBand& band : m_layout.bands())
        paintBand(painter, band);
    const auto chosen = static_cast<std::size_t>(currentIndex().row());
    for (std::size_t row = 0; row < m_layout.slopes().size(); ++row) {
        if (row != chosen)
            paintSlope(painter, row);
    }
    // Above the others, which may cross it.
    if (currentIndex().isValid() && chosen < m_layout.slopes().size())
        paintSlope(painter, chosen);
    for (std::size_t row = 0; row < m_layout.slopes().size(); ++row)
        paintNames(painter, row);
    paintCaptions(painter);
}

void SlopeView::paintBand(QPainter& painter, const SlopeBand& band) const {
    painter.save();
    const int unit = spacingUnit();
    const QFont font = textFont(TextStyle::small);
    painter.setFont(font);
    painter.setPen(hairlineColour(palette()));
    const QRect line = onScreen(QRect(0, band.top, m_width, 1));
    painter.drawLine(line.topLeft(), line.topRight());
    const QColor ink = quietTextColour(palette());
    const int height = QFontMetrics(font).height();
    const QSize mark = ratingMarkSize(font, band.state.levels);
    const int words = QFontMetrics(font).horizontalAdvance(band.name) + 2;
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    for (const int left : {0, m_layout.nowLeft()}) {
        const int top = band.top + unit / 4;
        paintRatingMark(painter, onScreen(QRect(left, top, mark.width(), height)), band.state, ink, layoutDirection());
        painter.setPen(ink);
        drawWords(painter, onScreen(QRect(left + mark.width() + unit, top, words, height)), leading, band.name);
    }
    painter.restore();
}

void SlopeView::paintSlope(QPainter& painter, std::size_t row) const {
    const Slope& slope = m_layout.slopes()[row];
    const HistoryRow& shown = m_model->rows()[row];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF from = onScreen(slope.from);
    painter.setPen(slopePen(shown.change, palette(), currentIndex().row() == static_cast<int>(row)));
    painter.drawLine(from, QPointF(onScreen(slope.to)));
    if (shown.then.kind != RatingState::Kind::notRated) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(markColour(shown.change, palette()));
        const qreal radius = spacingUnit() / 3.0;
        painter.drawEllipse(from, radius, radius);
    }
    painter.restore();
}

void SlopeView::paintNames(QPainter& painter, std::size_t row) const {
    const Slope& slope = m_layout.slopes()[row];
    const HistoryRow& shown = m_model->rows()[row];
    const int unit = spacingUnit();
    const bool chosen = currentIndex().row() == static_cast<int>(row);
    const QRect now = onScreen(slope.now);
    const QRect then = onScreen(slope.then);
    painter.save();
    if (chosen) {
        painter.fillRect(now, accentTintColour(palette()));
        if (!slope.then.isEmpty())
            painter.fillRect(then, accentTintColour(palette()));
    }
    const QFont body = textFont(TextStyle::body);
    const QFont small = textFont(TextStyle::small);
    const QFontMetrics bodyMetrics(body);
    const auto aligned = [this](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter));
    };
    painter.setFont(body);
    painter.setPen(palette().color(QPalette::Text));
    if (!slope.then.isEmpty()) {
        const QRect room = slope.then.adjusted(0, 0, -unit / 2, 0);
        drawWords(painter, onScreen(room), aligned(Qt::AlignRight),
                  bodyMetrics.elidedText(shown.name, Qt::ElideRight, room.width()));
    }
    const QRect mark(slope.now.left(), slope.now.top(), 2 * unit, slope.now.height());
    paintChangeMark(painter, onScreen(mark), shown.change, markColour(shown.change, palette()));
    QRect words = slope.now.adjusted(2 * unit + unit / 2, 0, -unit / 2, 0);
    QRect change = words;
    if (m_layout.isTwoLines()) {
        words.setHeight(bodyMetrics.height() + unit / 4);
        change.setTop(words.bottom() + 1);
    }
    const QString name = bodyMetrics.elidedText(shown.name, Qt::ElideRight, words.width());
    drawWords(painter, onScreen(words), aligned(Qt::AlignLeft), name);
    if (!m_layout.isTwoLines())
        change.setLeft(change.left() + bodyMetrics.horizontalAdvance(name) + unit);
    painter.setFont(small);
    painter.setPen(quietTextColour(palette()));
    drawWords(painter, onScreen(change), aligned(Qt::AlignLeft), shown.changeText);
    painter.restore();
    if (chosen && hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = now;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

// Stays above the rows while they scroll.
void SlopeView::paintCaptions(QPainter& painter) const {
    painter.save();
    const QRect strip(0, 0, viewport()->width(), m_layout.captionHeight());
    painter.fillRect(strip, palette().color(QPalette::Window));
    const QFont font = textFont(TextStyle::strong);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics(font);
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto write = [&](const QString& text, int left, int width) {
        const QRect room = QStyle::visualRect(layoutDirection(), strip, QRect(left, 0, width, strip.height()));
        drawWords(painter, room, leading, metrics.elidedText(text, Qt::ElideRight, width));
    };
    write(m_then, 0, m_layout.nowLeft() - spacingUnit());
    write(m_now, m_layout.nowLeft(), viewport()->width() - m_layout.nowLeft());
    painter.restore();
}

} // namespace waymark

#include "app/desktop/pages/pathway/pathway_view.h"

#include "app/desktop/pages/pathway/accessible_pathway.h"
#include "app/desktop/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace waymark {

namespace {

constexpr qreal zoomStep = 1.15;

} // namespace

PathwayView::PathwayView(QWidget* parent) : QAbstractScrollArea(parent) {
    installAccessiblePathway();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true); // for the hand
    setMinimumHeight(12 * spacingUnit());
}

void PathwayView::setMap(FrameworkPtr framework, PathwayMap map, LanguageOrder languages) {
    m_framework = std::move(framework);
    m_map = std::move(map);
    m_languages = std::move(languages);
    m_here = nullptr;
    m_aim = nullptr;
    m_chosen.reset();
    if (!m_map.columns.empty() && !m_map.columns.front().nodes.empty())
        m_chosen = m_map.columns.front().nodes.front().level;
    layOut();
}

std::span<const Neighbour> PathwayView::beside() const {
    return m_chosen ? m_map.besideOf(*m_chosen) : std::span<const Neighbour>();
}

void PathwayView::setAims(const RoleLevel* here, const RoleLevel* aim) {
    m_here = here;
    m_aim = aim;
    if (m_framework)
        m_scene.mark(m_here, m_aim, *m_framework);
    viewport()->update();
}

void PathwayView::choose(RoleLevelIndex level) {
    if (m_chosen == level || m_scene.cardOf(level) == nullptr)
        return;
    m_chosen = level;
    showChosen();
    viewport()->update();
    tellAccessibleFocus(*this);
    Q_EMIT chosenChanged();
}

void PathwayView::layOut() {
    if (m_framework) {
        m_scene.layOut(*m_framework, m_map, m_languages, textFont(TextStyle::body), layoutDirection());
        m_scene.mark(m_here, m_aim, *m_framework);
    } else {
        m_scene = PathwayScene();
    }
    updateScrollBars();
    viewport()->update();
}

void PathwayView::setZoom(qreal zoom) {
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    updateScrollBars();
    showChosen();
    viewport()->update();
}

void PathwayView::zoomIn() {
    setZoom(m_zoom * zoomStep);
}

void PathwayView::zoomOut() {
    setZoom(m_zoom / zoomStep);
}

// What lies there stays there, as far as the map's edges let it.
void PathwayView::zoomAbout(qreal zoom, QPointF position) {
    const QPointF fixed = (position - origin()) / m_zoom;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    updateScrollBars();
    const QPointF corner = fixed * m_zoom - position;
    horizontalScrollBar()->setValue(qRound(corner.x()));
    verticalScrollBar()->setValue(qRound(corner.y()));
    viewport()->update();
}

void PathwayView::fit() {
    const QSizeF size = m_scene.size();
    if (size.isEmpty())
        return;
    setZoom(std::min(viewport()->width() / size.width(), viewport()->height() / size.height()));
}

void PathwayView::fitReadably() {
    fit();
    setZoom(std::clamp(m_zoom, 0.8, 1.15));
}

void PathwayView::updateScrollBars() {
    const QSize whole = (m_scene.size() * m_zoom).toSize();
    const auto set = [](QScrollBar* bar, int length, int page) {
        bar->setRange(0, std::max(0, length - page));
        bar->setPageStep(page);
        bar->setSingleStep(2 * spacingUnit());
    };
    set(horizontalScrollBar(), whole.width(), viewport()->width());
    set(verticalScrollBar(), whole.height(), viewport()->height());
}

// Where the sheet's upper left corner stands in the viewport; a small map is centred.
QPointF PathwayView::origin() const {
    const QSizeF whole = m_scene.size() * m_zoom;
    const auto along = [](qreal length, int page, const QScrollBar* bar) {
        return length < page ? (page - length) / 2 : -static_cast<qreal>(bar->value());
    };
    return {along(whole.width(), viewport()->width(), horizontalScrollBar()),
            along(whole.height(), viewport()->height(), verticalScrollBar())};
}

// Of the strip with the names of the roles, which stays at the top while the map scrolls beneath it; 0 while it stands on the
// map itself, or where it would take too much of a low view.
int PathwayView::headingsHeight() const {
    const qreal strip = m_scene.headingsHeight() * m_zoom;
    return origin().y() < 0 && strip < viewport()->height() / 3.0 ? qCeil(strip) : 0;
}

QRect PathwayView::visibleArea(const PathwayCard& card) const {
    return QRectF(card.area.topLeft() * m_zoom + origin(), card.area.size() * m_zoom).toAlignedRect();
}

const PathwayCard* PathwayView::cardUnder(const QPoint& position) const {
    if (position.y() < headingsHeight())
        return nullptr;
    return m_scene.cardAt((QPointF(position) - origin()) / m_zoom);
}

void PathwayView::showChosen() {
    const PathwayCard* card = m_chosen ? m_scene.cardOf(*m_chosen) : nullptr;
    if (card == nullptr)
        return;
    const QRect area = visibleArea(*card).adjusted(-spacingUnit(), -spacingUnit(), spacingUnit(), spacingUnit());
    const auto bring = [](QScrollBar* bar, int begin, int end, int top, int page) {
        if (begin < top)
            bar->setValue(bar->value() + begin - top);
        else if (end > page)
            bar->setValue(bar->value() + std::min(begin - top, end - page));
    };
    bring(horizontalScrollBar(), area.left(), area.right(), 0, viewport()->width());
    bring(verticalScrollBar(), area.top(), area.bottom(), headingsHeight(), viewport()->height());
}

bool PathwayView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PathwayCard* card = cardUnder(help->pos());
        QToolTip::showText(help->globalPos(), card != nullptr ? card->name : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PathwayView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    PathwayColours colours{.palette = palette(), .chosen = m_chosen, .focused = hasFocus()};
    for (const Neighbour& neighbour : beside())
        colours.beside.push_back(neighbour.level);
    const QRectF exposed(event->rect());
    m_scene.paint(painter, colours, {(exposed.topLeft() - origin()) / m_zoom, exposed.size() / m_zoom});
    const int headings = headingsHeight();
    if (headings == 0)
        return;
    painter.resetTransform();
    painter.fillRect(QRect(0, 0, viewport()->width(), headings), palette().color(QPalette::Window));
    painter.setPen(hairlineColour(palette()));
    painter.drawLine(0, headings, viewport()->width(), headings);
    painter.translate(origin().x(), 0);
    painter.scale(m_zoom, m_zoom);
    m_scene.paintHeadings(painter, colours);
}

void PathwayView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PathwayView::keyPressEvent(QKeyEvent* event) {
    std::optional<PathwayDirection> direction;
    switch (event->key()) {
    case Qt::Key_Up:
        direction = PathwayDirection::up;
        break;
    case Qt::Key_Down:
        direction = PathwayDirection::down;
        break;
    case Qt::Key_Left:
        // On a mirrored map the next column stands to the left.
        direction = isRightToLeft() ? PathwayDirection::right : PathwayDirection::left;
        break;
    case Qt::Key_Right:
        direction = isRightToLeft() ? PathwayDirection::left : PathwayDirection::right;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            Q_EMIT opened(*m_chosen);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    if (!m_chosen || event->modifiers().testFlag(Qt::AltModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    if (const auto next = walk(m_map, *m_chosen, *direction))
        choose(*next);
}

void PathwayView::mousePressEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (const PathwayCard* card = cardUnder(position))
        return choose(card->level);
    if (event->button() != Qt::LeftButton)
        return;
    m_held = position;
    showHand(position);
}

void PathwayView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (m_held) {
        const QPoint moved = position - *std::exchange(m_held, position);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    }
    showHand(position);
}

void PathwayView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_held.reset();
    showHand(event->position().toPoint());
}

// A hand where the map can be taken and moved.
void PathwayView::showHand(const QPoint& position) {
    const bool moves = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    if (!moves || (!m_held && cardUnder(position) != nullptr))
        viewport()->unsetCursor();
    else
        viewport()->setCursor(m_held ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void PathwayView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const PathwayCard* card = cardUnder(event->position().toPoint()))
        Q_EMIT opened(card->level);
}

void PathwayView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomAbout(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PathwayView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    tellAccessibleFocus(*this);
    viewport()->update();
}

void PathwayView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PathwayView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

} // namespace waymark

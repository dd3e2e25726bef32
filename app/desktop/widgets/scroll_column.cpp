#include "app/desktop/widgets/scroll_column.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/refill.h"
#include "app/desktop/widgets/text_block.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // What its texts would need at other widths does not count, else there would be empty ground to scroll over.
    auto* content = new TextBlock(this);
    content->setAutoFillBackground(false);
    // A stretch below keeps the items at the top. An alignment of the layout would do it too, but gives texts no more height
    // than they need at the width that they like best, and so cuts them at a narrower one.
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    m_column = new QVBoxLayout;
    whole->addLayout(m_column);
    whole->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &ScrollColumn::follow);
    fit();
}

// The keyboard leaves what is in it while it goes, when there is nothing left to follow it with.
ScrollColumn::~ScrollColumn() {
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollColumn::layOutNow() {
    if (!window()->isVisible())
        return;
    layOutWithin(widget());
    // The scroll area hears of the new height by this event only.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &request);
}

void ScrollColumn::setLimited(bool limited) {
    m_limited = limited;
    fit();
}

void ScrollColumn::setWidest(qreal readingWidths) {
    m_widest = readingWidths;
    fit();
}

// A letter with Alt leads also to what has been scrolled away, and Qt follows the Tab key only. What a pointer presses must not
// move from under it, and a window that comes to the front again shows what it showed.
void ScrollColumn::follow(const QWidget* from, QWidget* to) {
    if (from == nullptr || to == nullptr || QGuiApplication::mouseButtons() != Qt::NoButton ||
        !widget()->isAncestorOf(to))
        return;
    // Of something larger than the view any part will do.
    if (to->height() < viewport()->height() || to->visibleRegion().isEmpty())
        ensureWidgetVisible(to, spacingUnit(), spacingUnit());
}

bool ScrollColumn::holdsAStop() const {
    return std::ranges::any_of(widget()->findChildren<QWidget*>(), [](const QWidget* part) {
        return (part->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && part->isEnabled() && part->isVisible();
    });
}

// A column of text alone is scrolled by the keyboard only if it can be reached by it. Where something in it can have the
// keyboard, that scrolls it too, since Qt hands on the keys that it has no use for; the column itself would be one stop more
// at which there is nothing to do, so it is passed over.
void ScrollColumn::focusInEvent(QFocusEvent* event) {
    QScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if ((reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) && holdsAStop()) {
        focusNextPrevChild(reason == Qt::TabFocusReason);
        return;
    }
    // A window that comes to the front again looks as it did.
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_framed = reason != Qt::MouseFocusReason;
    viewport()->update();
}

void ScrollColumn::focusOutEvent(QFocusEvent* event) {
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ScrollColumn::paintEvent(QPaintEvent* event) {
    QScrollArea::paintEvent(event);
    if (!hasFocus() || !m_framed)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(accentColour(palette()), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

int ScrollColumn::leastWidth() const {
    int content = 0;
    for (const QWidget* part : widget()->findChildren<QWidget*>()) {
        if (qobject_cast<const QAbstractButton*>(part) == nullptr && qobject_cast<const QLabel*>(part) == nullptr)
            continue;
        int width = part->minimumSizeHint().width();
        for (const QWidget* above = part->parentWidget(); above != widget(); above = above->parentWidget()) {
            if (above->layout() != nullptr)
                width += above->layout()->contentsMargins().left() + above->layout()->contentsMargins().right();
        }
        content = std::max(content, width);
    }
    const QMargins around = viewportMargins();
    return content + 2 * nearMargin(content + spacingUnit()) + around.left() + around.right() +
           verticalScrollBar()->sizeHint().width();
}

// Where large text leaves few words to a line, the edges need not have the room of three.
int ScrollColumn::nearMargin(int width) {
    return width < readingWidth() / 2 ? spacingUnit() / 2 : 3 * spacingUnit();
}

void ScrollColumn::fit() {
    const int unit = spacingUnit();
    m_column->setSpacing(unit);
    const int spare = m_limited ? viewport()->width() - qRound(m_widest * readingWidth()) - 6 * unit : 0;
    // The spare width goes to the far side, so that texts begin where the eye expects them.
    const int near = nearMargin(viewport()->width());
    const int far = near + std::max(0, spare);
    m_column->setContentsMargins(isRightToLeft() ? far : near, 2 * unit, isRightToLeft() ? near : far, 4 * unit);
}

void ScrollColumn::resizeEvent(QResizeEvent* event) {
    // First the margins: the scroll area lays the content out with them.
    fit();
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void ScrollColumn::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace waymark

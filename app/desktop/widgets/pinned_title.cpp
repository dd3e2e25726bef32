#include "app/desktop/widgets/pinned_title.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/scroll_column.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace waymark {

PinnedTitle::PinnedTitle(const QLabel* title, ScrollColumn* column, QWidget* parent)
    : ElidedLabel(parent)
    , m_title(title)
    , m_column(column) {
    hide();
    connect(column->verticalScrollBar(), &QScrollBar::valueChanged, this, &PinnedTitle::refresh);
    connect(column->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PinnedTitle::refresh);
    fit();
}

void PinnedTitle::refresh() {
    const int end = m_title->mapTo(m_column->widget(), QPoint(0, m_title->height())).y();
    const bool isPast = end <= m_column->verticalScrollBar()->value();
    if (isPast) {
        setWhole(m_title->text());
        // On one line with the texts of the column.
        const QMargins sides = m_column->column()->contentsMargins();
        setContentsMargins(sides.left(), spacingUnit() / 2, sides.right(), spacingUnit() / 2);
    }
    setVisible(isPast);
}

void PinnedTitle::paintEvent(QPaintEvent* event) {
    ElidedLabel::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, hairlineColour(palette()));
}

void PinnedTitle::changeEvent(QEvent* event) {
    ElidedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PinnedTitle::fit() {
    setFont(textFont(TextStyle::strong));
}

} // namespace waymark

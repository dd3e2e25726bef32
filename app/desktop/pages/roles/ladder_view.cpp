#include "app/desktop/pages/roles/ladder_view.h"

#include "app/desktop/pages/roles/ladder_delegate.h"
#include "app/desktop/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <utility>

namespace waymark {

LadderView::LadderView(QWidget* parent) : QListView(parent), m_delegate(new LadderDelegate(this)) {
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void LadderView::setWhole(bool whole) {
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void LadderView::setPurposeLines(int lines) {
    m_delegate->setPurposeLines(lines);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void LadderView::setCurrentRow(int row) {
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
}

void LadderView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT lookedAt(current.row());
}

void LadderView::toggle(const QModelIndex& index) {
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void LadderView::mousePressEvent(QMouseEvent* event) {
    // A little beside the box still means the box.
    const QPoint at = event->position().toPoint();
    const QModelIndex pressed = indexAt(at);
    const int near = spacingUnit() / 2;
    m_checking = pressed.isValid() && event->button() == Qt::LeftButton &&
                 LadderDelegate::checkBox(visualRect(pressed), this).adjusted(-near, -near, near, near).contains(at);
    if (m_checking)
        return toggle(pressed);
    const QScopedValueRollback quiet(m_quiet, true);
    QListView::mousePressEvent(event);
}

void LadderView::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(m_checking, false))
        return;
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT chosen(index.row());
}

void LadderView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return toggle(currentIndex());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

int LadderView::wholeHeight() const {
    int height = 0;
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return height + spacingUnit();
}

QSize LadderView::sizeHint() const {
    return {30 * spacingUnit(), m_whole ? wholeHeight() : 40 * spacingUnit()};
}

QSize LadderView::minimumSizeHint() const {
    return {20 * spacingUnit(), m_whole ? wholeHeight() : 10 * spacingUnit()};
}

void LadderView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    // Steps are as high as their texts need at this width, which Qt's list does not expect.
    scheduleDelayedItemsLayout();
    if (m_whole)
        updateGeometry();
}

void LadderView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void LadderView::wheelEvent(QWheelEvent* event) {
    if (m_whole)
        event->ignore();
    else
        QListView::wheelEvent(event);
}

} // namespace waymark

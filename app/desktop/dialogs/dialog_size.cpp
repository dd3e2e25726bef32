#include "app/desktop/dialogs/dialog_size.h"

#include "app/desktop/widgets/scroll_column.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLayout>
#include <QResizeEvent>
#include <QScreen>

namespace waymark {

QSize onScreen(const QWidget& window, QSize wanted) {
    // What the window manager draws round a dialog needs room too.
    return wanted.boundedTo(window.screen()->availableSize() * 9 / 10);
}

void resizeOnScreen(QDialog& dialog, QSize wanted) {
    const QSize size = onScreen(dialog, wanted);
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    const QMargins around = dialog.layout()->contentsMargins();
    const int room = onScreen(dialog, {QWIDGETSIZE_MAX, 0}).width() - around.left() - around.right();
    if (buttons != nullptr && buttons->minimumSizeHint().width() > room)
        buttons->setOrientation(Qt::Vertical);
    dialog.resize(size);
}

namespace {

// A window that was not shown yet keeps these events for later, and what it holds is as narrow as it was made.
void tellSize(QWidget& widget) {
    QResizeEvent event(widget.size(), widget.size());
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

void resizeToColumn(QDialog& dialog, ScrollColumn& column, int width) {
    const int wide = onScreen(dialog, {width, 0}).width();
    // The column sets its margins by the width that it has.
    // High enough that no scroll bar takes some of it.
    dialog.resize(onScreen(dialog, {wide, QWIDGETSIZE_MAX}));
    dialog.layout()->activate();
    tellSize(column);
    tellSize(*column.viewport());
    const int content = column.widget()->layout()->totalHeightForWidth(column.viewport()->width());
    const int around = dialog.height() - column.viewport()->height();
    dialog.resize(onScreen(dialog, {wide, content + around}));
}

} // namespace waymark

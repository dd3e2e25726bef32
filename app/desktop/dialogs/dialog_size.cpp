#include "app/desktop/dialogs/dialog_size.h"

#include "app/desktop/widgets/scroll_column.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

namespace waymark {

QSize onScreen(const QWidget& window, QSize wanted) {
    // What the window manager draws round a dialog needs room too.
    return wanted.boundedTo(window.screen()->availableSize() * 9 / 10);
}

void resizeToColumn(QDialog& dialog, ScrollColumn& column, int width) {
    const int wide = onScreen(dialog, {width, 0}).width();
    // The column sets its margins by the width that it has.
    dialog.resize(wide, dialog.sizeHint().height());
    dialog.layout()->activate();
    const int content = column.widget()->layout()->totalHeightForWidth(column.viewport()->width());
    const int around = dialog.height() - column.viewport()->height();
    dialog.resize(onScreen(dialog, {wide, content + around}));
}

} // namespace waymark

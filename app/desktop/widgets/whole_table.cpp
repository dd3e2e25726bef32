#include "app/desktop/widgets/whole_table.h"

#include "app/desktop/theme/theme.h"

#include <QHeaderView>
#include <QWheelEvent>

namespace waymark {

WholeTable::WholeTable(QWidget* parent) : RoomyTable(parent) {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

int WholeTable::wholeHeight() const {
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2;
}

QSize WholeTable::sizeHint() const {
    return {readingWidth(), wholeHeight()};
}

QSize WholeTable::minimumSizeHint() const {
    return {24 * spacingUnit(), wholeHeight()};
}

void WholeTable::fit() {
    RoomyTable::fit();
    updateGeometry();
}

void WholeTable::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace waymark

#include "app/desktop/widgets/reveal.h"

#include "app/desktop/theme/theme.h"

#include <QRect>
#include <QScrollArea>

namespace waymark {

void reveal(QWidget* widget) {
    for (QWidget* above = widget; above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(widget, spacingUnit(), spacingUnit());
            return;
        }
    }
}

void reveal(QWidget* widget, const QRect& part) {
    for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QPoint centre = widget->mapTo(area->widget(), part.center());
            area->ensureVisible(centre.x(), centre.y(), 0, part.height() / 2 + 6 * spacingUnit());
            return;
        }
    }
}

} // namespace waymark

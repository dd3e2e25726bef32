#include "app/desktop/widgets/reveal.h"

#include "app/desktop/theme/theme.h"

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

} // namespace waymark

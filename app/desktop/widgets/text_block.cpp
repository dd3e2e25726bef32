#include "app/desktop/widgets/text_block.h"

#include "app/desktop/theme/theme.h"

#include <QLayout>

namespace waymark {

QSize TextBlock::sizeHint() const {
    return {readingWidth(), 0};
}

// What cannot wrap keeps the width that it needs.
QSize TextBlock::minimumSizeHint() const {
    return {layout() != nullptr ? layout()->minimumSize().width() : 0, 0};
}

} // namespace waymark

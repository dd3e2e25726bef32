// A part of a page that is made of running texts: as high as they need at the width that it is given.
#pragma once

#include <QWidget>

namespace waymark {

// Lays out what is in it as any widget with a layout does, but has no opinion of how wide it would like to be. Qt works such
// an opinion out anew at every level of nesting by setting all texts at yet another width, and no column of a page asks it.
class TextBlock : public QWidget {
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace waymark

// The name of what one reads, above a column that has been scrolled past it.
#pragma once

#include "app/desktop/widgets/elided_label.h"

namespace waymark {

class ScrollColumn;

class PinnedTitle : public ElidedLabel {
    Q_OBJECT

public:
    // The title stands in the column; both outlive this.
    PinnedTitle(const QLabel* title, ScrollColumn* column, QWidget* parent = nullptr);

    // Looks at the title again.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    const QLabel* m_title;
    ScrollColumn* m_column;
};

} // namespace waymark

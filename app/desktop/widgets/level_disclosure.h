// A row that opens: a name, a level as mark and word, and a triangle that shows whether it is open.
#pragma once

#include "app/desktop/widgets/level_row.h"

namespace waymark {

// Checked means open. To a screen reader a button that says "expanded" or "collapsed".
class LevelDisclosure : public LevelRow {
    Q_OBJECT

public:
    explicit LevelDisclosure(QWidget* parent = nullptr);

protected:
    [[nodiscard]] int lead() const override;
    void paintLead(QPainter& painter, const QRect& area) const override;
};

} // namespace waymark

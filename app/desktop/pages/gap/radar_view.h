// The gap as a radar, for those who like one: axes in the framework's order, outlines and no fill. The table says the same.
#pragma once

#include "app/desktop/models/gap_model.h"

#include <QWidget>

namespace waymark {

class RadarView : public QWidget {
    Q_OBJECT

public:
    explicit RadarView(QWidget* parent = nullptr);

    void setLines(std::vector<GapLine> lines);

    // The first is *not yet*.
    void setLevels(const QStringList& names);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void speak();

    std::vector<GapLine> m_lines;
    QStringList m_levels;
};

} // namespace waymark

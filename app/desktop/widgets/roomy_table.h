// A table of texts: wrapped, with air round them, each row as high as its texts are.
#pragma once

#include "app/desktop/widgets/column_widths.h"

#include <QTableView>

#include <vector>

namespace waymark {

class RoomyTable : public QTableView {
    Q_OBJECT

public:
    explicit RoomyTable(QWidget* parent = nullptr);

    // How the columns share the width; without it all have the same weight. The first column, which names what a row is
    // about, never gets more than its longest text.
    void setWeights(std::vector<int> weights);

    void reset() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    // Gives columns and rows the room that they need.
    virtual void fit();

private:
    void shareWidth();
    [[nodiscard]] ColumnNeed needOf(int column) const;

    std::vector<int> m_weights;
};

} // namespace waymark

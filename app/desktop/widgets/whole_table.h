// A table that is as high as its rows, for a page that scrolls round it.
#pragma once

#include "app/desktop/widgets/roomy_table.h"

namespace waymark {

class WholeTable : public RoomyTable {
    Q_OBJECT

public:
    explicit WholeTable(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void fit() override;

private:
    [[nodiscard]] int wholeHeight() const;
};

} // namespace waymark

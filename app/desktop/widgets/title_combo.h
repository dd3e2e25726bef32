// A chooser of long titles: as wide as the longest where there is room, and down to a few letters where there is little.
#pragma once

#include <QComboBox>

namespace waymark {

class TitleCombo : public QComboBox {
    Q_OBJECT

public:
    explicit TitleCombo(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // The list is as wide as its titles, however narrow the chooser.
    void showPopup() override;

protected:
    // A title that is too long ends in an ellipsis; the tool tip has all of it.
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthWith(int textWidth) const;
    [[nodiscard]] int longestTitle() const;
};

} // namespace waymark

// A radio button for answers that count: the arrow keys go from one to the next without choosing it, Space chooses.
#pragma once

#include "app/desktop/widgets/wrapping_button.h"

namespace waymark {

class ChoiceButton : public WrappingRadioButton {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void goOn(int steps);
};

} // namespace waymark

// The row of buttons at the foot of a dialog.
#pragma once

#include "app/desktop/widgets/wrapping_button.h"

#include <QDialogButtonBox>

namespace waymark {

// As QDialogButtonBox::addButton() does it, but the words wrap where the dialog is too narrow for the whole row.
inline QPushButton* addDialogButton(QDialogButtonBox& box, const QString& words, QDialogButtonBox::ButtonRole role) {
    auto* button = new WrappingButton(words, &box);
    box.addButton(button, role);
    return button;
}

} // namespace waymark

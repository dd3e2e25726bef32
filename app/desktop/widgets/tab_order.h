// The Tab key follows the layout, whatever order the widgets were made in.
#pragma once

class QWidget;

namespace waymark {

// Everything within `root` that can get the keyboard, in the order of its layouts.
void tabInLayoutOrder(QWidget* root);

} // namespace waymark

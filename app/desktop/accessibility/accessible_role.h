// Says to assistive technology what a widget of ours is.
#pragma once

#include <QAccessible>

class QWidget;

namespace waymark {

// The widget speaks as `role` (a list, a list item, a heading, a group ...). Its name is its accessible name or, for a
// label, its text. NoRole: it is decoration and is passed over.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

// Once, after the QApplication was made.
void installAccessibleRoles();

} // namespace waymark

#include "app/desktop/widgets/line_field.h"

#include <QEvent>
#include <QKeyEvent>

namespace waymark {

LineField::LineField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textEdited, this, &LineField::typed);
}

void LineField::setWhole(const QString& text) {
    if (this->text() == text)
        return;
    setText(text);
    // Of a long text the beginning says what it is, as long as nobody types.
    if (!hasFocus())
        home(false);
}

bool LineField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // The field would keep undo and redo to itself, and bring back only what was typed into it.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

} // namespace waymark

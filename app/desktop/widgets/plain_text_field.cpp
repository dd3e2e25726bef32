#include "app/desktop/widgets/plain_text_field.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace waymark {

PlainTextField::PlainTextField(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(toPlainText()); });
    fit();
}

void PlainTextField::setText(const QString& text) {
    if (toPlainText() == text)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

bool PlainTextField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Without this the field would keep undo and redo to itself, and do nothing with them.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FontChange)
        fit();
    return QPlainTextEdit::event(event);
}

int PlainTextField::heightOf(int lines) const {
    return lines * fontMetrics().lineSpacing() + 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
}

QSize PlainTextField::sizeHint() const {
    return {QPlainTextEdit::sizeHint().width(), heightOf(m_lines)};
}

QSize PlainTextField::minimumSizeHint() const {
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(m_lines)};
}

void PlainTextField::fit() {
    setMinimumHeight(heightOf(m_lines));
    updateGeometry();
}

} // namespace waymark

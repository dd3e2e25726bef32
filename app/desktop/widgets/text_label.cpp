#include "app/desktop/widgets/text_label.h"

#include <QApplication>
#include <QEvent>

namespace waymark {

TextLabel::TextLabel(TextStyle style, QWidget* parent) : QLabel(parent), m_style(style) {
    // Framework texts and what people typed are never read as HTML.
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
    turn();
}

TextLabel::TextLabel(TextStyle style, const QString& text, QWidget* parent) : TextLabel(style, parent) {
    setText(text);
}

void TextLabel::setQuiet(bool quiet) {
    m_quiet = quiet;
    restyle();
}

// A label with a font and colours of its own hears of the application's only here: Qt tells changeEvent() nothing of them.
bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        restyle();
    return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
    if (event->type() == QEvent::LayoutDirectionChange)
        turn();
}

// Selectable text is laid out by the direction of its words; a page that is read from the right begins at the right.
void TextLabel::turn() {
    if (alignment().testFlag(Qt::AlignHCenter))
        return;
    const Qt::Alignment upright = alignment() & Qt::AlignVertical_Mask;
    setAlignment(upright | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void TextLabel::restyle() {
    if (m_restyling)
        return;
    m_restyling = true;
    setFont(textFont(m_style));
    QPalette own;
    if (m_quiet)
        own.setColor(QPalette::WindowText, quietTextColour(QApplication::palette()));
    setPalette(own);
    m_restyling = false;
}

} // namespace waymark

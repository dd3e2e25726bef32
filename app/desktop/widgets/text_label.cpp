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
}

TextLabel::TextLabel(TextStyle style, const QString& text, QWidget* parent) : TextLabel(style, parent) {
    setText(text);
}

void TextLabel::setQuiet(bool quiet) {
    m_quiet = quiet;
    restyle();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::PaletteChange)
        restyle();
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

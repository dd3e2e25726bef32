#include "app/desktop/widgets/text_label.h"

#include "app/desktop/widgets/text_block.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace waymark {

namespace {

// Of the word with the most letters; another one is hardly wider, and no column of a page is as narrow as that.
int widthOfLongestWord(const QString& text, const QFontMetrics& metrics) {
    QStringView longest;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark() || text.at(i).isSurrogate()))
            continue;
        // A sign stays with the word before it: a line may break after a hyphen or a slash, not before it.
        const qsizetype end = std::min(i + 1, text.size());
        if (end - begin > longest.size())
            longest = QStringView(text).sliced(begin, end - begin);
        begin = end;
    }
    return metrics.horizontalAdvance(longest.trimmed().toString());
}

} // namespace

TextLabel::TextLabel(TextStyle style, QWidget* parent) : QLabel(parent), m_style(style) {
    // Framework texts and what people typed are never read as HTML.
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
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

// Text that can be selected costs a document of its own; a page of a hundred labels has none until the pointer comes.
void TextLabel::enterEvent(QEnterEvent* event) {
    if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
    if (event->type() == QEvent::LayoutDirectionChange)
        turn();
}

QSize TextLabel::sizeHint() const {
    if (!wordWrap() || dynamic_cast<const TextBlock*>(parentWidget()) == nullptr)
        return QLabel::sizeHint();
    return {readingWidth(), fontMetrics().height()};
}

QSize TextLabel::minimumSizeHint() const {
    if (!wordWrap() || dynamic_cast<const TextBlock*>(parentWidget()) == nullptr)
        return QLabel::minimumSizeHint();
    const QMargins around = contentsMargins();
    return {widthOfLongestWord(text(), fontMetrics()) + around.left() + around.right(), fontMetrics().height()};
}

// Nested layouts ask for the same few widths again and again, and Qt would lay the text out each time.
int TextLabel::heightForWidth(int width) const {
    const Measured asked{width, text(), font(), contentsMargins(), 0};
    for (const Measured& known : m_measured) {
        if (known.width == asked.width && known.text == asked.text && known.font == asked.font &&
            known.margins == asked.margins)
            return known.height;
    }
    Measured& oldest = m_measured[m_oldest];
    m_oldest = (m_oldest + 1) % m_measured.size();
    oldest = asked;
    oldest.height = QLabel::heightForWidth(width);
    return oldest.height;
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

// Push buttons and boxes whose words go on in the next line where the width ends. They ask for the width of one line, and so look
// as any other button where there is room; where there is none, as in a small window with large text, they become narrower and
// higher, down to the width of their longest word.
#pragma once

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>

#include <algorithm>

namespace waymark {

// What a button says, in lines of no more than `room` pixels, as far as no word is longer. The letter for Alt stays marked.
[[nodiscard]] QString inButtonLines(const QString& words, const QFontMetrics& metrics, int room);

// The same in as many lines, but none much longer than another: words in the middle of a button.
[[nodiscard]] QString inEvenButtonLines(const QString& words, const QFontMetrics& metrics, int room);

[[nodiscard]] int longestButtonWord(const QString& words, const QFontMetrics& metrics);

// The style is given the words with line feeds in them. Whatever else asks the button what it says, a screen reader or the
// search for letters, gets the words as they were set.
template <typename Button, QStyle::ContentsType Contents>
class Wrapping : public Button {
public:
    explicit Wrapping(QWidget* parent = nullptr) : Button(parent) { mayShrink(); }

    explicit Wrapping(const QString& words, QWidget* parent = nullptr) : Button(words, parent) { mayShrink(); }

    // As high as the lines at the present width: a height that depends on the width would make each row of buttons a thing that
    // layouts measure again and again, for the sake of the few that ever wrap.
    [[nodiscard]] QSize sizeHint() const override {
        const QSize oneLine = Button::sizeHint();
        m_saidLines = lineCount();
        return oneLine + QSize(0, (m_saidLines - 1) * Button::fontMetrics().lineSpacing());
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        const QSize size = sizeHint();
        const QString words = Button::text();
        if (!words.contains(u' '))
            return size;
        QStyleOptionButton option;
        Button::initStyleOption(&option);
        return {std::min(size.width(), edges(option) + longestButtonWord(words, Button::fontMetrics())), size.height()};
    }

protected:
    void initStyleOption(QStyleOptionButton* option) const override {
        Button::initStyleOption(option);
        // Before the first layout the width means nothing.
        if (!Button::testAttribute(Qt::WA_Resized) || !option->text.contains(u' '))
            return;
        if (m_lines.words != option->text || m_lines.width != Button::width() || m_lines.font != Button::font()) {
            const int room = Button::width() - edges(*option);
            constexpr bool isCentred = Contents == QStyle::CT_PushButton;
            const QFontMetrics metrics = Button::fontMetrics();
            m_lines = {.words = option->text,
                       .width = Button::width(),
                       .font = Button::font(),
                       .broken = isCentred ? inEvenButtonLines(option->text, metrics, room)
                                           : inButtonLines(option->text, metrics, room)};
        }
        option->text = m_lines.broken;
    }

    void resizeEvent(QResizeEvent* event) override {
        Button::resizeEvent(event);
        if (lineCount() != m_saidLines)
            Button::updateGeometry();
    }

private:
    struct Lines {
        QString words;
        int width = -1;
        QFont font;
        QString broken;
    };

    void mayShrink() {
        QSizePolicy policy = Button::sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Preferred);
        Button::setSizePolicy(policy);
    }

    [[nodiscard]] int lineCount() const {
        QStyleOptionButton option;
        initStyleOption(&option);
        return static_cast<int>(option.text.count(u'\n')) + 1;
    }

    // What there is in the width besides the words.
    [[nodiscard]] int edges(const QStyleOptionButton& option) const {
        constexpr int besideIcon = 4; // as Qt's buttons have it
        const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + besideIcon;
        const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu)
                              ? Button::style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this)
                              : 0;
        // Wide enough for a style that makes no button narrower than it likes.
        const QSize words(1'000, Button::fontMetrics().height());
        return Button::style()->sizeFromContents(Contents, &option, words, this).width() - words.width() + icon + arrow;
    }

    mutable Lines m_lines;
    mutable int m_saidLines = 1;
};

using WrappingButton = Wrapping<QPushButton, QStyle::CT_PushButton>;
using WrappingCheckBox = Wrapping<QCheckBox, QStyle::CT_CheckBox>;
using WrappingRadioButton = Wrapping<QRadioButton, QStyle::CT_RadioButton>;

} // namespace waymark

// A field for some lines of plain text: Tab leaves it, and undo is the document's own.
#pragma once

#include <QPlainTextEdit>

namespace waymark {

class PlainTextField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PlainTextField(int lines, QWidget* parent = nullptr);

    // Nothing is told; the cursor stays where it is if the text does.
    void setText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    // Scroll areas ask for the height of three lines; this one may have a single one.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // Somebody typed.
    void typed(const QString& text);

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    void fit();

    int m_lines;
};

} // namespace waymark

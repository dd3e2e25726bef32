// A column of content that scrolls, no wider than running text reads well.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace waymark {

class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    ~ScrollColumn() override;

    // Add the content here; items stand at the top.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

    // Lays the content out at once, so that what has just been put in can be scrolled to.
    void layOutNow();

    // The width at which no button and no long word in it is cut. Texts and buttons count also while they are hidden.
    [[nodiscard]] int leastWidth() const;

    // Some content (tables) may use all the width there is. Default: limited to readingWidth().
    void setLimited(bool limited);

    // The limit, in readingWidth()s. Default: 1.
    void setWidest(qreal readingWidths);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static int nearMargin(int width);
    [[nodiscard]] bool holdsAStop() const;
    void follow(const QWidget* from, QWidget* to);
    void fit();

    QVBoxLayout* m_column;
    bool m_framed = false; // somebody came to it by the keyboard
    bool m_limited = true;
    qreal m_widest = 1;
};

} // namespace waymark

// A line above the pages with something to decide, which can wait: what it is, what to do, and "Not now".
#pragma once

#include <QWidget>

class QPushButton;

namespace waymark {

class TextLabel;

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    // Shows the bar; assistive technology is told. No `button`: there is only something to know.
    void ask(const QString& text, const QString& button);

Q_SIGNALS:
    void accepted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    TextLabel* m_text;
    QPushButton* m_accept;
    QPushButton* m_dismiss;
};

} // namespace waymark

// The answer from before: hidden until there is a new one or somebody asks for it, then shown with its date.
#pragma once

#include "app/desktop/widgets/card.h"

class QPushButton;

namespace waymark {

class TextLabel;

class LastAnswer : public Card {
    Q_OBJECT

public:
    explicit LastAnswer(QWidget* parent = nullptr);

    struct Answer {
        QString day = {}; // "12 March 2026"
        QString answer = {}; // "Working"
        QString reason = {}; // may be empty
        QString now = {}; // today's answer in words; empty: there is none yet
        bool sameToday = false;
        bool hidden = false;
        QString carriedFrom = {}; // the edition that it was carried over from and waits to be confirmed; empty: none
        bool mayConfirm = false; // there is no answer of today, and one may be given
    };

    void setAnswer(const Answer& answer);

Q_SIGNALS:
    void shown();
    void confirmed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fit();

    Answer m_answer;
    TextLabel* m_text;
    TextLabel* m_reason;
    QPushButton* m_show;
    QPushButton* m_confirm;
};

} // namespace waymark

// Answers that others gave or agreed to in another edition and that wait for a yes: each with a button.
#pragma once

#include "core/base/ids.h"
#include "core/record/record.h"

#include <QString>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace waymark {

class Card;
class TextLabel;

class CarriedAnswers : public QWidget {
    Q_OBJECT

public:
    explicit CarriedAnswers(QWidget* parent = nullptr);

    struct Answer {
        EntryId entry = {};
        QString edition = {}; // that it was carried over from
        QString day = {};
        Rater rater = Rater::other;
        QString name = {}; // of whoever gave it; may be empty
        QString answer = {};
        QString reason = {}; // may be empty

        friend bool operator==(const Answer&, const Answer&) = default;
    };

    // None: the widget is hidden.
    void setAnswers(std::vector<Answer> answers, bool mayConfirm);

Q_SIGNALS:
    void confirmed(const waymark::EntryId& entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Card* card;
        TextLabel* text;
        TextLabel* reason;
        QPushButton* confirm;
    };

    [[nodiscard]] static QString sentence(const Answer& answer);
    [[nodiscard]] static QString whatIsConfirmed(const Answer& answer);
    void addRow();
    void fill();
    void fit();

    std::vector<Answer> m_answers;
    bool m_mayConfirm = false;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace waymark

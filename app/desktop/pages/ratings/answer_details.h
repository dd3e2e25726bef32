// What may stand beside an answer, and before it: why, how sure, how much one enjoys it. All of it may be left out.
#pragma once

#include "core/record/record.h"

#include <QString>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace waymark {

class PlainTextField;

class AnswerDetails : public QWidget {
    Q_OBJECT

public:
    explicit AnswerDetails(QWidget* parent = nullptr);

    struct Said {
        QString reason = {};
        std::optional<Confidence> confidence = {};
        std::optional<Enjoyment> enjoyment = {};
        bool answered = false; // false: there is no answer yet that it belongs to
    };

    void setSaid(const Said& said, bool readOnly);

    void setAskMore(bool ask);

Q_SIGNALS:
    // Somebody typed or chose.
    void reasonTyped(const QString& reason);
    void confidenceChosen(std::optional<waymark::Confidence> confidence);
    void enjoymentChosen(std::optional<waymark::Enjoyment> enjoyment);
    void askMoreChosen(bool ask);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void retranslatePlaceholder();
    void fit();

    QLabel* m_reasonLabel;
    PlainTextField* m_reason;
    QLabel* m_confidenceLabel;
    QComboBox* m_confidence;
    QLabel* m_enjoymentLabel;
    QComboBox* m_enjoyment;
    QCheckBox* m_askMore;
    bool m_answered = false;
};

} // namespace waymark

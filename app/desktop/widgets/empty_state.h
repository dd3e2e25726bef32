// An empty place that says why it is empty and what to do.
#pragma once

#include <QWidget>

class QPushButton;

namespace waymark {

class TextLabel;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    // `button` may be empty: there is nothing to press then. `other` is what may be done instead.
    void setTexts(const QString& title, const QString& explanation, const QString& button = {},
                  const QString& other = {});

Q_SIGNALS:
    void pressed();
    void otherPressed();

private:
    TextLabel* m_title;
    TextLabel* m_explanation;
    QPushButton* m_button;
    QPushButton* m_other;
};

} // namespace waymark

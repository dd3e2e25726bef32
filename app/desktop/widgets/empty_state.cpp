#include "app/desktop/widgets/empty_state.h"

#include "app/desktop/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::heading, this))
    , m_explanation(new TextLabel(TextStyle::body, this))
    , m_button(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacingUnit());
    column->addStretch(2);
    for (TextLabel* label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_explanation->setQuiet(true);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::setTexts(const QString& title, const QString& explanation, const QString& button) {
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace waymark

#include "app/desktop/widgets/empty_state.h"

#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::heading, this))
    , m_explanation(new TextLabel(TextStyle::body, this))
    , m_button(new WrappingButton(this))
    , m_other(new WrappingButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacingUnit());
    column->addStretch(2);
    for (TextLabel* label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_explanation->setQuiet(true);
    m_other->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherPressed);
}

void EmptyState::setTexts(const QString& title, const QString& explanation, const QString& button,
                          const QString& other) {
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

} // namespace waymark

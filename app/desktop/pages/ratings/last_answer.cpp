#include "app/desktop/pages/ratings/last_answer.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace waymark {

LastAnswer::LastAnswer(QWidget* parent)
    : Card(parent)
    , m_text(new TextLabel(TextStyle::body, this))
    , m_reason(new TextLabel(TextStyle::small, this))
    , m_show(new WrappingButton(this))
    , m_confirm(new WrappingButton(this)) {
    m_text->setObjectName("lastAnswerText");
    m_show->setObjectName("showLastAnswer");
    m_confirm->setObjectName("stillTrue");
    m_reason->setQuiet(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_text);
    texts->addWidget(m_reason);
    auto* row = new QHBoxLayout(this);
    row->addLayout(texts, 1);
    row->addWidget(m_show);
    row->addWidget(m_confirm);
    connect(m_show, &QPushButton::clicked, this, &LastAnswer::shown);
    connect(m_confirm, &QPushButton::clicked, this, &LastAnswer::confirmed);
    fit();
}

void LastAnswer::setAnswer(const Answer& answer) {
    m_answer = answer;
    retranslate();
}

void LastAnswer::retranslate() {
    if (!m_answer.carriedFrom.isEmpty() && m_answer.now.isEmpty())
        m_text->setText(tr("Carried over from the edition %1, where you said on %2: %3. Confirm it, or choose again.")
                            .arg(m_answer.carriedFrom, m_answer.day, m_answer.answer));
    else if (m_answer.hidden)
        m_text->setText(tr("You answered on %1. Your answer stays hidden until you choose again.").arg(m_answer.day));
    else if (m_answer.now.isEmpty())
        m_text->setText(tr("On %1 you said: %2.").arg(m_answer.day, m_answer.answer));
    else if (m_answer.sameToday)
        m_text->setText(tr("On %1 you said the same: %2.").arg(m_answer.day, m_answer.answer));
    else
        m_text->setText(tr("On %1 you said: %2. Today: %3.").arg(m_answer.day, m_answer.answer, m_answer.now));
    m_reason->setText(m_answer.reason);
    m_reason->setVisible(!m_answer.hidden && !m_answer.reason.isEmpty());
    m_show->setText(tr("Show it"));
    m_show->setVisible(m_answer.hidden);
    m_confirm->setText(m_answer.carriedFrom.isEmpty() ? tr("S&till true") : tr("Confirm"));
    m_confirm->setToolTip(tr("Give the same answer again, with today’s date (C)"));
    m_confirm->setVisible(!m_answer.hidden && m_answer.mayConfirm);
}

void LastAnswer::fit() {
    const int unit = spacingUnit();
    layout()->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    layout()->setSpacing(unit);
}

void LastAnswer::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    static_cast<QBoxLayout*>(layout())->setDirection(width() < readingWidth() * 2 / 3 ? QBoxLayout::TopToBottom
                                                                                      : QBoxLayout::LeftToRight);
}

void LastAnswer::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

#include "app/desktop/pages/ratings/carried_answers.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstddef>
#include <utility>

namespace waymark {

CarriedAnswers::CarriedAnswers(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void CarriedAnswers::setAnswers(std::vector<Answer> answers, bool mayConfirm) {
    if (m_answers == answers && m_mayConfirm == mayConfirm)
        return;
    m_answers = std::move(answers);
    m_mayConfirm = mayConfirm;
    fill();
}

QString CarriedAnswers::sentence(const Answer& answer) {
    switch (answer.rater) {
    case Rater::self:
        return tr("Carried over from the edition %1, where you said on %2: %3. Confirm it if it still holds.")
            .arg(answer.edition, answer.day, answer.answer);
    case Rater::agreed:
        return tr("Carried over from the edition %1, where you agreed on %2 with somebody: %3. Confirm it if it still "
                  "holds.")
            .arg(answer.edition, answer.day, answer.answer);
    case Rater::other:
        break;
    }
    if (answer.name.isEmpty())
        return tr("Carried over from the edition %1, where somebody else said on %2: %3. Confirm it if it still holds.")
            .arg(answer.edition, answer.day, answer.answer);
    return tr("Carried over from the edition %1, where %4 said on %2: %3. Confirm it if it still holds.",
              "%4 is a person")
        .arg(answer.edition, answer.day, answer.answer, answer.name);
}

QString CarriedAnswers::whatIsConfirmed(const Answer& answer) {
    switch (answer.rater) {
    case Rater::self:
        return tr("Confirm what you said");
    case Rater::agreed:
        return tr("Confirm what was agreed");
    case Rater::other:
        break;
    }
    return answer.name.isEmpty() ? tr("Confirm what somebody else said")
                                 : tr("Confirm what %1 said", "a person").arg(answer.name);
}

void CarriedAnswers::addRow() {
    Row row{};
    row.card = new Card(this);
    row.card->setMarked(true);
    row.text = new TextLabel(TextStyle::body, row.card);
    row.reason = new TextLabel(TextStyle::small, row.card);
    row.reason->setQuiet(true);
    row.confirm = new WrappingButton(row.card);
    row.text->setObjectName(QStringLiteral("carriedAnswer"));
    row.confirm->setObjectName(QStringLiteral("confirmCarried"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(row.text);
    texts->addWidget(row.reason);
    auto* line = new QHBoxLayout(row.card);
    line->addLayout(texts, 1);
    line->addWidget(row.confirm);
    m_column->addWidget(row.card);
    const std::size_t position = m_rows.size();
    connect(row.confirm, &QPushButton::clicked, this, [this, position] {
        if (position < m_answers.size())
            Q_EMIT confirmed(EntryId(m_answers[position].entry));
    });
    m_rows.push_back(row);
}

void CarriedAnswers::fill() {
    while (m_rows.size() < m_answers.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.card->setVisible(i < m_answers.size());
        if (i >= m_answers.size())
            continue;
        const Answer& answer = m_answers[i];
        row.text->setText(sentence(answer));
        row.reason->setText(answer.reason);
        row.reason->setVisible(!answer.reason.isEmpty());
        row.confirm->setText(tr("Confirm"));
        row.confirm->setAccessibleName(whatIsConfirmed(answer));
        row.confirm->setToolTip(tr("Give the same answer again, with today’s date (C)"));
        row.confirm->setVisible(m_mayConfirm);
    }
    fit();
    setVisible(!m_answers.empty());
}

void CarriedAnswers::fit() {
    const int unit = spacingUnit();
    m_column->setSpacing(unit);
    for (const Row& row : m_rows) {
        row.card->layout()->setContentsMargins(2 * unit, unit, 2 * unit, unit);
        row.card->layout()->setSpacing(unit);
    }
}

void CarriedAnswers::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

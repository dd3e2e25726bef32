#include "app/desktop/pages/ratings/answer_details.h"

#include "app/desktop/models/rating_words.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

namespace waymark {

namespace {

constexpr std::array confidences{Confidence::low, Confidence::medium, Confidence::high};
constexpr std::array enjoyments{Enjoyment::little, Enjoyment::some, Enjoyment::much};
constexpr int reasonLines = 3;

} // namespace

AnswerDetails::AnswerDetails(QWidget* parent)
    : QWidget(parent)
    , m_reasonLabel(new QLabel(this))
    , m_reason(new PlainTextField(reasonLines, this))
    , m_confidenceLabel(new QLabel(this))
    , m_confidence(new QComboBox(this))
    , m_enjoymentLabel(new QLabel(this))
    , m_enjoyment(new QComboBox(this))
    , m_askMore(new WrappingCheckBox(this)) {
    m_reason->setObjectName("reason");
    m_confidence->setObjectName("confidence");
    m_enjoyment->setObjectName("enjoyment");
    m_askMore->setObjectName("askMore");
    m_reasonLabel->setBuddy(m_reason);
    m_confidenceLabel->setBuddy(m_confidence);
    m_enjoymentLabel->setBuddy(m_enjoyment);
    // Long questions stand above their answers where the width ends.
    auto* more = new QFormLayout;
    more->setRowWrapPolicy(QFormLayout::WrapLongRows);
    more->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    more->setFormAlignment(Qt::AlignLeading);
    more->setLabelAlignment(Qt::AlignLeading);
    more->addRow(m_confidenceLabel, m_confidence);
    more->addRow(m_enjoymentLabel, m_enjoyment);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addLayout(more);
    column->addWidget(m_askMore);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_reason, &PlainTextField::typed, this, &AnswerDetails::reasonTyped);
    connect(m_confidence, &QComboBox::activated, this, [this](int row) {
        Q_EMIT confidenceChosen(row == 0 ? std::nullopt
                                         : std::optional(confidences.at(static_cast<std::size_t>(row) - 1)));
    });
    connect(m_enjoyment, &QComboBox::activated, this, [this](int row) {
        Q_EMIT enjoymentChosen(row == 0 ? std::nullopt
                                        : std::optional(enjoyments.at(static_cast<std::size_t>(row) - 1)));
    });
    connect(m_askMore, &QCheckBox::toggled, this, [this](bool ask) {
        setAskMore(ask);
        Q_EMIT askMoreChosen(ask);
    });
    for (std::size_t i = 0; i <= confidences.size(); ++i) {
        m_confidence->addItem(QString());
        m_enjoyment->addItem(QString());
    }
    retranslate();
    fit();
}

void AnswerDetails::setSaid(const Said& said, bool readOnly) {
    m_answered = said.answered;
    m_reason->setText(said.reason);
    m_reason->setReadOnly(readOnly);
    m_confidence->setCurrentIndex(said.confidence ? static_cast<int>(*said.confidence) + 1 : 0);
    m_enjoyment->setCurrentIndex(said.enjoyment ? static_cast<int>(*said.enjoyment) + 1 : 0);
    m_confidence->setEnabled(!readOnly);
    m_enjoyment->setEnabled(!readOnly);
    retranslatePlaceholder();
}

void AnswerDetails::retranslatePlaceholder() {
    m_reason->setPlaceholderText(
        m_answered ? tr("What makes you say so? An example helps you later.")
                   : tr("What speaks for it? It is kept until you choose, and goes with your answer."));
}

void AnswerDetails::setAskMore(bool ask) {
    const QSignalBlocker quiet(m_askMore);
    m_askMore->setChecked(ask);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_confidenceLabel, m_confidence, m_enjoymentLabel, m_enjoyment})
        widget->setVisible(ask);
}

void AnswerDetails::retranslate() {
    m_reasonLabel->setText(tr("Rea&son"));
    m_reason->setAccessibleName(tr("Reason"));
    retranslatePlaceholder();
    m_confidenceLabel->setText(tr("How sure are &you?"));
    m_confidence->setAccessibleName(tr("How sure are you?"));
    m_enjoymentLabel->setText(tr("How much do you en&joy it?"));
    m_enjoyment->setAccessibleName(tr("How much do you enjoy it?"));
    m_askMore->setText(tr("Ask these two &questions"));
    m_confidence->setItemText(0, tr("Not said"));
    m_enjoyment->setItemText(0, tr("Not said"));
    for (std::size_t i = 0; i < confidences.size(); ++i) {
        m_confidence->setItemText(static_cast<int>(i) + 1, asFirstWord(confidenceWord(confidences.at(i))));
        m_enjoyment->setItemText(static_cast<int>(i) + 1, asFirstWord(enjoymentWord(enjoyments.at(i))));
    }
}

void AnswerDetails::fit() {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(spacingUnit() / 2);
    auto* more = static_cast<QFormLayout*>(layout()->itemAt(2)->layout());
    more->setHorizontalSpacing(2 * spacingUnit());
    more->setVerticalSpacing(spacingUnit() / 2);
}

void AnswerDetails::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

#include "app/desktop/widgets/optional_date.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/day_field.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>

namespace waymark {

OptionalDate::OptionalDate(QWidget* parent)
    : QWidget(parent)
    , m_has(new WrappingCheckBox(this))
    , m_date(new DayField(this)) {
    m_has->setObjectName("has");
    m_date->setObjectName("day");
    m_date->hide();
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_has);
    row->addWidget(m_date);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_has, &QCheckBox::toggled, this, [this](bool has) {
        m_date->setVisible(has);
        if (has && m_first.isValid())
            m_date->setDay(m_first);
        tell();
    });
    connect(m_date, &DayField::dateChanged, this, &OptionalDate::tell);
    fit();
}

void OptionalDate::setTexts(const QString& box, const QString& field) {
    m_has->setText(box);
    m_date->setAccessibleName(field);
}

void OptionalDate::setDate(std::optional<QDate> date) {
    const QSignalBlocker quiet(m_has);
    m_has->setChecked(date.has_value());
    m_date->setVisible(date.has_value());
    if (date)
        m_date->setDay(*date);
}

void OptionalDate::setReadOnly(bool readOnly) {
    m_has->setEnabled(!readOnly);
    m_date->setEnabled(!readOnly);
}

void OptionalDate::tell() {
    Q_EMIT dateChosen(m_has->isChecked() ? std::optional(m_date->date()) : std::nullopt);
}

void OptionalDate::fit() {
    layout()->setSpacing(spacingUnit());
}

void OptionalDate::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

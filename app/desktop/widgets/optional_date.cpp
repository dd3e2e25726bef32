#include "app/desktop/widgets/optional_date.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/flow_layout.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace waymark {

namespace {

// The short form of the language with the whole year: two digits could be taken for a day.
QString dayFormat() {
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

OptionalDate::OptionalDate(QWidget* parent) : QWidget(parent), m_has(new QCheckBox(this)), m_date(new QDateEdit(this)) {
    m_has->setObjectName("has");
    m_date->setObjectName("day");
    m_date->setCalendarPopup(true);
    m_date->setFocusPolicy(Qt::StrongFocus);
    m_date->installEventFilter(this);
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
        if (has && m_first.isValid()) {
            const QSignalBlocker quiet(m_date);
            m_date->setDate(m_first);
        }
        tell();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDate::tell);
    fit();
}

void OptionalDate::setTexts(const QString& box, const QString& field) {
    m_has->setText(box);
    m_date->setAccessibleName(field);
    m_date->setDisplayFormat(dayFormat());
}

void OptionalDate::setDate(std::optional<QDate> date) {
    const QSignalBlocker quietBox(m_has);
    const QSignalBlocker quietDate(m_date);
    m_has->setChecked(date.has_value());
    m_date->setVisible(date.has_value());
    // Setting the same day again would take the cursor away from where somebody types.
    if (date && m_date->date() != *date)
        m_date->setDate(*date);
}

void OptionalDate::setReadOnly(bool readOnly) {
    m_has->setEnabled(!readOnly);
    m_date->setEnabled(!readOnly);
}

void OptionalDate::tell() {
    Q_EMIT dateChosen(m_has->isChecked() ? std::optional(m_date->date()) : std::nullopt);
}

bool OptionalDate::eventFilter(QObject* watched, QEvent* event) {
    // Scrolling the page past it changes nothing.
    if (event->type() == QEvent::Wheel && !m_date->hasFocus()) {
        event->ignore();
        return true;
    }
    // The field would keep undo and redo to itself, and bring back only what was typed into it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OptionalDate::fit() {
    layout()->setSpacing(spacingUnit());
}

void OptionalDate::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange)
        m_date->setDisplayFormat(dayFormat());
}

} // namespace waymark

#include "app/desktop/windows/notice_bar.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace waymark {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextStyle::body, this))
    , m_accept(new WrappingButton(this))
    , m_dismiss(new WrappingButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    auto* row = new QHBoxLayout(this);
    const int unit = spacingUnit();
    row->setContentsMargins(2 * unit, unit / 2, unit, unit / 2);
    row->setSpacing(unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept);
    row->addWidget(m_dismiss);
    m_accept->setObjectName(QStringLiteral("noticeAccept"));
    m_dismiss->setObjectName(QStringLiteral("noticeDismiss"));
    connect(m_accept, &QPushButton::clicked, this, &NoticeBar::accepted);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    retranslate();
    hide();
}

void NoticeBar::ask(const QString& text, const QString& button) {
    m_text->setText(text);
    m_accept->setText(button);
    m_accept->setVisible(!button.isEmpty());
    setAccessibleName(text);
    show();
#if QT_CONFIG(accessibility)
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

void NoticeBar::retranslate() {
    // No letter for Alt, here or in what is asked: a notice may stand above any page, and above another notice.
    m_dismiss->setText(tr("Not now"));
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), accentTintColour(palette()));
    painter.setPen(hairlineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace waymark

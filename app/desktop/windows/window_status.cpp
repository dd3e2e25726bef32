#include "app/desktop/windows/window_status.h"

#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"

#include <QAccessible>
#include <QLabel>

namespace waymark {

WindowStatus::WindowStatus(Session& session, QWidget* parent) : QStatusBar(parent), m_saved(new QLabel(this)) {
    setObjectName(QStringLiteral("windowStatus"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_saved->setTextFormat(Qt::PlainText);
    addPermanentWidget(m_saved);
    connect(&session, &Session::messageTold, this, &WindowStatus::tell);
}

void WindowStatus::tell(const QString& message) {
    showMessage(message, 15'000);
    setAccessibleName(message);
#if QT_CONFIG(accessibility)
    // Qt 6.4 has no announcement event; an alert on the bar that bears the message is read out instead.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace waymark

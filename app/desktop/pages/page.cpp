#include "app/desktop/pages/page.h"

#include <QEvent>

namespace waymark {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace waymark

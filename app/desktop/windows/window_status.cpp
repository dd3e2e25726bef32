#include "app/desktop/windows/window_status.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_label.h"

#include <QAccessible>
#include <QEvent>

namespace waymark {

WindowStatus::WindowStatus(Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_document(session.document())
    , m_saved(new ElidedLabel(this)) {
    setObjectName(QStringLiteral("windowStatus"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    addPermanentWidget(m_saved);
    connect(&session, &Session::messageTold, this, &WindowStatus::tell);
    for (const auto signal : {&Document::saveStateChanged, &Document::readOnlyChanged, &Document::pathChanged})
        connect(&m_document, signal, this, &WindowStatus::showSaved);
    connect(this, &QStatusBar::messageChanged, this, &WindowStatus::shareRoom);
    showSaved();
}

void WindowStatus::showSaved() {
    m_saved->setWhole(m_document.path().isEmpty() ? QString() : saveSentence(m_document));
    QFont heavy = font();
    heavy.setBold(saveNeedsAttention(m_document));
    m_saved->setFont(heavy);
    shareRoom();
}

// Two sentences that cut each other tell nothing: what was told last may cover where the record is saved.
void WindowStatus::shareRoom() {
    const QString message = currentMessage();
    const int wanted = fontMetrics().horizontalAdvance(message) + m_saved->sizeHint().width() + 2 * spacingUnit();
    m_saved->setVisible(message.isEmpty() || wanted <= width());
}

void WindowStatus::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    shareRoom();
}

void WindowStatus::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showSaved();
}

void WindowStatus::tell(const QString& message) {
    // What was said last holds no longer; there is nothing to read out.
    if (message.isEmpty())
        return clearMessage();
    // What stands there all the time need not be shown a second time.
    if (message == m_saved->text())
        clearMessage();
    else
        showMessage(message, 15'000);
    setAccessibleName(message);
#if QT_CONFIG(accessibility)
    // Qt 6.4 has no announcement event; an alert on the bar that bears the message is read out instead.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace waymark

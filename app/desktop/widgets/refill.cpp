#include "app/desktop/widgets/refill.h"

#include <QApplication>
#include <QLayout>

namespace waymark {

void layOutWithin(QWidget* widget) {
    for (QObject* child : widget->children()) {
        if (child->isWidgetType() && !static_cast<QWidget*>(child)->isHidden())
            layOutWithin(static_cast<QWidget*>(child));
    }
    if (widget->layout() != nullptr)
        widget->layout()->activate();
}

void setShown(QWidget* widget, bool shown) {
    const bool comesByItself = !widget->testAttribute(Qt::WA_WState_ExplicitShowHide) &&
                               widget->parentWidget() != nullptr && !widget->parentWidget()->isVisible();
    if (!shown || !comesByItself)
        widget->setVisible(shown);
}

Refill::Refill(QWidget* widget) : m_widget(widget), m_shown(widget->isVisible()) {
    if (!m_shown)
        return;
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && widget->isAncestorOf(focus))
        m_focus = focus;
    m_widget->hide();
}

Refill::~Refill() {
    // A window that is not up yet lays out all that is in it when it comes, at the size that it has then.
    if (m_widget->window()->isVisible())
        layOutWithin(m_widget);
    if (!m_shown)
        return;
    m_widget->show();
    if (m_focus != nullptr && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark

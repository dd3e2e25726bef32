#include "app/desktop/accessibility/accessible_role.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace waymark {

namespace {

constexpr char roleProperty[] = "waymarkAccessibleRole";

class RoleInterface : public QAccessibleWidget {
public:
    RoleInterface(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !own.isEmpty())
            return own;
        const auto* label = qobject_cast<const QLabel*>(widget());
        return label != nullptr ? label->text() : own;
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        if (role() == QAccessible::NoRole)
            state.invisible = true;
        return state;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(roleProperty);
    return role.isValid() ? new RoleInterface(static_cast<QWidget*>(object), QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void installAccessibleRoles() {
    // Qt asks the factories newest first, so ours is heard before its own; installing it twice would only cost time.
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace waymark

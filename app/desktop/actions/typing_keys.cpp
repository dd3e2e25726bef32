#include "app/desktop/actions/typing_keys.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QVariant>

namespace waymark {

namespace {

constexpr const char* leftToActions = "typingKeysLeftToActions";

bool types(const QKeyEvent& key) {
    const QString text = key.text();
    return !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) && !text.isEmpty() &&
           text.front().isPrint();
}

bool takesTyping(const QObject* watched) {
    const bool looksForIt = qobject_cast<const QComboBox*>(watched) != nullptr ||
                            qobject_cast<const QAbstractItemView*>(watched) != nullptr ||
                            qobject_cast<const QAbstractSpinBox*>(watched) != nullptr;
    return looksForIt && !watched->property(leftToActions).toBool();
}

class TypingKeys : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride || !types(*static_cast<QKeyEvent*>(event)) ||
            !takesTyping(watched))
            return false;
        event->accept();
        return true;
    }
};

} // namespace

void keepTypingKeys(QObject* owner) {
    QCoreApplication::instance()->installEventFilter(new TypingKeys(owner));
}

void leaveTypingKeysToActions(QWidget* view) {
    view->setProperty(leftToActions, true);
}

} // namespace waymark

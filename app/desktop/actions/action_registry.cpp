#include "app/desktop/actions/action_registry.h"

#include "app/desktop/actions/typing_keys.h"

namespace waymark {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : actionTable()) {
        auto* action = new QAction(this);
        action->setShortcuts(spec.keys);
        action->setCheckable(spec.checkable);
        m_actions.emplace(spec.id, action);
    }
    action(ActionId::fileQuit)->setMenuRole(QAction::QuitRole);
    action(ActionId::helpAbout)->setMenuRole(QAction::AboutRole);
    keepTypingKeys(this);
    retranslate();
}

QAction* ActionRegistry::action(ActionId id) const {
    return m_actions.at(id);
}

void ActionRegistry::retranslate() {
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = m_actions.at(spec.id);
        action->setText(tr(spec.text));
        const QString tip = spec.tip != nullptr ? tr(spec.tip) : action->text().remove(u'&');
        action->setStatusTip(tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)", "a tool tip and its keys").arg(tip, keys));
    }
}

} // namespace waymark

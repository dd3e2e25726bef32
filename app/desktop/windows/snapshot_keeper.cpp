#include "app/desktop/windows/snapshot_keeper.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/snapshot_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/snapshot_model.h"
#include "app/desktop/pages/history/snapshot_editor.h"
#include "app/desktop/session/session.h"

#include <QAction>
#include <QWidget>

namespace waymark {

SnapshotKeeper::SnapshotKeeper(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_editor(new SnapshotEditor(session, this)) {
    m_askName = [window](const QString& suggested) {
        SnapshotDialog dialog(SnapshotDialog::Purpose::keep, suggested, window);
        return dialog.exec() == QDialog::Accepted ? dialog.name() : QString();
    };
    connect(m_session.actions().action(ActionId::recordSnapshot), &QAction::triggered, this, &SnapshotKeeper::keep);
}

void SnapshotKeeper::keep() {
    if (const QString why = m_editor->whyNot(); !why.isEmpty())
        return m_session.tell(why);
    const QString name = m_askName(m_editor->suggestedName());
    if (name.isEmpty())
        return;
    const Snapshot* made = m_editor->find(m_editor->keep(name));
    m_session.tell(
        made == nullptr
            ? saveSentence(m_session.document())
            : tr("Kept the snapshot “%1”. The history shows what changes from here on.").arg(snapshotName(*made)));
}

} // namespace waymark

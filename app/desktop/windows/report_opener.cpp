#include "app/desktop/windows/report_opener.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/report/report_dialog.h"
#include "app/desktop/session/session.h"

namespace waymark {

ReportOpener::ReportOpener(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window) {
    connect(m_session.actions().action(ActionId::recordReport), &QAction::triggered, this, [this] { open({}); });
    connect(&m_session, &Session::reportWanted, this, &ReportOpener::open);
}

void ReportOpener::open(const RoleLevelId& target) {
    ReportDialog(m_session, target, m_window).exec();
}

} // namespace waymark

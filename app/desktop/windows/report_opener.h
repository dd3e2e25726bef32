// Opens the report from the menu and from the pages of the record.
#pragma once

#include "core/base/ids.h"

#include <QObject>

class QWidget;

namespace waymark {

class Session;

class ReportOpener : public QObject {
    Q_OBJECT

public:
    // Carries out the action of the menu. `window` bears the dialog; both outlive this object.
    ReportOpener(Session& session, QWidget* window);

    void open(const RoleLevelId& target);

private:
    Session& m_session;
    QWidget* m_window;
};

} // namespace waymark

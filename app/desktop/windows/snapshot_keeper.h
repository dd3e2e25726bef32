// Carries out "Keep a snapshot" from wherever somebody is.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

class QWidget;

namespace waymark {

class Session;
class SnapshotEditor;

class SnapshotKeeper : public QObject {
    Q_OBJECT

public:
    // `window` bears the dialog; both outlive this object.
    SnapshotKeeper(Session& session, QWidget* window);

    // Gives a name; empty: never mind. Tests put their own in the place of the dialog.
    using AskName = std::function<QString(const QString& suggested)>;

    void setAskName(AskName ask) { m_askName = std::move(ask); }

    void keep();

private:
    Session& m_session;
    SnapshotEditor* m_editor;
    AskName m_askName;
};

} // namespace waymark

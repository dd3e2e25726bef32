// Says above the pages what becomes of a record whose framework is not the newest one. When a newer edition is in the program, it
// offers to carry the record over; other frameworks that a crosswalk leads to are not offered unasked, the menu has them. When
// the record's framework is not in the program at all, it says so and leads to opening its file.
#pragma once

#include "core/framework/framework.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QWidget;

namespace waymark {

class NoticeBar;
class Session;

class FrameworkNotice : public QObject {
    Q_OBJECT

public:
    // The session outlives it; `bar` shows the offer, dialogs open over `window`.
    FrameworkNotice(Session& session, NoticeBar& bar, QWidget* window);

    // Looks whether there is something to say about the record that is open. "Not now" holds for that record and that edition,
    // also when the program is started again; that a framework is missing is said again then.
    void look();

private:
    // Shows what would happen, and does it if that is accepted.
    void preview(std::vector<FrameworkPtr> targets);
    void previewNewest();
    void previewOthers();
    void accept();
    void decline();
    void askForMissing();
    [[nodiscard]] QString declinedKey() const;

    Session& m_session;
    NoticeBar& m_bar;
    QPointer<QWidget> m_window;
    FrameworkPtr m_newest; // the newest edition of the record's framework; null: there is none newer
    bool m_isMissing = false; // the record's framework is not in the program
    FrameworkId m_missingDeclined; // the one of which nobody wants to hear now
};

} // namespace waymark

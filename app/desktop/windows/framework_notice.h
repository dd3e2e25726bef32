// When a newer edition of the record's framework is in the program, offers to carry the record over. Other frameworks that a
// crosswalk leads to are not offered unasked; the menu has them.
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

class EditionOffer : public QObject {
    Q_OBJECT

public:
    // The session outlives it; `bar` shows the offer, dialogs open over `window`.
    EditionOffer(Session& session, NoticeBar& bar, QWidget* window);

    // Looks whether there is something to offer for the record that is open. "Not now" holds for that record and that edition,
    // also when the program is started again.
    void look();

private:
    // Shows what would happen, and does it if that is accepted.
    void preview(std::vector<FrameworkPtr> targets);
    void previewNewest();
    void previewOthers();
    void decline();
    [[nodiscard]] QString declinedKey() const;

    Session& m_session;
    NoticeBar& m_bar;
    QPointer<QWidget> m_window;
    FrameworkPtr m_newest; // the newest edition of the record's framework; null: there is none newer
};

} // namespace waymark

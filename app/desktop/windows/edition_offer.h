// When a newer edition of the record's framework is in the program, offers to carry the record over.
#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace waymark {

class NoticeBar;
class Session;

class EditionOffer : public QObject {
    Q_OBJECT

public:
    // The session outlives it; `bar` shows the offer, dialogs open over `window`.
    EditionOffer(Session& session, NoticeBar& bar, QWidget* window);

    // Looks whether there is something to offer for the record that is open; "Not now" holds for that record until the
    // program ends.
    void look();

    // Shows what would happen, and does it if that is accepted.
    void preview();

    // The newest edition that the record can be carried over to; empty: none.
    [[nodiscard]] FrameworkId newerEdition();

private:
    Session& m_session;
    NoticeBar& m_bar;
    QPointer<QWidget> m_window;
    std::string m_declined; // the id of the record for which it was declined
};

} // namespace waymark

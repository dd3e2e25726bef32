// The tab of the framework page that shows what pairs of roles divide between them, side by side.
#pragma once

#include "app/desktop/widgets/scroll_column.h"

namespace waymark {

class Session;

class PairsView : public ScrollColumn {
    Q_OBJECT

public:
    // The session outlives it.
    explicit PairsView(Session& session, QWidget* parent = nullptr);

    // Shows the session's framework anew.
    void refill();

    // Whether there is anything to show.
    [[nodiscard]] bool isEmpty() const;

private:
    Session& m_session;
};

} // namespace waymark

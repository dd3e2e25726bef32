// Where a role level leads on to: one step up, one step down, a comparison.
#pragma once

#include "app/desktop/widgets/card.h"
#include "core/framework/framework.h"

class QMenu;
class QPushButton;

namespace waymark {

class LinkButton;
class Session;
class TextLabel;

class WaysOn : public Card {
    Q_OBJECT

public:
    explicit WaysOn(Session& session, QWidget* parent = nullptr);

    void setLevel(RoleLevelIndex level);

private:
    void fillCompareMenu();
    void compareWith(const RoleLevelId& other);

    Session& m_session;
    RoleLevelIndex m_level{};
    TextLabel* m_heading;
    LinkButton* m_up;
    LinkButton* m_down;
    TextLabel* m_only;
    QPushButton* m_compare;
    QMenu* m_menu;
};

} // namespace waymark

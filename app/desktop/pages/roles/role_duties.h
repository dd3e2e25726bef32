// What a role level does: what all levels of its role do, what it does besides, and how two roles share the work.
#pragma once

#include "app/desktop/widgets/text_block.h"
#include "core/framework/framework.h"

#include <vector>

class QVBoxLayout;

namespace waymark {

class ResponsibilityPairsModel;
class Session;
class StatementList;
class TextLabel;
class WholeTable;
struct TextPlace;

class RoleDuties : public TextBlock {
    Q_OBJECT

public:
    explicit RoleDuties(Session& session, QWidget* parent = nullptr);

    void setLevel(RoleLevelIndex level);

    // Marks a responsibility that is shown, and brings it into view. What can take the keyboard for it; nullptr if there is no
    // such responsibility here.
    QWidget* mark(const TextPlace& responsibility);

private:
    struct Pairs {
        std::size_t number = 0; // in the framework
        TextLabel* heading = nullptr;
        ResponsibilityPairsModel* model = nullptr;
        WholeTable* table = nullptr;
    };

    void setPairs(RoleIndex role);
    [[nodiscard]] Pairs& pairs(std::size_t number);

    Session& m_session;
    TextLabel* m_heading;
    TextLabel* m_none;
    TextLabel* m_sharedHeading;
    StatementList* m_shared;
    TextLabel* m_ownHeading;
    StatementList* m_own;
    QVBoxLayout* m_column;
    std::vector<Pairs> m_pairs;
    std::size_t m_shownPairs = 0;
};

} // namespace waymark

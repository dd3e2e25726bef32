// One skill: what it is, its levels in order with what each adds to those below, and which role levels ask for which.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/skill_ladder.h"
#include "core/record/record.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace waymark {

class LevelCard;
class RoleTreeView;
class Session;
class StatementList;
class TextLabel;
struct TextPlace;

class SkillDetail : public QWidget {
    Q_OBJECT

public:
    explicit SkillDetail(Session& session, QWidget* parent = nullptr);

    // Of the session's framework.
    void setSkill(SkillIndex skill);

    // Marks a statement of the skill; its list, or nullptr if there is no such statement.
    StatementList* mark(const TextPlace& statement);

private:
    void setHead(const Skill& skill);
    void setLevels(const SkillLadder& ladder);
    void setAskingFor(const SkillLadder& ladder);
    // Why a level counts for whoever's record is open; empty: it does not.
    [[nodiscard]] QString markOf(const SkillRung& rung) const;
    [[nodiscard]] LevelCard* card(std::size_t number);

    Session& m_session;
    SkillIndex m_skill{};
    TextLabel* m_group;
    TextLabel* m_name;
    TextLabel* m_aliases;
    TextLabel* m_description;
    TextLabel* m_levelsHeading;
    TextLabel* m_noLevels;
    QVBoxLayout* m_levels;
    std::vector<LevelCard*> m_cards;
    TextLabel* m_askingHeading;
    TextLabel* m_askingSummary;
    RoleTreeView* m_asking;
};

} // namespace waymark

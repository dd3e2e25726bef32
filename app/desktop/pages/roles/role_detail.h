// All that is known about one role level, from its name to its skills.
#pragma once

#include "app/desktop/widgets/text_block.h"
#include "core/framework/framework.h"

namespace waymark {

class RoleDuties;
class RoleHead;
class RoleSkills;
class Session;
class WaysOn;
struct TextPlace;

class RoleDetail : public TextBlock {
    Q_OBJECT

public:
    explicit RoleDetail(Session& session, QWidget* parent = nullptr);

    // Of the session's framework.
    void setLevel(RoleLevelIndex level);
    void setSigns(bool here, bool aim);
    // As RoleDuties does it.
    QWidget* mark(const TextPlace& responsibility);
    void openSkill(const SkillId& skill);
    void retranslate();

private:
    RoleHead* m_head;
    RoleDuties* m_duties;
    WaysOn* m_ways;
    RoleSkills* m_skills;
};

} // namespace waymark

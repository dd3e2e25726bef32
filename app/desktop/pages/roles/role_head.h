// What a role level is: its name, where it stands, grades, purpose, scope.
#pragma once

#include "app/desktop/widgets/text_block.h"
#include "core/framework/framework.h"

namespace waymark {

class Session;
class TextLabel;
class WaymarkTag;

class RoleHead : public TextBlock {
    Q_OBJECT

public:
    explicit RoleHead(Session& session, QWidget* parent = nullptr);

    void setLevel(RoleLevelIndex level);

    // Whether it is my own role level, and whether it is the one that I aim at.
    void setSigns(bool here, bool aim);

private:
    TextLabel* add(TextLabel* label, const char* name);

    Session& m_session;
    TextLabel* m_role;
    TextLabel* m_name;
    QWidget* m_tags;
    WaymarkTag* m_here;
    WaymarkTag* m_aim;
    TextLabel* m_grades;
    TextLabel* m_aliases;
    TextLabel* m_purpose;
    TextLabel* m_scopeHeading;
    TextLabel* m_scope;
};

} // namespace waymark

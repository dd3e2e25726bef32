// The skills of a role level, in their groups, each to be opened.
#pragma once

#include "app/desktop/widgets/text_block.h"
#include "core/framework/framework.h"

#include <set>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace waymark {

class Session;
class SkillSection;
class TextLabel;

class RoleSkills : public TextBlock {
    Q_OBJECT

public:
    explicit RoleSkills(Session& session, QWidget* parent = nullptr);

    // Of the session's framework. Skills stand open, so that what the role level asks for is read in one go, unless
    // somebody closed them all or there are very many. What somebody opened or closed one by one stays so from one role
    // level to the next, so that one can watch a skill grow.
    void setLevel(RoleLevelIndex level);

    // Opens the skill and brings it into view; nothing if the role level does not name it.
    void open(const SkillId& skill);

    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Group {
        QWidget* box = nullptr;
        TextLabel* title = nullptr;
        QWidget* list = nullptr;
        QVBoxLayout* rows = nullptr;
    };

    void fill();
    void openAll(bool open);
    [[nodiscard]] bool isOpen(const SkillId& id, bool usually) const;
    void updateButtons();
    [[nodiscard]] Group& group(std::size_t number);
    [[nodiscard]] SkillSection* section(std::size_t number);

    Session& m_session;
    TextLabel* m_heading;
    TextLabel* m_summary;
    QPushButton* m_expand;
    QPushButton* m_collapse;
    QWidget* m_groupsBox;
    QVBoxLayout* m_column; // of the groups
    std::vector<Group> m_groups;
    std::vector<SkillSection*> m_sections; // more than are shown stay hidden for the next role level
    std::size_t m_shown = 0;
    std::set<SkillId> m_opened; // one by one
    std::set<SkillId> m_closed; // one by one
    RoleLevelIndex m_level{};
    bool m_waiting = false; // for the window's first picture, to show the skills after it
    bool m_together = false; // all are being opened or closed at once
};

} // namespace waymark

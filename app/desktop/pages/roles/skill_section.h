// A skill of a role level: a row that opens to the statements of the expected level, and by one more press to all levels.
#pragma once

#include "app/desktop/widgets/text_block.h"
#include "core/framework/framework.h"

class QVBoxLayout;

namespace waymark {

class LevelDisclosure;
class LinkButton;
class Session;
struct LevelColumns;
struct LevelText;

class SkillSection : public TextBlock {
    Q_OBJECT

public:
    explicit SkillSection(Session& session, QWidget* parent = nullptr);

    // Shows the skill closed. `named` is one of the expectations of a role level of `role`, in the session's framework;
    // `level` is it in words.
    void setSkill(const SkillExpectation& named, RoleIndex role, const LevelText& level, const LevelColumns& columns);

    [[nodiscard]] SkillIndex skill() const { return m_named.skill; }

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

    [[nodiscard]] LevelDisclosure* row() const { return m_row; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    // The statement widgets are made when somebody opens the skill, and not before.
    void fillBody();
    void clearBody();
    void addExpected();
    void addAllLevels();

    Session& m_session;
    LevelDisclosure* m_row;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
    SkillExpectation m_named;
    RoleIndex m_role{};
    bool m_allLevels = false;
};

} // namespace waymark

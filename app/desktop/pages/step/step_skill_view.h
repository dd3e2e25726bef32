// One skill of a step: from which level to which, and by one press the statements that are new and those expected already.
#pragma once

#include "app/desktop/widgets/level_row.h"
#include "core/pathway/step.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark {

class LevelDisclosure;
class Session;

class StepSkillView : public QWidget {
    Q_OBJECT

public:
    explicit StepSkillView(Session& session, QWidget* parent = nullptr);

    // Shows the skill closed; it is one of a step in the session's framework.
    void setSkill(const StepSkill& skill, const LevelColumns& columns);

    [[nodiscard]] SkillIndex skill() const { return m_skill.skill; }

    // What a row says of a skill: its name, the level before the step where that is another one, and the level after it.
    [[nodiscard]] static LevelRow::Content rowContent(const Session& session, const StepSkill& skill);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

    // The row that opens it.
    [[nodiscard]] QWidget* row() const;

private:
    void fillBody();
    void addLevel(const StepLevel& level);
    void addList(const QString& name, const QStringList& statements, bool isNew);
    void addSentence(const QString& sentence);
    void addExpectedAlready();
    [[nodiscard]] QString proficiencyName(ProficiencyRank rank) const;

    Session& m_session;
    LevelDisclosure* m_row;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    StepSkill m_skill;
};

} // namespace waymark

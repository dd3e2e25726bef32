// The skills of a step that change in the same way, under one heading that counts them.
#pragma once

#include "core/pathway/step.h"

#include <QWidget>

#include <vector>

namespace waymark {

class Session;
class StepSkillView;

class StepSection : public QWidget {
    Q_OBJECT

public:
    enum class Showing {
        opened, // the statements of every skill
        closed, // the skills, each to be opened
        folded, // one row that says how many there are and opens to the skills
    };

    // `skills` is not empty; they belong to a step in the session's framework.
    StepSection(Session& session, const QString& heading, const std::vector<StepSkill>& skills, Showing showing,
                QWidget* parent = nullptr);

    // Opens the skill if it is one of these, and gives it the keyboard; false if it is none of these.
    bool open(SkillIndex skill);

private:
    void addSkills(const std::vector<StepSkill>& skills, bool open);

    Session& m_session;
    QWidget* m_list = nullptr;
};

} // namespace waymark

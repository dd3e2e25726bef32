// All that changes at a step on one screen: a row for each skill with its level before and after. A press leads to its statements.
#pragma once

#include "app/desktop/widgets/card.h"
#include "core/pathway/step.h"

namespace waymark {

class Session;

class StepOverview : public Card {
    Q_OBJECT

public:
    // `step` is one in the session's framework. Shows the skills that rise, then the new ones, those at a lower level, those no
    // longer asked for and those that nobody can tell of.
    StepOverview(Session& session, const Step& step, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(waymark::SkillIndex skill);
};

} // namespace waymark

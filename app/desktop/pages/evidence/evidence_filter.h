// What is looked for among the evidence: a skill, a time, words.
#pragma once

#include "core/pathway/evidence.h"

#include <QWidget>

class QLabel;
class QLayout;

namespace waymark {

class ChoiceCombo;
class LineField;
class Session;

class EvidenceFilter : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceFilter(Session& session, QWidget* parent = nullptr);

    // Looks at the record and the framework again: which skills and years there are, and how much of each.
    void refresh();

    [[nodiscard]] EvidenceQuery query() const;

    // The skill to look for, or only what speaks for none; empty: whatever it speaks for. Nothing is told.
    void setSkill(const SkillId& skill, bool noSkill = false);

    // Looks for everything. Nothing is told.
    void clear();

Q_SIGNALS:
    // Somebody looks for something else.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();
    void fillSkills();
    void fillTimes();

    Session& m_session;
    QLabel* m_skillLabel;
    ChoiceCombo* m_skill;
    QLabel* m_timeLabel;
    ChoiceCombo* m_time;
    QLabel* m_textLabel;
    LineField* m_text;
    QLayout* m_row;
};

} // namespace waymark

// One skill at a time: all levels with all of their statements, the answers, and what stands beside an answer.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QPushButton;

namespace waymark {

class AnswerDetails;
class Card;
class CarriedAnswers;
class ChoiceButton;
class LastAnswer;
class PinnedTitle;
class RatingCard;
class RatingEditor;
class ScrollColumn;
class Session;
class SkillEvidence;
class TextLabel;

class RatingSheet : public QWidget {
    Q_OBJECT

public:
    RatingSheet(Session& session, RatingEditor& editor, QWidget* parent = nullptr);

    // Shows a skill of the framework on screen, which asks for nothing yet: nobody is named if `expected` is empty.
    void setSkill(const SkillId& skill, const RoleLevelId& expected);

    [[nodiscard]] const SkillId& skill() const { return m_skill; }

    // "Skill 3 of 9"; what the button that goes on does.
    void setProgress(const QString& progress, bool first, bool last);

    // Looks at the record again.
    void refresh();

    // Gives the last answer again with today's date; of one that was carried over it is the yes to it.
    void confirm();

    // Gives an answer, if it may be given.
    void answer(Answer answer, int level = 0);

    [[nodiscard]] QWidget* firstFocus();

    // The page's own things above the skill, where the window is too narrow for two columns.
    [[nodiscard]] ScrollColumn* scroll() const { return m_scroll; }

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void earlierShown();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fit();
    void build();
    void makeLevels(const Framework& framework);
    void showSkill(const Framework& framework, const Skill& skill);
    // Gives the ticks that are shown.
    std::vector<StatementMark> showAnswers(const Framework& framework);
    [[nodiscard]] QString stateText(const RatingEntry* current, bool noted) const;
    [[nodiscard]] QString editionName(const FrameworkId& id) const;
    void showLast(const Framework& framework);
    void showCarried();
    void showSuggestion(const Framework& framework, const Skill& skill, const std::vector<StatementMark>& ticks);
    void choose(QAbstractButton* button);
    [[nodiscard]] bool showsEarlier() const;
    [[nodiscard]] bool showsExpected() const;
    [[nodiscard]] const Skill* known() const;

    Session& m_session;
    RatingEditor& m_editor;
    SkillId m_skill;
    RoleLevelId m_expected;
    std::set<SkillId> m_revealed; // their earlier answers were asked for in this round
    std::optional<Moment> m_round; // when it began

    ScrollColumn* m_scroll;
    TextLabel* m_progress;
    TextLabel* m_name;
    PinnedTitle* m_pinned;
    TextLabel* m_description;
    QCheckBox* m_showExpected;
    TextLabel* m_expectation;
    LastAnswer* m_last;
    SkillEvidence* m_evidence;
    CarriedAnswers* m_carried;
    TextLabel* m_hint;
    QButtonGroup* m_group;
    QWidget* m_choices;
    std::vector<RatingCard*> m_levels;
    Card* m_others;
    ChoiceButton* m_notYet;
    ChoiceButton* m_notApplicable;
    ChoiceButton* m_notSure;
    std::vector<TextLabel*> m_otherTexts;
    TextLabel* m_suggestion;
    AnswerDetails* m_details;
    QPushButton* m_previous;
    QPushButton* m_next;
    TextLabel* m_state;
    QHBoxLayout* m_bar;
    bool m_isLast = false;
};

} // namespace waymark

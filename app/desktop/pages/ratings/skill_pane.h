// Who I am and where I aim, the skills that follow from it, and which of them are left.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/progress.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace waymark {

class LinkButton;
class RatingEditor;
class RatingListModel;
class RoleLevelCombo;
class Session;
class TextLabel;

class SkillPane : public QWidget {
    Q_OBJECT

public:
    SkillPane(Session& session, RatingEditor& editor, QWidget* parent = nullptr);

    // Looks at the record and the framework again.
    void refresh();

    // The role level whose skills are listed: the one that I aim at, else mine; empty: none chosen.
    [[nodiscard]] RoleLevelId listedLevel() const;

    [[nodiscard]] SkillId skill() const { return m_skill; }

    // A skill that the role level does not name is put at the end.
    void setSkill(const SkillId& skill);

    // The next one that is shown, `steps` away; empty: there is none.
    [[nodiscard]] SkillId neighbour(int steps) const;

    // From 1, among all; 0: none chosen.
    [[nodiscard]] int position() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int left() const;

    // Where a run goes on: the next skill that is left after the one that is chosen, then from the beginning; empty: none is.
    [[nodiscard]] SkillId nextLeft() const;

    // There is an answer of this round, so that another may begin.
    [[nodiscard]] bool anyAnswered() const;

    // False: the button for it stands somewhere else.
    void offerRound(bool offer);

    // When the round began and when one was last finished; empty: nothing is to be said.
    [[nodiscard]] QString roundText() const;

    // Where there is no room for a list beside the sheet, a box to choose from takes its place.
    void setNarrow(bool narrow);

    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void skillChosen(const waymark::SkillId& skill);
    // Somebody wants to go on with the keyboard where the skill is.
    void sheetWanted();
    void viewChanged();
    void roundWanted();
    // Somebody wants to read what the record holds about earlier editions.
    void earlierWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fit();
    void fillLevels();
    void fillSkills();
    void mark();
    void scrollToSkill();
    void tellProgress();
    [[nodiscard]] std::vector<SkillIndex> listedSkills() const;
    [[nodiscard]] QString levelName(const RoleLevelId& level) const;

    Session& m_session;
    RatingEditor& m_editor;
    SkillId m_skill;
    bool m_narrow = false;
    bool m_offersRound = true;
    SkillId m_extra; // shown although the role level does not name it
    RatingProgress m_progress; // of what is listed
    RatingRound m_round;
    const Framework* m_filled = nullptr; // the framework that the boxes were filled from; only compared

    TextLabel* m_title;
    QLabel* m_currentLabel;
    RoleLevelCombo* m_current;
    QLabel* m_targetLabel;
    RoleLevelCombo* m_target;
    TextLabel* m_count;
    TextLabel* m_roundText;
    QPushButton* m_again;
    QCheckBox* m_onlyLeft;
    QCheckBox* m_showEarlier;
    QLabel* m_chooserLabel;
    QComboBox* m_chooser;
    RatingListModel* m_model;
    QSortFilterProxyModel* m_filter;
    QListView* m_list;
    LinkButton* m_earlier;
};

} // namespace waymark

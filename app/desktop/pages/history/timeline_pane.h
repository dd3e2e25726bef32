// All that was ever answered about one skill.
#pragma once

#include "app/desktop/models/timeline_rows.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace waymark {

class ChoiceCombo;
class EmptyState;
class Session;
class TextLabel;
class TimelineModel;
class TimelineStrip;

class TimelinePane : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePane(Session& session, QWidget* parent = nullptr);

    // `edition` is that of the skill if it is an earlier one. Empty: the skill that is shown now, or the first there is.
    void show(const SkillId& skill, const FrameworkId& edition);
    using QWidget::show;

    [[nodiscard]] const SkillId& skill() const { return m_skill; }

    [[nodiscard]] const FrameworkId& edition() const { return m_edition; }

    void retranslate();
    void fit();

    // nullptr: there is no skill to choose.
    [[nodiscard]] QWidget* firstFocus();

    [[nodiscard]] bool hasRows() const;

    void copy() const;

Q_SIGNALS:
    void skillChosen(const waymark::SkillId& skill, const waymark::FrameworkId& edition);

private:
    void build();
    void fillSkills(const std::vector<HistorySkill>& skills);
    void fillRaters(const HistorySkill& skill);
    void showRows();
    void showEmpty();
    [[nodiscard]] HistorySkill chosen() const;

    Session& m_session;
    SkillId m_skill;
    FrameworkId m_edition;
    std::optional<Rater> m_rater;
    bool m_all = false; // also beyond those that are shown at first
    QLabel* m_skillLabel = nullptr;
    ChoiceCombo* m_skills = nullptr;
    QLabel* m_raterLabel = nullptr;
    ChoiceCombo* m_raters = nullptr;
    QCheckBox* m_oldestFirst = nullptr;
    TextLabel* m_summary = nullptr;
    TimelineStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_content = nullptr;
    QListView* m_list = nullptr;
    TimelineModel* m_model = nullptr;
    QPushButton* m_more = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace waymark

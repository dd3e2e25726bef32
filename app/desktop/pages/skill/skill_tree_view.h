// The skills to choose from. Arrow keys look at a skill, a click or Enter chooses it.
#pragma once

#include "core/framework/framework.h"

#include <QTreeView>

#include <optional>

namespace waymark {

class SkillTreeModel;

class SkillTreeView : public QTreeView {
    Q_OBJECT

public:
    // `skills` outlives the view.
    explicit SkillTreeView(SkillTreeModel* skills, QWidget* parent = nullptr);

    // Marks the skill and scrolls to it, without telling anybody; nothing: no skill.
    void setCurrentSkill(std::optional<SkillIndex> skill);

    // After the model has changed: all groups open.
    void fit();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookedAt(waymark::SkillIndex skill);
    void chosen(waymark::SkillIndex skill);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void revealCurrent();

    SkillTreeModel* m_skills;
    bool m_quiet = false; // the current row is being changed by the mouse or by the program
};

} // namespace waymark

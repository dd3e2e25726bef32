// Roles with their role levels beneath them; a click or Enter chooses one. A role's own row reads as a small heading.
#pragma once

#include "core/framework/framework.h"

#include <QTreeView>

#include <optional>

namespace waymark {

class RoleTreeModel;

class RoleTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit RoleTreeView(QWidget* parent = nullptr);

    // `framework` may be null: no rows.
    void setNeighbours(const FrameworkPtr& framework, std::optional<RoleIndex> inFront, const LanguageOrder& order);

    // The role levels that name the skill, with a second column for the level that they ask for.
    void setAskingFor(const FrameworkPtr& framework, SkillIndex skill, const LanguageOrder& order);

    // On: as high as its rows, up to a limit, so that something round it scrolls. Off: takes the height that there is.
    void setWhole(bool whole);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void roleChosen(waymark::RoleIndex role);
    void levelChosen(waymark::RoleLevelIndex level);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fit();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] int wholeHeight() const;

    RoleTreeModel* m_roles;
    bool m_whole = false;
};

} // namespace waymark

// The roles beside the ladder in front, each with its role levels; a click or Enter chooses one.
#pragma once

#include "core/framework/framework.h"

#include <QTreeView>

#include <optional>

namespace waymark {

class RoleTreeModel;

class NeighboursView : public QTreeView {
    Q_OBJECT

public:
    explicit NeighboursView(QWidget* parent = nullptr);

    void setNeighbours(const FrameworkPtr& framework, std::optional<RoleIndex> inFront, const LanguageOrder& order);

    // On: as high as its rows, so that something round it scrolls.
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

private:
    void choose(const QModelIndex& index);
    [[nodiscard]] int wholeHeight() const;

    RoleTreeModel* m_roles;
    bool m_whole = false;
};

} // namespace waymark

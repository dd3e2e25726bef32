// Roles with their role levels beneath them, the most senior first; all of them, or those that ask for one skill.
#pragma once

#include "core/framework/framework.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace waymark {

class RoleTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum DataRole { levelTextRole = Qt::UserRole + 1 }; // LevelText, in the second column

    using QAbstractItemModel::QAbstractItemModel;

    void clear();

    // Every role but the one in front.
    void setNeighbours(FrameworkPtr framework, std::optional<RoleIndex> inFront, const LanguageOrder& order);

    // The role levels that name the skill, with the level that each asks for in a second column.
    void setAskingFor(FrameworkPtr framework, SkillIndex skill, const LanguageOrder& order);

    // Of all roles together.
    [[nodiscard]] int levelCount() const;

    // Of a row: its role level, or nothing for a role's own row.
    [[nodiscard]] std::optional<RoleLevelIndex> levelAt(const QModelIndex& index) const;
    [[nodiscard]] RoleIndex roleAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Branch {
        RoleIndex role{};
        std::vector<RoleLevelIndex> levels;
    };

    [[nodiscard]] QString nameAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant expectationData(RoleLevelIndex level, int role) const;

    FrameworkPtr m_framework;
    LanguageOrder m_order;
    std::vector<Branch> m_branches;
    std::optional<SkillIndex> m_skill;
};

} // namespace waymark

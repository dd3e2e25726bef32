#include "app/desktop/models/role_tree_model.h"

#include "app/desktop/widgets/level_text.h"
#include "app/text/to_qt.h"

#include <algorithm>
#include <numeric>

namespace waymark {

namespace {

// A role's own row has id 0; a role level's row has the position of its role, plus one.
constexpr quintptr roleRow = 0;

} // namespace

void RoleTreeModel::clear() {
    beginResetModel();
    m_framework = nullptr;
    m_branches.clear();
    m_skill.reset();
    endResetModel();
}

void RoleTreeModel::setNeighbours(FrameworkPtr framework, std::optional<RoleIndex> inFront,
                                  const LanguageOrder& order) {
    beginResetModel();
    m_framework = std::move(framework);
    m_order = order;
    m_skill.reset();
    m_branches.clear();
    for (const Role& role : m_framework->roles()) {
        const RoleIndex index = m_framework->indexOf(role);
        if (index != inFront)
            m_branches.push_back({index, {role.levels.rbegin(), role.levels.rend()}});
    }
    endResetModel();
}

void RoleTreeModel::setAskingFor(FrameworkPtr framework, SkillIndex skill, const LanguageOrder& order) {
    beginResetModel();
    m_framework = std::move(framework);
    m_order = order;
    m_skill = skill;
    m_branches.clear();
    for (const RoleLevelIndex level : m_framework->roleLevelsThatName(skill)) {
        const RoleIndex role = m_framework->roleLevel(level).role;
        if (m_branches.empty() || m_branches.back().role != role)
            m_branches.push_back({role, {}});
        m_branches.back().levels.push_back(level);
    }
    for (Branch& branch : m_branches)
        std::ranges::reverse(branch.levels);
    endResetModel();
}

int RoleTreeModel::levelCount() const {
    return std::accumulate(m_branches.begin(), m_branches.end(), 0,
                           [](int sum, const Branch& branch) { return sum + static_cast<int>(branch.levels.size()); });
}

std::optional<RoleLevelIndex> RoleTreeModel::levelAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == roleRow)
        return std::nullopt;
    return m_branches[index.internalId() - 1].levels[static_cast<std::size_t>(index.row())];
}

RoleIndex RoleTreeModel::roleAt(const QModelIndex& index) const {
    const std::size_t branch = index.internalId() == roleRow ? static_cast<std::size_t>(index.row())
                                                             : static_cast<std::size_t>(index.internalId() - 1);
    return m_branches[branch].role;
}

QModelIndex RoleTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : roleRow);
}

QModelIndex RoleTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == roleRow)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, roleRow);
}

int RoleTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != roleRow || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches[static_cast<std::size_t>(parent.row())].levels.size());
}

int RoleTreeModel::columnCount(const QModelIndex&) const {
    return m_skill ? 2 : 1;
}

QString RoleTreeModel::nameAt(const QModelIndex& index) const {
    const auto level = levelAt(index);
    return toQt(level ? m_framework->roleLevel(*level).name : m_framework->role(roleAt(index)).name, m_order);
}

QVariant RoleTreeModel::expectationData(RoleLevelIndex level, int role) const {
    const LevelText text = levelText(m_framework->expectation(level, *m_skill), *m_framework, m_order);
    switch (role) {
    case Qt::DisplayRole:
        return text.word;
    case levelTextRole:
        return QVariant::fromValue(text);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a role level; the level that it asks for in a skill")
            .arg(toQt(m_framework->roleLevel(level).name, m_order), text.word);
    default:
        return {};
    }
}

QVariant RoleTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto level = levelAt(index);
    if (index.column() == 1)
        return level ? expectationData(*level, role) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return nameAt(index);
    case Qt::AccessibleTextRole:
        return level && m_skill ? expectationData(*level, role) : QVariant(nameAt(index));
    default:
        return {};
    }
}

QVariant RoleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Role level", "heading of a column") : tr("Level asked for", "heading of a column");
}

} // namespace waymark

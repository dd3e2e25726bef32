#include "app/desktop/models/skill_tree_model.h"

#include "app/text/to_qt.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>

namespace waymark {

namespace {

// A group's row, and a row of a flat list, has id 0; a skill in a group the position of its group, plus one.
constexpr quintptr topRow = 0;

std::string withoutSpaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

} // namespace

void SkillTreeModel::setFramework(FrameworkPtr framework, const LanguageOrder& languages) {
    beginResetModel();
    m_framework = std::move(framework);
    m_languages = languages;
    m_entries.clear();
    if (m_framework != nullptr) {
        m_entries.reserve(m_framework->skills().size());
        for (const Skill& skill : m_framework->skills()) {
            Entry entry{
                m_framework->indexOf(skill), fold(skill.name.in(m_languages).text), {}, toQt(skill.group, m_languages)};
            entry.searched = entry.name + '\n' + withoutSpaces(entry.name);
            for (const std::string_view alias : skill.aliases)
                entry.searched += '\n' + fold(alias);
            m_entries.push_back(std::move(entry));
        }
        std::ranges::stable_sort(m_entries, {}, &Entry::name);
    }
    rebuild();
    endResetModel();
}

void SkillTreeModel::setOrder(Order order) {
    beginResetModel();
    m_orderBy = order;
    rebuild();
    endResetModel();
}

void SkillTreeModel::setFilter(const QString& typed) {
    beginResetModel();
    m_words.clear();
    const FoldedText folded = foldText(fromQt(typed));
    for (std::size_t i = 0; i < folded.words.size(); ++i)
        m_words.emplace_back(folded.word(i));
    rebuild();
    endResetModel();
}

bool SkillTreeModel::matches(const Entry& entry) const {
    return std::ranges::all_of(m_words,
                               [&](const std::string& word) { return entry.searched.find(word) != std::string::npos; });
}

void SkillTreeModel::rebuild() {
    m_branches.clear();
    m_count = 0;
    // The groups in the order in which the framework first names them.
    std::map<QString, std::size_t> positions;
    if (m_orderBy == Order::byGroup && m_framework != nullptr) {
        for (const Skill& skill : m_framework->skills()) {
            const QString group = toQt(skill.group, m_languages);
            if (positions.emplace(group, m_branches.size()).second)
                m_branches.push_back({group, {}});
        }
    } else {
        m_branches.push_back({});
    }
    for (const Entry& entry : m_entries) {
        if (!matches(entry))
            continue;
        m_branches[positions.empty() ? 0 : positions.at(entry.group)].skills.push_back(entry.skill);
        ++m_count;
    }
    std::erase_if(m_branches, [](const Branch& branch) { return branch.skills.empty(); });
}

std::optional<SkillIndex> SkillTreeModel::skillAt(const QModelIndex& index) const {
    if (!index.isValid())
        return std::nullopt;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() != topRow)
        return m_branches[static_cast<std::size_t>(index.internalId() - 1)].skills[row];
    return flat() ? std::optional(m_branches.front().skills[row]) : std::nullopt;
}

QModelIndex SkillTreeModel::indexOf(SkillIndex skill) const {
    for (std::size_t branch = 0; branch < m_branches.size(); ++branch) {
        const auto& skills = m_branches[branch].skills;
        const auto found = std::ranges::find(skills, skill);
        if (found != skills.end())
            return createIndex(static_cast<int>(found - skills.begin()), 0, flat() ? topRow : branch + 1);
    }
    return {};
}

std::optional<SkillIndex> SkillTreeModel::firstSkill() const {
    if (m_count == 0)
        return std::nullopt;
    return m_branches.front().skills.front();
}

QModelIndex SkillTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topRow);
}

QModelIndex SkillTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == topRow)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topRow);
}

int SkillTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(flat() ? m_branches.front().skills.size() : m_branches.size());
    if (parent.internalId() != topRow || flat())
        return 0;
    return static_cast<int>(m_branches[static_cast<std::size_t>(parent.row())].skills.size());
}

int SkillTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant SkillTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (const auto skill = skillAt(index))
        return toQt(m_framework->skill(*skill).name, m_languages);
    const QString& group = m_branches[static_cast<std::size_t>(index.row())].group;
    return group.isEmpty() ? tr("Other skills", "those that belong to no group") : group;
}

} // namespace waymark

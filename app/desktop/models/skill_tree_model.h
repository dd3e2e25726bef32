// The skills of a framework, from A to Z or in their groups; all of them, or those whose name holds what was typed.
#pragma once

#include "core/framework/framework.h"

#include <QAbstractItemModel>

#include <optional>
#include <string>
#include <vector>

namespace waymark {

class SkillTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Order { byGroup, byName };

    using QAbstractItemModel::QAbstractItemModel;

    // `framework` may be null: no rows. What was typed and the order stay.
    void setFramework(FrameworkPtr framework, const LanguageOrder& languages);
    void setOrder(Order order);
    // Every word of `typed` must stand in the name or in another name of the skill; case, accents and hyphens do not count.
    void setFilter(const QString& typed);

    [[nodiscard]] int skillCount() const { return m_count; }

    // Nothing for a group's own row.
    [[nodiscard]] std::optional<SkillIndex> skillAt(const QModelIndex& index) const;
    // Invalid if the filter leaves the skill out.
    [[nodiscard]] QModelIndex indexOf(SkillIndex skill) const;
    [[nodiscard]] std::optional<SkillIndex> firstSkill() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    // Worked out once a framework, so that a key press compares bytes and folds nothing.
    struct Entry {
        SkillIndex skill{};
        std::string name; // folded
        std::string searched; // folded name and other names, also without the borders between their words
        QString group;
    };

    struct Branch {
        QString group;
        std::vector<SkillIndex> skills;
    };

    void rebuild();
    [[nodiscard]] bool matches(const Entry& entry) const;

    [[nodiscard]] bool flat() const { return m_branches.size() == 1 && m_branches.front().group.isEmpty(); }

    FrameworkPtr m_framework;
    LanguageOrder m_languages;
    Order m_orderBy = Order::byGroup;
    std::vector<std::string> m_words;
    std::vector<Entry> m_entries; // by name
    std::vector<Branch> m_branches; // one without a group: a flat list
    int m_count = 0;
};

} // namespace waymark

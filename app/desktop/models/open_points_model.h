// What a framework leaves open: each kind of gap with its count, and under it every place.
#pragma once

#include "core/framework/framework_overview.h"

#include <QAbstractItemModel>

#include <optional>

namespace waymark {

class OpenPointsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    // `framework` may be null: no rows. Kinds of which there is nothing are left out.
    void setFramework(FrameworkPtr framework, LanguageOrder languages);

    [[nodiscard]] const FrameworkOverview& overview() const { return m_overview; }

    // All places of all kinds.
    [[nodiscard]] int total() const;

    // What a place is about; nothing for the row of a kind, and of the two only one.
    [[nodiscard]] std::optional<SkillIndex> skillAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<RoleLevelIndex> roleLevelAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    enum class Kind {
        notDefined,
        notSpecified,
        expectations,
        withoutExpectations,
        grades,
        scope,
        responsibilities,
        description,
    };

    [[nodiscard]] std::size_t count(Kind kind) const;
    [[nodiscard]] QString sentence(Kind kind) const;
    [[nodiscard]] QString place(Kind kind, std::size_t position) const;

    FrameworkPtr m_framework;
    LanguageOrder m_languages;
    FrameworkOverview m_overview;
    std::vector<Kind> m_kinds;
};

} // namespace waymark

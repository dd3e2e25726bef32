// The role levels of one role as a list, the most senior first: a ladder.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QAbstractListModel>

#include <optional>

namespace waymark {

// Grades in words: "Grade G7", "Grades SEO and G7"; empty: not specified.
[[nodiscard]] QString gradesText(const RoleLevel& level);

class LadderModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole { gradesRole = Qt::UserRole + 1, purposeRole, isHereRole, isAimRole };

    using QAbstractListModel::QAbstractListModel;

    // `framework` may be null: no rows.
    void setLadder(FrameworkPtr framework, RoleIndex role, const LanguageOrder& order);

    // My own role level and the one that I aim at; ids that the framework does not have mark nothing.
    void setAims(const Aims& aims);

    [[nodiscard]] std::optional<RoleIndex> role() const;
    [[nodiscard]] RoleLevelIndex levelAt(int row) const;
    // -1: not on this ladder.
    [[nodiscard]] int rowOf(RoleLevelIndex level) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString spoken(const RoleLevel& level) const;

    FrameworkPtr m_framework;
    RoleIndex m_role{};
    LanguageOrder m_order;
    Aims m_aims;
};

} // namespace waymark

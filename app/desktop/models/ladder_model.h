// The role levels of one role as a list, the most senior first: a ladder.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

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

    // The role levels that are checked, of this ladder or of others.
    void setChecked(const std::vector<RoleLevelId>& levels);

    [[nodiscard]] std::optional<RoleIndex> role() const;
    [[nodiscard]] RoleLevelIndex levelAt(int row) const;
    // -1: not on this ladder.
    [[nodiscard]] int rowOf(RoleLevelIndex level) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Of the check state alone: tells the wish, which setChecked() may fulfil.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void checkWanted(int row, bool checked);

private:
    [[nodiscard]] QString spoken(const RoleLevel& level) const;

    FrameworkPtr m_framework;
    RoleIndex m_role{};
    LanguageOrder m_order;
    Aims m_aims;
    std::vector<RoleLevelId> m_checked;
};

} // namespace waymark

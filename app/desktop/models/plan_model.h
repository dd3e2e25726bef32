// The plan as a list: headings of groups, and under each its actions.
#pragma once

#include "app/desktop/models/plan_rows.h"

#include <QAbstractListModel>

#include <vector>

namespace waymark {

class PlanModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { rowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // Rows of the same actions and groups in the same order stay, and only those that changed are told.
    void setRows(std::vector<PlanRow> rows);

    [[nodiscard]] const std::vector<PlanRow>& rows() const { return m_rows; }

    // -1: not among them.
    [[nodiscard]] int rowOf(const EntryId& action) const;

    // The action nearest to a row that is an action no more; -1: there is none.
    [[nodiscard]] int nearestAction(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PlanRow> m_rows;
};

} // namespace waymark

// Evidence as a list: headings of months or years, and under each its items.
#pragma once

#include "app/desktop/models/evidence_rows.h"

#include <QAbstractListModel>

#include <vector>

namespace waymark {

class EvidenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { rowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // Rows of the same items and groups in the same order stay, and only those that changed are told.
    void setRows(std::vector<EvidenceRow> rows);

    [[nodiscard]] const std::vector<EvidenceRow>& rows() const { return m_rows; }

    // -1: not among them.
    [[nodiscard]] int rowOf(const EntryId& item) const;

    // The item nearest to a row that is an item no more; empty: there is none.
    [[nodiscard]] EntryId nearestItem(int row) const;

    // Without the headings.
    [[nodiscard]] int itemCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<EvidenceRow> m_rows;
};

} // namespace waymark

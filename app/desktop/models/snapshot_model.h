// The snapshots of a record, the latest first.
#pragma once

#include "core/record/record.h"

#include <QAbstractListModel>
#include <QMetaType>
#include <QString>

#include <vector>

namespace waymark {

struct SnapshotRow {
    EntryId snapshot = {};
    QString name = {};
    QString when = {}; // day and time
    QString holds = {}; // "Your own answers about 9 skills and agreed ones about 2 skills."

    friend bool operator==(const SnapshotRow&, const SnapshotRow&) = default;
};

[[nodiscard]] std::vector<SnapshotRow> snapshotRows(const Record& record);

// The name of a snapshot, or a word where somebody else's file has none.
[[nodiscard]] QString snapshotName(const Snapshot& snapshot);

class SnapshotModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { rowRole = Qt::UserRole }; // SnapshotRow

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<SnapshotRow> rows);

    [[nodiscard]] const std::vector<SnapshotRow>& rows() const { return m_rows; }

    // -1: not among them.
    [[nodiscard]] int rowOf(const EntryId& snapshot) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SnapshotRow> m_rows;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::SnapshotRow)

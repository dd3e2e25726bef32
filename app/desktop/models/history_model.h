// Then and now as a table, one skill a row.
#pragma once

#include "app/desktop/models/history_rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace waymark {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { skillColumn, thenColumn, nowColumn, changeColumn, columns };

    enum Role {
        rowRole = Qt::UserRole, // HistoryRow
        sortRole, // what a column is sorted by
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `then` and `now` are the moments in words, the headers of the two columns. Rows of the same skills stay, and only those
    // that changed are told.
    void setRows(std::vector<HistoryRow> rows, const QString& then, const QString& now);

    // Headers again, in the language that is on now.
    void retranslate();

    [[nodiscard]] const std::vector<HistoryRow>& rows() const { return m_rows; }

    // -1: not among them.
    [[nodiscard]] int rowOf(const SkillId& skill) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant sortKey(const HistoryRow& row, Column column) const;

    std::vector<HistoryRow> m_rows;
    QString m_then;
    QString m_now;
};

} // namespace waymark

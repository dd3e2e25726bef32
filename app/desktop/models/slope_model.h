// Then and now as a list of slopes: what the picture shows of a row, and what is read out in its place.
#pragma once

#include "app/desktop/models/history_rows.h"

#include <QAbstractListModel>

#include <vector>

namespace waymark {

class SlopeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { rowRole = Qt::UserRole }; // HistoryRow

    using QAbstractListModel::QAbstractListModel;

    // `then` and `now` are the moments in words. In the order in which the rows are to be read.
    void setRows(std::vector<HistoryRow> rows, const QString& then, const QString& now);

    [[nodiscard]] const std::vector<HistoryRow>& rows() const { return m_rows; }

    // -1: not among them.
    [[nodiscard]] int rowOf(const SkillId& skill) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<HistoryRow> m_rows;
    QString m_then;
    QString m_now;
};

} // namespace waymark

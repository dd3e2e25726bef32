// The answers about a skill as a list, those of earlier editions under headings.
#pragma once

#include "app/desktop/models/timeline_rows.h"

#include <QAbstractListModel>

#include <vector>

namespace waymark {

class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { rowRole = Qt::UserRole }; // TimelineRow

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<TimelineRow> rows);

    [[nodiscard]] const std::vector<TimelineRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<TimelineRow> m_rows;
};

} // namespace waymark

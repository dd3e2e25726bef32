#include "app/desktop/models/timeline_model.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

void TimelineModel::setRows(std::vector<TimelineRow> rows) {
    const auto isSame = [](const TimelineRow& a, const TimelineRow& b) { return a.entry == b.entry; };
    if (!std::ranges::equal(m_rows, rows, isSame)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading is passed over by the keyboard, and read out where somebody looks through the list.
    return m_rows[static_cast<std::size_t>(index.row())].entry.empty()
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.day;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case rowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace waymark

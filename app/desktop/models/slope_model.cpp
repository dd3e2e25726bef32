#include "app/desktop/models/slope_model.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

void SlopeModel::setRows(std::vector<HistoryRow> rows, const QString& then, const QString& now) {
    if (std::ranges::equal(m_rows, rows, {}, &HistoryRow::skill, &HistoryRow::skill)) {
        const bool moved = then != m_then || now != m_now;
        m_then = then;
        m_now = now;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!moved && m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed);
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_then = then;
    m_now = now;
    endResetModel();
}

int SlopeModel::rowOf(const SkillId& skill) const {
    const auto found = std::ranges::find(m_rows, skill, &HistoryRow::skill);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SlopeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SlopeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return historySentence(row, m_then, m_now);
    case rowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace waymark

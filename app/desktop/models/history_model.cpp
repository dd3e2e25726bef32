#include "app/desktop/models/history_model.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

namespace {

// Rises first, the greatest first; then what fell, what stayed, what is new and what cannot be compared.
int changeKey(const HistoryRow& row) {
    constexpr int apart = 100;
    switch (row.change) {
    case HistoryChange::risen:
        return -row.levels.value_or(0);
    case HistoryChange::fallen:
        return apart + row.levels.value_or(0);
    case HistoryChange::same:
        return 2 * apart;
    case HistoryChange::rated:
        return 3 * apart;
    case HistoryChange::unclear:
        return 4 * apart;
    }
    Q_UNREACHABLE();
}

} // namespace

void HistoryModel::setRows(std::vector<HistoryRow> rows, const QString& then, const QString& now) {
    if (then != m_then || now != m_now) {
        m_then = then;
        m_now = now;
        Q_EMIT headerDataChanged(Qt::Horizontal, thenColumn, nowColumn);
    }
    if (!std::ranges::equal(m_rows, rows, {}, &HistoryRow::skill, &HistoryRow::skill)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

void HistoryModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int HistoryModel::rowOf(const SkillId& skill) const {
    const auto found = std::ranges::find(m_rows, skill, &HistoryRow::skill);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant HistoryModel::sortKey(const HistoryRow& row, Column column) const {
    switch (column) {
    case skillColumn:
        return row.name;
    case thenColumn:
        return historyPlace(row.then, row.then.levels);
    case nowColumn:
        return historyPlace(row.now, row.now.levels);
    case changeColumn:
        return changeKey(row);
    case columns:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == rowRole)
        return QVariant::fromValue(row);
    if (role == sortRole)
        return sortKey(row, column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case skillColumn:
        return row.name;
    case thenColumn:
        return row.thenText;
    case nowColumn:
        return row.nowText;
    case changeColumn:
        return row.changeText;
    case columns:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case skillColumn:
        return tr("Skill");
    case thenColumn:
        return m_then;
    case nowColumn:
        return m_now;
    case changeColumn:
        return tr("What changed");
    case columns:
        break;
    }
    return {};
}

} // namespace waymark

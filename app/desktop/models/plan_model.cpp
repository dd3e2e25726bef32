#include "app/desktop/models/plan_model.h"

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

bool sameThing(const PlanRow& a, const PlanRow& b) {
    return a.action == b.action && a.state == b.state;
}

} // namespace

void PlanModel::setRows(std::vector<PlanRow> rows) {
    if (!std::ranges::equal(m_rows, rows, sameThing)) {
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

int PlanModel::rowOf(const EntryId& action) const {
    if (action.empty())
        return -1;
    const auto found = std::ranges::find(m_rows, action, &PlanRow::action);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlanModel::nearestAction(int row) const {
    const int count = rowCount();
    const auto isAction = [&](int at) {
        return at >= 0 && at < count && !m_rows[static_cast<std::size_t>(at)].action.empty();
    };
    row = std::clamp(row, 0, std::max(0, count - 1));
    for (int away = 0; away <= count; ++away) {
        if (isAction(row + away))
            return row + away;
        if (isAction(row - away))
            return row - away;
    }
    return -1;
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading is passed over by the keyboard, and read out where somebody looks through the list.
    return m_rows[static_cast<std::size_t>(index.row())].action.empty()
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.what;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.what};
        for (const QString& part : {skillAndLevel(row), row.due, row.with}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(QStringLiteral(". "));
    }
    case rowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace waymark

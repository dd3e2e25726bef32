#include "app/desktop/models/rating_list_model.h"

#include <algorithm>
#include <utility>

namespace waymark {

void RatingListModel::setRows(std::vector<RatingRow> rows) {
    const bool sameSkills = std::ranges::equal(m_rows, rows, {}, &RatingRow::skill, &RatingRow::skill);
    if (!sameSkills) {
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

int RatingListModel::rowOf(const SkillId& skill) const {
    const auto found = std::ranges::find(m_rows, skill, &RatingRow::skill);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RatingListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RatingListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RatingRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a skill and its rating").arg(row.name, row.word);
    case rowRole:
        return QVariant::fromValue(row);
    case leftRole:
        return row.left;
    default:
        return {};
    }
}

} // namespace waymark

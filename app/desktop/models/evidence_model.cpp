#include "app/desktop/models/evidence_model.h"

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

bool sameThing(const EvidenceRow& a, const EvidenceRow& b) {
    return a.item == b.item && a.period == b.period;
}

} // namespace

void EvidenceModel::setRows(std::vector<EvidenceRow> rows) {
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

int EvidenceModel::rowOf(const EntryId& item) const {
    if (item.empty())
        return -1;
    const auto found = std::ranges::find(m_rows, item, &EvidenceRow::item);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

EntryId EvidenceModel::nearestItem(int row) const {
    const int count = rowCount();
    const auto itemAt = [&](int at) {
        return at >= 0 && at < count ? m_rows[static_cast<std::size_t>(at)].item : EntryId();
    };
    row = std::clamp(row, 0, std::max(0, count - 1));
    for (int away = 0; away <= count; ++away) {
        for (const int at : {row + away, row - away}) {
            if (EntryId item = itemAt(at); !item.empty())
                return item;
        }
    }
    return {};
}

int EvidenceModel::itemCount() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const EvidenceRow& row) { return !row.item.empty(); }));
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading is passed over by the keyboard, and read out where somebody looks through the list.
    return m_rows[static_cast<std::size_t>(index.row())].item.empty()
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.item.empty() ? row.title : row.title + QStringLiteral(". ") + dayAndSkills(row);
    case rowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace waymark

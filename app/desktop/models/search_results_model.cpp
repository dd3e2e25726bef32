#include "app/desktop/models/search_results_model.h"

namespace waymark {

void SearchResultsModel::setResults(std::vector<SearchResult> results) {
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int SearchResultsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

QVariant SearchResultsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchResult& found = result(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found.text;
    case Qt::AccessibleTextRole:
        return found.context.isEmpty()
                   ? tr("%1: %2", "what was found: its kind and its text").arg(found.kind, found.text)
                   : tr("%1: %2 (%3)", "what was found: its kind, its text, where it stands")
                         .arg(found.kind, found.text, found.context);
    case Qt::ToolTipRole:
        return found.text;
    case kindRole:
        return found.kind;
    case contextRole:
        return found.context;
    case marksRole:
        return QVariant::fromValue(found.marks);
    default:
        return {};
    }
}

} // namespace waymark

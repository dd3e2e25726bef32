// What was found, for the list under the search field.
#pragma once

#include "app/desktop/search/search_result.h"

#include <QAbstractListModel>

#include <vector>

namespace waymark {

class SearchResultsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { kindRole = Qt::UserRole, contextRole, marksRole };

    using QAbstractListModel::QAbstractListModel;

    void setResults(std::vector<SearchResult> results);

    // Only for a row of the model.
    [[nodiscard]] const SearchResult& result(int row) const { return m_results.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchResult> m_results;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::SearchMarks)

#include "app/desktop/widgets/column_widths.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace waymark {

namespace {

// What is left of the width for the columns that are not settled yet.
class Sharing {
public:
    Sharing(int whole, const std::vector<ColumnNeed>& columns)
        : m_columns(columns)
        , m_left(whole)
        , m_widths(columns.size()) {}

    std::vector<int> share() {
        // Whoever needs more than its part goes first: that makes the parts of the others smaller.
        while (settleOne([](const ColumnNeed& column, int part) { return part < column.least; }, &ColumnNeed::least)) {
        }
        while (settleOne([](const ColumnNeed& column, int part) { return part > column.most; }, &ColumnNeed::most)) {
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_widths[i])
                settle(i, partOf(m_columns[i]));
        }
        if (m_left > 0 && !m_widths.empty())
            *m_widths.back() += m_left;
        std::vector<int> widths;
        widths.reserve(m_widths.size());
        for (const std::optional<int> width : m_widths)
            widths.push_back(*width);
        return widths;
    }

private:
    template <class Wrong>
    bool settleOne(Wrong wrong, int ColumnNeed::* bound) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_widths[i] && wrong(m_columns[i], partOf(m_columns[i]))) {
                settle(i, m_columns[i].*bound);
                return true;
            }
        }
        return false;
    }

    void settle(std::size_t column, int width) {
        m_widths[column] = width;
        m_left -= width;
    }

    [[nodiscard]] int partOf(const ColumnNeed& column) const {
        int weights = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            weights += m_widths[i] ? 0 : m_columns[i].weight;
        return std::max(0, m_left) * column.weight / std::max(1, weights);
    }

    const std::vector<ColumnNeed>& m_columns;
    int m_left;
    std::vector<std::optional<int>> m_widths; // nothing: not settled
};

} // namespace

std::vector<int> sharedWidths(int whole, const std::vector<ColumnNeed>& columns) {
    return Sharing(whole, columns).share();
}

} // namespace waymark

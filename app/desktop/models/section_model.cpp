#include "app/desktop/models/section_model.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

namespace {

// The internal id of a section's row; that of a row in it is its section's row, plus one.
constexpr quintptr topLevel = 0;

} // namespace

void SectionModel::setSections(QStringList headers, std::vector<Section> sections) {
    beginResetModel();
    m_headers = std::move(headers);
    m_sections = std::move(sections);
    endResetModel();
}

void SectionModel::setStacked(bool stacked) {
    if (m_stacked == stacked)
        return;
    beginResetModel();
    m_stacked = stacked;
    endResetModel();
}

QString SectionModel::stacked(const QStringList& cells) const {
    QStringList lines;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column == 0)
            lines << cells.at(column);
        else if (!cells.at(column).isEmpty())
            lines << tr("%1: %2", "a column's header and what stands in it")
                         .arg(m_headers.value(column), cells.at(column));
    }
    return lines.join(u'\n');
}

QModelIndex SectionModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex SectionModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int SectionModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].rows.size());
}

int SectionModel::columnCount(const QModelIndex&) const {
    return static_cast<int>(m_stacked ? std::min<qsizetype>(1, m_headers.size()) : m_headers.size());
}

QVariant SectionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.internalId() == topLevel)
        return index.column() == 0 ? m_sections[static_cast<std::size_t>(index.row())].title : QString();
    const QStringList& cells = m_sections[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
    return m_stacked ? stacked(cells) : cells.value(index.column());
}

QVariant SectionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

} // namespace waymark

// Rows of text under headings, in columns: a tree of two storeys. Where there is no room for columns, the cells of a row stand
// below one another in one.
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace waymark {

class SectionModel : public QAbstractItemModel {
    Q_OBJECT

public:
    struct Section {
        QString title;
        std::vector<QStringList> rows; // a cell for each column; cells that are missing at the end are empty
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setSections(QStringList headers, std::vector<Section> sections);

    // One column; each cell but the first is led by its header.
    void setStacked(bool stacked);

    [[nodiscard]] bool isStacked() const { return m_stacked; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString stacked(const QStringList& cells) const;

    QStringList m_headers;
    bool m_stacked = false;
    std::vector<Section> m_sections;
};

} // namespace waymark

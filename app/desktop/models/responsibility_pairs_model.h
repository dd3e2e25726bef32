// Responsibilities of two roles side by side: subject, what the first does, what the second does.
#pragma once

#include "core/framework/framework.h"

#include <QAbstractTableModel>

namespace waymark {

class ResponsibilityPairsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // `pairs` is one of the framework's own.
    void setPairs(FrameworkPtr framework, const ResponsibilityPairs& pairs, const LanguageOrder& order);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FrameworkPtr m_framework; // keeps the pairs alive
    const ResponsibilityPairs* m_pairs = nullptr;
    LanguageOrder m_order;
};

} // namespace waymark

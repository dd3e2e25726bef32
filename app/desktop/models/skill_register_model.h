// The skills of a framework from A to Z, with the role levels that ask for each.
#pragma once

#include "core/framework/framework.h"

#include <QAbstractTableModel>

#include <vector>

namespace waymark {

class SkillRegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { skillColumn, groupColumn, askedForColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    // `framework` may be null: no rows.
    void setFramework(FrameworkPtr framework, LanguageOrder languages);

    [[nodiscard]] SkillIndex skillAt(int row) const { return m_order.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(SkillIndex skill, int column) const;
    // One line for each role level that names the skill, with what it asks for.
    [[nodiscard]] QString askedFor(SkillIndex skill) const;

    FrameworkPtr m_framework;
    LanguageOrder m_languages;
    std::vector<SkillIndex> m_order;
};

} // namespace waymark

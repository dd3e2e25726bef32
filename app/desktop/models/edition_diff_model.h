// What changed between two editions, as a tree of rows: what became of each skill, then each role level's expectations.
#pragma once

#include "core/pathway/edition_diff.h"

#include <QAbstractItemModel>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace waymark {

class EditionDiffModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { whatColumn, beforeColumn, afterColumn, reasonColumn, columns };

    using QAbstractItemModel::QAbstractItemModel;

    // Nothing: no rows.
    void setDiff(std::optional<EditionDiff> diff, LanguageOrder languages);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Cells = std::array<QString, columns>;

    struct Section {
        QString title;
        std::vector<Cells> rows;
    };

    void addSkills();
    void addRoleLevel(const RoleLevelChange& change);
    void add(const QString& title, std::vector<Cells> rows);
    [[nodiscard]] QString reason(const std::vector<ChainLink>& chain) const;
    [[nodiscard]] QString earlierSkill(SkillIndex skill) const;
    [[nodiscard]] QString laterSkill(SkillIndex skill) const;
    [[nodiscard]] QString expectation(Expectation expectation, const Framework& framework) const;

    std::optional<EditionDiff> m_diff;
    LanguageOrder m_languages;
    std::vector<Section> m_sections;
};

} // namespace waymark

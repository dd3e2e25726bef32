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

    // Nothing: no rows. What became of skills that did not stay comes first, then each role level of which something else
    // is asked, then what is as it was.
    void setDiff(std::optional<EditionDiff> diff, LanguageOrder languages);

    // For a narrow window: the first column tells everything, in lines.
    void setCompact(bool compact);

    // What most people want to see at once: what became of skills. The others are many, and stand closed.
    [[nodiscard]] bool isOpenAtFirst(int section) const;

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
        bool isOpen = false;
    };

    enum class Open { atFirst, onRequest };

    void addSkills();
    void addRoleLevels();
    void addRoleLevel(const RoleLevelChange& change);
    void addWhatStays();
    void add(const QString& title, std::vector<Cells> rows, Open open);
    [[nodiscard]] std::vector<Cells> rowsOf(const std::vector<SkillMove>& moves) const;
    [[nodiscard]] QString reason(const std::vector<ChainLink>& chain, const QString& without) const;
    [[nodiscard]] QString compactText(const Cells& cells) const;
    [[nodiscard]] QString earlierSkill(SkillIndex skill) const;
    [[nodiscard]] QString laterSkill(SkillIndex skill) const;
    [[nodiscard]] QString expectation(Expectation expectation, const Framework& framework) const;

    std::optional<EditionDiff> m_diff;
    LanguageOrder m_languages;
    std::vector<Section> m_sections;
    bool m_compact = false;
};

} // namespace waymark

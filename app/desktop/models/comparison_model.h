// A comparison as a table: skills are rows, role levels and ratings columns. Group headings are rows that cannot be chosen.
#pragma once

#include "app/desktop/widgets/level_mark.h"
#include "core/pathway/comparison_view.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace waymark {

// What the model shows. The framework outlives nothing but itself: the model holds it.
struct ComparisonContent {
    FrameworkPtr framework; // null: an empty table
    ComparisonView view;
    std::vector<std::size_t> shown; // positions in view.lines, in their order on screen
    bool groupHeadings = false; // a heading wherever the group changes
    LanguageOrder languages;
};

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        markRole = Qt::UserRole, // LevelMark
        skillRole, // SkillIndex as unsigned int; invalid for a heading
        headingRole, // bool: the row is the heading of a group
        differsRole, // bool: the columns of this row differ
        stepsRole, // bool: in a row that differs, the cell says something and something else than the one before it
        statementsRole, // QStringList: what the skill means at the cell's level
        noStatementsRole, // QString: why there are none, as a sentence
        orderRole, // int for sorting: the rung of the level, -1 for what stands on none
    };

    explicit ComparisonModel(QObject* parent = nullptr);

    // The only setter. If the same rows and columns stay, only the cells that changed are told.
    void setContent(ComparisonContent content);

    // Texts again in the language that is on now.
    void retranslate();

    [[nodiscard]] const ComparisonContent& content() const { return m_content; }

    // Nothing for a heading and for what is no row.
    [[nodiscard]] const ComparisonLine* line(int row) const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] int rowOf(SkillIndex skill) const; // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::optional<std::size_t> line; // none: a heading
        SkillIndex skill{}; // of the line, or the first below the heading

        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] std::vector<Row> rowsOf(const ComparisonContent& content) const;
    [[nodiscard]] QString word(ComparisonCell cell) const;
    [[nodiscard]] QString groupName(SkillIndex skill) const;
    [[nodiscard]] QString skillName(SkillIndex skill) const;
    [[nodiscard]] QStringList statements(const ComparisonLine& line, ComparisonCell cell) const;
    [[nodiscard]] QString whyNoStatements(const ComparisonLine& line, ComparisonCell cell) const;
    [[nodiscard]] QVariant cellData(const ComparisonLine& line, int column, int role) const;

    ComparisonContent m_content;
    std::vector<Row> m_rows;
};

[[nodiscard]] LevelMark levelMark(ComparisonCell cell, const Framework& framework);

} // namespace waymark

Q_DECLARE_METATYPE(waymark::LevelMark)

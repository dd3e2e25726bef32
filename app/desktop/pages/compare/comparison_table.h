// The comparison on screen: one table whose first column (the skills) and first row (the role levels) stay in view.
#pragma once

#include "app/desktop/models/comparison_model.h"

#include <QHash>
#include <QTableView>

#include <set>

namespace waymark {

class ComparisonHeader;
class TextLabel;

class ComparisonTable : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(ComparisonModel* model, QWidget* parent = nullptr);

    // Statements of a skill in the table itself, below the words.
    [[nodiscard]] bool isOpen(int row) const;
    void setOpen(int row, bool open);
    void setAllOpen(bool open);

    // The skill of the current cell; nothing if no cell is current.
    [[nodiscard]] std::optional<SkillIndex> currentSkill() const;

    // Makes a skill's cell current, if the skill is shown.
    void choose(SkillIndex skill, int column);

    // Heights and widths again: after the content or the fonts changed.
    void fit();

Q_SIGNALS:
    // Enter, Space or a press on a cell: its statements are wanted.
    void statementsWanted();
    void openChanged();
    // Escape: what was opened beside the table is to go.
    void leaveWanted();
    void columnMoveWanted(int from, int to);
    void columnRemovalWanted(int column);
    void columnMenuWanted(int column, const QPoint& globalPosition);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void chooseFirst();
    void spanHeadings();
    void fitRow(int row);
    [[nodiscard]] int cellHeight(int row, int column) const;
    [[nodiscard]] int closedHeight(int row, int column);
    void fitColumns();
    [[nodiscard]] int narrowestWidth() const;
    void fitRows();
    void takeColumnMove(int from, int to);

    ComparisonModel* m_model;
    ComparisonHeader* m_skills;
    ComparisonHeader* m_columns;
    TextLabel* m_corner = nullptr; // set once the headers stand, which ask for it
    std::set<SkillIndex> m_open;
    QHash<QString, int> m_closedHeights; // by word; at the columns' width
    bool m_movingBack = false;
    bool m_fitting = false;
};

} // namespace waymark

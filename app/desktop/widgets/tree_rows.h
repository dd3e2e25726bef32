// Rows of trees whose names stand in several lines rather than be cut.
#pragma once

#include <QFont>
#include <QModelIndex>
#include <QSize>

class QTreeView;

namespace waymark {

// How many pixels the name of a row has in the first column of a tree of one column.
[[nodiscard]] int treeNameWidth(const QTreeView& tree, const QModelIndex& index);

// The size of a row whose name takes as many lines as it needs there, at most `mostLines` (1 or more). For delegates; the tree
// lays its rows out afresh when its width changes.
[[nodiscard]] QSize treeRowSize(const QTreeView& tree, const QModelIndex& index, const QFont& font, int mostLines);

} // namespace waymark

// Chooses the role levels of a comparison: the ladders of the framework with a box to check at each step.
#pragma once

#include "core/framework/framework.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace waymark {

class TextLabel;

class LevelChooser : public QDialog {
    Q_OBJECT

public:
    // `withRatings`: the ratings are a column too, so that one role level is enough.
    LevelChooser(FrameworkPtr framework, const LanguageOrder& languages, const std::vector<RoleLevelIndex>& chosen,
                 bool withRatings, QWidget* parent = nullptr);

    // Those that were there keep their order; new ones follow in the order in which they were checked.
    [[nodiscard]] const std::vector<RoleLevelIndex>& chosen() const { return m_chosen; }

private:
    void fill(const LanguageOrder& languages);
    void filter(const QString& text);
    void takeCheck(QTreeWidgetItem* item);
    void updateState();

    FrameworkPtr m_framework;
    std::vector<RoleLevelIndex> m_chosen;
    bool m_withRatings;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    TextLabel* m_state;
    QDialogButtonBox* m_buttons;
};

} // namespace waymark

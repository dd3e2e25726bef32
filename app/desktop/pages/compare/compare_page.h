// Role levels side by side: what each asks for in every skill, and my ratings beside them.
#pragma once

#include "app/desktop/pages/compare/comparison_favourites.h"
#include "app/desktop/pages/page.h"
#include "core/pathway/comparison_view.h"

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace waymark {

class ComparisonControls;
class ComparisonModel;
class ComparisonTable;
class EmptyState;
class StatementsPanel;
class TextLabel;
struct ComparisonState;
struct ReportedComparison;
enum class ReportStatements;

class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(Session& session, QWidget* parent = nullptr);

    // The place's levels are the columns; detail "ratings" adds my ratings. No levels: as it was last.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;

    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

    // Other columns, as the chooser sets them.
    void setColumns(const std::vector<RoleLevelIndex>& levels, bool withRatings);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void fit();
    void takeFramework();
    void takeDocument();
    void recallColumns();

    // Computes the comparison anew, or only which of its lines are shown.
    void refresh();
    void arrange();
    void updateTexts();
    void updateActionStates();
    void showEmpty();
    void showStatements();
    void rememberColumns();

    void chooseColumns();
    void removeColumn(int column);
    void moveColumn(int from, int to);
    void openColumnMenu(int column, const QPoint& at);
    void openStatements();
    void closeStatements();
    void keepAsFavourite();
    void showFavourite(const FavouriteComparison& favourite);
    void updateFavourites();

    [[nodiscard]] ComparisonState state() const;
    [[nodiscard]] ReportedComparison report(ReportStatements statements) const;
    [[nodiscard]] QString levelName(RoleLevelIndex level) const;
    [[nodiscard]] bool hasEnoughColumns() const;

    FrameworkPtr m_framework; // of m_levels; held so that a change of framework can be told
    std::vector<RoleLevelIndex> m_levels;
    bool m_withRatings = false;
    ComparisonView m_view;
    std::optional<RoleLevelIndex> m_aim;
    QString m_complaint; // about an address that could not be followed

    ComparisonModel* m_model;
    QVBoxLayout* m_top = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_notes = nullptr;
    ComparisonControls* m_controls = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    ComparisonTable* m_table = nullptr;
    StatementsPanel* m_panel = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace waymark

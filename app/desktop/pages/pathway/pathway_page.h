// The pathway: a map of the role levels, and beside it the ways on from the chosen one.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/framework/framework.h"

#include <optional>

class QBoxLayout;
class QPushButton;
class QSplitter;

namespace waymark {

class EmptyState;
class PathwayPanel;
class PathwayView;
class TextLabel;
class TitleCombo;

class PathwayPage : public Page {
    Q_OBJECT

public:
    explicit PathwayPage(Session& session, QWidget* parent = nullptr);

    // levels: the chosen role level; detail: the id of the role whose ladder stands first.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void arrange();
    void sharePanel();
    void refill();
    void rebuild(RoleIndex focus, std::optional<RoleLevelIndex> chosen = std::nullopt);
    void showChosen();
    void updateAims();

    QBoxLayout* m_top = nullptr;
    QWidget* m_controls = nullptr;
    TextLabel* m_title;
    TitleCombo* m_roles;
    QPushButton* m_fit;
    QSplitter* m_split;
    TextLabel* m_legend;
    PathwayView* m_view;
    PathwayPanel* m_panel;
    EmptyState* m_empty;
    FrameworkPtr m_framework; // that the map shows
    bool m_fitted = false;
    bool m_dragged = false; // the panel, by somebody
    int m_panelWidth = 0; // that it was given last; 0: none in this language and at this size of the text
};

} // namespace waymark

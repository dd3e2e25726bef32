// The pathway: a map of the role levels, and beside it the ways on from the chosen one.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/framework/framework.h"

class QComboBox;
class QPushButton;

namespace waymark {

class EmptyState;
class PathwayPanel;
class PathwayView;

class PathwayPage : public Page {
    Q_OBJECT

public:
    explicit PathwayPage(Session& session, QWidget* parent = nullptr);

    // levels: the chosen role level.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void rebuild(RoleIndex focus);
    void updateAims();

    QComboBox* m_roles;
    QPushButton* m_fit;
    PathwayView* m_view;
    PathwayPanel* m_panel;
    EmptyState* m_empty;
    bool m_fitted = false;
};

} // namespace waymark

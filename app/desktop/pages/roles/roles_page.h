// The ladder of role levels, the neighbouring roles beside it, and what the chosen role level does and asks for.
#pragma once

#include "app/desktop/navigation/text_place.h"
#include "app/desktop/pages/page.h"
#include "core/framework/framework.h"

#include <QPointer>

#include <optional>
#include <vector>

class QGridLayout;
class QStackedWidget;

namespace waymark {

class CheckedLevels;
class EmptyState;
class LadderModel;
class LadderView;
class RoleTreeView;
class RoleDetail;
class ScrollColumn;
class TextLabel;

class RolesPage : public Page {
    Q_OBJECT

public:
    explicit RolesPage(Session& session, QWidget* parent = nullptr);

    // The place's first level, or of the role whose id is its detail the lowest one. Of a level the detail may name a
    // responsibility (navigation/text_place.h), to be found at once.
    void show(const Place& place) override;
    using QWidget::show;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // How the parts stand: three columns where there is room, then the neighbours beneath the ladder, then one column.
    enum class Arrangement { none, threeColumns, twoColumns, oneColumn };

    void makeParts();
    void makeDetail();
    void remake();
    void arrange();
    [[nodiscard]] Arrangement fittingArrangement() const;
    void refresh(); // everything again, from the session
    void frameworkChanged();
    void updateAims();
    // Where somebody begins who named no role level.
    [[nodiscard]] RoleLevelId firstLevel() const;
    // The role level of the place, or the one that stands for it if none was named; nothing if there is none.
    [[nodiscard]] std::optional<RoleLevelIndex> shownLevel() const;
    void showLadder(RoleIndex role);
    void showNeighbours();
    void showLevel();
    void showUnknown();
    void markText();
    void showEmpty();
    // In one column the detail lies beneath the ladder: brings it into view if the place named a role level.
    void scrollToDetail(bool named);
    void visit(RoleLevelIndex level);
    void check(const RoleLevelId& level, bool checked);
    void showChecked(bool full = false);
    void lookAt(RoleLevelIndex level);

    RoleLevelId m_level; // may name a role level that the framework does not have
    std::optional<TextPlace> m_text; // the responsibility that somebody looked for
    QPointer<QWidget> m_found; // the list that it stands in
    RoleId m_unknownRole; // that the place named and the framework does not have; else empty
    QGridLayout* m_grid = nullptr;
    QStackedWidget* m_front = nullptr; // the parts, or one sentence when there is nothing to show
    QWidget* m_parts = nullptr;
    EmptyState* m_nothing = nullptr; // made when there is nothing to show
    QWidget* m_ladderPane = nullptr;
    TextLabel* m_ladderTitle = nullptr;
    LadderModel* m_ladder = nullptr;
    LadderView* m_ladderView = nullptr;
    CheckedLevels* m_checkedLine = nullptr;
    std::vector<RoleLevelId>
        m_checked; // for a comparison, in the order of checking; also of ladders that are not in front
    QWidget* m_neighboursPane = nullptr;
    TextLabel* m_neighboursTitle = nullptr;
    RoleTreeView* m_neighbours = nullptr;
    QWidget* m_detailPane = nullptr;
    EmptyState* m_unknown = nullptr; // in place of the detail: the place names what is not there
    RoleDetail* m_detail = nullptr;
    ScrollColumn* m_scroll = nullptr;
    Arrangement m_arrangement = Arrangement::none;
    FrameworkPtr m_ladderOf; // of which the ladder and the neighbours are
    bool m_stale = true;
};

} // namespace waymark

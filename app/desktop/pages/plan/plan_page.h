// My plan: what I do about a gap, by when and with whom; and what to work on first.
#pragma once

#include "app/desktop/models/plan_rows.h"
#include "app/desktop/pages/page.h"

class QCheckBox;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace waymark {

class ActionForm;
class EmptyState;
class OfferList;
class PlanEditor;
class PlanModel;
class ScrollColumn;
class TextLabel;

class PlanPage : public Page {
    Q_OBJECT

public:
    explicit PlanPage(Session& session, QWidget* parent = nullptr);

    // `detail`: an action's id; or newAction: begins one, about `skill` on the way to the first of `levels` if there is one.
    // `skill` alone: the open action about it.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

    // No id of an action looks like this.
    static constexpr QLatin1String newAction{"+"};

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void showRows();
    void choose(const EntryId& action);
    void begin(const SkillId& skill, const RoleLevelId& level);
    void edit(bool all);
    void toggleDone();
    void remove();
    void mark();
    void scrollToAction();
    void fit();
    void fitList();
    void place(bool narrow);

    PlanEditor* m_editor;
    EntryId m_action; // the one to be edited; empty: none
    int m_row = 0; // where it last stood
    Date m_today{};
    bool m_begun = false; // words are waited for
    bool m_narrow = false;

    QSplitter* m_splitter;
    QWidget* m_pane;
    TextLabel* m_title;
    QPushButton* m_add;
    QPushButton* m_calendar;
    QCheckBox* m_showDone;
    QStackedWidget* m_stack;
    QListView* m_list;
    PlanModel* m_model;
    EmptyState* m_empty;
    ScrollColumn* m_side;
    ActionForm* m_form;
    OfferList* m_offers;
};

} // namespace waymark

// The skills of the framework, and one of them in full.
#pragma once

#include "app/desktop/navigation/text_place.h"
#include "app/desktop/pages/page.h"
#include "core/framework/framework.h"

#include <QPointer>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace waymark {

class EmptyState;
class ScrollColumn;
class SkillDetail;
class SkillTreeModel;
class SkillTreeView;
class StatementList;
class TextLabel;

class SkillPage : public Page {
    Q_OBJECT

public:
    explicit SkillPage(Session& session, QWidget* parent = nullptr);

    // The place's skill; its detail may name a statement of it (navigation/text_place.h), to be found at once.
    void show(const Place& place) override;
    using QWidget::show;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // The list beside the skill where there is room, else above it.
    enum class Arrangement { none, sideBySide, oneColumn };

    void makeParts();
    void makeDetail();
    void remake();
    void arrange();
    void refresh(); // everything again, from the session
    void frameworkChanged();
    void filterChanged();
    void showSkill();
    void revealText();
    // The skill of the place; nothing if the framework does not have it.
    [[nodiscard]] std::optional<SkillIndex> shownSkill() const;
    void visit(SkillIndex skill);
    void lookAt(SkillIndex skill);

    std::optional<TextPlace> m_text; // the statement that somebody looked for
    QPointer<StatementList> m_found; // the list that it stands in
    SkillId m_skill; // may name a skill that the framework does not have
    QStackedWidget* m_front = nullptr;
    QWidget* m_parts = nullptr;
    EmptyState* m_nothing = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_listPane = nullptr;
    TextLabel* m_listTitle = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_orderLabel = nullptr;
    QComboBox* m_order = nullptr;
    TextLabel* m_noMatch = nullptr;
    SkillTreeModel* m_skills = nullptr;
    SkillTreeView* m_list = nullptr;
    QWidget* m_detailPane = nullptr;
    EmptyState* m_unknown = nullptr; // in place of the detail: the place names what is not there
    SkillDetail* m_detail = nullptr;
    ScrollColumn* m_scroll = nullptr;
    Arrangement m_arrangement = Arrangement::none;
    bool m_stale = true;
};

} // namespace waymark

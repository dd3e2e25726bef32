// What changes from one role level to another.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/pathway/step.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace waymark {

class FlowLayout;
class ScrollColumn;
class TextLabel;

class StepPage : public Page {
    Q_OBJECT

public:
    explicit StepPage(Session& session, QWidget* parent = nullptr);

    // The place's first two levels are from and to; one level: from it one step up. None: as it was last.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;

    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void takeFramework();
    void takeUsualEnds();
    void fillChoosers();
    void setEnds(RoleLevelIndex from, RoleLevelIndex to);
    void chooseEnds(); // as the choosers stand
    void refresh();
    void showSkills(const Step& step);
    void openSkill(SkillIndex skill);
    [[nodiscard]] QString topSentence() const;
    [[nodiscard]] std::optional<RoleLevelIndex> further() const; // the step after `to`; nothing at the top

    FrameworkPtr m_framework;
    std::optional<RoleLevelIndex> m_from;
    std::optional<RoleLevelIndex> m_to;
    QString m_complaint; // about an address that could not be followed

    ScrollColumn* m_scroll = nullptr;
    FlowLayout* m_controls = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_notes = nullptr;
    TextLabel* m_summary = nullptr;
    QLabel* m_fromLabel = nullptr;
    QLabel* m_toLabel = nullptr;
    QComboBox* m_fromBox = nullptr;
    QComboBox* m_toBox = nullptr;
    QPushButton* m_swap = nullptr;
    QPushButton* m_further = nullptr;
    QStandardItemModel* m_levels = nullptr; // what both choosers offer
    std::vector<int> m_rows; // of m_levels, for each role level
    QWidget* m_content = nullptr;
};

} // namespace waymark

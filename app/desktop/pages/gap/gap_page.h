// My gap: where I stand against a role level, whichever one.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/pathway/gap.h"

#include <optional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace waymark {

class EmptyState;
class GapDetails;
class GapHeader;
class GapModel;
class OwnAnswers;
class RadarView;
class RoleLevelCombo;
class TextLabel;

class GapPage : public Page {
    Q_OBJECT

public:
    explicit GapPage(Session& session, QWidget* parent = nullptr);

    // `levels`: the role level to stand against; none: the one that I aim at.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Shown { gap, otherFramework, noLevel, nothingRated, nothingKnown };

    void build();
    void refresh();
    void showGap();
    void showRow();
    void showEmpty();
    void pressed();
    void fit();
    void fitColumns();
    void share(int skillWidth, int stateWidth);
    [[nodiscard]] RoleLevelId against() const;
    [[nodiscard]] QString countsText() const;

    RoleLevelId m_level; // empty: the one that I aim at
    std::optional<Gap> m_gap;
    Shown m_shown = Shown::noLevel;
    const Framework* m_filled = nullptr; // only compared
    bool m_fitting = false;
    int m_detailsNeed = 0; // the width that their buttons and long words need
    bool m_divided = false; // somebody has moved the handle between the table and the details

    QScrollArea* m_area;
    TextLabel* m_title;
    QBoxLayout* m_choice;
    QLabel* m_againstLabel;
    RoleLevelCombo* m_against;
    TextLabel* m_counts;
    QCheckBox* m_radarSwitch;
    QStackedWidget* m_stack;
    QWidget* m_content;
    QSplitter* m_splitter;
    RadarView* m_radar;
    QTableView* m_table;
    GapModel* m_model;
    GapHeader* m_header;
    GapDetails* m_details;
    QWidget* m_emptyPage;
    EmptyState* m_empty;
    OwnAnswers* m_ownAnswers;
};

} // namespace waymark

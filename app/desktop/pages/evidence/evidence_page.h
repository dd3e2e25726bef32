// My evidence: what shows where I stand, by skill and by time.
#pragma once

#include "app/desktop/pages/page.h"
#include "core/pathway/evidence.h"

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace waymark {

class EmptyState;
class EvidenceEditor;
class EvidenceFilter;
class EvidenceForm;
class EvidenceModel;
class ScrollColumn;
class TextLabel;

class EvidencePage : public Page {
    Q_OBJECT

public:
    explicit EvidencePage(Session& session, QWidget* parent = nullptr);

    // `skill`: only what speaks for it. `detail`: an item's id, behind noSkillMark if only what speaks for no skill is shown;
    // or newItem: begins one, for `skill` if there is one.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

    // No id of an item looks like these.
    static constexpr QLatin1String newItem{"+"};
    static constexpr QLatin1Char noSkillMark{'~'};

    // Where the item is edited; tests listen there.
    [[nodiscard]] EvidenceForm& form() const { return *m_form; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void filter();
    void showRows(const EntryId& shown);
    void showItem();
    void showSide();
    void showCount();
    void showEmpty();
    void choose(const EntryId& item);
    void begin(const SkillId& skill);
    void edit(bool all);
    void remove();
    void pressedEmpty();
    void mark();
    void scrollToItem();
    void fit();
    void fitList();
    void place(bool narrow);

    EvidenceEditor* m_editor;
    EvidenceIndex m_index;
    EntryId m_item; // the one to be edited; empty: none
    int m_row = 0; // where it last stood
    Date m_today{};
    bool m_begun = false; // words are waited for
    bool m_narrow = false;

    QSplitter* m_splitter;
    QWidget* m_pane;
    TextLabel* m_title;
    QPushButton* m_add;
    QPushButton* m_note;
    EvidenceFilter* m_filter;
    TextLabel* m_count;
    QStackedWidget* m_stack;
    QListView* m_list;
    EvidenceModel* m_model;
    EmptyState* m_empty;
    ScrollColumn* m_side;
    EvidenceForm* m_form;
};

} // namespace waymark

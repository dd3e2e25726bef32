// What changed from one edition to another.
#pragma once

#include "app/desktop/pages/page.h"
#include "app/desktop/widgets/column_widths.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace waymark {

class EditionDiffModel;
struct Lineage;
class EmptyState;
class TextLabel;

class DifferencesPage : public Page {
    Q_OBJECT

public:
    explicit DifferencesPage(Session& session, QWidget* parent = nullptr);

    // detail: "EARLIER/LATER", two framework ids.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    // The columns share the width that there is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillChoosers();
    void chooseFor(const FrameworkId& later);
    void swap();
    void compareEditions();
    void sayHowTheyAreJoined(const Lineage& lineage);
    void openSections();
    void measure();
    void fit();

    TextLabel* m_title;
    QLabel* m_fromLabel;
    QComboBox* m_from;
    QLabel* m_toLabel;
    QComboBox* m_to;
    QPushButton* m_swap;
    TextLabel* m_summary;
    QTreeView* m_view;
    EditionDiffModel* m_model;
    EmptyState* m_empty;
    std::vector<ColumnNeed> m_needs;
};

} // namespace waymark

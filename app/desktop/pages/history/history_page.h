// History: then and now between two moments, every answer about a skill, and named snapshots.
#pragma once

#include "app/desktop/pages/history/history_choice.h"
#include "app/desktop/pages/page.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace waymark {

class LookBackPane;
class SnapshotPane;
class TextLabel;
class TimelinePane;

class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    // `skill`: its timeline. `detail`: as detailOf(); what it leaves out stays.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void chooseView(HistoryView view);
    void fit();

    HistoryChoice m_choice;
    TextLabel* m_title = nullptr;
    QTabBar* m_views = nullptr;
    QScrollArea* m_area = nullptr;
    QStackedWidget* m_stack = nullptr;
    LookBackPane* m_lookBack = nullptr;
    TimelinePane* m_timeline = nullptr;
    SnapshotPane* m_snapshots = nullptr;
};

} // namespace waymark

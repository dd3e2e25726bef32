// Everything about the framework on screen: what it is, where it comes from, its skills, and what it leaves open.
#pragma once

#include "app/desktop/pages/page.h"

#include <set>

class QTabWidget;

namespace waymark {

class EmptyState;
class FrameworkAbout;
class OpenPointsView;
class PairsView;
class RoomyTable;
class SkillRegisterModel;

class FrameworkPage : public Page {
    Q_OBJECT

public:
    explicit FrameworkPage(Session& session, QWidget* parent = nullptr);

    // detail: the tab, "about", "skills", "side-by-side" or "open"; empty: the one that was in front last.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget* firstFocus() override;

    // The tab of what two roles divide between them, for other pages that lead there.
    static const QString sideBySide;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget* makeSkillsTab();
    void refill();
    // A tab is filled when it comes to the front.
    void fillTab();
    void tabChosen();

    QTabWidget* m_tabs;
    FrameworkAbout* m_about;
    RoomyTable* m_skillsView = nullptr;
    SkillRegisterModel* m_skills;
    EmptyState* m_noSkills = nullptr;
    PairsView* m_pairs;
    OpenPointsView* m_open;
    std::set<QWidget*> m_filled;
};

} // namespace waymark

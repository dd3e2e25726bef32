// Everything about the framework on screen: what it is, where it comes from, its skills, and what it leaves open.
#pragma once

#include "app/desktop/pages/page.h"

class QTabWidget;
class QTableView;
class QTreeView;

namespace waymark {

class EmptyState;
class FrameworkAbout;
class OpenPointsModel;
class SkillRegisterModel;

class FrameworkPage : public Page {
    Q_OBJECT

public:
    explicit FrameworkPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;

private:
    void refill();
    void fillTab(int tab);

    QTabWidget* m_tabs;
    FrameworkAbout* m_about;
    QWidget* m_skillsTab;
    QTableView* m_skillsView;
    SkillRegisterModel* m_skills;
    EmptyState* m_noSkills;
    QTreeView* m_openView;
    OpenPointsModel* m_open;
};

} // namespace waymark

#include "app/desktop/pages/framework/framework_page.h"

#include "app/desktop/models/skill_register_model.h"
#include "app/desktop/pages/framework/framework_about.h"
#include "app/desktop/pages/framework/open_points_view.h"
#include "app/desktop/pages/framework/pairs_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/roomy_table.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark {

const QString FrameworkPage::sideBySide = u"side-by-side"_s;

FrameworkPage::FrameworkPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_tabs(new QTabWidget(this))
    , m_about(new FrameworkAbout(session, m_tabs))
    , m_skills(new SkillRegisterModel(this))
    , m_pairs(new PairsView(session, m_tabs))
    , m_open(new OpenPointsView(session, m_tabs)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"frameworkTabs"_s);

    // The name of a tab in addresses is that of its widget.
    const auto add = [this](QWidget* tab, const QString& name) {
        tab->setObjectName(name);
        m_tabs->addTab(tab, QString());
    };
    add(m_about, u"about"_s);
    add(makeSkillsTab(), u"skills"_s);
    add(m_pairs, sideBySide);
    add(m_open, u"open"_s);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FrameworkPage::tabChosen);
    connect(m_about, &FrameworkAbout::differencesWanted, this,
            [this](const QString& editions) { this->session().go({.page = PageId::differences, .detail = editions}); });
    connect(m_open, &OpenPointsView::placeWanted, this, [this](const Place& place) { this->session().go(place); });
    connect(&session, &Session::frameworkChanged, this, &FrameworkPage::refill);
    connect(&session, &Session::languagesChanged, this, &FrameworkPage::refill);
    // A framework or a crosswalk that was opened may be another edition of this one.
    connect(&session, &Session::catalogChanged, this, &FrameworkPage::refill);
    retranslate();
}

QWidget* FrameworkPage::makeSkillsTab() {
    auto* tab = new QWidget(m_tabs);
    m_skillsView = new RoomyTable(tab);
    m_noSkills = new EmptyState(tab);
    m_skillsView->setObjectName(u"skillRegister"_s);
    m_skillsView->setWeights({28, 22, 50});
    m_skillsView->setModel(m_skills);
    m_skillsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_skillsView, &QTableView::activated, this, [this](const QModelIndex& index) {
        this->session().go(
            {.page = PageId::skill, .skill = this->session().framework()->skill(m_skills->skillAt(index.row())).id});
    });
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_skillsView);
    column->addWidget(m_noSkills);
    return tab;
}

void FrameworkPage::show(const Place& place) {
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == place.detail && m_tabs->isTabVisible(tab)) {
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(tab);
        }
    }
    fillTab();
}

Place FrameworkPage::place() const {
    return {.page = PageId::framework, .detail = m_tabs->currentWidget()->objectName()};
}

QWidget* FrameworkPage::firstFocus() {
    return m_tabs->tabBar();
}

// Each tab is a place of its own: Back leads to the one before.
void FrameworkPage::tabChosen() {
    fillTab();
    if (isVisible())
        session().go(place());
}

void FrameworkPage::refill() {
    const QSignalBlocker quiet(m_tabs);
    m_filled.clear();
    // Ctrl+Tab goes to tabs that are hidden, but not to those that cannot be used.
    m_tabs->setTabVisible(m_tabs->indexOf(m_pairs), !m_pairs->isEmpty());
    m_tabs->setTabEnabled(m_tabs->indexOf(m_pairs), !m_pairs->isEmpty());
    fillTab();
}

void FrameworkPage::fillTab() {
    QWidget* tab = m_tabs->currentWidget();
    if (!m_filled.insert(tab).second)
        return;
    if (tab == m_about) {
        m_about->refill();
    } else if (tab == m_pairs) {
        m_pairs->refill();
    } else if (tab == m_open) {
        m_open->refill();
    } else {
        m_skills->setFramework(session().framework(), session().languages());
        const bool empty = m_skills->rowCount() == 0;
        m_skillsView->setHidden(empty);
        m_noSkills->setVisible(empty);
        if (!empty)
            m_skillsView->setCurrentIndex(m_skills->index(0, 0));
    }
}

void FrameworkPage::retranslate() {
    m_tabs->setTabText(m_tabs->indexOf(m_about), tr("A&bout"));
    m_tabs->setTabText(m_tabs->indexOf(m_skillsView->parentWidget()), tr("&Skills A to Z"));
    m_tabs->setTabText(m_tabs->indexOf(m_pairs), tr("Si&de by side"));
    m_tabs->setTabText(m_tabs->indexOf(m_open), tr("What it &leaves open"));
    m_tabs->setAccessibleName(tr("Framework"));
    m_skillsView->setAccessibleName(tr("Skills from A to Z"));
    m_noSkills->setTexts(tr("No skills"),
                         tr("This framework names no skills. It describes roles and their responsibilities."));
    refill();
}

} // namespace waymark

#include "app/desktop/pages/framework/framework_page.h"

#include "app/desktop/models/open_points_model.h"
#include "app/desktop/models/skill_register_model.h"
#include "app/desktop/pages/framework/framework_about.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace waymark {

FrameworkPage::FrameworkPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_tabs(new QTabWidget(this))
    , m_about(new FrameworkAbout(session, m_tabs))
    , m_skillsTab(new QWidget(m_tabs))
    , m_skillsView(new QTableView(m_skillsTab))
    , m_skills(new SkillRegisterModel(this))
    , m_noSkills(new EmptyState(m_skillsTab))
    , m_openView(new QTreeView(m_tabs))
    , m_open(new OpenPointsModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("frameworkTabs"));

    m_skillsView->setObjectName(QStringLiteral("skillRegister"));
    m_skillsView->setModel(m_skills);
    m_skillsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_skillsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_skillsView->setTabKeyNavigation(false);
    m_skillsView->setShowGrid(false);
    m_skillsView->setAlternatingRowColors(true);
    m_skillsView->setWordWrap(true);
    m_skillsView->setFrameShape(QFrame::NoFrame);
    m_skillsView->verticalHeader()->hide();
    m_skillsView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_skillsView->horizontalHeader()->setStretchLastSection(true);
    connect(m_skillsView, &QTableView::activated, this, [this](const QModelIndex& index) {
        this->session().go(
            {.page = PageId::skill, .skill = this->session().framework()->skill(m_skills->skillAt(index.row())).id});
    });
    auto* skillsColumn = new QVBoxLayout(m_skillsTab);
    skillsColumn->setContentsMargins(0, 0, 0, 0);
    skillsColumn->addWidget(m_skillsView);
    skillsColumn->addWidget(m_noSkills);

    m_openView->setObjectName(QStringLiteral("openPoints"));
    m_openView->setModel(m_open);
    m_openView->setHeaderHidden(true);
    m_openView->setFrameShape(QFrame::NoFrame);
    m_openView->setUniformRowHeights(true);

    m_tabs->addTab(m_about, QString());
    m_tabs->addTab(m_skillsTab, QString());
    m_tabs->addTab(m_openView, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, &FrameworkPage::fillTab);
    connect(m_about, &FrameworkAbout::differencesWanted, this,
            [this] { this->session().go({.page = PageId::differences}); });
    connect(&session, &Session::frameworkChanged, this, &FrameworkPage::refill);
    connect(&session, &Session::languagesChanged, this, &FrameworkPage::refill);
    retranslate();
}

void FrameworkPage::show(const Place&) {}

Place FrameworkPage::place() const {
    return {.page = PageId::framework};
}

QWidget* FrameworkPage::firstFocus() {
    return m_tabs->tabBar();
}

void FrameworkPage::refill() {
    m_about->refill();
    m_open->setFramework(session().framework(), session().languages());
    m_tabs->setTabText(2, tr("What it &leaves open"));
    fillTab(m_tabs->currentIndex());
}

void FrameworkPage::fillTab(int tab) {
    if (tab == m_tabs->indexOf(m_skillsTab)) {
        m_skills->setFramework(session().framework(), session().languages());
        const bool empty = m_skills->rowCount() == 0;
        m_skillsView->setHidden(empty);
        m_noSkills->setVisible(empty);
        const int letter = QFontMetrics(m_skillsView->font()).averageCharWidth();
        m_skillsView->setColumnWidth(SkillRegisterModel::skillColumn, 40 * letter);
        m_skillsView->setColumnWidth(SkillRegisterModel::groupColumn, 24 * letter);
        // Only what can be seen is measured: a framework may have thousands of skills.
        m_skillsView->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_skillsView->font()).height() * 2 +
                                                              spacingUnit());
        if (!empty)
            m_skillsView->setCurrentIndex(m_skills->index(0, 0));
    } else if (tab == m_tabs->indexOf(m_openView) && m_open->rowCount() > 0) {
        m_openView->setCurrentIndex(m_open->index(0, 0));
    }
}

void FrameworkPage::retranslate() {
    m_tabs->setTabText(0, tr("A&bout"));
    m_tabs->setTabText(1, tr("&Skills A to Z"));
    m_tabs->setAccessibleName(tr("Framework"));
    m_skillsView->setAccessibleName(tr("Skills from A to Z"));
    m_openView->setAccessibleName(tr("What the framework leaves open"));
    m_noSkills->setTexts(tr("No skills"),
                         tr("This framework names no skills. It describes roles and their responsibilities."));
    refill();
}

} // namespace waymark

#include "app/desktop/windows/page_table.h"

#include "app/desktop/pages/compare/compare_page.h"
#include "app/desktop/pages/differences/differences_page.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/pages/framework/framework_page.h"
#include "app/desktop/pages/gap/gap_page.h"
#include "app/desktop/pages/history/history_page.h"
#include "app/desktop/pages/pathway/pathway_page.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/ratings/ratings_page.h"
#include "app/desktop/pages/roles/roles_page.h"
#include "app/desktop/pages/skill/skill_page.h"
#include "app/desktop/pages/step/step_page.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

template <class PageType>
Page* makePage(Session& session, QWidget* parent) {
    return new PageType(session, parent);
}

} // namespace

std::span<const PageSpec> pageTable() {
    static const std::array table{
        PageSpec{PageId::roles, ActionId::goRoles, makePage<RolesPage>},
        PageSpec{PageId::pathway, ActionId::goPathway, makePage<PathwayPage>},
        PageSpec{PageId::step, ActionId::goStep, makePage<StepPage>},
        PageSpec{PageId::compare, ActionId::goCompare, makePage<ComparePage>},
        PageSpec{PageId::skill, ActionId::goSkill, makePage<SkillPage>},
        PageSpec{PageId::ratings, ActionId::goRatings, makePage<RatingsPage>},
        PageSpec{PageId::gap, ActionId::goGap, makePage<GapPage>},
        PageSpec{PageId::evidence, ActionId::goEvidence, makePage<EvidencePage>},
        PageSpec{PageId::plan, ActionId::goPlan, makePage<PlanPage>},
        PageSpec{PageId::history, ActionId::goHistory, makePage<HistoryPage>},
        PageSpec{PageId::framework, ActionId::goFramework, makePage<FrameworkPage>},
        PageSpec{PageId::differences, ActionId::goDifferences, makePage<DifferencesPage>},
    };
    return table;
}

const PageSpec& pageSpec(PageId page) {
    const auto table = pageTable();
    const auto found = std::ranges::find(table, page, &PageSpec::page);
    Q_ASSERT(found != table.end());
    return *found;
}

} // namespace waymark

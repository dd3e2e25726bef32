#include "app/desktop/pages/roles/role_detail.h"

#include "app/desktop/pages/roles/role_duties.h"
#include "app/desktop/pages/roles/role_head.h"
#include "app/desktop/pages/roles/role_skills.h"
#include "app/desktop/pages/roles/ways_on.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/refill.h"

#include <QVBoxLayout>

namespace waymark {

RoleDetail::RoleDetail(Session& session, QWidget* parent)
    : TextBlock(parent)
    , m_head(new RoleHead(session, this))
    , m_duties(new RoleDuties(session, this))
    , m_ways(new WaysOn(session, this))
    , m_skills(new RoleSkills(session, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * spacingUnit());
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_duties, m_ways, m_skills})
        column->addWidget(part);
}

void RoleDetail::setLevel(RoleLevelIndex level) {
    const Refill refill(this);
    m_head->setLevel(level);
    m_duties->setLevel(level);
    m_ways->setLevel(level);
    m_skills->setLevel(level);
}

void RoleDetail::setSigns(bool here, bool aim) {
    m_head->setSigns(here, aim);
}

QWidget* RoleDetail::mark(const TextPlace& responsibility) {
    return m_duties->mark(responsibility);
}

void RoleDetail::openSkill(const SkillId& skill) {
    m_skills->open(skill);
}

void RoleDetail::retranslate() {
    m_skills->retranslate();
}

} // namespace waymark

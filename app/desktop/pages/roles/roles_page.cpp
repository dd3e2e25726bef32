#include "app/desktop/pages/roles/roles_page.h"

namespace waymark {

RolesPage::RolesPage(Session& session, QWidget* parent) : Page(session, parent) {}

void RolesPage::show(const Place& place) {
    if (!place.levels.empty())
        m_level = place.levels.front();
}

Place RolesPage::place() const {
    return {.page = PageId::roles, .levels = {m_level}};
}

void RolesPage::retranslate() {}

} // namespace waymark

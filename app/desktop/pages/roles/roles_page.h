// The ladder of role levels, and what the chosen one does and asks for.
#pragma once

#include "app/desktop/pages/page.h"

namespace waymark {

class RolesPage : public Page {
    Q_OBJECT

public:
    explicit RolesPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;

protected:
    void retranslate() override;

private:
    RoleLevelId m_level;
};

} // namespace waymark

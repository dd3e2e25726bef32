// What leads on from the role level chosen on the map: up, down, sideways, each with its reason.
#pragma once

#include "app/desktop/widgets/scroll_column.h"
#include "core/framework/framework.h"
#include "core/pathway/neighbours.h"

#include <span>

namespace waymark {

class Session;

class PathwayPanel : public ScrollColumn {
    Q_OBJECT

public:
    // The session outlives it.
    explicit PathwayPanel(Session& session, QWidget* parent = nullptr);

    // `beside`: where one can go sideways from there.
    void showLevel(RoleLevelIndex level, std::span<const Neighbour> beside);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keepFromEdge();
    void clear();
    [[nodiscard]] static QString whyNothingIsBeside(const Framework& framework, const RoleLevel& level);
    void addWay(const QString& heading, RoleLevelIndex from, RoleLevelIndex to, const QStringList& reasons);

    Session& m_session;
};

} // namespace waymark

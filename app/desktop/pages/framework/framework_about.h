// The first tab of the framework page: a framework's own words about itself, its figures and its proficiency scale.
#pragma once

#include "app/desktop/widgets/scroll_column.h"
#include "core/framework/framework.h"

namespace waymark {

class Session;

class FrameworkAbout : public ScrollColumn {
    Q_OBJECT

public:
    // The session outlives it.
    explicit FrameworkAbout(Session& session, QWidget* parent = nullptr);

    // Shows the session's framework anew.
    void refill();

Q_SIGNALS:
    // As the differences page calls them.
    void differencesWanted(const QString& editions);

private:
    void clear();
    void addHeading(const QString& heading);
    QWidget* section(const QString& heading);
    void addHead(const FrameworkInfo& info);
    void addFigures();
    void addEditions();
    void addSource(const FrameworkInfo& info);
    void addScale();
    void addNotes(const FrameworkInfo& info);

    Session& m_session;
};

} // namespace waymark

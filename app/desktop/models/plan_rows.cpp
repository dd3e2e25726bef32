#include "app/desktop/models/plan_rows.h"

#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

// A list shows the beginning of a long text; all of it stands where it is edited.
constexpr qsizetype longestShown = 240;

class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::PlanWords)

public:
    static QString group(DueState state, int count) {
        const QString number = QLocale().toString(count);
        switch (state) {
        case DueState::overdue:
            return tr("Overdue (%1)", "a group of actions and how many there are").arg(number);
        case DueState::soon:
            return tr("Due soon (%1)", "a group of actions and how many there are").arg(number);
        case DueState::later:
            return tr("Due later (%1)", "a group of actions and how many there are").arg(number);
        case DueState::noDate:
            return tr("No date (%1)", "a group of actions and how many there are").arg(number);
        case DueState::done:
            return tr("Done (%1)", "a group of actions and how many there are").arg(number);
        }
        Q_UNREACHABLE();
    }

    static QString due(const Action& action, Date today) {
        if (action.done)
            return tr("Done on %1", "a day").arg(dayText(*action.done));
        if (!action.due)
            return {};
        const QString day = dayText(*action.due);
        const int left = static_cast<int>((std::chrono::sys_days(*action.due) - std::chrono::sys_days(today)).count());
        if (left < 0)
            return tr("%1: %n day(s) overdue", "%1 is the day", -left).arg(day);
        if (left == 0)
            return tr("%1: due today", "%1 is the day").arg(day);
        if (left <= dueSoon.count())
            return tr("%1: due in %n day(s)", "%1 is the day", left).arg(day);
        return tr("Due on %1", "a day").arg(day);
    }

    static QString what(const Action& action) {
        const QString text = toQt(action.what).simplified();
        if (text.isEmpty())
            return tr("No words yet", "an action about which nothing has been written");
        return text.size() <= longestShown ? text : text.left(longestShown) + u'…';
    }

    static QString with(const Action& action) {
        const QString text = toQt(action.with).simplified().left(longestShown);
        return text.isEmpty() ? text : tr("With %1", "a person").arg(text);
    }

    static QString skillAndLevel(const QString& skill, const QString& level) {
        return tr("%1: %2", "a skill; its level").arg(skill, level);
    }
};

QString ownName(const std::map<std::string, std::string>& names, const std::string& id) {
    const auto own = names.find(id);
    return toQt(own != names.end() ? own->second : id);
}

} // namespace

PlanRow planRow(const Action& action, const Session& session) {
    const Date today = localToday(session);
    PlanRow row{.action = action.id, .state = dueState(action, today), .what = PlanWords::what(action)};
    if (!action.skill.empty())
        row.skill = planSkillName(action.skill, session);
    if (!action.proficiency.empty()) {
        row.level = planLevelName(action.proficiency, session);
        const Framework* framework = session.framework().get();
        const auto rank =
            framework != nullptr && !isOfAnotherFramework(session) ? framework->find(action.proficiency) : std::nullopt;
        if (rank)
            row.mark = levelMark(*rank, *framework);
    }
    row.due = PlanWords::due(action, today);
    row.with = PlanWords::with(action);
    return row;
}

QString skillAndLevel(const PlanRow& row) {
    if (row.skill.isEmpty() || row.level.isEmpty())
        return row.skill + row.level;
    return PlanWords::skillAndLevel(row.skill, row.level);
}

std::vector<PlanRow> planRows(const Session& session, bool withDone, const EntryId& shown) {
    const Date today = localToday(session);
    const std::vector<const Action*> actions = inPlanOrder(session.document().record(), today);
    std::vector<PlanRow> rows;
    for (auto action = actions.begin(); action != actions.end();) {
        const DueState state = dueState(**action, today);
        const auto end =
            std::find_if(action, actions.end(), [&](const Action* next) { return dueState(*next, today) != state; });
        const PlanRow heading{.state = state, .what = PlanWords::group(state, static_cast<int>(end - action))};
        bool headed = false;
        for (; action != end; ++action) {
            if (state == DueState::done && !withDone && (*action)->id != shown)
                continue;
            if (!std::exchange(headed, true))
                rows.push_back(heading);
            rows.push_back(planRow(**action, session));
        }
    }
    return rows;
}

QString planSkillName(const SkillId& skill, const Session& session) {
    const Framework* framework = session.framework().get();
    if (framework != nullptr && !isOfAnotherFramework(session)) {
        if (const Skill* known = framework->find(skill))
            return session.text(known->name);
    }
    return ownName(session.document().record().framework.skillNames, skill.str());
}

QString planLevelName(const ProficiencyId& level, const Session& session) {
    const Framework* framework = session.framework().get();
    if (framework != nullptr && !isOfAnotherFramework(session)) {
        if (const auto rank = framework->find(level))
            return session.text(framework->proficiency(*rank).name);
    }
    return ownName(session.document().record().framework.proficiencyNames, level.str());
}

bool isOfAnotherFramework(const Session& session) {
    const FrameworkId& own = session.document().record().framework.id;
    return session.framework() != nullptr && !own.empty() && own != session.framework()->id();
}

Date localToday(const Session& session) {
    return fromQt(QDateTime::fromSecsSinceEpoch(session.document().now().time_since_epoch().count()).date());
}

QDate toQt(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date fromQt(QDate date) {
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
            std::chrono::day(static_cast<unsigned>(date.day()))};
}

} // namespace waymark

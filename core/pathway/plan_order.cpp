#include "core/pathway/plan_order.h"

#include <algorithm>

namespace waymark {

DueState dueState(const Action& action, Date today) {
    if (action.done)
        return DueState::done;
    if (!action.due)
        return DueState::noDate;
    if (*action.due < today)
        return DueState::overdue;
    return std::chrono::sys_days(*action.due) - std::chrono::sys_days(today) <= dueSoon ? DueState::soon
                                                                                        : DueState::later;
}

std::vector<const Action*> inPlanOrder(const Record& record, Date today) {
    std::vector<const Action*> actions;
    actions.reserve(record.actions.size());
    for (const Action& action : record.actions)
        actions.push_back(&action);
    std::ranges::stable_sort(actions, [today](const Action* a, const Action* b) {
        const DueState first = dueState(*a, today);
        const DueState second = dueState(*b, today);
        if (first != second)
            return first < second;
        switch (first) {
        case DueState::overdue:
        case DueState::soon:
        case DueState::later:
            return *a->due < *b->due;
        case DueState::done:
            return *a->done > *b->done;
        case DueState::noDate:
            return false;
        }
        return false;
    });
    return actions;
}

} // namespace waymark

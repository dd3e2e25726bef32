#include "app/desktop/pages/plan/plan_editor.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_offers.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"

#include <algorithm>
#include <utility>

namespace waymark {

PlanEditor::PlanEditor(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(session.document()) {
    // A draft belongs to the record that was open.
    connect(&m_document, &Document::pathChanged, this, [this] { m_draft.reset(); });
}

const Action* PlanEditor::find(const EntryId& id) const {
    if (id.empty())
        return nullptr;
    const auto& actions = m_document.record().actions;
    const auto found = std::ranges::find(actions, id, &Action::id);
    if (found != actions.end())
        return &*found;
    return isDraft(id) ? &*m_draft : nullptr;
}

EntryId PlanEditor::begin() {
    if (m_document.isReadOnly())
        return {};
    m_draft.emplace();
    m_draft->id = newEntryId();
    return m_draft->id;
}

EntryId PlanEditor::plan(const SkillId& skill, const RoleLevelId& level) {
    Action action = plannedAction(skill, level, m_session);
    action.id = newEntryId();
    action.changed = m_document.now();
    const EntryId id = action.id;
    const QString step = tr("Plan an action: %1", "a step to undo; a skill").arg(planSkillName(skill, m_session));
    return m_document.apply(step, {added(std::move(action))}) ? id : EntryId();
}

QString PlanEditor::addStep() {
    return tr("Add an action", "a step to undo");
}

template <class Change>
void PlanEditor::amend(const EntryId& id, const QString& step, const char* field, Change change) {
    const Action* before = find(id);
    if (before == nullptr || m_document.isReadOnly())
        return;
    Action after = *before;
    change(after);
    if (after == *before)
        return;
    after.changed = m_document.now();
    const QString key = field == nullptr ? QString() : QString::fromLatin1(field) + toQt(id.str());
    if (!isDraft(id)) {
        m_document.apply(step, {amended(*before, std::move(after))}, key);
        return;
    }
    m_draft.reset();
    m_document.apply(addStep(), {added(std::move(after))}, key);
}

void PlanEditor::setWhat(const EntryId& id, const QString& what) {
    amend(id, tr("What to do", "a step to undo: a text of an action"), "actionWhat",
          [&](Action& action) { action.what = fromQt(what); });
}

void PlanEditor::setSkill(const EntryId& id, const SkillId& skill) {
    amend(id, tr("Skill of an action", "a step to undo"), nullptr, [&](Action& action) { action.skill = skill; });
}

void PlanEditor::setLevel(const EntryId& id, const ProficiencyId& level) {
    amend(id, tr("Level of an action", "a step to undo"), nullptr, [&](Action& action) { action.proficiency = level; });
}

void PlanEditor::setDue(const EntryId& id, std::optional<Date> due) {
    amend(id, tr("When an action is due", "a step to undo"), "actionDue", [&](Action& action) { action.due = due; });
}

void PlanEditor::setWith(const EntryId& id, const QString& with) {
    amend(id, tr("With whom", "a step to undo: a text of an action"), "actionWith",
          [&](Action& action) { action.with = fromQt(with); });
}

void PlanEditor::setFirstStep(const EntryId& id, const QString& firstStep) {
    amend(id, tr("First step", "a step to undo: a text of an action"), "actionFirstStep",
          [&](Action& action) { action.firstStep = fromQt(firstStep); });
}

void PlanEditor::setDone(const EntryId& id, std::optional<Date> done) {
    amend(id, tr("When an action was done", "a step to undo"), "actionDone",
          [&](Action& action) { action.done = done; });
}

void PlanEditor::toggleDone(const EntryId& id) {
    const Action* action = find(id);
    if (action == nullptr)
        return;
    const bool open = !action->done;
    amend(id, open ? tr("An action is done", "a step to undo") : tr("An action is open again", "a step to undo"),
          nullptr, [&](Action& changed) { changed.done = open ? std::optional(localToday(m_session)) : std::nullopt; });
}

bool PlanEditor::remove(const EntryId& id) {
    if (isDraft(id)) {
        m_draft.reset();
        return true;
    }
    const Action* action = find(id);
    return action != nullptr && m_document.apply(tr("Remove an action", "a step to undo"), {takenAway(*action)});
}

} // namespace waymark

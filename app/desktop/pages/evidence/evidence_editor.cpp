#include "app/desktop/pages/evidence/evidence_editor.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"

#include <algorithm>
#include <utility>

namespace waymark {

EvidenceEditor::EvidenceEditor(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(session.document()) {
    // A draft belongs to the record that was open.
    connect(&m_document, &Document::pathChanged, this, [this] { m_draft.reset(); });
}

const EvidenceItem* EvidenceEditor::find(const EntryId& id) const {
    if (id.empty())
        return nullptr;
    const auto& items = m_document.record().evidence;
    const auto found = std::ranges::find(items, id, &EvidenceItem::id);
    if (found != items.end())
        return &*found;
    return isDraft(id) ? &*m_draft : nullptr;
}

EvidenceItem EvidenceEditor::fresh(const SkillId& skill) const {
    EvidenceItem item;
    item.id = newEntryId();
    item.date = localToday(m_session);
    item.changed = m_document.now();
    if (!skill.empty())
        item.skills = {skill};
    return item;
}

EntryId EvidenceEditor::begin(const SkillId& skill) {
    if (m_document.isReadOnly())
        return {};
    m_draft = fresh(skill);
    return m_draft->id;
}

EntryId EvidenceEditor::note(const QString& title, const SkillId& skill) {
    EvidenceItem item = fresh(skill);
    item.title = fromQt(title);
    const EntryId id = item.id;
    return m_document.apply(tr("Note a win", "a step to undo"), {added(std::move(item))}) ? id : EntryId();
}

QString EvidenceEditor::addStep() {
    return tr("Add evidence", "a step to undo");
}

template <class Change>
void EvidenceEditor::amend(const EntryId& id, const QString& step, const char* field, Change change) {
    const EvidenceItem* before = find(id);
    if (before == nullptr || m_document.isReadOnly())
        return;
    EvidenceItem after = *before;
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

void EvidenceEditor::setTitle(const EntryId& id, const QString& title) {
    amend(id, tr("Title of evidence", "a step to undo"), "evidenceTitle",
          [&](EvidenceItem& item) { item.title = fromQt(title); });
}

void EvidenceEditor::setText(const EntryId& id, const QString& text) {
    amend(id, tr("What happened", "a step to undo: the text of evidence"), "evidenceText",
          [&](EvidenceItem& item) { item.text = fromQt(text); });
}

void EvidenceEditor::setLink(const EntryId& id, const QString& link) {
    amend(id, tr("Link of evidence", "a step to undo"), "evidenceLink",
          [&](EvidenceItem& item) { item.link = fromQt(link); });
}

void EvidenceEditor::setDate(const EntryId& id, Date date) {
    amend(id, tr("Day of evidence", "a step to undo"), "evidenceDate", [&](EvidenceItem& item) { item.date = date; });
}

void EvidenceEditor::setSkill(const EntryId& id, const SkillId& skill, bool speaks) {
    amend(id, tr("Skills that evidence speaks for", "a step to undo"), nullptr, [&](EvidenceItem& item) {
        if (!speaks)
            std::erase(item.skills, skill);
        else if (std::ranges::find(item.skills, skill) == item.skills.end())
            item.skills.push_back(skill);
    });
}

bool EvidenceEditor::remove(const EntryId& id) {
    if (isDraft(id)) {
        m_draft.reset();
        return true;
    }
    const EvidenceItem* item = find(id);
    return item != nullptr && m_document.apply(tr("Remove evidence", "a step to undo"), {takenAway(*item)});
}

} // namespace waymark

#include "app/desktop/pages/ratings/rating_editor.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/rating_words.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"
#include "core/pathway/latest_ratings.h"
#include "core/pathway/migrate.h"
#include "core/record/entry_id.h"
#include "core/record/snapshots.h"

#include <algorithm>

namespace waymark {

namespace {

// An answer and a draft have the same things beside them.
void sayInto(RatingEntry& entry, const RatingDraft& draft) {
    if (!draft.reason.empty())
        entry.reason = draft.reason;
    if (draft.confidence)
        entry.confidence = draft.confidence;
    if (draft.enjoyment)
        entry.enjoyment = draft.enjoyment;
    if (!draft.statements.empty())
        entry.statements = draft.statements;
    if (!draft.unknown.empty())
        entry.unknown = draft.unknown;
}

} // namespace

RatingEditor::RatingEditor(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(session.document()) {}

bool RatingEditor::isOfAnotherFramework() const {
    const FrameworkId& own = m_document.record().framework.id;
    return m_session.framework() != nullptr && !own.empty() && own != m_session.framework()->id();
}

RatingEditor::Answers RatingEditor::answers(const SkillId& skill) const {
    const std::optional<Moment>& round = m_document.record().roundBegan;
    const auto entries = m_document.ratings().entries(skill);
    Answers found;
    for (auto entry = entries.rbegin(); entry != entries.rend() && found.last == nullptr; ++entry) {
        if ((*entry)->rater != Rater::self)
            continue;
        const bool now = m_document.mayAmend(**entry) && (!round || (*entry)->at >= *round);
        if (!now)
            found.last = *entry;
        else if (found.current == nullptr)
            found.current = *entry;
    }
    return found;
}

const RatingEntry* RatingEditor::current(const SkillId& skill) const {
    return draft(skill) ? nullptr : answers(skill).current;
}

std::vector<const RatingEntry*> RatingEditor::waiting(const SkillId& skill) const {
    std::vector<const RatingEntry*> found;
    for (const Rater rater : {Rater::self, Rater::other, Rater::agreed}) {
        const RatingEntry* newest = m_document.ratings().latest(skill, rater);
        if (newest != nullptr && isToConfirm(*newest))
            found.push_back(newest);
    }
    return found;
}

bool RatingEditor::isCarriedOver(const SkillId& skill) const {
    if (!waiting(skill).empty())
        return true;
    const auto entries = m_document.ratings().entries(skill);
    const auto carried = [](const RatingEntry* entry) { return entry->carriedOver.has_value(); };
    const auto now = [this](const RatingEntry* entry) { return m_document.mayAmend(*entry); };
    return std::ranges::any_of(entries, carried) && std::ranges::any_of(entries, now);
}

const RatingEntry* RatingEditor::last(const SkillId& skill) const {
    const auto [current, last] = answers(skill);
    return current != nullptr && draft(skill) ? current : last;
}

std::optional<OpenDraft> RatingEditor::draft(const SkillId& skill) const {
    const Record& record = m_document.record();
    return record.drafts.empty() ? std::nullopt : openDraft(record, skill, m_document.ratings().entries(skill));
}

void RatingEditor::rate(const SkillId& skill, Answer answer, const ProficiencyId& proficiency) {
    const RatingEntry* before = current(skill);
    if (before != nullptr && before->answer == answer && before->proficiency == proficiency)
        return;
    RatingEntry entry;
    if (before != nullptr)
        entry = *before; // what was said beside the answer was said in this sitting, and still stands
    else if (const auto noted = draft(skill))
        sayInto(entry, noted->whole);
    entry.skill = skill;
    entry.answer = answer;
    entry.proficiency = proficiency;
    entry.carriedOver.reset(); // it is an answer of its own
    append(tr("Rate %1: %2", "a step to undo: skill, answer")
               .arg(skillName(skill), ratingText(answer, proficiency, m_session)),
           std::move(entry));
}

void RatingEditor::confirm(const SkillId& skill) {
    const RatingEntry* before = last(skill);
    if (before == nullptr || current(skill) != nullptr) {
        const auto others = waiting(skill);
        if (!others.empty())
            confirmCarried(EntryId(others.front()->id));
        return;
    }
    RatingEntry entry = *before;
    if (const auto noted = draft(skill))
        sayInto(entry, noted->whole);
    // A yes to what was carried over keeps where it came from; any other answer is one of its own.
    if (isToConfirm(*before))
        entry.carriedOver->confirmed = true;
    else
        entry.carriedOver.reset();
    append(stillTrue(*before), std::move(entry));
}

void RatingEditor::confirmCarried(const EntryId& entry) {
    const Record& record = m_document.record();
    std::optional<RatingEntry> confirmed =
        confirmation(record, entry, momentForAnswer(record, m_document.now()), newEntryId());
    if (!confirmed)
        return;
    const QString step = stillTrue(*confirmed);
    m_document.apply(step, {added(std::move(*confirmed))});
}

QString RatingEditor::stillTrue(const RatingEntry& entry) const {
    return tr("%1: still %2", "a step to undo: skill, answer")
        .arg(skillName(entry.skill), ratingText(entry.answer, entry.proficiency, m_session));
}

void RatingEditor::setReason(const SkillId& skill, const QString& reason) {
    amend(skill, tr("Reason for %1", "a step to undo").arg(skillName(skill)), QStringLiteral("reason"),
          [&](auto& said) { said.reason = fromQt(reason); });
}

void RatingEditor::setConfidence(const SkillId& skill, std::optional<Confidence> confidence) {
    amend(skill, tr("How sure about %1", "a step to undo").arg(skillName(skill)), {},
          [&](auto& said) { said.confidence = confidence; });
}

void RatingEditor::setEnjoyment(const SkillId& skill, std::optional<Enjoyment> enjoyment) {
    amend(skill, tr("How much I enjoy %1", "a step to undo").arg(skillName(skill)), {},
          [&](auto& said) { said.enjoyment = enjoyment; });
}

void RatingEditor::setFit(const SkillId& skill, const ProficiencyId& proficiency, std::uint32_t statement,
                          std::optional<StatementFit> fit) {
    const auto tick = [&](auto& said) {
        const auto mark = std::ranges::find_if(said.statements, [&](const StatementMark& other) {
            return other.proficiency == proficiency && other.statement == statement;
        });
        if (mark == said.statements.end()) {
            if (fit)
                said.statements.push_back({proficiency, statement, *fit});
        } else if (fit) {
            mark->fit = *fit;
        } else {
            said.statements.erase(mark);
        }
    };
    // Pressing again and again until the right tick is there is one step.
    amend(skill, tr("Statements of %1", "a step to undo").arg(skillName(skill)),
          QStringLiteral("%1 %2 ").arg(toQt(proficiency.str())).arg(statement), tick);
}

void RatingEditor::beginRound() {
    const Record& record = m_document.record();
    Moment began = m_document.now();
    // Nothing that was answered in this very second, or by a clock that ran ahead, belongs to it.
    for (const RatingEntry& entry : record.ratings)
        began = std::max(began, entry.at + std::chrono::seconds(1));
    m_document.apply(tr("Rate all again", "a step to undo"), {ValueChange<RoundBegan>{{record.roundBegan}, {began}}});
}

void RatingEditor::setCurrentLevel(const RoleLevelId& level) {
    Aims aims = m_document.record().aims;
    aims.current = level;
    setAims(tr("My role level", "a step to undo"), std::move(aims));
}

void RatingEditor::setTargetLevel(const RoleLevelId& level) {
    Aims aims = m_document.record().aims;
    aims.target = level;
    setAims(tr("The role level I aim at", "a step to undo"), std::move(aims));
}

void RatingEditor::setAims(const QString& step, Aims aims) {
    const Aims& before = m_document.record().aims;
    if (aims == before)
        return;
    aims.changed = m_document.now();
    m_document.apply(step, {ValueChange<Aims>{before, std::move(aims)}});
}

QString RatingEditor::skillName(const SkillId& skill) const {
    const Skill* known = m_session.framework() != nullptr ? m_session.framework()->find(skill) : nullptr;
    return known != nullptr ? m_session.text(known->name) : toQt(skill.str());
}

// Never before what it follows, also when the clock was set back: the order of answers is what counts. And never where a
// snapshot would show it.
Moment RatingEditor::momentFor(const SkillId& skill) const {
    const Record& record = m_document.record();
    const auto [current, last] = answers(skill);
    Moment moment = std::max(momentForAnswer(record, m_document.now()), record.roundBegan.value_or(Moment{}));
    for (const RatingEntry* entry : {current, last}) {
        if (entry != nullptr)
            moment = std::max(moment, entry->at);
    }
    if (const auto noted = draft(skill))
        moment = std::max(moment, noted->whole.changed);
    return moment;
}

void RatingEditor::append(const QString& step, RatingEntry entry) {
    entry.id = newEntryId();
    entry.at = momentFor(entry.skill);
    entry.rater = Rater::self;
    const Record& record = m_document.record();
    RecordChanges changes;
    for (const RatingDraft& draft : record.drafts) {
        if (draft.skill == entry.skill && draft.framework == record.framework.id)
            changes.push_back(takenAway(draft));
    }
    changes.push_back(added(std::move(entry)));
    m_document.apply(step, std::move(changes));
}

template <class Change>
void RatingEditor::amend(const SkillId& skill, const QString& step, const QString& what, Change change) {
    if (const RatingEntry* entry = current(skill)) {
        RatingEntry after = *entry;
        change(after);
        const QString key = what.isEmpty() ? QString() : what + toQt(entry->id.str());
        m_document.apply(step, {amended(*entry, std::move(after))}, key);
        return;
    }
    const std::optional<OpenDraft> before = draft(skill);
    RatingDraft after = before ? before->whole : RatingDraft{.skill = skill};
    change(after);
    if (before ? after != before->whole : !isEmpty(after))
        note(step, what, before, std::move(after));
}

void RatingEditor::note(const QString& step, const QString& what, const std::optional<OpenDraft>& before,
                        RatingDraft after) {
    RecordChanges changes;
    after.changed = std::max(after.changed, m_document.now());
    if (before) {
        const RatingDraft& newest = *before->parts.back();
        for (const RatingDraft* part : before->parts) {
            if (part != &newest)
                changes.push_back(takenAway(*part));
        }
        changes.push_back(isEmpty(after) ? takenAway(newest) : amended(newest, after));
    } else {
        after.id = newEntryId();
        after.framework = m_session.framework()->id();
        changes.push_back(added(after));
    }
    m_document.apply(step, std::move(changes), what.isEmpty() ? QString() : what + toQt(after.id.str()));
}

} // namespace waymark

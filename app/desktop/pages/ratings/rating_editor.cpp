#include "app/desktop/pages/ratings/rating_editor.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/rating_words.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/record/snapshots.h"

#include <algorithm>

namespace waymark {

RatingEditor::RatingEditor(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(session.document()) {
    // Ticks without an answer belong to the record that was open.
    connect(&m_document, &Document::pathChanged, this, [this] { m_drafts.clear(); });
}

bool RatingEditor::isOfAnotherFramework() const {
    const FrameworkId& own = m_document.record().framework.id;
    return m_session.framework() != nullptr && !own.empty() && own != m_session.framework()->id();
}

RatingEditor::Answers RatingEditor::answers(const SkillId& skill) const {
    if (m_answersOf != m_document.ratingsRevision()) {
        m_answers.clear();
        for (const RatingEntry& entry : m_document.record().ratings) {
            if (entry.rater != Rater::self)
                continue;
            Answers& known = m_answers[entry.skill];
            const RatingEntry*& newest = m_document.mayAmend(entry) ? known.current : known.last;
            if (newest == nullptr || entry.at >= newest->at)
                newest = &entry;
        }
        m_answersOf = m_document.ratingsRevision();
    }
    const auto found = m_answers.find(skill);
    return found != m_answers.end() ? found->second : Answers{};
}

const RatingEntry* RatingEditor::current(const SkillId& skill) const {
    const auto [current, last] = answers(skill);
    return current != nullptr && (last == nullptr || current->at >= last->at) ? current : nullptr;
}

const RatingEntry* RatingEditor::last(const SkillId& skill) const {
    return answers(skill).last;
}

void RatingEditor::rate(const SkillId& skill, Answer answer, const ProficiencyId& proficiency) {
    const RatingEntry* before = current(skill);
    if (before != nullptr && before->answer == answer && before->proficiency == proficiency)
        return;
    RatingEntry entry;
    if (before != nullptr)
        entry = *before; // what was said beside the answer was said in this sitting, and still stands
    entry.skill = skill;
    entry.answer = answer;
    entry.proficiency = proficiency;
    entry.statements = marks(skill);
    append(tr("Rate %1: %2", "a step to undo: skill, answer")
               .arg(skillName(skill), ratingText(answer, proficiency, m_session)),
           std::move(entry));
}

void RatingEditor::confirm(const SkillId& skill) {
    const RatingEntry* before = last(skill);
    if (before == nullptr || current(skill) != nullptr)
        return;
    RatingEntry entry = *before;
    // A yes to what was carried over keeps where it came from; any other answer is one of its own.
    if (entry.carriedOver && !entry.carriedOver->confirmed)
        entry.carriedOver->confirmed = true;
    else
        entry.carriedOver.reset();
    append(tr("%1: still %2", "a step to undo: skill, answer")
               .arg(skillName(skill), ratingText(before->answer, before->proficiency, m_session)),
           std::move(entry));
}

void RatingEditor::setReason(const SkillId& skill, const QString& reason) {
    amend(skill, tr("Reason for %1", "a step to undo").arg(skillName(skill)), QStringLiteral("reason"),
          [&](RatingEntry& entry) { entry.reason = fromQt(reason); });
}

void RatingEditor::setConfidence(const SkillId& skill, std::optional<Confidence> confidence) {
    amend(skill, tr("How sure about %1", "a step to undo").arg(skillName(skill)), {},
          [&](RatingEntry& entry) { entry.confidence = confidence; });
}

void RatingEditor::setEnjoyment(const SkillId& skill, std::optional<Enjoyment> enjoyment) {
    amend(skill, tr("How much I enjoy %1", "a step to undo").arg(skillName(skill)), {},
          [&](RatingEntry& entry) { entry.enjoyment = enjoyment; });
}

const std::vector<StatementMark>& RatingEditor::marks(const SkillId& skill) const {
    static const std::vector<StatementMark> none;
    if (const RatingEntry* entry = current(skill))
        return entry->statements;
    const auto draft = m_drafts.find(skill);
    return draft != m_drafts.end() ? draft->second : none;
}

void RatingEditor::setFit(const SkillId& skill, const ProficiencyId& proficiency, std::uint32_t statement,
                          std::optional<StatementFit> fit) {
    std::vector<StatementMark> marked = marks(skill);
    std::erase_if(marked, [&](const StatementMark& mark) {
        return mark.proficiency == proficiency && mark.statement == statement;
    });
    if (fit)
        marked.push_back({proficiency, statement, *fit});
    if (current(skill) == nullptr) {
        m_drafts[skill] = std::move(marked);
        return;
    }
    amend(skill, tr("Statements of %1", "a step to undo").arg(skillName(skill)), {},
          [&](RatingEntry& entry) { entry.statements = marked; });
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

// Never before the entry that it follows, also when the clock was set back: the order of answers is what counts. And never
// where a snapshot would show it.
Moment RatingEditor::momentFor(const SkillId& skill) const {
    const auto [current, last] = answers(skill);
    Moment moment = momentForAnswer(m_document.record(), m_document.now());
    for (const RatingEntry* entry : {current, last}) {
        if (entry != nullptr)
            moment = std::max(moment, entry->at);
    }
    return moment;
}

void RatingEditor::append(const QString& step, RatingEntry entry, const QString& what) {
    entry.id = newEntryId();
    entry.at = momentFor(entry.skill);
    entry.rater = Rater::self;
    const QString key = what.isEmpty() ? QString() : what + toQt(entry.id.str());
    m_document.apply(step, {added(std::move(entry))}, key);
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
    const RatingEntry* before = last(skill);
    if (before == nullptr)
        return;
    RatingEntry again = *before;
    again.carriedOver.reset();
    change(again);
    append(step, std::move(again), what);
}

} // namespace waymark

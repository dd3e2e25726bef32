// Turns what somebody does on the page of ratings into steps of the document.
#pragma once

#include "core/record/drafts.h"
#include "core/record/record.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace waymark {

class Document;
class Session;

// Every answer appends a dated entry and never touches an old one. What belongs to an answer (reason, confidence,
// enjoyment, ticks) amends the entry if it was made since the record was opened and the round began and no snapshot shows it.
// Before there is such an answer it is a draft, which the record keeps too, and it goes into the answer.
class RatingEditor : public QObject {
    Q_OBJECT

public:
    explicit RatingEditor(Session& session, QObject* parent = nullptr);

    // The record speaks of another framework than the one on screen: nothing can be rated here.
    [[nodiscard]] bool isOfAnotherFramework() const;

    // The answer given since the record was opened, the round began and the last snapshot was taken; nullptr: none yet, or
    // something was noted since.
    [[nodiscard]] const RatingEntry* current(const SkillId& skill) const;

    // The newest answer from before; nullptr: none.
    [[nodiscard]] const RatingEntry* last(const SkillId& skill) const;

    // What was noted and is in no answer; nothing: nothing is.
    [[nodiscard]] std::optional<OpenDraft> draft(const SkillId& skill) const;

    // Answers about the skill that were carried over from another edition and wait for a yes or no: the newest of each rater,
    // if it is one.
    [[nodiscard]] std::vector<const RatingEntry*> waiting(const SkillId& skill) const;

    // Something about the skill waits so, or was answered since the record was opened: it does not vanish under one's hands.
    [[nodiscard]] bool isCarriedOver(const SkillId& skill) const;

    // Says yes to an answer that was carried over, whoever gave it.
    void confirmCarried(const EntryId& entry);

    void rate(const SkillId& skill, Answer answer, const ProficiencyId& proficiency = {});

    // Gives the last answer again with today's date, its reason and all, and what was noted since. Where I have nothing to
    // confirm, says yes to the first answer of somebody else that waits.
    void confirm(const SkillId& skill);

    void setReason(const SkillId& skill, const QString& reason);
    void setConfidence(const SkillId& skill, std::optional<Confidence> confidence);
    void setEnjoyment(const SkillId& skill, std::optional<Enjoyment> enjoyment);

    // Nothing: the tick is taken away.
    void setFit(const SkillId& skill, const ProficiencyId& proficiency, std::uint32_t statement,
                std::optional<StatementFit> fit);

    // From now on every skill is left until it is answered again.
    void beginRound();

    void setCurrentLevel(const RoleLevelId& level);
    void setTargetLevel(const RoleLevelId& level);

private:
    struct Answers {
        const RatingEntry* current = nullptr;
        const RatingEntry* last = nullptr;
    };

    [[nodiscard]] Answers answers(const SkillId& skill) const;
    [[nodiscard]] QString skillName(const SkillId& skill) const;
    [[nodiscard]] QString stillTrue(const RatingEntry& entry) const;
    [[nodiscard]] Moment momentFor(const SkillId& skill) const;
    void append(const QString& step, RatingEntry entry);

    // `change` amends the answer or the draft, whichever there is. `what` is being typed or ticked, so that further steps about
    // it merge; empty: nothing is.
    template <class Change>
    void amend(const SkillId& skill, const QString& step, const QString& what, Change change);
    void note(const QString& step, const QString& what, const std::optional<OpenDraft>& before, RatingDraft after);

    void setAims(const QString& step, Aims aims);
    Session& m_session;
    Document& m_document;
};

} // namespace waymark

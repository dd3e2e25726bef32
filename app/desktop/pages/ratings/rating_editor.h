// Turns what somebody does on the page of ratings into steps of the document.
#pragma once

#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace waymark {

class Document;
class Session;

// Every answer appends a dated entry and never touches an old one. What belongs to an answer (reason, confidence,
// enjoyment, ticks) amends the entry if it was made since the record was opened and no snapshot shows it; else the same
// answer is given again with today's date and what was added.
class RatingEditor : public QObject {
    Q_OBJECT

public:
    explicit RatingEditor(Session& session, QObject* parent = nullptr);

    // The record speaks of another framework than the one on screen: nothing can be rated here.
    [[nodiscard]] bool isOfAnotherFramework() const;

    // The answer given since the record was opened, or since the last snapshot if that was later; nullptr: none yet.
    [[nodiscard]] const RatingEntry* current(const SkillId& skill) const;

    // The newest answer from before; nullptr: none.
    [[nodiscard]] const RatingEntry* last(const SkillId& skill) const;

    void rate(const SkillId& skill, Answer answer, const ProficiencyId& proficiency = {});

    // Gives the last answer again with today's date, its reason and all.
    void confirm(const SkillId& skill);

    void setReason(const SkillId& skill, const QString& reason);
    void setConfidence(const SkillId& skill, std::optional<Confidence> confidence);
    void setEnjoyment(const SkillId& skill, std::optional<Enjoyment> enjoyment);

    // Ticks come before the answer: until there is one they are kept here and go into the record together with it.
    // Nothing: the tick is taken away.
    void setFit(const SkillId& skill, const ProficiencyId& proficiency, std::uint32_t statement,
                std::optional<StatementFit> fit);
    [[nodiscard]] const std::vector<StatementMark>& marks(const SkillId& skill) const;

    void setCurrentLevel(const RoleLevelId& level);
    void setTargetLevel(const RoleLevelId& level);

private:
    struct Answers {
        const RatingEntry* current = nullptr;
        const RatingEntry* last = nullptr;
    };

    [[nodiscard]] Answers answers(const SkillId& skill) const;
    [[nodiscard]] QString skillName(const SkillId& skill) const;
    [[nodiscard]] Moment momentFor(const SkillId& skill) const;
    // `what` is being typed, so that further steps about it merge; empty: nothing is.
    void append(const QString& step, RatingEntry entry, const QString& what = {});

    template <class Change>
    void amend(const SkillId& skill, const QString& step, const QString& what, Change change);

    void setAims(const QString& step, Aims aims);
    Session& m_session;
    Document& m_document;
    std::map<SkillId, std::vector<StatementMark>> m_drafts;
    // Twenty years of answers are gone through once for each change and not once for each skill.
    mutable std::unordered_map<SkillId, Answers> m_answers;
    mutable std::optional<std::uint64_t> m_answersOf; // the revision of the ratings that they are of
};

} // namespace waymark

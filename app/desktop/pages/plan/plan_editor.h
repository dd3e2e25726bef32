// Turns what somebody does on the page of the plan into steps of the document.
#pragma once

#include "core/record/record.h"

#include <QObject>
#include <QString>

#include <optional>

namespace waymark {

class Document;
class Session;

// A new action is a draft until there is a word or a choice in it: whoever begins one and goes away leaves nothing behind.
// Typing into one field is one step.
class PlanEditor : public QObject {
    Q_OBJECT

public:
    explicit PlanEditor(Session& session, QObject* parent = nullptr);

    // One of the record's, or the draft; nullptr: there is none of this id.
    [[nodiscard]] const Action* find(const EntryId& id) const;

    // The id of a new draft, which takes the place of the one before; empty: the record may not be changed.
    EntryId begin();

    [[nodiscard]] bool isDraft(const EntryId& id) const { return m_draft && m_draft->id == id; }

    // Puts an action for the skill on the way to the role level into the record at once.
    EntryId plan(const SkillId& skill, const RoleLevelId& level);

    void setWhat(const EntryId& id, const QString& what);
    void setSkill(const EntryId& id, const SkillId& skill);
    void setLevel(const EntryId& id, const ProficiencyId& level);
    void setDue(const EntryId& id, std::optional<Date> due);
    void setWith(const EntryId& id, const QString& with);
    void setFirstStep(const EntryId& id, const QString& firstStep);
    void setDone(const EntryId& id, std::optional<Date> done);

    // Done today, or open again.
    void toggleDone(const EntryId& id);

    // False: there was nothing to remove, or it may not be.
    bool remove(const EntryId& id);

private:
    // Apart from the template, whose texts lupdate would take for those of another class.
    [[nodiscard]] static QString addStep();

    template <class Change>
    void amend(const EntryId& id, const QString& step, const char* field, Change change);

    Session& m_session;
    Document& m_document;
    std::optional<Action> m_draft;
};

} // namespace waymark

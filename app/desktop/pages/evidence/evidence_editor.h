// Turns what somebody does about evidence into steps of the document.
#pragma once

#include "core/record/record.h"

#include <QObject>
#include <QString>

#include <optional>

namespace waymark {

class Document;
class Session;

// A new item is a draft until there is a word or another choice in it: whoever begins one and goes away leaves nothing behind.
// Typing into one field is one step.
class EvidenceEditor : public QObject {
    Q_OBJECT

public:
    explicit EvidenceEditor(Session& session, QObject* parent = nullptr);

    // One of the record's, or the draft; nullptr: there is none of this id.
    [[nodiscard]] const EvidenceItem* find(const EntryId& id) const;

    // The id of a new draft of today for the skill, if one is named; it takes the place of the draft before. Empty: the record
    // may not be changed.
    EntryId begin(const SkillId& skill = {});

    [[nodiscard]] bool isDraft(const EntryId& id) const { return m_draft && m_draft->id == id; }

    // Puts a line of today into the record at once, for the skill if one is named. Empty: the record may not be changed.
    EntryId note(const QString& title, const SkillId& skill);

    void setTitle(const EntryId& id, const QString& title);
    void setText(const EntryId& id, const QString& text);
    void setLink(const EntryId& id, const QString& link);
    void setDate(const EntryId& id, Date date);

    // Whether it speaks for the skill.
    void setSkill(const EntryId& id, const SkillId& skill, bool speaks);

    // False: there was nothing to remove, or it may not be.
    bool remove(const EntryId& id);

private:
    // Apart from the template, whose texts lupdate would take for those of another class.
    [[nodiscard]] static QString addStep();
    [[nodiscard]] EvidenceItem fresh(const SkillId& skill) const;

    template <class Change>
    void amend(const EntryId& id, const QString& step, const char* field, Change change);

    Session& m_session;
    Document& m_document;
    std::optional<EvidenceItem> m_draft;
};

} // namespace waymark

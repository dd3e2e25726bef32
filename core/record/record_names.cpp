#include "core/record/record_names.h"

#include <cassert>
#include <utility>

namespace waymark {

namespace {

using Names = std::map<std::string, std::string>;

// Moves what is spoken of from the old names to the new, with the framework's name where it has one.
class Renaming {
public:
    explicit Renaming(Names& names) : m_old(std::exchange(names, {})), m_new(names) {}

    void add(const std::string& id, std::string_view name) {
        if (id.empty() || m_new.contains(id))
            return;
        const auto old = m_old.find(id);
        if (!name.empty())
            m_new.emplace(id, name);
        else if (old != m_old.end())
            m_new.insert(*old);
    }

private:
    Names m_old;
    Names& m_new;
};

} // namespace

void nameFromFramework(Record& record, const Framework& framework) {
    assert(record.framework.id == framework.id());
    record.framework.title = framework.info().title.str();
    record.framework.edition = framework.info().edition;

    Renaming skills(record.framework.skillNames);
    Renaming levels(record.framework.roleLevelNames);
    Renaming proficiencies(record.framework.proficiencyNames);
    const auto speakOfSkill = [&](const SkillId& id) {
        const Skill* skill = framework.find(id);
        skills.add(id.str(), skill != nullptr ? skill->name.str() : std::string_view());
    };
    const auto speakOfLevel = [&](const RoleLevelId& id) {
        const RoleLevel* level = framework.find(id);
        levels.add(id.str(), level != nullptr ? level->name.str() : std::string_view());
    };
    const auto speakOfProficiency = [&](const ProficiencyId& id) {
        const auto rank = framework.find(id);
        proficiencies.add(id.str(), rank ? framework.proficiency(*rank).name.str() : std::string_view());
    };
    speakOfLevel(record.aims.current);
    speakOfLevel(record.aims.target);
    for (const RatingEntry& entry : record.ratings) {
        speakOfSkill(entry.skill);
        speakOfProficiency(entry.proficiency);
        for (const StatementMark& mark : entry.statements)
            speakOfProficiency(mark.proficiency);
    }
    for (const RatingDraft& draft : record.drafts) {
        if (draft.framework != framework.id())
            continue;
        speakOfSkill(draft.skill);
        for (const StatementMark& mark : draft.statements)
            speakOfProficiency(mark.proficiency);
    }
    for (const EvidenceItem& item : record.evidence) {
        for (const SkillId& skill : item.skills)
            speakOfSkill(skill);
    }
    for (const Action& action : record.actions) {
        speakOfSkill(action.skill);
        speakOfProficiency(action.proficiency);
    }
}

} // namespace waymark

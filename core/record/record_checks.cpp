#include "core/record/record_checks.h"

#include <set>
#include <string>
#include <utility>

namespace waymark {

namespace {

std::string nameOr(const std::map<std::string, std::string>& names, const std::string& id) {
    const auto found = names.find(id);
    return found != names.end() && !found->second.empty() ? found->second : id;
}

class Checker {
public:
    Checker(const Record& record, const Framework* framework, Date today)
        : m_record(record)
        , m_framework(framework)
        , m_today(today) {}

    Findings run() {
        const RecordFramework& named = m_record.framework;
        if (m_framework == nullptr || m_framework->id() != named.id) {
            m_framework = nullptr;
            add(ErrorCode::recordFrameworkUnknown, {named.title.empty() ? named.id.str() : named.title},
                "$.framework.id");
        }
        checkRoleLevel(m_record.aims.current, "$.aims.current");
        checkRoleLevel(m_record.aims.target, "$.aims.target");
        checkMoment(m_record.aims.changed, "$.aims.changed");
        forEach("$.ratings", m_record.ratings, [&](const RatingEntry& entry, const std::string& path) {
            checkSkill(entry.skill, path + ".skill");
            checkProficiency(entry.skill, entry.proficiency, path + ".proficiency");
            checkMoment(entry.at, path + ".at");
        });
        if (m_record.roundBegan)
            checkMoment(*m_record.roundBegan, "$.roundBegan");
        forEach("$.drafts", m_record.drafts, [&](const RatingDraft& draft, const std::string& path) {
            // One that was begun in another edition waits for that edition to come back.
            if (draft.framework == named.id)
                checkSkill(draft.skill, path + ".skill");
            checkMoment(draft.changed, path + ".changed");
        });
        forEach("$.evidence", m_record.evidence, [&](const EvidenceItem& item, const std::string& path) {
            forEach(path + ".skills", item.skills,
                    [&](const SkillId& skill, const std::string& place) { checkSkill(skill, place); });
            checkDate(item.date, path + ".date");
        });
        forEach("$.actions", m_record.actions, [&](const Action& action, const std::string& path) {
            checkSkill(action.skill, path + ".skill");
            checkProficiency(action.skill, action.proficiency, path + ".proficiency");
            if (action.done)
                checkDate(*action.done, path + ".done");
        });
        forEach("$.snapshots", m_record.snapshots,
                [&](const Snapshot& snapshot, const std::string& path) { checkMoment(snapshot.at, path + ".at"); });
        return std::move(m_findings);
    }

private:
    template <class Entries, class Check>
    static void forEach(const std::string& path, const Entries& entries, Check check) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            check(entries[i], path + '[' + std::to_string(i) + ']');
    }

    void add(ErrorCode code, std::vector<ErrorArgument> arguments, const std::string& path) {
        Error error{code, std::move(arguments), {}};
        error.place.path = path;
        m_findings.push_back({Severity::warning, std::move(error)});
    }

    void checkSkill(const SkillId& skill, const std::string& path) {
        if (m_framework != nullptr && !skill.empty() && m_framework->find(skill) == nullptr &&
            m_told.insert(skill.str()).second)
            add(ErrorCode::recordSkillUnknown, {nameOr(m_record.framework.skillNames, skill.str())}, path);
    }

    void checkRoleLevel(const RoleLevelId& level, const std::string& path) {
        if (m_framework != nullptr && !level.empty() && m_framework->find(level) == nullptr &&
            m_told.insert(level.str()).second)
            add(ErrorCode::recordRoleLevelUnknown, {nameOr(m_record.framework.roleLevelNames, level.str())}, path);
    }

    void checkProficiency(const SkillId& skill, const ProficiencyId& proficiency, const std::string& path) {
        if (m_framework != nullptr && !proficiency.empty() && !m_framework->find(proficiency) &&
            m_told.insert(proficiency.str()).second)
            add(ErrorCode::recordLevelUnknown, {proficiency.str(), nameOr(m_record.framework.skillNames, skill.str())},
                path);
    }

    void checkDate(Date date, const std::string& path) {
        if (date > m_today)
            add(ErrorCode::recordDateInFuture, {formatDate(date)}, path);
    }

    void checkMoment(Moment moment, const std::string& path) {
        const auto day = std::chrono::floor<std::chrono::days>(moment);
        if (day > std::chrono::sys_days(m_today) + std::chrono::days(1))
            add(ErrorCode::recordDateInFuture, {formatDate(Date(day))}, path);
    }

    const Record& m_record;
    const Framework* m_framework;
    Date m_today;
    std::set<std::string> m_told;
    Findings m_findings;
};

} // namespace

Findings checkRecord(const Record& record, const Framework* framework, Date today) {
    return Checker(record, framework, today).run();
}

} // namespace waymark

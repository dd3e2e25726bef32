#include "core/pathway/migrate.h"

#include "core/pathway/latest_ratings.h"
#include "core/record/record_names.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark {

namespace {

// FNV-1a: good enough to tell entries apart, and the same on every machine.
std::uint64_t hashOf(std::uint64_t seed, std::string_view text) {
    std::uint64_t hash = seed;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    return hash ^ (hash >> 31U);
}

EntryId carriedId(const EntryId& entry, const FrameworkId& framework, const SkillId& skill) {
    const std::string text = entry.str() + ' ' + framework.str() + ' ' + skill.str();
    std::string digits;
    for (const std::uint64_t seed : {std::uint64_t{0xcbf29ce484222325U}, std::uint64_t{0x9e3779b97f4a7c15U}}) {
        const std::uint64_t hash = hashOf(seed, text);
        for (int shift = 60; shift >= 0; shift -= 4)
            digits += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 0xfU];
    }
    return EntryId(std::move(digits));
}

const Succession<SkillIndex>* successionOf(const SkillId& id, const Lineage& lineage) {
    const Skill* skill = lineage.from->find(id);
    return skill != nullptr ? &lineage.of(lineage.from->indexOf(*skill)) : nullptr;
}

// The id of the level on the new scale; empty if it has no place there.
ProficiencyId levelOf(const ProficiencyId& id, const Lineage& lineage) {
    const auto earlier = lineage.from->find(id);
    const auto later = earlier ? lineage.rank(*earlier) : std::nullopt;
    return later ? lineage.to->proficiency(*later).id : ProficiencyId();
}

class Migrator {
public:
    Migrator(const Record& record, Lineage lineage, Moment now)
        : m_old(record)
        , m_lineage(std::move(lineage))
        , m_now(now) {}

    Migration migrate() {
        Record& record = m_result.record;
        record = m_old;
        keepEarlier(record);
        record.framework = {};
        record.framework.id = m_lineage.to->id();
        record.framework.chosen = m_now;
        // What evidence and actions go on to speak of by its old id keeps its name.
        record.framework.skillNames = m_old.framework.skillNames;
        record.framework.proficiencyNames = m_old.framework.proficiencyNames;
        record.aims = {};
        if (m_old.aims != Aims{})
            record.aims.changed = m_now;
        m_result.current = carryAim(m_old.aims.current, record.aims.current);
        m_result.target = carryAim(m_old.aims.target, record.aims.target);
        record.ratings.clear();
        for (const RatingEntry& entry : m_old.ratings)
            carryRating(entry);
        carryDrafts();
        for (EvidenceItem& item : record.evidence)
            carryEvidence(item);
        for (Action& action : record.actions)
            carryAction(action);
        nameFromFramework(record, *m_lineage.to);
        m_result.toConfirm = ratingsToConfirm(record);
        return std::move(m_result);
    }

private:
    void keepEarlier(Record& record) const {
        const auto kept = std::ranges::find_if(
            record.earlier, [&](const EarlierEdition& edition) { return edition.framework.id == m_old.framework.id; });
        if (kept == record.earlier.end()) {
            record.earlier.push_back({m_old.framework, m_old.aims, m_old.ratings, {}});
            return;
        }
        // The record was about this edition before: the two parts become one.
        std::set<EntryId> known;
        for (const RatingEntry& entry : kept->ratings)
            known.insert(entry.id);
        for (const RatingEntry& entry : m_old.ratings) {
            if (!known.contains(entry.id))
                kept->ratings.push_back(entry);
        }
        kept->aims = m_old.aims;
        kept->framework = m_old.framework;
    }

    const SkillId& idOf(const SuccessorAt<SkillIndex>& successor) const {
        return m_lineage.to->skill(successor.position).id;
    }

    void carryRating(const RatingEntry& entry) {
        if (auto left = leftBehind(entry, m_lineage)) {
            m_result.left.push_back(std::move(*left));
            return;
        }
        const Succession<SkillIndex>* succession = successionOf(entry.skill, m_lineage);
        RatingEntry carried = entry;
        if (entry.answer == Answer::proficiency)
            carried.proficiency = levelOf(entry.proficiency, m_lineage);
        carried.statements.clear();
        carried.carriedOver = CarriedOver{m_old.framework.id, entry.skill, entry.id, false};
        for (const auto& successor : succession->successors) {
            carried.skill = idOf(successor);
            carried.id = carriedId(entry.id, m_lineage.to->id(), carried.skill);
            m_result.carried.push_back(
                {entry.id, carried.id, entry.skill, carried.skill, successor.kind, successor.chain});
            m_result.record.ratings.push_back(carried);
        }
    }

    // What was typed goes on to the successors; the draft itself stays with its edition, whose statements its ticks are of.
    void carryDrafts() {
        for (const RatingDraft& draft : m_old.drafts) {
            const bool says = !draft.reason.empty() || draft.confidence || draft.enjoyment;
            if (draft.framework != m_old.framework.id || !says)
                continue;
            const Succession<SkillIndex>* succession = successionOf(draft.skill, m_lineage);
            if (succession == nullptr)
                continue;
            for (const auto& successor : succession->successors) {
                RatingDraft carried = draft;
                carried.framework = m_lineage.to->id();
                carried.skill = idOf(successor);
                carried.statements.clear();
                carried.id = carriedId(draft.id, carried.framework, carried.skill);
                // It was here before: the record went back to the earlier edition meanwhile.
                if (std::ranges::find(m_old.drafts, carried.id, &RatingDraft::id) != m_old.drafts.end())
                    continue;
                m_result.record.drafts.push_back(std::move(carried));
            }
        }
    }

    void carryEvidence(EvidenceItem& item) const {
        std::vector<SkillId> skills;
        const auto add = [&](const SkillId& id) {
            if (std::ranges::find(skills, id) == skills.end())
                skills.push_back(id);
        };
        for (const SkillId& id : item.skills) {
            const Succession<SkillIndex>* succession = successionOf(id, m_lineage);
            if (succession == nullptr || succession->successors.empty()) {
                add(id);
                continue;
            }
            for (const auto& successor : succession->successors)
                add(idOf(successor));
        }
        if (skills != item.skills) {
            item.skills = std::move(skills);
            item.changed = m_now;
        }
    }

    // An action is about one skill: the first successor, which the crosswalk's author put first.
    void carryAction(Action& action) const {
        const Succession<SkillIndex>* succession = successionOf(action.skill, m_lineage);
        if (succession == nullptr || succession->successors.empty())
            return;
        const Action before = action;
        action.skill = idOf(succession->successors.front());
        if (const ProficiencyId level = levelOf(action.proficiency, m_lineage); !level.empty())
            action.proficiency = level;
        if (action != before)
            action.changed = m_now;
    }

    CarriedAim carryAim(const RoleLevelId& from, RoleLevelId& to) const {
        CarriedAim aim{from, {}, LinkKind::dropped, {}};
        const RoleLevel* level = m_lineage.from->find(from);
        if (level == nullptr)
            return aim;
        const Succession<RoleLevelIndex>& succession = m_lineage.of(m_lineage.from->indexOf(*level));
        if (succession.successors.empty()) {
            aim.chain = succession.dropped;
            return aim;
        }
        const auto& first = succession.successors.front();
        to = m_lineage.to->roleLevel(first.position).id;
        return {from, to, first.kind, first.chain};
    }

    const Record& m_old;
    Lineage m_lineage;
    Moment m_now;
    Migration m_result;
};

} // namespace

Result<Migration> migrateRecord(const Record& record, const FrameworkPtr& from, const FrameworkPtr& to,
                                const CrosswalkSet& crosswalks, Moment now) {
    if (const auto same = checkSameEdition(record, *from); !same)
        return std::unexpected(same.error());
    Lineage lineage = lineageBetween(from, to, crosswalks);
    if (lineage.source != LineageSource::crosswalk)
        return std::unexpected(makeError(ErrorCode::crosswalkNone, {from->id().str(), to->id().str()}));
    return Migrator(record, std::move(lineage), now).migrate();
}

std::optional<LeftRating> leftBehind(const RatingEntry& entry, const Lineage& lineage) {
    const Succession<SkillIndex>* succession = successionOf(entry.skill, lineage);
    if (succession == nullptr || !succession->isLinked)
        return LeftRating{entry.id, entry.skill, LeftReason::skillNotLinked, {}};
    if (succession->successors.empty())
        return LeftRating{entry.id, entry.skill, LeftReason::skillDropped, succession->dropped};
    if (entry.answer == Answer::proficiency && levelOf(entry.proficiency, lineage).empty())
        return LeftRating{entry.id, entry.skill, LeftReason::levelHasNoPlace, {}};
    return std::nullopt;
}

std::vector<EntryId> ratingsToConfirm(const Record& record) {
    std::vector<EntryId> ids;
    const LatestRatings latest[] = {LatestRatings(record, Rater::self), LatestRatings(record, Rater::other),
                                    LatestRatings(record, Rater::agreed)};
    for (const RatingEntry& entry : record.ratings) {
        if (isToConfirm(entry) && latest[static_cast<std::size_t>(entry.rater)].of(entry.skill) == &entry)
            ids.push_back(entry.id);
    }
    return ids;
}

std::optional<RatingEntry> confirmation(const Record& record, const EntryId& entry, Moment now, EntryId newId) {
    const auto found = std::ranges::find(record.ratings, entry, &RatingEntry::id);
    if (found == record.ratings.end() || !found->carriedOver)
        return std::nullopt;
    RatingEntry confirmed = *found;
    confirmed.id = std::move(newId);
    confirmed.at = std::max(now, found->at);
    confirmed.carriedOver->confirmed = true;
    return confirmed;
}

} // namespace waymark

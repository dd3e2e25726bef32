#include "core/pathway/edition_diff.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark {

namespace {

class DiffMaker {
public:
    explicit DiffMaker(Lineage lineage) : m_from(*lineage.from), m_to(*lineage.to) {
        m_diff.lineage = std::move(lineage);
    }

    EditionDiff make() {
        for (std::uint32_t i = 0; i < m_from.skills().size(); ++i)
            addSkill(SkillIndex(i));
        for (std::uint32_t i = 0; i < m_to.skills().size(); ++i) {
            if (!m_reached.contains(SkillIndex(i)))
                m_diff.added.push_back(SkillIndex(i));
        }
        addRoleLevels();
        return std::move(m_diff);
    }

private:
    void addSkill(SkillIndex skill) {
        const Succession<SkillIndex>& succession = m_diff.lineage.of(skill);
        for (const auto& successor : succession.successors)
            m_reached.insert(successor.position);
        if (succession.successors.empty()) {
            m_diff.dropped.push_back({skill, succession.dropped});
        } else if (succession.successors.size() > 1) {
            m_diff.split.push_back({skill, succession.successors});
        } else {
            const auto& [to, kind, chain] = succession.successors.front();
            listOf(kind).push_back({skill, to, kind, chain});
        }
    }

    std::vector<SkillMove>& listOf(LinkKind kind) {
        switch (kind) {
        case LinkKind::same:
            return m_diff.kept;
        case LinkKind::renamed:
            return m_diff.renamed;
        case LinkKind::broader:
        case LinkKind::narrower:
        case LinkKind::partly:
        case LinkKind::dropped:
            break;
        }
        return m_diff.changed;
    }

    void addRoleLevels() {
        std::set<RoleLevelIndex> reached;
        for (std::uint32_t i = 0; i < m_from.roleLevels().size(); ++i) {
            const auto level = RoleLevelIndex(i);
            const auto& successors = m_diff.lineage.of(level).successors;
            if (successors.empty())
                m_diff.roleLevelsDropped.push_back(level);
            for (const auto& successor : successors) {
                reached.insert(successor.position);
                m_diff.roleLevels.push_back(compareLevels(level, successor.position, successor.kind));
            }
        }
        for (std::uint32_t i = 0; i < m_to.roleLevels().size(); ++i) {
            if (!reached.contains(RoleLevelIndex(i)))
                m_diff.roleLevelsAdded.push_back(RoleLevelIndex(i));
        }
    }

    StepChange changeOf(Expectation before, Expectation after) const {
        if (!before.isProficiency() || !after.isProficiency())
            return StepChange::unknown;
        const auto rank = m_diff.lineage.rank(before.rank());
        if (!rank)
            return StepChange::unknown;
        if (*rank == after.rank())
            return StepChange::same;
        return *rank < after.rank() ? StepChange::raised : StepChange::lowered;
    }

    RoleLevelChange compareLevels(RoleLevelIndex from, RoleLevelIndex to, LinkKind kind) const {
        RoleLevelChange change{from, to, kind, true, {}};
        const RoleLevel& before = m_from.roleLevel(from);
        const RoleLevel& after = m_to.roleLevel(to);
        change.skillsKnown = before.expectationsKnown && after.expectationsKnown;
        if (!change.skillsKnown)
            return change;
        std::set<SkillIndex> continued;
        for (const SkillExpectation& named : after.expectations) {
            bool isNew = true;
            for (const SkillIndex earlier : m_diff.lineage.predecessorsOf(named.skill)) {
                const Expectation expected = m_from.expectation(from, earlier);
                if (expected.kind() == Expectation::Kind::notAskedFor)
                    continue;
                continued.insert(earlier);
                isNew = false;
                change.rows.push_back(
                    {earlier, named.skill, expected, named.expectation, changeOf(expected, named.expectation)});
            }
            if (isNew)
                change.rows.push_back(
                    {std::nullopt, named.skill, Expectation::notAskedFor(), named.expectation, StepChange::added});
        }
        for (const SkillExpectation& named : before.expectations) {
            if (!continued.contains(named.skill))
                change.rows.push_back(
                    {named.skill, std::nullopt, named.expectation, Expectation::notAskedFor(), StepChange::dropped});
        }
        return change;
    }

    const Framework& m_from;
    const Framework& m_to;
    EditionDiff m_diff;
    std::set<SkillIndex> m_reached;
};

} // namespace

bool nothingDiffers(const EditionDiff& diff) {
    const auto isKept = [](const RoleLevelChange& change) {
        return change.kind == LinkKind::same && std::ranges::all_of(change.rows, [](const ExpectationChange& row) {
                   return row.change == StepChange::same || (row.from && row.to && row.before == row.after);
               });
    };
    return diff.renamed.empty() && diff.changed.empty() && diff.split.empty() && diff.dropped.empty() &&
           diff.added.empty() && diff.roleLevelsDropped.empty() && diff.roleLevelsAdded.empty() &&
           std::ranges::all_of(diff.roleLevels, isKept);
}

EditionDiff diffEditions(FrameworkPtr from, FrameworkPtr to, const CrosswalkSet& crosswalks) {
    return DiffMaker(lineageBetween(std::move(from), std::move(to), crosswalks)).make();
}

} // namespace waymark

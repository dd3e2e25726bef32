#include "core/pathway/step.h"

#include <algorithm>
#include <optional>

namespace waymark {

namespace {

std::size_t position(ProficiencyRank rank) noexcept {
    return static_cast<std::size_t>(rank);
}

std::span<const LocalizedText> statementsAt(const Skill& skill, Expectation expectation) {
    return expectation.isProficiency() ? skill.levels[position(expectation.rank())].statements
                                       : std::span<const LocalizedText>{};
}

class StepMaker {
public:
    StepMaker(const Framework& framework, RoleLevelIndex from, RoleLevelIndex to)
        : m_framework(framework)
        , m_from(framework.roleLevel(from))
        , m_to(framework.roleLevel(to)) {
        m_step.from = from;
        m_step.to = to;
        m_step.fromSkillsKnown = m_from.expectationsKnown;
        m_step.toSkillsKnown = m_to.expectationsKnown;
    }

    Step make() {
        for (const SkillExpectation& named : m_to.expectations)
            add(named.skill, m_framework.expectation(m_step.from, named.skill), named.expectation);
        for (const SkillExpectation& named : m_from.expectations) {
            if (m_framework.expectation(m_step.to, named.skill).kind() == Expectation::Kind::notAskedFor)
                add(named.skill, named.expectation, Expectation::notAskedFor());
        }
        m_step.responsibilities = compareSentences(m_from.responsibilities, m_to.responsibilities);
        m_step.roleResponsibilities = compareSentences(m_framework.role(m_from.role).responsibilities,
                                                       m_framework.role(m_to.role).responsibilities);
        m_step.purposeFrom = m_from.purpose;
        m_step.purposeTo = m_to.purpose;
        m_step.scopeFrom = m_from.scope;
        m_step.scopeTo = m_to.scope;
        m_step.gradesFrom = m_from.grades;
        m_step.gradesTo = m_to.grades;
        return std::move(m_step);
    }

private:
    StepChange changeOf(Expectation from, Expectation to) const {
        using Kind = Expectation::Kind;
        // A role level of whose skills nothing is known may ask for this one too.
        if (from.kind() == Kind::notAskedFor)
            return m_step.fromSkillsKnown ? StepChange::added : StepChange::unknown;
        if (to.kind() == Kind::notAskedFor)
            return m_step.toSkillsKnown ? StepChange::dropped : StepChange::unknown;
        if (from.kind() == Kind::notSpecified || to.kind() == Kind::notSpecified)
            return m_step.from == m_step.to ? StepChange::same : StepChange::unknown;
        if (from.rank() == to.rank())
            return StepChange::same;
        return from.rank() < to.rank() ? StepChange::raised : StepChange::lowered;
    }

    std::vector<StepSkill>& listOf(StepChange change) {
        switch (change) {
        case StepChange::raised:
            return m_step.raised;
        case StepChange::added:
            return m_step.added;
        case StepChange::lowered:
            return m_step.lowered;
        case StepChange::dropped:
            return m_step.dropped;
        case StepChange::same:
            return m_step.same;
        case StepChange::unknown:
            break;
        }
        return m_step.unknown;
    }

    void add(SkillIndex index, Expectation from, Expectation to) {
        const Skill& skill = m_framework.skill(index);
        StepSkill entry{index, changeOf(from, to), from, to, {}, {}};
        entry.statements = compareSentences(statementsAt(skill, from), statementsAt(skill, to));
        const bool hasWay = entry.change == StepChange::raised || entry.change == StepChange::added;
        if (hasWay && to.isProficiency()) {
            SentenceSet expected;
            const std::size_t first = from.isProficiency() ? position(from.rank()) + 1 : 0;
            for (std::size_t rank = 0; rank <= position(to.rank()); ++rank) {
                const SkillLevel& level = skill.levels[rank];
                StepLevel way{ProficiencyRank(static_cast<std::uint8_t>(rank)), level.state, {}};
                for (const LocalizedText& text : level.statements)
                    way.statements.push_back({text, expected.insert(text)});
                if (rank >= first)
                    entry.levels.push_back(std::move(way));
            }
        }
        listOf(entry.change).push_back(std::move(entry));
    }

    const Framework& m_framework;
    const RoleLevel& m_from;
    const RoleLevel& m_to;
    Step m_step;
};

} // namespace

Step stepBetween(const Framework& framework, RoleLevelIndex from, RoleLevelIndex to) {
    return StepMaker(framework, from, to).make();
}

} // namespace waymark

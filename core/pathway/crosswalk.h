// What became of the skills, role levels and proficiencies of one edition in a later one.
#pragma once

#include "core/base/arena.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/text/localized_text.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class LinkKind : std::uint8_t {
    same, // same name and meaning
    renamed, // new name, same meaning
    broader, // the new one covers more
    narrower, // the new one covers less
    partly, // they overlap
    dropped, // there is no new one
};

// The word in files.
[[nodiscard]] std::string_view linkKindName(LinkKind kind) noexcept;
[[nodiscard]] std::optional<LinkKind> linkKindFromName(std::string_view name) noexcept;

// The kind of a link that leads over two: `same` changes nothing, a new name is told if there was one, wider and narrower in a
// row is an overlap, and so is whatever has an overlap in it. Nothing comes after `dropped`.
[[nodiscard]] LinkKind composed(LinkKind first, LinkKind second) noexcept;

// `same`, `renamed`, `broader` and `dropped` are the only link of their `from`.
[[nodiscard]] bool standsAlone(LinkKind kind) noexcept;

template <class AnyId>
struct CrosswalkLink {
    AnyId from;
    AnyId to; // empty: dropped
    LinkKind kind = LinkKind::same;
    LocalizedText reason; // empty: not specified
};

// One crosswalk file. Texts lie in its arena.
struct Crosswalk {
    std::string id; // the ids of both editions with two hyphens between them
    FrameworkId from; // the earlier edition
    FrameworkId to;
    LocalizedText title;
    LocalizedText note; // empty: none
    std::vector<std::string> languages; // the first is the default
    std::vector<CrosswalkLink<SkillId>> skills; // those of one `from` need not stand together
    std::vector<CrosswalkLink<RoleLevelId>> roleLevels;
    std::vector<CrosswalkLink<ProficiencyId>> proficiencies;
    ErrorPlace goal; // where the file says which edition it leads to; for findings
    Arena arena;
};

using CrosswalkPtr = std::shared_ptr<const Crosswalk>;

// One link on the way from an old thing to its successor.
struct ChainLink {
    CrosswalkPtr crosswalk; // never null
    std::string from;
    std::string to; // empty: dropped here
    LinkKind kind = LinkKind::same;
    LocalizedText reason;
};

// What a thing became, over as many crosswalks as it takes.
template <class AnyId>
struct Successor {
    AnyId id; // empty: dropped
    LinkKind kind = LinkKind::same; // of the whole way
    std::vector<ChainLink> chain; // from the oldest link to the newest
};

// Crosswalks that lead on from one another. Which of several ways between two frameworks is taken is always the same: the
// shortest, then that of the crosswalk that stands first.
class CrosswalkSet {
public:
    CrosswalkSet() = default;

    explicit CrosswalkSet(std::vector<CrosswalkPtr> crosswalks) : m_crosswalks(std::move(crosswalks)) {}

    [[nodiscard]] const std::vector<CrosswalkPtr>& crosswalks() const noexcept { return m_crosswalks; }

    // Empty if no way leads there; also from a framework to itself.
    [[nodiscard]] std::vector<CrosswalkPtr> way(const FrameworkId& from, const FrameworkId& to) const;

    // The frameworks that ways lead to, in the order of the crosswalks.
    [[nodiscard]] std::vector<FrameworkId> reachableFrom(const FrameworkId& from) const;

    // crosswalkCycle, at its own file, if the others lead back from where this one leads to; it may be one of them.
    [[nodiscard]] std::optional<Finding> cycleThrough(const Crosswalk& crosswalk) const;

private:
    std::vector<CrosswalkPtr> m_crosswalks;
};

// The successors over the crosswalks of `way`, one after the other. None: no link of the way speaks of `id`. Where some ends are
// dropped and others are not, only the others; where all are, one successor without id for each end. Two ways that meet again
// in one successor are an overlap: one successor, `partly`, with the links of both.
[[nodiscard]] std::vector<Successor<SkillId>> successors(const std::vector<CrosswalkPtr>& way, const SkillId& id);
[[nodiscard]] std::vector<Successor<RoleLevelId>> successors(const std::vector<CrosswalkPtr>& way,
                                                             const RoleLevelId& id);
[[nodiscard]] std::vector<Successor<ProficiencyId>> successors(const std::vector<CrosswalkPtr>& way,
                                                               const ProficiencyId& id);

} // namespace waymark

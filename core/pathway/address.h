// Addresses of places in the program, to copy, to paste into the search field and to give on the command line:
//
//   waymark:gdd-2025-09                                     a framework
//   waymark:gdd-2025-09/senior-product-manager              a role level
//   waymark:gdd-2025-09/role/product-manager                a role
//   waymark:gdd-2025-09/skill/agile-and-lean-practices      a skill
//   waymark:gdd-2025-09/step/product-manager/senior-product-manager
//   waymark:gdd-2025-09/compare/product-manager/delivery-manager/service-owner
//   waymark:gdd-2025-09/pathway/senior-product-manager      a role level on the map
//   waymark:gdd-2025-09/differences/ddat-2023-10            what changed since another edition
//
// and of what the reader's own record says about a framework, whoever reads it:
//
//   waymark:gdd-2025-09/my/compare/product-manager          role levels beside my ratings
//   waymark:gdd-2025-09/my/ratings                          also with a skill: .../my/ratings/user-focus
//   waymark:gdd-2025-09/my/gap                              also to a role level
//   waymark:gdd-2025-09/my/plan                             also an action by its id in the record
//   waymark:gdd-2025-09/my/evidence                         also for a skill
//   waymark:gdd-2025-09/my/history                          also of a skill
//
// What stands alone behind the framework is a role level, whatever its name.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/framework/framework.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark {

inline constexpr std::size_t longestAddress = 2'000;
inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t mostCompared = 8;

struct WholeFramework {
    friend bool operator==(WholeFramework, WholeFramework) = default;
};

struct StepAddress {
    RoleLevelId from;
    RoleLevelId to;

    friend bool operator==(const StepAddress&, const StepAddress&) = default;
};

struct CompareAddress {
    std::vector<RoleLevelId> levels; // from fewestCompared to mostCompared; beside my ratings one is enough
    bool withRatings = false;

    friend bool operator==(const CompareAddress&, const CompareAddress&) = default;
};

struct PathwayAddress {
    RoleLevelId level;

    friend bool operator==(const PathwayAddress&, const PathwayAddress&) = default;
};

// What changed from an edition to the address's framework.
struct DifferencesAddress {
    FrameworkId from;

    friend bool operator==(const DifferencesAddress&, const DifferencesAddress&) = default;
};

enum class OwnPage { ratings, gap, plan, evidence, history };

struct OwnAddress {
    OwnPage page{};
    std::string about = {}; // gap: a role level; plan: an action; else a skill; may be empty

    friend bool operator==(const OwnAddress&, const OwnAddress&) = default;
};

using AddressTarget = std::variant<WholeFramework, RoleId, RoleLevelId, SkillId, StepAddress, CompareAddress,
                                   PathwayAddress, DifferencesAddress, OwnAddress>;

struct Address {
    FrameworkId framework;
    AddressTarget target;

    friend bool operator==(const Address&, const Address&) = default;
};

// Whether a text that somebody typed means an address and no search.
[[nodiscard]] bool looksLikeAddress(std::string_view text) noexcept;

// Spaces around it, capital letters in "waymark:" and one slash at the end do not matter. Errors: addressTooLong,
// addressMalformed.
[[nodiscard]] Result<Address> parseAddress(std::string_view text);

// parseAddress() gives the same address again.
[[nodiscard]] std::string formatAddress(const Address& address);

struct StepPlace {
    RoleLevelIndex from{};
    RoleLevelIndex to{};

    friend bool operator==(const StepPlace&, const StepPlace&) = default;
};

using AddressPlace =
    std::variant<WholeFramework, RoleIndex, RoleLevelIndex, SkillIndex, StepPlace, std::vector<RoleLevelIndex>>;

// Where the address leads in its framework: of pages about several things, or about none of the framework's, to the whole of
// it. Another edition and an action of a plan are not looked at. Errors: editionsMixed if it is another framework's,
// roleLevelUnknown, skillUnknown, idUnknown for a role.
[[nodiscard]] Result<AddressPlace> resolveAddress(const Address& address, const Framework& framework);

} // namespace waymark

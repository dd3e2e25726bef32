// Addresses of places in the program, to copy, to paste into the search field and to give on the command line:
//
//   waymark:gdd-2025-09                                     a framework
//   waymark:gdd-2025-09/senior-product-manager              a role level
//   waymark:gdd-2025-09/role/product-manager                a role
//   waymark:gdd-2025-09/skill/agile-and-lean-practices      a skill
//   waymark:gdd-2025-09/step/product-manager/senior-product-manager
//   waymark:gdd-2025-09/compare/product-manager/delivery-manager/service-owner
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
    std::vector<RoleLevelId> levels; // from fewestCompared to mostCompared

    friend bool operator==(const CompareAddress&, const CompareAddress&) = default;
};

using AddressTarget = std::variant<WholeFramework, RoleId, RoleLevelId, SkillId, StepAddress, CompareAddress>;

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

// Where the address leads in its framework. Errors: editionsMixed if it is another framework's, roleLevelUnknown,
// skillUnknown, idUnknown for a role.
[[nodiscard]] Result<AddressPlace> resolveAddress(const Address& address, const Framework& framework);

} // namespace waymark

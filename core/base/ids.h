// Ids that cannot be mixed up: a SkillId is never taken for a RoleLevelId.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace waymark {

// An id as it stands in a file: lower-case ASCII words joined by hyphens. A default-made id is empty and names nothing.
// An Id holds whatever text it was given; isValidId() says whether that text has the form.
template <class Tag>
class Id {
public:
    Id() = default;

    explicit Id(std::string value) : m_value(std::move(value)) {}

    explicit Id(std::string_view value) : m_value(value) {}

    explicit Id(const char* value) : m_value(value) {}

    [[nodiscard]] const std::string& str() const noexcept { return m_value; }

    [[nodiscard]] bool empty() const noexcept { return m_value.empty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id&, const Id&) = default;

private:
    std::string m_value;
};

using FrameworkId = Id<struct FrameworkIdTag>;
using FamilyId = Id<struct FamilyIdTag>;
using RoleId = Id<struct RoleIdTag>;
using RoleLevelId = Id<struct RoleLevelIdTag>;
using SkillId = Id<struct SkillIdTag>;
using ProficiencyId = Id<struct ProficiencyIdTag>;
using EntryId = Id<struct EntryIdTag>; // a rating, an evidence item, an action or a snapshot of a record

inline constexpr std::size_t longestId = 120;

// True for `[a-z0-9]+(-[a-z0-9]+)*` of at most longestId characters.
[[nodiscard]] bool isValidId(std::string_view text) noexcept;

// The id that the naming rule gives a name: ASCII letters and digits in lower case, everything else a word border, so that
// "Head of (Agile) delivery management" is "head-of-agile-delivery-management". Empty if the name holds no such character.
[[nodiscard]] std::string idFromName(std::string_view name);

} // namespace waymark

template <class Tag>
struct std::hash<waymark::Id<Tag>> {
    std::size_t operator()(const waymark::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.str()); }
};

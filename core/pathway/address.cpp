#include "core/pathway/address.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace waymark {

namespace {

constexpr std::string_view scheme = "waymark:";
constexpr std::string_view spaces = " \t\r\n";

std::string_view withoutSpaces(std::string_view text) noexcept {
    const std::size_t begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

bool beginsWithScheme(std::string_view text) noexcept {
    return text.size() >= scheme.size() &&
           std::ranges::equal(text.substr(0, scheme.size()), scheme, [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

std::vector<std::string_view> splitAtSlashes(std::string_view text) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t slash = text.find('/');
        parts.push_back(text.substr(0, slash));
        if (slash == std::string_view::npos)
            return parts;
        text.remove_prefix(slash + 1);
    }
}

constexpr std::array ownPages{
    std::pair{OwnPage::ratings, std::string_view("ratings")},
    std::pair{OwnPage::gap, std::string_view("gap")},
    std::pair{OwnPage::plan, std::string_view("plan")},
    std::pair{OwnPage::evidence, std::string_view("evidence")},
    std::pair{OwnPage::history, std::string_view("history")},
};

std::optional<AddressTarget> compareTarget(std::span<const std::string_view> levels, bool withRatings) {
    if (levels.size() < (withRatings ? 1 : fewestCompared) || levels.size() > mostCompared)
        return std::nullopt;
    CompareAddress compare{{}, withRatings};
    for (const std::string_view level : levels)
        compare.levels.emplace_back(level);
    return compare;
}

// `parts`: what follows "my".
std::optional<AddressTarget> ownTarget(std::span<const std::string_view> parts) {
    if (parts.front() == "compare")
        return compareTarget(parts.subspan(1), true);
    const auto page = std::ranges::find(ownPages, parts.front(), &std::pair<OwnPage, std::string_view>::second);
    if (page == ownPages.end() || parts.size() > 2)
        return std::nullopt;
    return OwnAddress{page->first, parts.size() == 2 ? std::string(parts[1]) : std::string()};
}

// `parts`: what follows the framework, every one of them an id.
std::optional<AddressTarget> targetOf(std::span<const std::string_view> parts) {
    if (parts.empty())
        return WholeFramework{};
    if (parts.size() == 1)
        return RoleLevelId(parts[0]);
    const std::string_view kind = parts[0];
    if (kind == "role" && parts.size() == 2)
        return RoleId(parts[1]);
    if (kind == "skill" && parts.size() == 2)
        return SkillId(parts[1]);
    if (kind == "step" && parts.size() == 3)
        return StepAddress{RoleLevelId(parts[1]), RoleLevelId(parts[2])};
    if (kind == "compare")
        return compareTarget(parts.subspan(1), false);
    if (kind == "pathway" && parts.size() == 2)
        return PathwayAddress{RoleLevelId(parts[1])};
    if (kind == "differences" && parts.size() == 2)
        return DifferencesAddress{FrameworkId(parts[1])};
    if (kind == "my")
        return ownTarget(parts.subspan(1));
    return std::nullopt;
}

struct Formatter {
    std::string operator()(WholeFramework) const { return {}; }

    std::string operator()(const RoleId& role) const { return "/role/" + role.str(); }

    std::string operator()(const RoleLevelId& level) const { return '/' + level.str(); }

    std::string operator()(const SkillId& skill) const { return "/skill/" + skill.str(); }

    std::string operator()(const StepAddress& step) const { return "/step/" + step.from.str() + '/' + step.to.str(); }

    std::string operator()(const CompareAddress& compare) const {
        std::string text = compare.withRatings ? "/my/compare" : "/compare";
        for (const RoleLevelId& level : compare.levels)
            text += '/' + level.str();
        return text;
    }

    std::string operator()(const PathwayAddress& pathway) const { return "/pathway/" + pathway.level.str(); }

    std::string operator()(const DifferencesAddress& differences) const {
        return "/differences/" + differences.from.str();
    }

    std::string operator()(const OwnAddress& own) const {
        const auto page = std::ranges::find(ownPages, own.page, &std::pair<OwnPage, std::string_view>::first);
        std::string text = "/my/" + std::string(page->second);
        if (!own.about.empty())
            text += '/' + own.about;
        return text;
    }
};

class Resolver {
public:
    explicit Resolver(const Framework& framework) : m_framework(framework) {}

    Result<AddressPlace> operator()(WholeFramework whole) const { return whole; }

    Result<AddressPlace> operator()(const RoleId& id) const {
        if (const Role* role = m_framework.find(id))
            return m_framework.indexOf(*role);
        return std::unexpected(makeError(ErrorCode::idUnknown, {std::string("role"), id.str()}));
    }

    Result<AddressPlace> operator()(const RoleLevelId& id) const { return roleLevel(id); }

    Result<AddressPlace> operator()(const SkillId& id) const {
        if (const Skill* skill = m_framework.find(id))
            return m_framework.indexOf(*skill);
        return std::unexpected(makeError(ErrorCode::skillUnknown, {id.str(), m_framework.id().str()}));
    }

    Result<AddressPlace> operator()(const StepAddress& step) const {
        const auto from = roleLevel(step.from);
        if (!from)
            return std::unexpected(from.error());
        const auto to = roleLevel(step.to);
        if (!to)
            return std::unexpected(to.error());
        return StepPlace{*from, *to};
    }

    Result<AddressPlace> operator()(const CompareAddress& compare) const {
        std::vector<RoleLevelIndex> levels;
        for (const RoleLevelId& id : compare.levels) {
            const auto level = roleLevel(id);
            if (!level)
                return std::unexpected(level.error());
            levels.push_back(*level);
        }
        return levels;
    }

    Result<AddressPlace> operator()(const PathwayAddress& pathway) const { return roleLevel(pathway.level); }

    Result<AddressPlace> operator()(const DifferencesAddress&) const { return WholeFramework{}; }

    Result<AddressPlace> operator()(const OwnAddress& own) const {
        if (own.about.empty())
            return WholeFramework{};
        switch (own.page) {
        case OwnPage::gap:
            return roleLevel(RoleLevelId(own.about));
        case OwnPage::plan:
            return WholeFramework{};
        case OwnPage::ratings:
        case OwnPage::evidence:
        case OwnPage::history:
            return (*this)(SkillId(own.about));
        }
        return WholeFramework{};
    }

private:
    Result<RoleLevelIndex> roleLevel(const RoleLevelId& id) const {
        if (const RoleLevel* level = m_framework.find(id))
            return m_framework.indexOf(*level);
        return std::unexpected(makeError(ErrorCode::roleLevelUnknown, {id.str(), m_framework.id().str()}));
    }

    const Framework& m_framework;
};

} // namespace

bool looksLikeAddress(std::string_view text) noexcept {
    return beginsWithScheme(withoutSpaces(text));
}

Result<Address> parseAddress(std::string_view text) {
    text = withoutSpaces(text);
    if (text.size() > longestAddress)
        return std::unexpected(makeError(ErrorCode::addressTooLong, {static_cast<std::int64_t>(longestAddress)}));
    const auto malformed = std::unexpected(makeError(ErrorCode::addressMalformed, {std::string(text)}));
    if (!beginsWithScheme(text))
        return malformed;
    std::string_view path = text.substr(scheme.size());
    if (path.ends_with('/'))
        path.remove_suffix(1);
    const std::vector<std::string_view> parts = splitAtSlashes(path);
    if (!std::ranges::all_of(parts, isValidId))
        return malformed;
    auto target = targetOf(std::span(parts).subspan(1));
    if (!target)
        return malformed;
    return Address{FrameworkId(parts.front()), std::move(*target)};
}

std::string formatAddress(const Address& address) {
    return std::string(scheme) + address.framework.str() + std::visit(Formatter{}, address.target);
}

Result<AddressPlace> resolveAddress(const Address& address, const Framework& framework) {
    if (address.framework != framework.id())
        return std::unexpected(makeError(ErrorCode::editionsMixed, {address.framework.str(), framework.id().str()}));
    return std::visit(Resolver(framework), address.target);
}

} // namespace waymark

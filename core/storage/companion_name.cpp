#include "core/storage/companion_name.h"

#include "core/storage/file_stamp.h"
#include "core/storage/path_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

namespace {

constexpr std::string_view temporaryEnd = ".waymark-tmp";
constexpr std::string_view lockEnd = ".waymark-lock";

std::string hex(std::uint64_t value) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    return {digits.data(), end};
}

std::optional<std::uint64_t> fromHex(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (fault != std::errc{} || end != text.data() + text.size() || hex(value) != text)
        return std::nullopt;
    return value;
}

// The first bytes of a UTF-8 text that hold no half character.
std::string_view beginning(std::string_view text, std::size_t longest) {
    if (text.size() <= longest)
        return text;
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0U) == 0x80U)
        --longest;
    return text.substr(0, longest);
}

std::string fingerprintText(std::string_view fileName) {
    return hex(fingerprintOf(fileName) & 0xffffffffU);
}

std::string companion(std::string_view fileName, std::string_view tail, std::size_t longest) {
    const std::size_t room = longest > tail.size() + 1 ? longest - tail.size() - 1 : 0;
    std::string name = ".";
    name += beginning(fileName, room);
    name += tail;
    return name;
}

std::vector<std::string_view> split(std::string_view text, char border) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(border);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

// What temporaryName() put together; it points into the name.
struct NameParts {
    std::string_view beginning; // of the file's name
    std::string_view fingerprint;
    ProcessIdentity owner;
};

std::optional<NameParts> partsOf(std::string_view text) {
    if (!text.starts_with('.') || !text.substr(1).ends_with(temporaryEnd))
        return std::nullopt;
    text.remove_prefix(1);
    text.remove_suffix(temporaryEnd.size());
    const std::size_t border = text.rfind('.');
    if (border == std::string_view::npos)
        return std::nullopt;
    const auto parts = split(text.substr(border + 1), '-');
    if (parts.size() != 5 || !fromHex(parts[0]) || !fromHex(parts[4]))
        return std::nullopt;
    const auto computer = fromHex(parts[1]);
    const auto process = fromHex(parts[2]);
    const auto started = fromHex(parts[3]);
    if (!computer || *computer > 0xffffffffU || !process || !started)
        return std::nullopt;
    return NameParts{text.substr(0, border), parts[0], {static_cast<std::uint32_t>(*computer), *process, *started}};
}

} // namespace

std::filesystem::path temporaryName(const std::filesystem::path& fileName, std::uint64_t random, std::size_t longest) {
    const std::string name = textOf(fileName);
    const ProcessIdentity& self = thisProcess();
    const std::string tail = "." + fingerprintText(name) + "-" + hex(self.computer) + "-" + hex(self.process) + "-" +
                             hex(self.started) + "-" + hex(random & 0xffffffffU) + std::string(temporaryEnd);
    return pathOf(companion(name, tail, longest));
}

std::optional<ProcessIdentity> ownerOfTemporary(const std::filesystem::path& name,
                                                const std::filesystem::path& fileName) {
    const std::string whole = textOf(name);
    const std::string target = textOf(fileName);
    const auto parts = partsOf(whole);
    const bool fits = parts && target.starts_with(parts->beginning) && parts->fingerprint == fingerprintText(target);
    return fits ? std::optional(parts->owner) : std::nullopt;
}

std::optional<ProcessIdentity> ownerOfTemporary(const std::filesystem::path& name) {
    const std::string whole = textOf(name);
    const auto parts = partsOf(whole);
    return parts ? std::optional(parts->owner) : std::nullopt;
}

std::filesystem::path lockName(const std::filesystem::path& fileName) {
    const std::string name = textOf(fileName);
    const std::string end(lockEnd);
    // The fingerprint only where the name does not fit: two long names may begin alike.
    const bool fits = name.size() + end.size() + 1 <= longestFileName;
    return pathOf(companion(name, fits ? end : "." + fingerprintText(name) + end, longestFileName));
}

} // namespace waymark

#include "core/record/entry_id.h"

#include "core/storage/file_stamp.h"

#include <random>

namespace waymark {

namespace {

constexpr std::string_view keptMark = "-kept-";
constexpr std::size_t fingerprintDigits = 16;
constexpr std::size_t keptTail = keptMark.size() + fingerprintDigits;
static_assert(longestEntryId + keptTail <= longestId);

std::string_view originText(std::string_view id) noexcept {
    if (id.size() <= keptTail || id.substr(id.size() - keptTail, keptMark.size()) != keptMark)
        return id;
    return id.substr(0, id.size() - keptTail);
}

void appendHex(std::string& text, std::uint64_t bits) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4)
        text += digits[(bits >> static_cast<unsigned>(shift)) & 15U];
}

} // namespace

RandomSource systemRandom() {
    return [] {
        static thread_local std::random_device device;
        return (static_cast<std::uint64_t>(device()) << 32U) | device();
    };
}

std::string newId(const RandomSource& random) {
    std::string id;
    appendHex(id, random());
    appendHex(id, random());
    return id;
}

EntryId newEntryId(const RandomSource& random) {
    return EntryId(newId(random));
}

EntryId keptId(const EntryId& id, std::string_view typed) {
    std::string text(originText(id.str()));
    text += keptMark;
    appendHex(text, fingerprintOf(typed));
    return EntryId(text);
}

EntryId originOf(const EntryId& id) {
    return EntryId(originText(id.str()));
}

bool isValidEntryId(std::string_view text) noexcept {
    return isValidId(text) && originText(text).size() <= longestEntryId;
}

} // namespace waymark

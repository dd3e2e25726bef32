#include "core/record/entry_id.h"

#include <random>

namespace waymark {

namespace {

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

} // namespace waymark

#include "core/base/ids.h"

namespace waymark {

namespace {

bool isIdCharacter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

bool isValidId(std::string_view text) noexcept {
    if (text.empty() || text.size() > longestId || text.front() == '-' || text.back() == '-')
        return false;
    char previous = 'a';
    for (const char c : text) {
        if (!isIdCharacter(c) && (c != '-' || previous == '-'))
            return false;
        previous = c;
    }
    return true;
}

std::string idFromName(std::string_view name) {
    std::string id;
    bool border = false;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (!isIdCharacter(c)) {
            border = !id.empty();
            continue;
        }
        if (border)
            id += '-';
        border = false;
        id += c;
    }
    return id;
}

} // namespace waymark

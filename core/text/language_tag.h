// Language tags (BCP 47) as they stand in files: "en", "cy", "pt-BR".
#pragma once

#include <string_view>

namespace waymark {

// A language of two to eight letters, and further parts of one to eight letters or digits after hyphens. Whether such a
// language exists is not looked at.
[[nodiscard]] bool isLanguageTag(std::string_view text) noexcept;

} // namespace waymark

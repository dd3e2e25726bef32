// A text of a framework in one or more languages. The default language is always there.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Language tags (BCP 47) in the order in which somebody wants to read, the first first: {"cy", "en"}.
using LanguageOrder = std::vector<std::string>;

struct Translation {
    std::string_view language;
    std::string_view text;
};

// What a text that has translations, or a whole framework's texts that have none, share. Lives in the framework's arena.
struct TextTable {
    std::string_view defaultLanguage;
    std::string_view defaultText; // only if there are translations
    std::span<const Translation> translations; // the default language included; empty for a text of one language
};

// A view into its Framework, valid as long as that lives. Cheap to copy. A default-made text is empty: *not specified*.
class LocalizedText {
public:
    struct Choice {
        std::string_view text;
        std::string_view language; // the tag that was used
    };

    LocalizedText() = default;

    // `table` outlives the text. With translations in the table `text` is not looked at.
    LocalizedText(std::string_view text, const TextTable* table) noexcept : m_text(text), m_table(table) {}

    // In the default language.
    [[nodiscard]] std::string_view str() const noexcept {
        return m_table != nullptr && !m_table->translations.empty() ? m_table->defaultText : m_text;
    }

    [[nodiscard]] bool empty() const noexcept { return str().empty(); }

    // The first language of `order` that the text has: the exact tag, else its language alone ("cy" for "cy-GB"); else the
    // default language.
    [[nodiscard]] Choice in(const LanguageOrder& order) const noexcept;

    [[nodiscard]] std::span<const Translation> translations() const noexcept {
        return m_table != nullptr ? m_table->translations : std::span<const Translation>{};
    }

private:
    std::string_view m_text;
    const TextTable* m_table = nullptr;
};

} // namespace waymark

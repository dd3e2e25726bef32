// The texts of a framework in one row, those that count most first; for core/pathway/search.h.
#pragma once

#include "core/pathway/search.h"
#include "core/pathway/search_postings.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace waymark {

// In the order in which the texts are numbered.
enum class TextClass : std::uint8_t { alias, name, description, statement };

inline constexpr std::size_t textClassCount = 4;

class SearchTexts {
public:
    SearchTexts() = default;
    SearchTexts(const Framework& framework, const LanguageOrder& languages);

    [[nodiscard]] TextNumber count() const noexcept { return static_cast<TextNumber>(m_places.size()); }

    // From, and up to but without.
    [[nodiscard]] std::pair<TextNumber, TextNumber> rangeOf(TextClass textClass) const;

    [[nodiscard]] std::string_view text(const Framework& framework, const LanguageOrder& languages,
                                        TextNumber number) const;

    // Which thing the text belongs to; `rank`, `text` and `marks` are left empty.
    [[nodiscard]] SearchHit hit(const Framework& framework, TextNumber number) const;

    // The position of the role, role level or skill in the framework.
    [[nodiscard]] std::uint32_t thing(TextNumber number) const { return m_places[number].thing; }

    [[nodiscard]] std::size_t memory() const noexcept { return m_places.capacity() * sizeof(Place); }

private:
    struct Place {
        SearchKind kind{};
        SearchField field{};
        std::uint8_t proficiency = 0;
        bool shared = false; // a responsibility of a role, not of a role level
        std::uint32_t thing = 0; // in the framework's list of its kind
        std::uint32_t item = 0; // in the thing's list of texts
    };

    class Collector;

    std::vector<Place> m_places;
    std::array<TextNumber, textClassCount + 1> m_begin{};
};

} // namespace waymark

// Which single text of a page is meant, in a place's detail: a statement of a skill, a responsibility of a role level.
#pragma once

#include <QString>

#include <optional>

namespace waymark {

struct TextPlace {
    enum class List { statements, sharedResponsibilities, ownResponsibilities, responsibilityPairs };

    List list = List::statements;
    int group = 0; // statements: the rank of the level; pairs: which table of the framework; else 0
    int position = 0; // in its list

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

[[nodiscard]] QString toDetail(const TextPlace& place);

// Nothing if the detail says something else. Whether the text exists is for the page to see.
[[nodiscard]] std::optional<TextPlace> textPlaceFrom(const QString& detail);

} // namespace waymark

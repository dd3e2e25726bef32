// One line under the search field.
#pragma once

#include "app/desktop/navigation/place.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace waymark {

enum class ActionId;

// Begin and length of each match in a text, in UTF-16 units.
using SearchMarks = QList<std::pair<int, int>>;

struct SearchResult {
    QString kind; // what it is, in a word: "Skill"
    QString text; // the text that matched
    QString context; // where it stands: "Planning, practitioner"; may be empty
    SearchMarks marks;
    std::optional<Place> place; // where it leads,
    std::optional<ActionId> action; // or what it does, there if it says where,
    std::optional<bool> everywhere = {}; // or how widely to search from then on
};

} // namespace waymark

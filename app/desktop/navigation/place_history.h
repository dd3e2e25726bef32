// Back and forward through the places where one was, as in a browser.
#pragma once

#include "app/desktop/navigation/place.h"

#include <cstddef>

namespace waymark {

class PlaceHistory {
public:
    // Somebody went to a place: what lay ahead is forgotten. The same place twice in a row counts once.
    void visit(const Place& place);

    // The place where one is has changed in itself (another column, another skill) without being left.
    void amend(const Place& place);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }

    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }

    // Only if one can.
    const Place& back() { return m_places[--m_current]; }

    const Place& forward() { return m_places[++m_current]; }

private:
    std::vector<Place> m_places;
    std::size_t m_current = 0;
};

} // namespace waymark

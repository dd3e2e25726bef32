#include "app/desktop/navigation/place_history.h"

namespace waymark {

namespace {

constexpr std::size_t mostPlaces = 200;

} // namespace

void PlaceHistory::visit(const Place& place) {
    if (!m_places.empty() && m_places[m_current] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_current + 1);
    m_places.push_back(place);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_current = m_places.size() - 1;
}

void PlaceHistory::amend(const Place& place) {
    if (m_places.empty())
        m_places.push_back(place);
    else
        m_places[m_current] = place;
}

} // namespace waymark

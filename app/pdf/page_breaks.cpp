#include "app/pdf/page_breaks.h"

#include <algorithm>
#include <cstddef>

namespace waymark {

namespace {

class Breaker {
public:
    Breaker(const std::vector<PageUnit>& units, double height) : m_units(units), m_height(height) {}

    std::vector<PagePart> parts() {
        while (m_next < m_units.size())
            m_parts.push_back(page());
        return std::move(m_parts);
    }

private:
    // The page that begins with the next unit, or with what is left of it.
    PagePart page() {
        const PageUnit& first = m_units[m_next];
        const double top = m_cutAt.value_or(first.place.top);
        PagePart part{.header = first.header, .body = {top, top}};
        // Headers that would leave no room for what they head are of no use.
        if (part.header && part.header->bottom - part.header->top > m_height / 2)
            part.header.reset();
        const double room = m_height - (part.header ? part.header->bottom - part.header->top : 0);
        const std::size_t begin = m_next;
        while (m_next < m_units.size() && m_units[m_next].place.bottom - top <= room)
            ++m_next;
        if (m_next == begin) {
            part.body.bottom = cut(first, top, room);
            return part;
        }
        m_cutAt.reset();
        if (m_next < m_units.size())
            takeBackLeads(begin);
        part.body.bottom = m_units[m_next - 1].place.bottom;
        return part;
    }

    // What leads to the next page goes there, unless nothing would be left here.
    void takeBackLeads(std::size_t begin) {
        std::size_t end = m_next;
        while (end > begin && m_units[end - 1].leads)
            --end;
        if (end > begin)
            m_next = end;
    }

    // The unit is higher than the page: it goes on at a place where it may be cut, or just where the page ends.
    double cut(const PageUnit& unit, double top, double room) {
        double at = top + room;
        for (const double allowed : unit.cuts) {
            if (allowed > top && allowed <= top + room)
                at = allowed;
        }
        m_cutAt = at;
        if (at >= unit.place.bottom) {
            m_cutAt.reset();
            ++m_next;
        }
        return std::min(at, unit.place.bottom);
    }

    const std::vector<PageUnit>& m_units;
    double m_height;
    std::size_t m_next = 0;
    std::optional<double> m_cutAt; // the next unit is on the page before as far as here
    std::vector<PagePart> m_parts;
};

} // namespace

std::vector<PagePart> pageParts(const std::vector<PageUnit>& units, double height) {
    return Breaker(units, height).parts();
}

} // namespace waymark

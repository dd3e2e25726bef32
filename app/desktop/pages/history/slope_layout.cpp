#include "app/desktop/pages/history/slope_layout.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/rating_mark.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <tuple>

namespace waymark {

namespace {

int thenPlace(const HistoryRow& row) {
    return historyPlace(row.then, row.then.levels);
}

int nowPlace(const HistoryRow& row) {
    return historyPlace(row.now, row.now.levels);
}

// The lines of a band in three groups: above those who come from above or go there, so that lines cross least; in the middle
// those who stay, each at one height on both sides, because a line that leans says that something changed.
enum class Group { above, stay, below };

// Of a side from which the other one lies at `other`.
Group groupAt(int own, int other) {
    return other < own ? Group::above : other > own ? Group::below : Group::stay;
}

struct Lines {
    std::array<int, 3> then{};
    std::array<int, 3> now{};

    [[nodiscard]] int of(Group group) const {
        const auto at = static_cast<std::size_t>(group);
        return std::max(then[at], now[at]);
    }

    [[nodiscard]] int all() const { return of(Group::above) + of(Group::stay) + of(Group::below); }

    // The first line of a group.
    [[nodiscard]] int first(Group group) const {
        switch (group) {
        case Group::above:
            return 0;
        case Group::stay:
            return of(Group::above);
        case Group::below:
            return of(Group::above) + of(Group::stay);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

std::vector<HistoryRow> inSlopeOrder(std::vector<HistoryRow> rows) {
    std::ranges::stable_sort(rows, {}, [](const HistoryRow& row) {
        const int now = nowPlace(row);
        const int then = thenPlace(row);
        return std::tuple(now, groupAt(now, then), then);
    });
    return rows;
}

void SlopeLayout::measure(const std::vector<HistoryRow>& rows, const std::vector<SlopeBand>& bands, int width) {
    const int unit = spacingUnit();
    const QFontMetrics body(textFont(TextStyle::body));
    const QFontMetrics small(textFont(TextStyle::small));
    int name = 0;
    int both = 0;
    for (const HistoryRow& row : rows) {
        name = std::max(name, body.horizontalAdvance(row.name));
        both = std::max(both, body.horizontalAdvance(row.name) + unit + small.horizontalAdvance(row.changeText));
    }
    int level = 0;
    for (const SlopeBand& band : bands)
        level = std::max(level, small.horizontalAdvance(band.name) + unit +
                                    ratingMarkSize(textFont(TextStyle::small), band.state.levels).width());
    const int leastSlope = 12 * unit;
    const int mark = 3 * unit; // the shape before the name on the side of now
    m_names = width >= std::max(name, level) + 2 * unit + leastSlope + mark + std::min(both, 2 * name) + unit;
    m_thenWidth = std::min((m_names ? std::max(name, level) : level) + 2 * unit, width * 2 / 5);
    const int now = std::min(both + mark + unit, std::max(width - m_thenWidth - leastSlope, width * 2 / 5));
    m_twoLines = now < both + mark + unit;
    m_nowLeft = width - now;
}

void SlopeLayout::layOut(const std::vector<HistoryRow>& rows, const std::vector<SlopeBand>& bands, int width) {
    measure(rows, bands, width);
    const int unit = spacingUnit();
    const int small = QFontMetrics(textFont(TextStyle::small)).height();
    const int header = small + unit / 2;
    const int slot = QFontMetrics(textFont(TextStyle::body)).height() + (m_twoLines ? small : 0) + unit / 2;
    m_caption = QFontMetrics(textFont(TextStyle::strong)).height() + unit;

    std::map<int, Lines> lines; // by place
    for (const HistoryRow& row : rows) {
        const int then = thenPlace(row);
        const int now = nowPlace(row);
        ++lines[then].then[static_cast<std::size_t>(groupAt(then, now))];
        ++lines[now].now[static_cast<std::size_t>(groupAt(now, then))];
    }
    m_bands.clear();
    std::map<int, int> tops; // of the first line of a band
    int top = m_caption + unit / 2;
    for (const SlopeBand& band : bands) {
        const int place = historyPlace(band.state, band.state.levels);
        const int count = lines[place].all();
        const bool isLevel = band.state.kind == RatingState::Kind::level && band.state.level > 0;
        if (!isLevel && count == 0)
            continue;
        SlopeBand shown = band;
        shown.top = top;
        shown.height = header + count * slot + unit / 2;
        tops[place] = top + header;
        top += shown.height;
        m_bands.push_back(std::move(shown));
    }
    m_height = top + unit;

    m_slopes.clear();
    std::map<int, Lines> taken;
    for (const HistoryRow& row : rows) {
        const int then = thenPlace(row);
        const int now = nowPlace(row);
        const Group from = groupAt(then, now);
        const Group to = groupAt(now, then);
        const int thenLine = lines[then].first(from) + taken[then].then[static_cast<std::size_t>(from)]++;
        const int nowLine = lines[now].first(to) + taken[now].now[static_cast<std::size_t>(to)]++;
        const int thenTop = tops[then] + thenLine * slot;
        const int nowTop = tops[now] + nowLine * slot;
        Slope slope;
        if (m_names)
            slope.then = QRect(0, thenTop, m_thenWidth, slot);
        slope.now = QRect(m_nowLeft, nowTop, width - m_nowLeft, slot);
        slope.from = QPoint(m_thenWidth + unit, thenTop + slot / 2);
        slope.to = QPoint(m_nowLeft - unit, nowTop + slot / 2);
        m_slopes.push_back(slope);
    }
}

} // namespace waymark

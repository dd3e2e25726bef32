// Where the slopes stand: bands of levels from the highest down, and in each band a line for every skill that is there.
#pragma once

#include "app/desktop/models/history_rows.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

namespace waymark {

// A level of the scale, or one of the answers that are no level.
struct SlopeBand {
    RatingState state = {};
    QString name = {};
    int top = 0;
    int height = 0;

    friend bool operator==(const SlopeBand&, const SlopeBand&) = default;
};

// The ends of one slope, left to right; the view mirrors them where people read the other way.
struct Slope {
    QRect then; // the name on the side of then; empty: there is no room for names there
    QRect now; // the name on the side of now, with what changed
    QPoint from;
    QPoint to;
};

// Rows as they are to be read, from the highest level down: in this order lines cross least.
[[nodiscard]] std::vector<HistoryRow> inSlopeOrder(std::vector<HistoryRow> rows);

class SlopeLayout {
public:
    // `bands`: the levels from the highest to the lowest, then the answers that are no level; of these only those that
    // somebody gave are shown. `rows` in the order of inSlopeOrder().
    void layOut(const std::vector<HistoryRow>& rows, const std::vector<SlopeBand>& bands, int width);

    [[nodiscard]] const std::vector<SlopeBand>& bands() const { return m_bands; }

    [[nodiscard]] const std::vector<Slope>& slopes() const { return m_slopes; }

    [[nodiscard]] int height() const { return m_height; }

    // The strip above the bands that names the two moments.
    [[nodiscard]] int captionHeight() const { return m_caption; }

    // Where the names of the levels begin on the side of now.
    [[nodiscard]] int nowLeft() const { return m_nowLeft; }

    // What changed stands below the name, because it has no room beside it.
    [[nodiscard]] bool isTwoLines() const { return m_twoLines; }

private:
    void measure(const std::vector<HistoryRow>& rows, const std::vector<SlopeBand>& bands, int width);

    std::vector<SlopeBand> m_bands;
    std::vector<Slope> m_slopes;
    int m_height = 0;
    int m_caption = 0;
    int m_thenWidth = 0;
    int m_nowLeft = 0;
    bool m_names = false; // also on the side of then
    bool m_twoLines = false;
};

} // namespace waymark

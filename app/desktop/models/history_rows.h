// Then and now as rows to show, free of the record and the framework that they came from.
#pragma once

#include "app/desktop/models/rating_words.h"
#include "core/pathway/history.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace waymark {

class Session;

struct HistoryRow {
    SkillId skill = {};
    QString name = {};
    RatingState then = {};
    RatingState now = {};
    HistoryChange change = HistoryChange::same;
    std::optional<int> levels = {}; // now less then; only if both are levels
    QString thenText = {}; // "Working", "Not rated"
    QString nowText = {};
    QString changeText = {}; // "Up 1 level", "The same"

    friend bool operator==(const HistoryRow&, const HistoryRow&) = default;
};

[[nodiscard]] std::vector<HistoryRow> historyRows(const std::vector<ThenAndNowRow>& rows, const Session& session);

// All that a row says. `then` and `now` are the moments in words.
[[nodiscard]] QString historySentence(const HistoryRow& row, const QString& then, const QString& now);

// How many rose, fell and so on, as the end of a sentence: "2 skills have risen, 1 is the same".
[[nodiscard]] QString historyCounts(const std::vector<HistoryRow>& rows);

// Where an answer stands from the top of the scale down: 0 is the highest level, then come *not yet*, *not sure*, *not
// applicable* and *not rated*. A level that the framework on screen does not know stands behind *not yet*.
[[nodiscard]] int historyPlace(const RatingState& state, int levels);

} // namespace waymark

Q_DECLARE_METATYPE(waymark::HistoryRow)

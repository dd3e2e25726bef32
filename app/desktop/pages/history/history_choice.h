// What the history looks at: a view, two moments, whose ratings; as values, as words and as part of a place.
#pragma once

#include "core/record/record.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace waymark {

enum class HistoryView { slopes, table, timeline, snapshots };

// Stable names for the settings and for places.
[[nodiscard]] QString viewName(HistoryView view);
[[nodiscard]] std::optional<HistoryView> viewFromName(const QString& name);

// A moment to look at.
struct HistoryEnd {
    enum class Kind {
        lastSnapshot, // the newest one there is; without one: the first round
        firstRound, // the last day before somebody answered about a skill again
        firstDay,
        snapshot,
        day, // the end of it
        today, // all that is in the record
    };

    Kind kind = Kind::lastSnapshot;
    EntryId snapshot = {};
    QDate day = {};

    friend bool operator==(const HistoryEnd&, const HistoryEnd&) = default;
};

struct HistoryChoice {
    HistoryView view = HistoryView::slopes;
    HistoryEnd then = {};
    HistoryEnd now = {.kind = HistoryEnd::Kind::today};
    Rater rater = Rater::self;
    FrameworkId edition = {}; // of the skill in the timeline, if it is an earlier one

    friend bool operator==(const HistoryChoice&, const HistoryChoice&) = default;
};

// For Place::detail. What the text leaves out, or names wrongly, stays as it is in `choice`.
[[nodiscard]] QString detailOf(const HistoryChoice& choice);
[[nodiscard]] HistoryChoice choiceFromDetail(const QString& detail, HistoryChoice choice);

// An end as one word, such as "today", "2026-03-01" or "snapshot:ID".
[[nodiscard]] QString endWord(const HistoryEnd& end);
[[nodiscard]] std::optional<HistoryEnd> endFromWord(const QString& word);

// The end that is meant: a snapshot that is there, else the first round, else the first day.
[[nodiscard]] HistoryEnd settled(const HistoryEnd& end, const Record& record, Rater rater);

// Its moment. `now` is what the clock says.
[[nodiscard]] Moment momentOf(const HistoryEnd& end, const Record& record, Rater rater, Moment now);

// "12 March 2026", "Today", "“Before the review”, 12 March 2026".
[[nodiscard]] QString endName(const HistoryEnd& end, const Record& record, Rater rater);

// The snapshot that an end means; nullptr: none.
[[nodiscard]] const Snapshot* snapshotOf(const HistoryEnd& end, const Record& record);

// What can be chosen apart from any other day, from the oldest to the newest; each once.
struct NamedEnd {
    HistoryEnd end;
    QString name;
};

[[nodiscard]] std::vector<NamedEnd> namedEnds(const Record& record, Rater rater);

} // namespace waymark

// All that was ever answered about a skill as rows to show, free of the record that they came from.
#pragma once

#include "app/desktop/models/rating_words.h"
#include "core/pathway/history.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark {

class Session;

struct TimelineRow {
    EntryId entry = {}; // empty: the row is the heading of an earlier edition
    QString day = {}; // "12 March 2026"; or the heading
    RatingState state = {};
    QString answer = {}; // "Working"
    QString rater = {}; // "My own", "Somebody else's: Ana"
    QString more = {}; // how sure, how much somebody enjoys it; empty: nothing was said
    QString reason = {};
    QString carried = {}; // where it was carried over from; empty: it was not
    QStringList ticks = {}; // "I do this: run a workshop"
    bool newest = false; // of its rater in the record's own edition: what counts now

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

// A row as it is read out.
[[nodiscard]] QString spoken(const TimelineRow& row);

enum class TimelineOrder { newestFirst, oldestFirst };

struct TimelineWish {
    std::optional<Rater> rater = {}; // nothing: all of them
    TimelineOrder order = TimelineOrder::newestFirst;
    int most = 0; // answers: the newest ones; 0: all
};

// Those of the skill's own edition, and behind a heading for each those of the editions that it was carried over from (oldest
// first: before them).
[[nodiscard]] std::vector<TimelineRow> timelineRows(const HistorySkill& skill, const TimelineWish& wish,
                                                    const Session& session);

// The name of the framework on screen, else the one that the record keeps, else the id.
[[nodiscard]] QString historySkillName(const HistorySkill& skill, const Session& session);

// "Framework title, edition", as far as the record knows.
[[nodiscard]] QString editionName(const RecordFramework& framework);

} // namespace waymark

Q_DECLARE_METATYPE(waymark::TimelineRow)

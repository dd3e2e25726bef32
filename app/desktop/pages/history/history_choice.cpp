#include "app/desktop/pages/history/history_choice.h"

#include "app/desktop/models/rating_words.h"
#include "app/desktop/models/snapshot_model.h"
#include "app/text/to_qt.h"
#include "core/pathway/history.h"
#include "core/record/record_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class HistoryChoiceText {
    Q_DECLARE_TR_FUNCTIONS(waymark::HistoryChoice)
};

constexpr std::array views{
    std::pair{HistoryView::slopes, "slopes"_L1},
    std::pair{HistoryView::table, "table"_L1},
    std::pair{HistoryView::timeline, "timeline"_L1},
    std::pair{HistoryView::snapshots, "snapshots"_L1},
};

constexpr std::array kinds{
    std::pair{HistoryEnd::Kind::lastSnapshot, "last"_L1},
    std::pair{HistoryEnd::Kind::firstRound, "first-round"_L1},
    std::pair{HistoryEnd::Kind::firstDay, "first-day"_L1},
    std::pair{HistoryEnd::Kind::today, "today"_L1},
};

constexpr auto snapshotPrefix = "snapshot:"_L1;
constexpr auto editionPrefix = "edition:"_L1;

Moment endOfDay(QDate day) {
    const QDateTime next = day.addDays(1).startOfDay();
    return Moment(std::chrono::seconds(next.toSecsSinceEpoch() - 1));
}

QDate dayOf(Moment moment) {
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date();
}

Moment newestEntry(const Record& record, Moment least) {
    for (const RatingEntry& entry : record.ratings)
        least = std::max(least, entry.at);
    return least;
}

const Snapshot* newestSnapshot(const Record& record) {
    const auto newest = std::ranges::max_element(record.snapshots, {}, &Snapshot::at);
    return newest == record.snapshots.end() ? nullptr : &*newest;
}

} // namespace

QString viewName(HistoryView view) {
    for (const auto& [known, name] : views) {
        if (known == view)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<HistoryView> viewFromName(const QString& wanted) {
    for (const auto& [known, name] : views) {
        if (wanted == name)
            return known;
    }
    return std::nullopt;
}

QString endWord(const HistoryEnd& end) {
    if (end.kind == HistoryEnd::Kind::snapshot)
        return snapshotPrefix + toQt(end.snapshot.str());
    if (end.kind == HistoryEnd::Kind::day)
        return end.day.toString(Qt::ISODate);
    for (const auto& [kind, word] : kinds) {
        if (kind == end.kind)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<HistoryEnd> endFromWord(const QString& wanted) {
    if (wanted.startsWith(snapshotPrefix))
        return HistoryEnd{.kind = HistoryEnd::Kind::snapshot,
                          .snapshot = EntryId(fromQt(wanted.mid(snapshotPrefix.size())))};
    for (const auto& [kind, word] : kinds) {
        if (wanted == word)
            return HistoryEnd{.kind = kind};
    }
    const QDate day = QDate::fromString(wanted, Qt::ISODate);
    return day.isValid() ? std::optional(HistoryEnd{.kind = HistoryEnd::Kind::day, .day = day}) : std::nullopt;
}

QString detailOf(const HistoryChoice& choice) {
    const std::string_view rater = wordOf(choice.rater);
    QStringList words{viewName(choice.view), endWord(choice.then), endWord(choice.now), toQt(rater)};
    if (!choice.edition.empty())
        words << editionPrefix + toQt(choice.edition.str());
    return words.join(u'/');
}

HistoryChoice choiceFromDetail(const QString& detail, HistoryChoice choice) {
    bool isThen = true;
    for (const QString& word : detail.split(u'/', Qt::SkipEmptyParts)) {
        if (const auto view = viewFromName(word)) {
            choice.view = *view;
        } else if (const auto rater = choiceOf<Rater>(fromQt(word))) {
            choice.rater = *rater;
        } else if (word.startsWith(editionPrefix)) {
            choice.edition = FrameworkId(fromQt(word.mid(editionPrefix.size())));
        } else if (const auto end = endFromWord(word)) {
            (isThen ? choice.then : choice.now) = *end;
            isThen = false;
        }
    }
    return choice;
}

const Snapshot* snapshotOf(const HistoryEnd& end, const Record& record) {
    if (end.kind == HistoryEnd::Kind::lastSnapshot)
        return newestSnapshot(record);
    if (end.kind != HistoryEnd::Kind::snapshot)
        return nullptr;
    const auto found = std::ranges::find(record.snapshots, end.snapshot, &Snapshot::id);
    return found == record.snapshots.end() ? nullptr : &*found;
}

HistoryEnd settled(const HistoryEnd& end, const Record& record, Rater rater) {
    switch (end.kind) {
    case HistoryEnd::Kind::lastSnapshot:
    case HistoryEnd::Kind::snapshot:
        if (const Snapshot* snapshot = snapshotOf(end, record))
            return {.kind = HistoryEnd::Kind::snapshot, .snapshot = snapshot->id};
        break;
    case HistoryEnd::Kind::firstRound:
        break;
    case HistoryEnd::Kind::firstDay:
    case HistoryEnd::Kind::day:
    case HistoryEnd::Kind::today:
        return end;
    }
    const auto beginning = historyBeginning(record, rater);
    const bool isOneDay = !beginning || dayOf(beginning->first) == dayOf(beginning->round);
    return {.kind = isOneDay ? HistoryEnd::Kind::firstDay : HistoryEnd::Kind::firstRound};
}

Moment momentOf(const HistoryEnd& end, const Record& record, Rater rater, Moment now) {
    const HistoryEnd meant = settled(end, record, rater);
    const auto beginning = historyBeginning(record, rater);
    switch (meant.kind) {
    case HistoryEnd::Kind::lastSnapshot:
    case HistoryEnd::Kind::snapshot:
        return snapshotOf(meant, record)->at;
    case HistoryEnd::Kind::firstRound:
        return beginning ? endOfDay(dayOf(beginning->round)) : now;
    case HistoryEnd::Kind::firstDay:
        return beginning ? endOfDay(dayOf(beginning->first)) : now;
    case HistoryEnd::Kind::day:
        return endOfDay(meant.day);
    case HistoryEnd::Kind::today:
        return newestEntry(record, endOfDay(dayOf(now)));
    }
    Q_UNREACHABLE();
}

QString endName(const HistoryEnd& end, const Record& record, Rater rater) {
    const HistoryEnd meant = settled(end, record, rater);
    if (meant.kind == HistoryEnd::Kind::today)
        return HistoryChoiceText::tr("Today");
    if (const Snapshot* snapshot = snapshotOf(meant, record))
        return HistoryChoiceText::tr("“%1”, %2", "the name of a snapshot; its day")
            .arg(snapshotName(*snapshot), localDayText(snapshot->at));
    return localDayText(momentOf(meant, record, rater, {}));
}

std::vector<NamedEnd> namedEnds(const Record& record, Rater rater) {
    std::vector<NamedEnd> ends;
    const auto beginning = historyBeginning(record, rater);
    if (beginning) {
        const HistoryEnd day{.kind = HistoryEnd::Kind::firstDay};
        ends.push_back(
            {day, HistoryChoiceText::tr("First day, %1", "of a record; that day").arg(endName(day, record, rater))});
        const HistoryEnd round{.kind = HistoryEnd::Kind::firstRound};
        if (settled(round, record, rater) == round)
            ends.push_back(
                {round, HistoryChoiceText::tr("End of the first round, %1", "all skills rated once; that day")
                            .arg(endName(round, record, rater))});
    }
    std::vector<const Snapshot*> snapshots;
    snapshots.reserve(record.snapshots.size());
    for (const Snapshot& snapshot : record.snapshots)
        snapshots.push_back(&snapshot);
    std::ranges::stable_sort(snapshots, {}, &Snapshot::at);
    for (const Snapshot* snapshot : snapshots) {
        const HistoryEnd end{.kind = HistoryEnd::Kind::snapshot, .snapshot = snapshot->id};
        ends.push_back({end, endName(end, record, rater)});
    }
    const HistoryEnd today{.kind = HistoryEnd::Kind::today};
    ends.push_back({today, endName(today, record, rater)});
    return ends;
}

} // namespace waymark

#include "app/desktop/models/history_rows.h"

#include "app/desktop/session/session.h"
#include "app/text/lists.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace waymark {

namespace {

// The context of the words in the catalogues.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::HistoryWords)

public:
    static QString change(const ThenAndNowRow& row) {
        const int levels = std::abs(row.levels.value_or(0));
        switch (row.change) {
        case HistoryChange::risen:
            return tr("Up %n level(s)", "a rating now against then", levels);
        case HistoryChange::fallen:
            return tr("Down %n level(s)", "a rating now against then", levels);
        case HistoryChange::same:
            return tr("The same", "a rating now against then");
        case HistoryChange::rated:
            return tr("Rated since", "there was no rating then");
        case HistoryChange::unclear:
            return tr("No level to compare", "a rating then and now: one of the two is no level");
        }
        Q_UNREACHABLE();
    }

    static QString sentence(const HistoryRow& row, const QString& then, const QString& now) {
        return tr("%1. %2: %3. %4: %5. %6.",
                  "a skill; a day and the answer then; a day and the answer since; what changed")
            .arg(row.name, then, row.thenText, now, row.nowText, row.changeText);
    }

    static QString count(HistoryChange change, int n) {
        switch (change) {
        case HistoryChange::risen:
            return tr("%n skill(s) up", "part of a list: ratings now against then", n);
        case HistoryChange::fallen:
            return tr("%n skill(s) down", "part of a list: ratings now against then", n);
        case HistoryChange::same:
            return tr("%n skill(s) the same", "part of a list: ratings now against then", n);
        case HistoryChange::rated:
            return tr("%n skill(s) rated since", "part of a list: there was no rating then", n);
        case HistoryChange::unclear:
            return tr("%n skill(s) without a level to compare", "part of a list: ratings now against then", n);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

std::vector<HistoryRow> historyRows(const std::vector<ThenAndNowRow>& rows, const Session& session) {
    const Framework& framework = *session.framework();
    const int levels = static_cast<int>(framework.proficiencies().size());
    std::vector<HistoryRow> shown;
    shown.reserve(rows.size());
    for (const ThenAndNowRow& row : rows) {
        const Skill& skill = framework.skill(row.skill);
        HistoryRow one;
        one.skill = skill.id;
        one.name = session.text(skill.name);
        one.then = ratingState(row.then, framework);
        one.now = ratingState(row.now, framework);
        one.then.levels = one.now.levels = levels;
        one.change = row.change;
        one.levels = row.levels;
        one.thenText = asFirstWord(ratingText(one.then, session));
        one.nowText = asFirstWord(ratingText(one.now, session));
        one.changeText = HistoryWords::change(row);
        shown.push_back(std::move(one));
    }
    return shown;
}

QString historySentence(const HistoryRow& row, const QString& then, const QString& now) {
    return HistoryWords::sentence(row, then, now);
}

QString historyCounts(const std::vector<HistoryRow>& rows) {
    QStringList parts;
    for (const HistoryChange change : {HistoryChange::risen, HistoryChange::fallen, HistoryChange::same,
                                       HistoryChange::rated, HistoryChange::unclear}) {
        const auto n = std::ranges::count(rows, change, &HistoryRow::change);
        if (n > 0)
            parts << HistoryWords::count(change, static_cast<int>(n));
    }
    return listed(parts);
}

int historyPlace(const RatingState& state, int levels) {
    switch (state.kind) {
    case RatingState::Kind::level:
        return state.level > 0 ? levels - state.level : levels + 1;
    case RatingState::Kind::notYet:
        return levels;
    case RatingState::Kind::notSure:
        return levels + 2;
    case RatingState::Kind::notApplicable:
        return levels + 3;
    case RatingState::Kind::notRated:
        return levels + 4;
    }
    Q_UNREACHABLE();
}

} // namespace waymark

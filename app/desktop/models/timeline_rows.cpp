#include "app/desktop/models/timeline_rows.h"

#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace waymark {

namespace {

class TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::TimelineWords)

public:
    static QString rater(const RatingEntry& entry) {
        const QString word = asFirstWord(raterWord(entry.rater));
        const QString name = toQt(entry.raterName).simplified();
        return name.isEmpty() ? word : tr("%1: %2", "whose rating it is; that person's name").arg(word, name);
    }

    static QString more(const RatingEntry& entry) {
        QStringList parts;
        if (entry.confidence)
            parts << tr("How sure: %1", "an answer; low, medium or high").arg(confidenceWord(*entry.confidence));
        if (entry.enjoyment)
            parts << tr("How much I enjoy it: %1", "an answer; little, some or much")
                         .arg(enjoymentWord(*entry.enjoyment));
        return parts.join(QStringLiteral(" · "));
    }

    static QString carried(const QString& edition, bool confirmed) {
        return confirmed ? tr("Carried over from %1, and confirmed", "an edition").arg(edition)
                         : tr("Carried over from %1, not confirmed yet", "an edition").arg(edition);
    }

    static QString tick(const QString& fit, const QString& statement) {
        return tr("%1: %2", "how a statement fits; the statement").arg(fit, statement);
    }

    static QString unknownStatement(const QString& level, int number) {
        return tr("statement %1 of %2", "a number; a level").arg(number).arg(level);
    }

    static QString heading(const QString& edition, const QString& skill) {
        return tr("In %1, as “%2”", "an edition; what the skill was called there").arg(edition, skill);
    }

    static QString ownHeading(const QString& edition) { return tr("In %1", "an edition").arg(edition); }

    static QString edition(const QString& title, const QString& edition) {
        return tr("%1, %2", "a framework's title and edition").arg(title, edition);
    }
};

QString ownName(const std::map<std::string, std::string>& names, const std::string& id) {
    const auto own = names.find(id);
    return toQt(own != names.end() ? own->second : id);
}

// The names of one edition: those of the framework on screen where it is that edition, else those that the record keeps.
class EditionNames {
public:
    EditionNames(const EarlierEdition* edition, const Session& session)
        : m_session(session)
        , m_framework(edition != nullptr ? edition->framework : session.document().record().framework) {
        const Framework* shown = session.framework().get();
        if (shown != nullptr && (m_framework.id.empty() || m_framework.id == shown->id()))
            m_shown = shown;
    }

    [[nodiscard]] QString skill(const SkillId& id) const {
        const Skill* known = m_shown != nullptr ? m_shown->find(id) : nullptr;
        return known != nullptr ? m_session.text(known->name) : ownName(m_framework.skillNames, id.str());
    }

    [[nodiscard]] QString level(const ProficiencyId& id) const {
        const auto rank = m_shown != nullptr ? m_shown->find(id) : std::nullopt;
        return rank ? m_session.text(m_shown->proficiency(*rank).name)
                    : ownName(m_framework.proficiencyNames, id.str());
    }

    [[nodiscard]] RatingState state(const RatingEntry& entry) const {
        if (m_shown != nullptr)
            return ratingState(&entry, *m_shown);
        // Without the scale there is no mark for a level: the word stands alone.
        switch (entry.answer) {
        case Answer::proficiency:
            return {RatingState::Kind::level, 0, 0, entry.proficiency};
        case Answer::notYet:
            return {RatingState::Kind::notYet, 0, 0, {}};
        case Answer::notApplicable:
            return {RatingState::Kind::notApplicable, 0, 0, {}};
        case Answer::notSure:
            return {RatingState::Kind::notSure, 0, 0, {}};
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString statement(const SkillId& skill, const StatementMark& mark) const {
        const int number = static_cast<int>(mark.statement) + 1;
        const Skill* known = m_shown != nullptr ? m_shown->find(skill) : nullptr;
        const auto rank = m_shown != nullptr ? m_shown->find(mark.proficiency) : std::nullopt;
        if (known != nullptr && rank && static_cast<std::size_t>(*rank) < known->levels.size()) {
            const auto& statements = known->levels[static_cast<std::size_t>(*rank)].statements;
            if (mark.statement < statements.size())
                return m_session.text(statements[mark.statement]);
        }
        return TimelineWords::unknownStatement(level(mark.proficiency), number);
    }

private:
    const Session& m_session;
    const RecordFramework& m_framework;
    const Framework* m_shown = nullptr;
};

QString editionOf(const FrameworkId& id, const Session& session) {
    const Record& record = session.document().record();
    const auto known =
        std::ranges::find(record.earlier, id, [](const EarlierEdition& edition) { return edition.framework.id; });
    return known != record.earlier.end() ? editionName(known->framework) : toQt(id.str());
}

TimelineRow rowOf(const RatingEntry& entry, const EditionNames& names, const Session& session) {
    TimelineRow row;
    row.entry = entry.id;
    row.day = localDayText(entry.at);
    row.state = names.state(entry);
    row.answer =
        asFirstWord(entry.answer == Answer::proficiency ? names.level(entry.proficiency) : answerWord(entry.answer));
    row.rater = TimelineWords::rater(entry);
    row.more = TimelineWords::more(entry);
    row.reason = toQt(entry.reason).trimmed();
    if (entry.carriedOver)
        row.carried =
            TimelineWords::carried(editionOf(entry.carriedOver->framework, session), entry.carriedOver->confirmed);
    for (const StatementMark& mark : entry.statements)
        row.ticks << TimelineWords::tick(asFirstWord(statementFitWord(mark.fit)), names.statement(entry.skill, mark));
    return row;
}

} // namespace

QString spoken(const TimelineRow& row) {
    QString text = row.day;
    for (const QString& part : QStringList{row.answer, row.rater, row.more, row.carried, row.reason} + row.ticks) {
        if (part.isEmpty())
            continue;
        // What somebody wrote mostly ends in a full stop of its own.
        const bool ended = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
        text += (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + part;
    }
    return text;
}

std::vector<TimelineRow> timelineRows(const HistorySkill& skill, const TimelineWish& wish, const Session& session) {
    std::vector<TimelineRow> rows; // newest first; a heading before its answers
    int left = wish.most > 0 ? wish.most : std::numeric_limits<int>::max();
    std::vector<std::vector<TimelineRow>> editions;
    for (const EditionHistory& history : wholeHistory(session.document().record(), skill)) {
        const EditionNames names(history.of.edition, session);
        std::vector<TimelineRow> shown;
        std::array<bool, 3> known{};
        for (const RatingEntry* entry : history.entries) {
            if ((wish.rater && entry->rater != *wish.rater) || left-- <= 0)
                continue;
            shown.push_back(rowOf(*entry, names, session));
            bool& seen = known[static_cast<std::size_t>(entry->rater)];
            shown.back().newest = history.of.edition == nullptr && !std::exchange(seen, true);
        }
        if (shown.empty())
            continue;
        if (wish.order == TimelineOrder::oldestFirst)
            std::ranges::reverse(shown);
        if (history.of.edition != nullptr) {
            TimelineRow heading;
            heading.day =
                TimelineWords::heading(editionName(history.of.edition->framework), names.skill(history.of.skill));
            shown.insert(shown.begin(), std::move(heading));
        }
        editions.push_back(std::move(shown));
    }
    if (wish.order == TimelineOrder::oldestFirst) {
        // What stands below the answers of an earlier edition must not seem to belong to it.
        if (editions.size() > 1 && !editions.front().front().entry.empty()) {
            TimelineRow heading;
            heading.day = TimelineWords::ownHeading(editionName(session.document().record().framework));
            editions.front().insert(editions.front().begin(), std::move(heading));
        }
        std::ranges::reverse(editions);
    }
    for (std::vector<TimelineRow>& edition : editions)
        std::ranges::move(edition, std::back_inserter(rows));
    return rows;
}

QString historySkillName(const HistorySkill& skill, const Session& session) {
    return EditionNames(skill.edition, session).skill(skill.skill);
}

QString editionName(const RecordFramework& framework) {
    const QString title = toQt(framework.title.empty() ? framework.id.str() : framework.title);
    return framework.edition.empty() ? title : TimelineWords::edition(title, toQt(framework.edition));
}

} // namespace waymark

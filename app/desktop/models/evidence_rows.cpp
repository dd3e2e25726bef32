#include "app/desktop/models/evidence_rows.h"

#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <map>

namespace waymark {

namespace {

// A list shows the beginning of a long text; all of it stands where it is edited.
constexpr qsizetype longestShown = 240;

class EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::EvidenceWords)

public:
    static QString group(const EvidencePeriod& period, std::size_t items) {
        const QLocale locale;
        const QString year = QString::number(static_cast<int>(period.year));
        const QString count = locale.toString(static_cast<int>(items));
        if (!period.month)
            return tr("%1 (%2)", "a group of evidence: year, how many there are").arg(year, count);
        const QString month = locale.standaloneMonthName(static_cast<int>(static_cast<unsigned>(*period.month)));
        return tr("%1 %2 (%3)", "a group of evidence: month, year, how many there are").arg(month, year, count);
    }

    static QString noWords() { return tr("No words yet", "evidence about which nothing has been written"); }

    static QString another(const QString& list, const QString& skill) {
        return tr("%1, %2", "a list of skills and the next of them").arg(list, skill);
    }

    static QString dayAndSkills(const QString& day, const QString& skills) {
        return tr("%1: %2", "a day and the skills that evidence of that day speaks for").arg(day, skills);
    }

    static QString noSkill(const QString& day) {
        return tr("%1: no skill yet", "%1 is the day of a piece of evidence").arg(day);
    }
};

// A name is looked up once however many items speak for the skill.
class SkillNames {
public:
    explicit SkillNames(const Session& session) : m_session(session) {}

    QString list(const std::vector<SkillId>& skills) {
        QStringList names;
        for (const SkillId& skill : skills) {
            const auto [known, isNew] = m_names.try_emplace(skill);
            if (isNew)
                known->second = planSkillName(skill, m_session);
            // A skill that somebody wrote into the file twice is told once.
            if (!names.contains(known->second))
                names << known->second;
        }
        QString list = names.value(0);
        for (qsizetype i = 1; i < names.size(); ++i)
            list = EvidenceWords::another(list, names.at(i));
        return list;
    }

private:
    const Session& m_session;
    std::map<SkillId, QString> m_names;
};

} // namespace

QString evidenceTitle(const EvidenceItem& item) {
    for (const std::string* text : {&item.title, &item.text, &item.link}) {
        const QString line = toQt(*text).simplified();
        if (!line.isEmpty())
            return line.size() <= longestShown ? line : line.left(longestShown) + u'…';
    }
    return EvidenceWords::noWords();
}

QString dayAndSkills(const EvidenceRow& row) {
    return row.skills.isEmpty() ? EvidenceWords::noSkill(row.day) : EvidenceWords::dayAndSkills(row.day, row.skills);
}

std::vector<EvidenceRow> evidenceRows(const std::vector<EvidenceGroup>& groups, const Session& session) {
    SkillNames names(session);
    std::vector<EvidenceRow> rows;
    for (const EvidenceGroup& group : groups) {
        rows.push_back({.period = group.period, .title = EvidenceWords::group(group.period, group.items.size())});
        for (const EvidenceItem* item : group.items)
            rows.push_back({.item = item->id,
                            .period = group.period,
                            .title = evidenceTitle(*item),
                            .day = dayText(item->date),
                            .skills = names.list(item->skills)});
    }
    return rows;
}

} // namespace waymark

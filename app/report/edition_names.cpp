#include "app/report/edition_names.h"

#include "app/report/report_parts.h"
#include "app/text/letter_case.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace waymark {

namespace {

class EditionText {
    Q_DECLARE_TR_FUNCTIONS(waymark::EditionNames)
};

} // namespace

QString EditionNames::titleAndEdition() const {
    const QString title = m_framework != nullptr ? toQt(m_framework->info().title, m_languages) : toQt(m_own.title);
    const QString edition = m_framework != nullptr ? toQt(m_framework->info().edition) : toQt(m_own.edition);
    const QString name = title.isEmpty() ? toQt(m_own.id.str()) : title;
    return edition.isEmpty() ? EditionText::tr("“%1”", "a framework").arg(name)
                             : EditionText::tr("“%1” (%2)", "a framework and its edition").arg(name, edition);
}

QString EditionNames::edition() const {
    QString edition = m_framework != nullptr ? toQt(m_framework->info().edition) : toQt(m_own.edition);
    if (!edition.isEmpty())
        return edition;
    return toQt(m_own.title.empty() ? m_own.id.str() : m_own.title);
}

QString EditionNames::kept(const Names& names, const std::string& id) {
    const auto found = names.find(id);
    return toQt(found != names.end() ? found->second : id);
}

QString EditionNames::skill(const SkillId& id) const {
    const Skill* skill = m_framework != nullptr ? m_framework->find(id) : nullptr;
    return skill != nullptr ? toQt(skill->name, m_languages) : kept(m_own.skillNames, id.str());
}

QString EditionNames::roleLevel(const RoleLevelId& id) const {
    const RoleLevel* level = m_framework != nullptr ? m_framework->find(id) : nullptr;
    return level != nullptr ? toQt(level->name, m_languages) : kept(m_own.roleLevelNames, id.str());
}

QString EditionNames::answer(const RatingEntry& entry) const {
    if (entry.answer != Answer::proficiency)
        return capitalised(answerWord(entry.answer));
    const auto rank = m_framework != nullptr ? m_framework->find(entry.proficiency) : std::nullopt;
    return capitalised(rank ? toQt(m_framework->proficiency(*rank).name, m_languages)
                            : kept(m_own.proficiencyNames, entry.proficiency.str()));
}

QString EditionNames::rating(const RatingEntry& entry) const {
    return EditionText::tr("%1, on %2, %3", "a rating: the answer, its day, who gave it (my own, agreed ...)")
        .arg(answer(entry), dayText(entry.at), raterText(entry));
}

QString raterText(const RatingEntry& entry) {
    const QString word = raterWord(entry.rater);
    return entry.raterName.empty()
               ? word
               : EditionText::tr("%1 (%2)", "who gave a rating, and the name").arg(word, toQt(entry.raterName));
}

QString reasonsOf(const std::vector<ChainLink>& chain, const LanguageOrder& languages) {
    QStringList reasons;
    for (const ChainLink& link : chain) {
        if (const QString text = toQt(link.reason, languages); !text.isEmpty() && !reasons.contains(text))
            reasons << text;
    }
    return reasons.join(u' ');
}

} // namespace waymark

#include "app/desktop/pages/ratings/own_answers.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/rating_words.h"
#include "app/desktop/session/session.h"
#include "app/report/edition_names.h"

#include <map>

namespace waymark {

OwnAnswers::OwnAnswers(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("ownAnswers"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OwnAnswers::showRecord(const Session& session) {
    const Record& record = session.document().record();
    std::map<SkillId, const RatingEntry*> newest;
    for (const RatingEntry& entry : record.ratings) {
        const RatingEntry*& known = newest[entry.skill];
        if (entry.rater == Rater::self && (known == nullptr || entry.at >= known->at))
            known = &entry;
    }
    const EditionNames names(nullptr, record.framework, session.languages());
    setAccessibleName(tr("Your answers"));
    clear();
    for (const auto& [skill, entry] : newest) {
        if (entry == nullptr)
            continue;
        addItem(tr("%1: %2, %3", "a skill, the answer and its date")
                    .arg(names.skill(skill), names.answer(*entry), localDayText(entry->at)));
    }
    sortItems();
}

} // namespace waymark

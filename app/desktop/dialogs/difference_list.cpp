#include "app/desktop/dialogs/difference_list.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/rating_words.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

constexpr int mostShown = 200;

QString skillName(const SkillId& skill, const Session& session) {
    const Skill* known = session.framework() != nullptr ? session.framework()->find(skill) : nullptr;
    if (known != nullptr)
        return session.text(known->name);
    const auto& names = session.document().record().framework.skillNames;
    const auto own = names.find(skill.str());
    return toQt(own != names.end() ? own->second : skill.str());
}

} // namespace

DifferenceList::DifferenceList(const Session& session, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel(TextStyle::strong, title, this))
    , m_list(new QListWidget(this)) {
    m_list->setAccessibleName(title);
    m_list->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacingUnit() / 2);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
}

void DifferenceList::setDifference(const RecordDifference& difference, Side side) {
    m_list->clear();
    const auto here = [side](const auto& entry) { return side == Side::mine ? entry.mine : entry.theirs; };
    const auto count = [&](const auto& entries) {
        return static_cast<int>(
            std::ranges::count_if(entries, [&](const auto& entry) { return here(entry) != nullptr; }));
    };
    int shown = 0;
    for (const auto& entry : difference.ratings) {
        const RatingEntry* rating = here(entry);
        if (rating != nullptr && shown++ < mostShown)
            m_list->addItem(tr("%1: %2, %3", "a skill, the answer and its date")
                                .arg(skillName(rating->skill, m_session),
                                     ratingText(rating->answer, rating->proficiency, m_session),
                                     localDayText(rating->at)));
    }
    if (shown > mostShown)
        m_list->addItem(tr("and %n more answers", nullptr, shown - mostShown));
    if (const int drafts = count(difference.drafts); drafts > 0)
        m_list->addItem(tr("%n skills with notes but no answer yet", nullptr, drafts));
    if (difference.round)
        m_list->addItem(tr("another round of rating"));
    if (const int evidence = count(difference.evidence); evidence > 0)
        m_list->addItem(tr("%n items of evidence", nullptr, evidence));
    if (const int actions = count(difference.actions); actions > 0)
        m_list->addItem(tr("%n actions", nullptr, actions));
    if (const int snapshots = count(difference.snapshots); snapshots > 0)
        m_list->addItem(tr("%n snapshots", nullptr, snapshots));
    if (difference.aims)
        m_list->addItem(tr("other role levels chosen"));
    if (difference.personName || difference.framework || difference.rest)
        m_list->addItem(tr("other details of the record"));
    if (m_list->count() == 0)
        m_list->addItem(tr("Nothing"));
}

} // namespace waymark

#include "app/desktop/pages/step/step_ends.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/letter_case.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// Narrower than this, in spacing units, the ends stand one below the other.
constexpr int narrow = 72;

} // namespace

StepEnds::StepEnds(Session& session, const Step& step, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * spacingUnit());
    m_row->addWidget(makeEnd(step, End::from), 1);
    m_row->addWidget(makeEnd(step, End::to), 1);
}

QWidget* StepEnds::makeEnd(const Step& step, End end) {
    const bool before = end == End::from;
    const RoleLevel& level = m_session.framework()->roleLevel(before ? step.from : step.to);
    const int unit = spacingUnit();
    auto* card = new Card(this);
    card->setObjectName(before ? u"stepFrom"_s : u"stepTo"_s);
    card->setMarked(!before);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, 2 * unit);
    column->setSpacing(unit / 2);
    setAccessibleRole(card, QAccessible::Grouping);

    const QString caption = before ? tr("Before") : tr("After");
    const QString name = m_session.text(level.name);
    card->setAccessibleName(tr("%1: %2", "before or after a step, the role level").arg(caption, name));
    auto* when = new TextLabel(TextStyle::small, caption, card);
    when->setQuiet(true);
    column->addWidget(when);
    auto* title = new TextLabel(TextStyle::heading, name, card);
    setAccessibleRole(title, QAccessible::Heading);
    column->addWidget(title);

    const QString unknown = capitalised(expectationWord(Expectation::Kind::notSpecified));
    QStringList grades;
    for (const std::string_view grade : before ? step.gradesFrom : step.gradesTo)
        grades << toQt(grade);
    addPart(card, tr("Grade"), grades.isEmpty() ? unknown : listed(grades));
    const LocalizedText scope = before ? step.scopeFrom : step.scopeTo;
    addPart(card, tr("Scope"), scope.empty() ? unknown : m_session.text(scope));

    QStringList both;
    QStringList only;
    for (const SentenceListChange* duties : {&step.roleResponsibilities, &step.responsibilities}) {
        for (const ListedSentence& duty : before ? duties->from : duties->to)
            (duty.inBoth ? both : only) << m_session.text(duty.text);
    }
    if (both.isEmpty() && only.isEmpty())
        addPart(card, tr("What you do"), unknown);
    addDuties(card, before ? tr("What you no longer do") : tr("What you do newly"), only, !before, before);
    addDuties(card, before ? tr("What you go on doing") : tr("What you did already"), both, false, false);
    column->addStretch(1);
    return card;
}

void StepEnds::addPart(QWidget* card, const QString& heading, const QString& text) {
    auto* caption = new TextLabel(TextStyle::small, heading, card);
    caption->setQuiet(true);
    static_cast<QVBoxLayout*>(card->layout())->addSpacing(spacingUnit() / 2);
    card->layout()->addWidget(caption);
    card->layout()->addWidget(new TextLabel(TextStyle::body, text, card));
}

void StepEnds::addDuties(QWidget* card, const QString& name, const QStringList& duties, bool isNew, bool isGone) {
    if (duties.isEmpty())
        return;
    auto* caption = new TextLabel(TextStyle::small, name, card);
    caption->setQuiet(true);
    auto* list = new StatementList(card);
    list->setBullet(isNew    ? StatementList::Bullet::plus
                    : isGone ? StatementList::Bullet::minus
                             : StatementList::Bullet::dot);
    list->setStatements(name, duties);
    card->layout()->addWidget(caption);
    card->layout()->addWidget(list);
}

void StepEnds::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool stacked = event->size().width() < narrow * spacingUnit();
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace waymark

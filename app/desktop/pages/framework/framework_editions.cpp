#include "app/desktop/pages/framework/framework_editions.h"

#include "app/desktop/session/session.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/edition_text.h"
#include "app/text/to_qt.h"
#include "core/pathway/edition_diff.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace waymark {

FrameworkEditions::FrameworkEditions(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this)) {
    const int unit = spacingUnit();
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit / 2);
    const Framework& own = *m_session.framework();
    std::set<FrameworkId> told;
    const auto follows = [](const Framework& later, const FrameworkId& earlier) {
        return std::ranges::count(later.info().succeeds, earlier) > 0;
    };
    for (const CrosswalkPtr& crosswalk : m_session.crosswalks().crosswalks()) {
        const bool leadsHere = crosswalk->to == own.id();
        if (!leadsHere && crosswalk->from != own.id())
            continue;
        const FrameworkId& otherId = leadsHere ? crosswalk->from : crosswalk->to;
        const Result<FrameworkPtr> other = m_session.catalog().load(otherId);
        if (!other || !told.insert(otherId).second)
            continue;
        const FrameworkPtr& from = leadsHere ? *other : m_session.framework();
        const FrameworkPtr& to = leadsHere ? m_session.framework() : *other;
        const bool isNext = follows(*to, from->id());
        const QString heading = leadsHere ? (isNext ? tr("The edition before it") : tr("A crosswalk leads here from"))
                                          : (isNext ? tr("The edition after it") : tr("A crosswalk leads on to"));
        const QString words = !isNext     ? tr("See the differences")
                              : leadsHere ? tr("See what changed since then")
                                          : tr("See what changes there");
        add(heading, words, diffEditions(from, to, m_session.crosswalks()), leadsHere);
    }
    for (const FrameworkId& earlier : own.info().succeeds) {
        if (!told.contains(earlier))
            addUnknown(tr("The edition before it"), toQt(earlier.str()));
    }
    if (m_column->isEmpty())
        m_column->addWidget(
            new TextLabel(TextStyle::body, tr("No crosswalk joins this framework to another one."), this));
    auto* any = new LinkButton(this);
    any->setText(tr("Compare any two editions"));
    any->setObjectName(QStringLiteral("seeDifferences"));
    connect(any, &QPushButton::clicked, this, [this] { Q_EMIT differencesWanted(QString()); });
    m_column->addSpacing(unit);
    m_column->addWidget(any);
}

void FrameworkEditions::add(const QString& heading, const QString& words, const EditionDiff& diff, bool leadsHere) {
    const FrameworkInfo& info = (leadsHere ? diff.lineage.from : diff.lineage.to)->info();
    if (!m_column->isEmpty())
        m_column->addSpacing(spacingUnit());
    auto* word = new TextLabel(TextStyle::small, heading, this);
    word->setQuiet(true);
    m_column->addWidget(word);
    const QString name =
        tr("%1 – %2", "a framework's edition and title").arg(toQt(info.edition), m_session.text(info.title));
    auto* title = new TextLabel(TextStyle::strong, breakable(name), this);
    word->setBuddy(title);
    m_column->addWidget(title);
    m_column->addWidget(new TextLabel(TextStyle::body, diffSummary(diff), this));
    auto* button = new LinkButton(this);
    button->setText(words);
    button->setAccessibleName(
        tr("%1: %2", "a button's words, and the edition that it is about").arg(button->text(), name));
    button->setProperty("editions", toQt(diff.lineage.from->id().str()) + u'/' + toQt(diff.lineage.to->id().str()));
    connect(button, &QPushButton::clicked, this,
            [this, button] { Q_EMIT differencesWanted(button->property("editions").toString()); });
    m_column->addWidget(button);
}

void FrameworkEditions::addUnknown(const QString& heading, const QString& id) {
    auto* word = new TextLabel(TextStyle::small, heading, this);
    word->setQuiet(true);
    m_column->addWidget(word);
    m_column->addWidget(
        new TextLabel(TextStyle::body, tr("%1 is not in the program.", "a framework's id").arg(breakable(id)), this));
}

} // namespace waymark

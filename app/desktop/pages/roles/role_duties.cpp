#include "app/desktop/pages/roles/role_duties.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/responsibility_pairs_model.h"
#include "app/desktop/navigation/text_place.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/refill.h"
#include "app/desktop/widgets/reveal.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/whole_table.h"

#include <QVBoxLayout>

#include <span>

using namespace Qt::StringLiterals;

namespace waymark {

RoleDuties::RoleDuties(Session& session, QWidget* parent)
    : TextBlock(parent)
    , m_session(session)
    , m_heading(new TextLabel(TextStyle::heading, this))
    , m_none(new TextLabel(TextStyle::body, this))
    , m_sharedHeading(new TextLabel(TextStyle::subheading, this))
    , m_shared(new StatementList(this))
    , m_ownHeading(new TextLabel(TextStyle::subheading, this))
    , m_own(new StatementList(this))
    , m_column(new QVBoxLayout(this)) {
    const int unit = spacingUnit();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_heading, m_none, m_sharedHeading, m_shared, m_ownHeading, m_own})
        m_column->addWidget(part);
    m_none->setQuiet(true);
    for (TextLabel* label : {m_sharedHeading, m_ownHeading})
        label->setQuiet(true);
    for (TextLabel* label : {m_heading, m_sharedHeading, m_ownHeading})
        setAccessibleRole(label, QAccessible::Heading);
    m_none->setObjectName(u"noResponsibilities"_s);
    m_shared->setObjectName(u"sharedResponsibilities"_s);
    m_own->setObjectName(u"ownResponsibilities"_s);
}

void RoleDuties::setLevel(RoleLevelIndex index) {
    const Framework& framework = *m_session.framework();
    const RoleLevel& level = framework.roleLevel(index);
    const Role& role = framework.role(level.role);
    const auto texts = [this](std::span<const LocalizedText> from) {
        QStringList all;
        for (const LocalizedText& text : from)
            all.append(m_session.text(text));
        return all;
    };
    const auto fill = [&](TextLabel* heading, StatementList* list, const QString& name, const QStringList& duties) {
        heading->setText(breakable(name));
        list->setStatements(name, duties);
        setShown(heading, !duties.isEmpty());
        setShown(list, !duties.isEmpty());
    };
    m_heading->setText(tr("What you do"));
    const bool severalLevels = role.levels.size() > 1;
    fill(m_sharedHeading, m_shared,
         severalLevels ? tr("At every level of %1", "a role; the heading of a list").arg(m_session.text(role.name))
                       : tr("As %1", "a role or role level; the heading of a list").arg(m_session.text(role.name)),
         texts(role.responsibilities));
    fill(m_ownHeading, m_own,
         role.responsibilities.empty()
             ? tr("As %1", "a role or role level; the heading of a list").arg(m_session.text(level.name))
             : tr("In addition, as %1", "a role level; the heading of a list").arg(m_session.text(level.name)),
         texts(level.responsibilities));
    const bool none = role.responsibilities.empty() && level.responsibilities.empty();
    setShown(m_none, none || (severalLevels && level.responsibilities.empty()));
    m_none->setText(none ? tr("This edition lists no responsibilities for this role level.")
                         : tr("This edition lists no responsibilities of this role level alone."));
    setPairs(level.role);
}

RoleDuties::Pairs& RoleDuties::pairs(std::size_t number) {
    while (m_pairs.size() <= number) {
        Pairs made;
        made.heading = new TextLabel(TextStyle::heading, this);
        setAccessibleRole(made.heading, QAccessible::Heading);
        made.model = new ResponsibilityPairsModel(this);
        made.table = new WholeTable(this);
        made.table->setObjectName(u"pairs%1"_s.arg(number));
        made.table->setWeights({22, 39, 39});
        made.table->setModel(made.model);
        m_column->addSpacing(spacingUnit());
        m_column->addWidget(made.heading);
        m_column->addWidget(made.table);
        m_pairs.push_back(made);
    }
    return m_pairs[number];
}

void RoleDuties::setPairs(RoleIndex role) {
    const Framework& framework = *m_session.framework();
    std::size_t used = 0;
    for (const ResponsibilityPairs& shared : framework.responsibilityPairs()) {
        if (shared.first != role && shared.second != role)
            continue;
        Pairs& part = pairs(used++);
        part.number = static_cast<std::size_t>(&shared - framework.responsibilityPairs().data());
        const QString title = tr("%1 and %2 side by side", "two roles")
                                  .arg(m_session.text(framework.role(shared.first).name),
                                       m_session.text(framework.role(shared.second).name));
        part.heading->setText(breakable(title));
        part.model->setPairs(m_session.framework(), shared, m_session.languages());
        part.table->setAccessibleName(title);
        setShown(part.heading, true);
        setShown(part.table, true);
    }
    m_shownPairs = used;
    for (std::size_t i = used; i < m_pairs.size(); ++i) {
        setShown(m_pairs[i].heading, false);
        setShown(m_pairs[i].table, false);
    }
}

QWidget* RoleDuties::mark(const TextPlace& responsibility) {
    using List = TextPlace::List;
    if (responsibility.list == List::responsibilityPairs) {
        for (const Pairs& part : std::span(m_pairs).first(m_shownPairs)) {
            if (part.number != static_cast<std::size_t>(responsibility.group) ||
                responsibility.position >= part.model->rowCount())
                continue;
            part.table->setCurrentIndex(part.model->index(responsibility.position, 0));
            reveal(part.table, QRect(0, part.table->rowViewportPosition(responsibility.position), 1,
                                     part.table->rowHeight(responsibility.position)));
            return part.table;
        }
        return nullptr;
    }
    if (responsibility.list == List::statements)
        return nullptr;
    StatementList* list = responsibility.list == List::sharedResponsibilities ? m_shared : m_own;
    list->setMarked(responsibility.position);
    if (list->marked() < 0)
        return nullptr;
    reveal(list, list->areaOf(list->marked()));
    return list;
}

} // namespace waymark

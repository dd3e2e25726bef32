#include "app/desktop/pages/skill/level_card.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark {

LevelCard::LevelCard(QWidget* parent)
    : Card(parent)
    , m_shape(new LevelMarkView(this))
    , m_word(new TextLabel(TextStyle::subheading, this))
    , m_why(new TextLabel(TextStyle::small, this))
    , m_definition(new TextLabel(TextStyle::small, this)) {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit * 3 / 2, 2 * unit, unit * 3 / 2);
    column->setSpacing(unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_word, 1, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_why);
    column->addWidget(m_definition);
    m_definition->setQuiet(true);
    m_partsHolder = new QWidget(this);
    m_parts = new QVBoxLayout(m_partsHolder);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(unit / 2);
    column->addWidget(m_partsHolder);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleRole(m_word, QAccessible::Heading);
}

void LevelCard::setContent(const Content& content) {
    m_shape->setMark(content.level.mark);
    m_word->setText(content.level.word);
    m_why->setText(content.mark);
    m_why->setVisible(!content.mark.isEmpty());
    m_definition->setText(content.definition);
    m_definition->setVisible(!content.definition.isEmpty());
    setMarked(!content.mark.isEmpty());
    setAccessibleName(
        content.mark.isEmpty()
            ? content.level.word
            : tr("%1: %2", "a level; why it counts now, such as: expected here").arg(content.level.word, content.mark));
    while (QLayoutItem* item = m_parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Part& part : content.parts) {
        auto* lead = new TextLabel(TextStyle::body, part.lead, m_partsHolder);
        lead->setQuiet(true);
        m_parts->addWidget(lead);
        if (part.statements.isEmpty())
            continue;
        auto* list = new StatementList(m_partsHolder);
        list->setStatements(part.name, part.statements);
        m_parts->addWidget(list);
    }
}

StatementList* LevelCard::mark(const QString& statement) {
    for (StatementList* list : m_partsHolder->findChildren<StatementList*>()) {
        list->setMarked(static_cast<int>(list->statements().indexOf(statement)));
        if (list->marked() >= 0)
            return list;
    }
    return nullptr;
}

} // namespace waymark

#include "app/desktop/pages/ratings/rating_card.h"

#include "app/desktop/models/rating_words.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_button.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/level_mark.h"
#include "app/desktop/widgets/statement_tick.h"
#include "app/desktop/widgets/text_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark {

RatingCard::RatingCard(QButtonGroup* group, QWidget* parent)
    : Card(parent)
    , m_choice(new ChoiceButton(this))
    , m_mark(new LevelMarkView(this))
    , m_note(new TextLabel(TextStyle::small, this))
    , m_explain(new QToolButton(this))
    , m_definition(new TextLabel(TextStyle::small, this))
    , m_why(new TextLabel(TextStyle::body, this))
    , m_ticks(new QVBoxLayout) {
    group->addButton(m_choice);
    m_explain->setAutoRaise(true);
    m_explain->setCheckable(true);
    m_definition->setQuiet(true);
    m_definition->hide();
    m_note->setQuiet(true);
    m_why->setQuiet(true);
    auto* head = new FlowLayout;
    head->addWidget(m_choice);
    head->addWidget(m_mark);
    head->addWidget(m_explain);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_definition);
    column->addWidget(m_why);
    column->addLayout(m_ticks);
    connect(m_explain, &QToolButton::toggled, m_definition, &QWidget::setVisible);
    fit();
}

void RatingCard::setLevel(const Level& level) {
    // Called for every letter that somebody types into the reason.
    if (level == m_level && !m_choice->text().isEmpty())
        return;
    if (level.name != m_level.name || level.statements != m_level.statements)
        m_explain->setChecked(false);
    m_level = level;
    while (m_statements.size() > static_cast<std::size_t>(level.statements.size())) {
        delete m_statements.back();
        m_statements.pop_back();
    }
    while (m_statements.size() < static_cast<std::size_t>(level.statements.size())) {
        auto* tick = new StatementTick(this);
        const int position = static_cast<int>(m_statements.size());
        tick->setObjectName(QStringLiteral("statement%1").arg(position));
        // One stop of the Tab key for a card; the arrow keys reach the rest.
        tick->setFocusPolicy(position == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        connect(tick, &StatementTick::fitChosen, this,
                [this, position](std::optional<StatementFit> fit) { Q_EMIT fitChosen(position, fit); });
        m_ticks->addWidget(tick);
        m_statements.push_back(tick);
        tick->show();
    }
    for (std::size_t i = 0; i < m_statements.size(); ++i)
        m_statements[i]->setStatement(level.statements.at(static_cast<qsizetype>(i)));
    m_mark->setMark(
        {.kind = level.state == SkillLevel::State::notDefined ? LevelMark::Kind::notSpecified : LevelMark::Kind::level,
         .filled = level.position,
         .count = level.count});
    m_explain->setVisible(!level.definition.isEmpty());
    m_definition->setText(level.definition);
    m_note->setText(asFirstWord(level.note));
    m_note->setVisible(!level.note.isEmpty());
    retranslate();
    setReadOnly(m_readOnly);
}

void RatingCard::setFits(const std::vector<std::optional<StatementFit>>& fits) {
    for (std::size_t i = 0; i < m_statements.size(); ++i)
        m_statements[i]->setFit(i < fits.size() ? fits[i] : std::nullopt);
}

void RatingCard::setChosen(bool chosen) {
    setMarked(chosen);
}

void RatingCard::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_choice->setEnabled(!readOnly && m_level.state != SkillLevel::State::notDefined);
    for (StatementTick* tick : m_statements)
        tick->setEnabled(!readOnly);
}

void RatingCard::retranslate() {
    m_choice->setText(m_level.name);
    QString name;
    switch (m_level.state) {
    case SkillLevel::State::defined:
        name = tr("%1, level %2 of %3, %n statements", "a level to choose; %n is how many statements it has",
                  static_cast<int>(m_level.statements.size()))
                   .arg(m_level.name)
                   .arg(m_level.position)
                   .arg(m_level.count);
        break;
    case SkillLevel::State::notDefined:
        name = tr("%1, level %2 of %3, not defined for this skill", "a level that cannot be chosen")
                   .arg(m_level.name)
                   .arg(m_level.position)
                   .arg(m_level.count);
        m_why->setText(
            tr("Not defined: the framework says that this skill has no such level, so it cannot be chosen."));
        break;
    case SkillLevel::State::notSpecified:
        name = tr("%1, level %2 of %3, statements not specified", "a level to choose")
                   .arg(m_level.name)
                   .arg(m_level.position)
                   .arg(m_level.count);
        m_why->setText(tr("Not specified: the framework does not give the statements of this level."));
        break;
    }
    m_why->setVisible(m_level.state != SkillLevel::State::defined);
    m_choice->setAccessibleName(
        m_level.note.isEmpty() ? name : tr("%1. %2", "a level to choose, and who asks for it").arg(name, m_level.note));
    m_choice->setToolTip(m_level.position <= 9 ? tr("Press %1 to choose this level").arg(m_level.position) : QString());
    m_explain->setText(tr("What is this level?"));
    m_explain->setAccessibleName(tr("What is %1?", "%1 is a level").arg(m_level.name));
}

void RatingCard::fit() {
    const int unit = spacingUnit();
    layout()->setContentsMargins(2 * unit, unit, 2 * unit, unit + unit / 2);
    layout()->setSpacing(unit / 2);
    m_ticks->setSpacing(unit / 4);
    const int indent = 2 * unit;
    m_ticks->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
    for (TextLabel* label : {m_note, m_definition, m_why})
        label->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
    layout()->itemAt(0)->layout()->setSpacing(unit);
}

void RatingCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

} // namespace waymark

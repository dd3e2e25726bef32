#include "app/desktop/pages/framework/framework_about.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/level_mark.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_overview.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

namespace {

TextLabel* label(TextStyle style, const QString& text, QWidget* parent) {
    auto* made = new TextLabel(style, text, parent);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

} // namespace

FrameworkAbout::FrameworkAbout(Session& session, QWidget* parent) : ScrollColumn(parent), m_session(session) {
    setAccessibleName(tr("About the framework"));
}

void FrameworkAbout::clear() {
    while (QLayoutItem* item = column()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FrameworkAbout::refill() {
    clear();
    setAccessibleName(tr("About the framework"));
    if (!m_session.framework())
        return;
    const FrameworkInfo& info = m_session.framework()->info();
    addHead(info);
    addFigures();
    addScale();
    addNotes(info);
    addSource(info);
}

QWidget* FrameworkAbout::section(const QString& heading) {
    auto* title = new TextLabel(TextStyle::heading, heading, widget());
    setAccessibleRole(title, QAccessible::Heading);
    title->setContentsMargins(0, spacingUnit(), 0, 0);
    column()->addWidget(title);
    auto* card = new Card(widget());
    column()->addWidget(card);
    return card;
}

void FrameworkAbout::addHead(const FrameworkInfo& info) {
    auto* title = label(TextStyle::title, m_session.text(info.title), widget());
    setAccessibleRole(title, QAccessible::Heading);
    column()->addWidget(title);
    auto* line = label(TextStyle::body, tr("Edition %1, published by %2").arg(toQt(info.edition), toQt(info.publisher)),
                       widget());
    line->setQuiet(true);
    column()->addWidget(line);
    column()->addWidget(label(TextStyle::body, m_session.text(info.summary), widget()));
    auto* differences = new QPushButton(tr("See what changed between editions"), widget());
    differences->setObjectName(QStringLiteral("seeDifferences"));
    connect(differences, &QPushButton::clicked, this, &FrameworkAbout::differencesWanted);
    column()->addWidget(differences, 0, Qt::AlignLeading);
}

void FrameworkAbout::addFigures() {
    const FrameworkOverview overview = overviewOf(*m_session.framework());
    QWidget* card = section(tr("At a glance"));
    auto* grid = new QGridLayout(card);
    const int unit = spacingUnit();
    grid->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit / 2);
    int columnIndex = 0;
    const auto figure = [&](std::size_t number, const QString& name) {
        auto* value = new TextLabel(TextStyle::title, QLocale().toString(static_cast<qulonglong>(number)), card);
        auto* word = new TextLabel(TextStyle::small, name, card);
        word->setQuiet(true);
        value->setAccessibleName(QStringLiteral("%1 %2").arg(value->text(), name));
        grid->addWidget(value, 0, columnIndex);
        grid->addWidget(word, 1, columnIndex, Qt::AlignTop);
        grid->setColumnStretch(columnIndex++, 1);
    };
    figure(overview.roles, tr("role(s)", nullptr, static_cast<int>(overview.roles)));
    figure(overview.roleLevels, tr("role level(s)", nullptr, static_cast<int>(overview.roleLevels)));
    figure(overview.skills, tr("skill(s)", nullptr, static_cast<int>(overview.skills)));
    figure(overview.expectations, tr("expectation(s) with a level", nullptr, static_cast<int>(overview.expectations)));
    figure(overview.statements, tr("statement(s)", nullptr, static_cast<int>(overview.statements)));
}

void FrameworkAbout::addScale() {
    const Framework& framework = *m_session.framework();
    QWidget* card = section(tr("The levels of a skill"));
    auto* grid = new QGridLayout(card);
    const int unit = spacingUnit();
    grid->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(2, 1);
    if (framework.proficiencies().empty()) {
        grid->addWidget(label(TextStyle::body,
                              tr("This framework has no levels. It describes roles and their responsibilities."), card),
                        0, 0, 1, 3);
        return;
    }
    int row = 0;
    for (const Proficiency& proficiency : framework.proficiencies()) {
        auto* mark = new LevelMarkView(card);
        mark->setMark(levelMark(ProficiencyRank(static_cast<std::uint8_t>(row)), framework));
        auto* name = label(TextStyle::strong, m_session.text(proficiency.name), card);
        name->setWordWrap(false);
        auto* definition = label(TextStyle::body,
                                 proficiency.definition.empty() ? tr("The source gives no definition: not specified.")
                                                                : m_session.text(proficiency.definition),
                                 card);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(definition, row, 2, Qt::AlignTop);
        ++row;
    }
}

void FrameworkAbout::addNotes(const FrameworkInfo& info) {
    if (info.notes.empty())
        return;
    QWidget* card = section(tr("Good to know"));
    auto* inside = new QVBoxLayout(card);
    const int unit = spacingUnit();
    inside->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    QStringList notes;
    for (const LocalizedText& note : info.notes)
        notes << m_session.text(note);
    auto* list = new StatementList(card);
    list->setStatements(tr("Notes about this framework"), notes);
    inside->addWidget(list);
}

void FrameworkAbout::addSource(const FrameworkInfo& info) {
    QWidget* card = section(tr("Where it comes from"));
    auto* grid = new QGridLayout(card);
    const int unit = spacingUnit();
    grid->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& name, const QString& text) {
        auto* title = new TextLabel(TextStyle::strong, name, card);
        title->setWordWrap(false);
        auto* value = label(TextStyle::body, text, card);
        title->setBuddy(value);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    };
    const auto withAddress = [](const std::string& text, const std::string& url) {
        return url.empty() ? toQt(text) : toQt(text) + u'\n' + toQt(url);
    };
    add(tr("Source"), withAddress(info.sourceTitle, info.sourceUrl));
    add(tr("Licence"), withAddress(info.licence.name, info.licence.url));
    add(tr("Attribution"), toQt(info.attribution));
    QStringList earlier;
    for (const FrameworkId& id : info.succeeds)
        earlier << toQt(id.str());
    if (!earlier.isEmpty())
        add(tr("Edition before it"), QLocale().createSeparatedList(earlier));
    add(tr("Id"), toQt(info.id.str()));
}

} // namespace waymark

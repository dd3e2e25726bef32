#include "app/desktop/pages/framework/framework_about.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/pages/framework/framework_editions.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/level_mark.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_overview.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <cstdint>
#include <string>

namespace waymark {

namespace {

TextLabel* label(TextStyle style, const QString& text, QWidget* parent) {
    auto* made = new TextLabel(style, breakable(text), parent);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

// With invisible places to break after every few letters: an address has no spaces.
QString breakableAddress(const QString& address) {
    constexpr int fewLetters = 8;
    constexpr QChar zeroWidthSpace(0x200b);
    QString result;
    for (qsizetype begin = 0; begin < address.size(); begin += fewLetters)
        result += address.mid(begin, fewLetters) + zeroWidthSpace;
    return result;
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
    addEditions();
    addScale();
    addNotes(info);
    addSource(info);
    layOutNow();
}

void FrameworkAbout::addHeading(const QString& heading) {
    auto* title = new TextLabel(TextStyle::heading, heading, widget());
    setAccessibleRole(title, QAccessible::Heading);
    title->setContentsMargins(0, spacingUnit(), 0, 0);
    column()->addWidget(title);
}

QWidget* FrameworkAbout::section(const QString& heading) {
    addHeading(heading);
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
}

void FrameworkAbout::addFigures() {
    const FrameworkOverview overview = overviewOf(*m_session.framework());
    QWidget* card = section(tr("At a glance"));
    // In a row where there is room, and in several where there is less.
    auto* row = new FlowLayout(card);
    const int unit = spacingUnit();
    row->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    row->setSpacing(2 * unit);
    const auto figure = [&](std::size_t number, const QString& name) {
        if (number == 0)
            return; // what a framework does without is told below
        auto* cell = new QWidget(card);
        auto* inside = new QVBoxLayout(cell);
        inside->setContentsMargins(0, 0, unit, 0);
        inside->setSpacing(0);
        auto* value = new TextLabel(TextStyle::title, QLocale().toString(static_cast<qulonglong>(number)), cell);
        auto* word = new TextLabel(TextStyle::small, name, cell);
        for (TextLabel* text : {value, word})
            text->setWordWrap(false);
        word->setQuiet(true);
        value->setAccessibleName(QStringLiteral("%1 %2").arg(value->text(), name));
        inside->addWidget(value);
        inside->addWidget(word);
        row->addWidget(cell);
    };
    figure(overview.roles, tr("role(s)", nullptr, static_cast<int>(overview.roles)));
    figure(overview.roleLevels, tr("role level(s)", nullptr, static_cast<int>(overview.roleLevels)));
    figure(overview.skills, tr("skill(s)", nullptr, static_cast<int>(overview.skills)));
    figure(overview.expectations, tr("expectation(s)", nullptr, static_cast<int>(overview.expectations)));
    figure(overview.statements, tr("statement(s)", nullptr, static_cast<int>(overview.statements)));
    std::size_t pairs = 0;
    for (const ResponsibilityPairs& shared : m_session.framework()->responsibilityPairs())
        pairs += shared.pairs.size();
    figure(pairs, tr("pair(s) of duties", nullptr, static_cast<int>(pairs)));
}

void FrameworkAbout::addEditions() {
    addHeading(tr("Other editions"));
    auto* editions = new FrameworkEditions(m_session, widget());
    connect(editions, &FrameworkEditions::differencesWanted, this, &FrameworkAbout::differencesWanted);
    column()->addWidget(editions);
}

void FrameworkAbout::addScale() {
    const Framework& framework = *m_session.framework();
    QWidget* card = section(tr("The levels of a skill"));
    auto* grid = new QGridLayout(card);
    const int unit = spacingUnit();
    grid->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    if (framework.proficiencies().empty()) {
        grid->addWidget(label(TextStyle::body,
                              tr("This framework has no levels. It describes roles and their responsibilities."), card),
                        0, 0, 1, 2);
        return;
    }
    int row = 0;
    std::uint8_t rank = 0;
    for (const Proficiency& proficiency : framework.proficiencies()) {
        auto* mark = new LevelMarkView(card);
        mark->setMark(levelMark(ProficiencyRank(rank++), framework));
        // The definition stands under the name: beside it there would be no room for it in a narrow window.
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(label(TextStyle::strong, m_session.text(proficiency.name), card), row++, 1);
        grid->addWidget(label(TextStyle::body,
                              proficiency.definition.empty() ? tr("The source gives no definition: not specified.")
                                                             : m_session.text(proficiency.definition),
                              card),
                        row++, 1);
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
    auto* inside = new QVBoxLayout(card);
    const int unit = spacingUnit();
    inside->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    inside->setSpacing(unit / 2);
    const auto add = [&](const QString& name, const QString& text) {
        if (text.isEmpty())
            return;
        if (inside->count() > 0)
            inside->addSpacing(unit / 2);
        auto* title = new TextLabel(TextStyle::small, name, card);
        title->setQuiet(true);
        auto* value = label(TextStyle::body, text, card);
        title->setBuddy(value);
        inside->addWidget(title);
        inside->addWidget(value);
    };
    const auto addAddress = [&](const std::string& url) {
        if (url.empty())
            return;
        // What may be broken anywhere cannot be copied from the page as it is; hence the button.
        inside->addWidget(new TextLabel(TextStyle::small, breakableAddress(toQt(url)), card));
        auto* copy = new LinkButton(card);
        copy->setText(tr("Copy this address"));
        copy->setAccessibleDescription(toQt(url));
        connect(copy, &QPushButton::clicked, this, [this, url] {
            QGuiApplication::clipboard()->setText(toQt(url));
            m_session.tell(tr("The address was copied: %1").arg(toQt(url)));
        });
        inside->addWidget(copy);
    };
    add(tr("Source"), toQt(info.sourceTitle));
    addAddress(info.sourceUrl);
    add(tr("Licence"), toQt(info.licence.name));
    addAddress(info.licence.url);
    add(tr("Attribution"), toQt(info.attribution));
    add(tr("Id"), toQt(info.id.str()));
}

} // namespace waymark

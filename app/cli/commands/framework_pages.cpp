#include "app/cli/commands/framework_pages.h"

#include "app/cli/command_call.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class PageText {
    Q_DECLARE_TR_FUNCTIONS(waymark::FrameworkPages)
};

QStringList texts(const CommandCall& call, std::span<const LocalizedText> localized) {
    QStringList result;
    for (const LocalizedText& text : localized)
        result << call.text(text);
    return result;
}

QStringList texts(std::span<const std::string_view> plain) {
    QStringList result;
    for (const std::string_view text : plain)
        result << toQt(text);
    return result;
}

QString orNotSpecified(const QString& text) {
    return text.isEmpty() ? expectationWord(Expectation::Kind::notSpecified) : text;
}

void writeScale(CommandCall& call, const Framework& framework) {
    PageWriter& page = call.page();
    page.heading(PageText::tr("Levels of a skill"));
    if (framework.proficiencies().empty()) {
        page.paragraph(PageText::tr("The framework has no levels."), 2);
        return;
    }
    TableLayout table;
    table.addColumn({});
    table.addColumn({}, 12);
    table.addColumn({}, 20);
    for (std::size_t i = 0; i < framework.proficiencies().size(); ++i) {
        const Proficiency& proficiency = framework.proficiencies()[i];
        table.addRow({page.mark(Expectation::at(static_cast<ProficiencyRank>(i)), framework),
                      call.text(proficiency.name), orNotSpecified(call.text(proficiency.definition))});
    }
    page.table(table, 2);
}

// Its purpose and its ladder.
void writeRole(CommandCall& call, const Framework& framework, const Role& role) {
    PageWriter& page = call.page();
    if (!role.purpose.empty())
        page.paragraph(call.text(role.purpose), 2);
    const bool hasGrades = std::ranges::any_of(
        role.levels, [&](RoleLevelIndex index) { return !framework.roleLevel(index).grades.empty(); });
    TableLayout table;
    table.addColumn({}, 2);
    table.addColumn(PageText::tr("Role level"), 16);
    table.addWholeColumn(PageText::tr("Id, for LEVEL"));
    table.addColumn(PageText::tr("Skills"), 6);
    if (hasGrades)
        table.addColumn(PageText::tr("Grades"), 6);
    int step = 1;
    for (const RoleLevelIndex index : role.levels) {
        const RoleLevel& level = framework.roleLevel(index);
        QStringList cells{QLocale().toString(step++), call.text(level.name), toQt(level.id.str()),
                          level.expectationsKnown
                              ? QLocale().toString(static_cast<qlonglong>(level.expectations.size()))
                              : expectationWord(Expectation::Kind::notSpecified)};
        if (hasGrades)
            cells << orNotSpecified(texts(level.grades).join(u", "_s));
        table.addRow(cells);
    }
    page.table(table, 2);
}

void writePairs(CommandCall& call, const Framework& framework, const ResponsibilityPairs& pairs) {
    PageWriter& page = call.page();
    const QString first = call.text(framework.role(pairs.first).name);
    const QString second = call.text(framework.role(pairs.second).name);
    page.heading(PageText::tr("%1 and %2, side by side", "two roles").arg(first, second));
    TableLayout table;
    table.addColumn(PageText::tr("On"), 14);
    table.addColumn(first, 20);
    table.addColumn(second, 20);
    for (const ResponsibilityPair& pair : pairs.pairs)
        table.addRow({call.text(pair.subject), call.text(pair.first), call.text(pair.second)});
    page.table(table, 2);
}

void writeSkillList(CommandCall& call, const Framework& framework) {
    PageWriter& page = call.page();
    page.heading(PageText::tr("Skills"));
    if (framework.skills().empty()) {
        page.paragraph(PageText::tr("The framework names no skills."), 2);
        return;
    }
    TableLayout table;
    table.addColumn(PageText::tr("Skill"), 20);
    table.addWholeColumn(PageText::tr("Id, for SKILL"));
    for (const Skill& skill : framework.skills())
        table.addRow({call.text(skill.name), toQt(skill.id.str())});
    page.table(table, 2);
}

void writeSource(CommandCall& call, const FrameworkInfo& info) {
    PageWriter& page = call.page();
    page.heading(PageText::tr("Source and licence"));
    const auto withAddress = [](const std::string& text, const std::string& url) {
        return url.empty() ? toQt(text) : PageText::tr("%1, %2", "a title and its address").arg(toQt(text), toQt(url));
    };
    if (!info.sourceTitle.empty())
        page.paragraph(withAddress(info.sourceTitle, info.sourceUrl), 2);
    if (!info.licence.name.empty())
        page.paragraph(withAddress(info.licence.name, info.licence.url), 2);
    if (!info.attribution.empty())
        page.paragraph(toQt(info.attribution), 2);
}

void writeNeighbours(CommandCall& call, const Framework& framework, RoleLevelIndex index) {
    TableLayout table;
    table.addColumn({});
    table.addColumn({}, 20);
    if (const auto before = framework.previous(index))
        table.addRow({PageText::tr("Before it"), call.text(framework.roleLevel(*before).name)});
    if (const auto after = framework.next(index))
        table.addRow({PageText::tr("After it"), call.text(framework.roleLevel(*after).name)});
    if (!table.empty())
        call.page().table(table);
}

void writeExpectations(CommandCall& call, const Framework& framework, const RoleLevel& level) {
    PageWriter& page = call.page();
    page.heading(PageText::tr("Skills"));
    if (!level.expectationsKnown) {
        page.paragraph(PageText::tr("Nothing is published about the skills of this role level."), 2);
        return;
    }
    if (level.expectations.empty()) {
        page.paragraph(PageText::tr("This role level asks for no skills."), 2);
        return;
    }
    for (const SkillExpectation& asked : level.expectations) {
        const Skill& skill = framework.skill(asked.skill);
        page.blank();
        QString line = PageText::tr("%1: %2", "a skill and the level asked for")
                           .arg(call.text(skill.name), page.marked(asked.expectation, framework, call.languages()));
        if (const SkillImportance importance = framework.importance(level.role, asked.skill);
            importance != SkillImportance::notSpecified)
            line = PageText::tr("%1 (%2)", "a skill with its level, and how important it is")
                       .arg(line, importanceWord(importance));
        page.paragraph(line, 2);
        if (!asked.expectation.isProficiency())
            continue;
        const SkillLevel& skillLevel = skill.levels[static_cast<std::size_t>(asked.expectation.rank())];
        if (skillLevel.state == SkillLevel::State::defined) {
            page.paragraph(PageText::tr("You can:"), 4);
            page.bullets(texts(call, skillLevel.statements), 4);
        } else {
            page.paragraph(PageText::tr("Statements: %1", "'not defined' or 'not specified'")
                               .arg(skillLevelStateWord(skillLevel.state)),
                           4);
        }
    }
}

} // namespace

void writeFrameworkLine(CommandCall& call, const Framework& framework) {
    const FrameworkInfo& info = framework.info();
    call.page().paragraph(PageText::tr("%1, %2 (%3)", "a framework's title, edition, id")
                              .arg(call.text(info.title), toQt(info.edition), toQt(info.id.str())));
}

void writeFrameworkPage(CommandCall& call, const Framework& framework) {
    PageWriter& page = call.page();
    const FrameworkInfo& info = framework.info();
    page.title(call.text(info.title));
    page.paragraph(PageText::tr("%1. Edition: %2. Id: %3", "publisher, edition, id")
                       .arg(toQt(info.publisher), toQt(info.edition), toQt(info.id.str())));
    if (!info.summary.empty()) {
        page.blank();
        page.paragraph(call.text(info.summary));
    }
    writeScale(call, framework);
    for (const Role& role : framework.roles()) {
        page.heading(call.text(role.name));
        writeRole(call, framework, role);
    }
    for (const ResponsibilityPairs& pairs : framework.responsibilityPairs())
        writePairs(call, framework, pairs);
    writeSkillList(call, framework);
    if (!info.notes.empty()) {
        page.heading(PageText::tr("Notes"));
        page.bullets(texts(call, info.notes), 2);
    }
    writeSource(call, info);
}

void writeRolePage(CommandCall& call, const Framework& framework, const Role& role) {
    PageWriter& page = call.page();
    page.title(call.text(role.name));
    writeFrameworkLine(call, framework);
    page.blank();
    writeRole(call, framework, role);
    if (role.responsibilities.empty())
        return;
    page.heading(PageText::tr("Responsibilities"));
    page.paragraph(PageText::tr("At every role level of this role you:"), 2);
    page.bullets(texts(call, role.responsibilities), 2);
}

void writeRoleLevelPage(CommandCall& call, const Framework& framework, const RoleLevel& level) {
    PageWriter& page = call.page();
    const Role& role = framework.role(level.role);
    page.title(call.text(level.name));
    writeFrameworkLine(call, framework);
    page.paragraph(PageText::tr("%1, role level %2 of %3", "the role's name; numbers")
                       .arg(call.text(role.name), QLocale().toString(level.order + 1),
                            QLocale().toString(static_cast<qlonglong>(role.levels.size()))));
    page.labelled(PageText::tr("Grades"), orNotSpecified(texts(level.grades).join(u", "_s)));
    if (!level.aliases.empty())
        page.labelled(PageText::tr("Also called"), texts(level.aliases).join(u", "_s));
    writeNeighbours(call, framework, framework.indexOf(level));
    if (!level.purpose.empty()) {
        page.blank();
        page.paragraph(call.text(level.purpose));
    }
    page.heading(PageText::tr("Scope"));
    page.paragraph(orNotSpecified(call.text(level.scope)), 2);
    page.heading(PageText::tr("Responsibilities"));
    if (level.responsibilities.empty() && role.responsibilities.empty())
        page.paragraph(expectationWord(Expectation::Kind::notSpecified), 2);
    if (!level.responsibilities.empty()) {
        page.paragraph(PageText::tr("At this role level you:"), 2);
        page.bullets(texts(call, level.responsibilities), 2);
    }
    if (!role.responsibilities.empty()) {
        page.paragraph(PageText::tr("At every role level of this role you:"), 2);
        page.bullets(texts(call, role.responsibilities), 2);
    }
    writeExpectations(call, framework, level);
}

void writeSkillPage(CommandCall& call, const Framework& framework, const Skill& skill) {
    PageWriter& page = call.page();
    page.title(call.text(skill.name));
    writeFrameworkLine(call, framework);
    if (!skill.group.empty())
        page.labelled(PageText::tr("Group"), call.text(skill.group));
    if (!skill.aliases.empty())
        page.labelled(PageText::tr("Also called"), texts(skill.aliases).join(u", "_s));
    page.blank();
    page.paragraph(skill.description.empty() ? PageText::tr("The skill is not described.")
                                             : call.text(skill.description));
    for (std::size_t i = 0; i < skill.levels.size(); ++i) {
        const auto rank = static_cast<ProficiencyRank>(i);
        page.heading(page.marked(Expectation::at(rank), framework, call.languages()));
        if (skill.levels[i].state == SkillLevel::State::defined) {
            page.paragraph(PageText::tr("You can:"), 2);
            page.bullets(texts(call, skill.levels[i].statements), 2);
        } else {
            page.paragraph(PageText::tr("Statements: %1", "'not defined' or 'not specified'")
                               .arg(skillLevelStateWord(skill.levels[i].state)),
                           2);
        }
    }
    page.heading(PageText::tr("Who is asked for it"));
    const SkillIndex index = framework.indexOf(skill);
    TableLayout table;
    table.addColumn({}, 20);
    table.addColumn({}, 12);
    for (const RoleLevelIndex level : framework.roleLevelsThatName(index))
        table.addRow({call.text(framework.roleLevel(level).name),
                      page.marked(framework.expectation(level, index), framework, call.languages())});
    if (table.empty())
        page.paragraph(PageText::tr("No role level names it."), 2);
    else
        page.table(table, 2);
}

} // namespace waymark

#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/commands/answers.h"
#include "app/cli/commands/framework_pages.h"
#include "app/cli/framework_arguments.h"
#include "app/cli/json_parts.h"
#include "app/text/to_qt.h"
#include "core/pathway/compare.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class CompareText {
    Q_DECLARE_TR_FUNCTIONS(waymark::CompareCommand)
};

constexpr int skillWidth = 20; // least columns for the skills' names
constexpr int gap = 2;

// Columns that a role level takes so that none of its cells is broken.
int levelWidth(CommandCall& call, const Framework& framework, const Comparison& comparison) {
    int width = 8;
    for (const ComparisonRow& row : comparison.rows) {
        for (const Expectation cell : row.cells)
            width = std::max(width, displayWidth(call.page().marked(cell, framework, call.languages())));
    }
    return width;
}

void answerJson(CommandCall& call, const Framework& framework, const Comparison& comparison) {
    JsonWriter json;
    json.beginObject().member("framework", framework.id().str());
    json.key("levels").beginArray();
    for (const RoleLevelIndex level : comparison.levels)
        json.string(framework.roleLevel(level).id.str());
    json.endArray().key("rows").beginArray();
    for (const ComparisonRow& row : comparison.rows) {
        const Skill& skill = framework.skill(row.skill);
        json.beginObject().member("skill", skill.id.str()).member("name", fromQt(call.text(skill.name)));
        json.key("expectations").beginArray();
        for (const Expectation cell : row.cells)
            writeExpectation(json, cell, framework);
        json.endArray().key("why").beginArray();
        for (const Expectation cell : row.cells)
            writeWhy(json, cell);
        json.endArray().member("differs", row.differs).endObject();
    }
    json.endArray().endObject();
    call.answer(json);
}

// Role levels `first` to `last` as columns. Where the terminal is too narrow for all of them there are several tables.
void writeTable(CommandCall& call, const Framework& framework, const Comparison& comparison, std::size_t first,
                std::size_t last, int least) {
    TableLayout table;
    table.addColumn(CompareText::tr("Skill"), skillWidth);
    for (std::size_t i = first; i < last; ++i)
        table.addColumn(call.text(framework.roleLevel(comparison.levels[i]).name), least);
    for (const ComparisonRow& row : comparison.rows) {
        QStringList cells{call.text(framework.skill(row.skill).name)};
        for (std::size_t i = first; i < last; ++i)
            cells << call.page().marked(row.cells[i], framework, call.languages());
        table.addRow(cells);
    }
    call.page().blank();
    call.page().table(table);
}

// The first role level that stands in two columns.
std::optional<RoleLevelIndex> namedTwice(const Comparison& comparison) {
    for (auto level = comparison.levels.begin(); level != comparison.levels.end(); ++level) {
        if (std::count(std::next(level), comparison.levels.end(), *level) > 0)
            return *level;
    }
    return std::nullopt;
}

void answerText(CommandCall& call, const Framework& framework, const Comparison& comparison, qsizetype differing,
                qsizetype all) {
    PageWriter& page = call.page();
    QStringList names;
    for (const RoleLevelIndex level : comparison.levels)
        names << call.text(framework.roleLevel(level).name);
    page.title(names.join(u" | "_s));
    writeFrameworkLine(call, framework);
    page.blank();
    page.paragraph(CompareText::tr("Skills: %1. Different: %2.", "two counts")
                       .arg(QLocale().toString(all), QLocale().toString(differing)));
    if (const auto twice = namedTwice(comparison))
        page.paragraph(CompareText::tr("%1 is compared with itself.", "a role level")
                           .arg(call.text(framework.roleLevel(*twice).name)));
    if (comparison.rows.empty()) {
        page.paragraph(all == 0 ? CompareText::tr("None of these role levels names a skill.")
                                : CompareText::tr("They ask for the same in every skill."));
        return;
    }
    const int least = levelWidth(call, framework, comparison);
    const int room = std::max(0, page.terminal().width - skillWidth);
    const std::size_t count = comparison.levels.size();
    const auto most = static_cast<std::size_t>(std::max(1, room / (least + gap)));
    // Tables of about the same size: five role levels of which four fit become three and two.
    const std::size_t tables = (count + most - 1) / most;
    const std::size_t columns = (count + tables - 1) / tables;
    for (std::size_t first = 0; first < count; first += columns)
        writeTable(call, framework, comparison, first, std::min(first + columns, count), least);
}

} // namespace

ExitStatus answerComparison(CommandCall& call, const Framework& framework, std::span<const QString> ids) {
    const Asked<std::vector<RoleLevelIndex>> levels = askedRoleLevels(call, framework, ids);
    if (!levels)
        return levels.error();

    Comparison comparison = compare(framework, *levels);
    const auto all = static_cast<qsizetype>(comparison.rows.size());
    const auto differing = static_cast<qsizetype>(std::ranges::count_if(comparison.rows, &ComparisonRow::differs));
    if (call.has("--differences"))
        std::erase_if(comparison.rows, [](const ComparisonRow& row) { return !row.differs; });
    if (call.wantsJson())
        answerJson(call, framework, comparison);
    else
        answerText(call, framework, comparison, differing, all);
    return ExitStatus::done;
}

ExitStatus runCompare(CommandCall& call) {
    const Asked<FrameworkPtr> asked = askedFramework(call, call.arguments().first());
    if (!asked)
        return asked.error();
    const QStringList ids = call.arguments().mid(1);
    return answerComparison(call, **asked, ids);
}

} // namespace waymark

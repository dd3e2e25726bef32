#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/text/to_qt.h"
#include "core/pathway/known_crosswalks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class FrameworksText {
    Q_DECLARE_TR_FUNCTIONS(waymark::FrameworksCommand)
};

void answerJson(CommandCall& call, const std::vector<FrameworkPtr>& frameworks) {
    JsonWriter json;
    json.beginArray();
    for (const FrameworkPtr& framework : frameworks) {
        const FrameworkInfo& info = framework->info();
        json.beginObject().member("id", info.id.str()).member("title", fromQt(call.text(info.title)));
        json.member("edition", info.edition).member("publisher", info.publisher).member("licence", info.licence.name);
        json.key("languages").beginArray();
        for (const std::string& language : info.languages)
            json.string(language);
        json.endArray().member("roles", framework->roles().size());
        json.member("roleLevels", framework->roleLevels().size())
            .member("skills", framework->skills().size())
            .endObject();
    }
    json.endArray();
    call.answer(json);
}

void answerText(CommandCall& call, const std::vector<FrameworkPtr>& frameworks) {
    const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
    PageWriter& page = call.page();
    TableLayout table;
    table.addWholeColumn(FrameworksText::tr("Id"));
    table.addColumn(FrameworksText::tr("Title and edition"), 14);
    table.addColumn(FrameworksText::tr("Roles"), 5);
    table.addColumn(FrameworksText::tr("Role levels"), 6);
    table.addColumn(FrameworksText::tr("Skills"), 6);
    for (const FrameworkPtr& framework : frameworks) {
        const FrameworkInfo& info = framework->info();
        const QString title = FrameworksText::tr("%1, %2", "a framework's title and edition")
                                  .arg(call.text(info.title), toQt(info.edition));
        table.addRow({toQt(info.id.str()), title, number(framework->roles().size()),
                      number(framework->roleLevels().size()), number(framework->skills().size())});
    }
    page.table(table);
    page.blank();
    page.paragraph(FrameworksText::tr("“waymark-cli show ID” tells what one of them says."));
}

} // namespace

ExitStatus runFrameworks(CommandCall& call) {
    const std::vector<FrameworkPtr> frameworks = call.catalog().all();
    Findings findings = call.catalog().folderFindings();
    std::ranges::copy(readKnownCrosswalks(call.catalog()).findings, std::back_inserter(findings));
    const ExitStatus status = call.fail(findings);
    if (call.wantsJson())
        answerJson(call, frameworks);
    else
        answerText(call, frameworks);
    return status;
}

} // namespace waymark

#include "app/cli/command_help.h"

#include "app/cli/command_table.h"
#include "app/cli/page_writer.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class HelpText {
    Q_DECLARE_TR_FUNCTIONS(waymark::CommandHelp)
};

void writeOptions(PageWriter& page, std::span<const CommandOption> own) {
    TableLayout table;
    table.addColumn({});
    table.addColumn({}, 20);
    const auto add = [&](std::span<const CommandOption> options) {
        for (const CommandOption& option : options) {
            QString name = QLatin1String(option.name);
            if (option.value != nullptr)
                name += u' ' + QLatin1String(option.value);
            table.addRow({name, commandText(option.says)});
        }
    };
    add(own);
    add(commonOptions());
    page.heading(HelpText::tr("Options"));
    page.table(table, 2);
}

void writeExitStatuses(PageWriter& page) {
    TableLayout table;
    table.addColumn({});
    table.addColumn({}, 20);
    table.addRow({u"0"_s, HelpText::tr("It was done.")});
    table.addRow({u"1"_s, HelpText::tr("The input has faults, or holds nothing that answers.")});
    table.addRow({u"2"_s, HelpText::tr("The call is wrong.")});
    table.addRow({u"3"_s, HelpText::tr("A file could not be read or written.")});
    page.heading(HelpText::tr("Exit status"));
    page.table(table, 2);
}

} // namespace

void writeHelp(PageWriter& page) {
    page.title(HelpText::tr("waymark-cli: find the way through a product-management career"));
    page.blank();
    page.paragraph(u"waymark-cli COMMAND ... [--json] [--lang TAG] [--frameworks DIR]"_s, 2);

    TableLayout table;
    table.addColumn({});
    table.addColumn({}, 20);
    for (const Command& command : commands())
        table.addRow({QLatin1String(command.name), commandText(command.answers)});
    page.heading(HelpText::tr("Commands"));
    page.table(table, 2);
    page.blank();
    page.paragraph(HelpText::tr("“waymark-cli COMMAND --help” tells more about one of them."));
    writeOptions(page, {});
    page.heading(HelpText::tr("What stands for what"));
    page.paragraph(
        HelpText::tr(
            "FRAMEWORK is the id of a framework that “waymark-cli frameworks” lists, or the path of a framework "
            "file. LEVEL is the id of a role level and SKILL that of a skill; “waymark-cli show FRAMEWORK” lists "
            "both. ADDRESS is what “waymark-cli search” gives, such as "
            "“waymark:gdd-2025-09/senior-product-manager”."),
        2);
    writeExitStatuses(page);
}

void writeHelp(PageWriter& page, const Command& command) {
    const QString name = QLatin1String(command.name);
    page.title(u"waymark-cli "_s + name);
    page.paragraph(commandText(command.answers));
    page.heading(HelpText::tr("How to call it"));
    const QStringList usages = QString::fromUtf8(command.usage).split(u'\n');
    for (const QString& usage : usages)
        page.paragraph((u"waymark-cli "_s + name + u' ' + usage).trimmed(), 2);
    writeOptions(page, command.options);
    writeExitStatuses(page);
}

} // namespace waymark

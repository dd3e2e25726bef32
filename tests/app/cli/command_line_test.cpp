#include "app/cli/command_line.h"
#include "app/cli/command_table.h"
#include "app/cli/text_layout.h"
#include "tests/app/support/cli_call.h"
#include "tests/app/support/golden.h"

#include <QJsonObject>
#include <QLocale>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;
using test::callCli;
using test::CliAnswer;

namespace {

// A wrong call answers nothing and says one thing.
QString faultOf(const QStringList& words) {
    const CliAnswer answer = callCli(words);
    EXPECT_EQ(answer.status, ExitStatus::wrongCall) << qPrintable(words.join(u' '));
    EXPECT_EQ(answer.out.toStdString(), "");
    EXPECT_EQ(answer.err.count(u'\n'), 1) << qPrintable(answer.err);
    return answer.err.trimmed();
}

} // namespace

TEST(CommandLine, TellsItsVersion) {
    const CliAnswer answer = callCli({u"--version"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.out.toStdString(), "waymark-cli " WAYMARK_VERSION "\n");
    EXPECT_EQ(test::callForJson({u"--version"_s}).object().value("version"_L1).toString(),
              QStringLiteral(WAYMARK_VERSION));
}

TEST(CommandLine, ExplainsItself) {
    const CliAnswer answer = callCli({u"--help"_s});
    EXPECT_EQ(answer.status, ExitStatus::done);
    EXPECT_EQ(answer.err.toStdString(), "");
    for (const Command& command : commands())
        EXPECT_TRUE(answer.out.contains(u"\n  "_s + QLatin1String(command.name))) << command.name;
}

TEST(CommandLine, ExplainsEachCommandWithItsUsageAndOptions) {
    for (const Command& command : commands()) {
        const CliAnswer answer = callCli({QString::fromUtf8(command.name), u"--help"_s});
        EXPECT_EQ(answer.status, ExitStatus::done) << command.name;
        EXPECT_TRUE(answer.out.contains(u"waymark-cli "_s + QLatin1String(command.name))) << command.name;
        for (const CommandOption& option : command.options)
            EXPECT_TRUE(answer.out.contains(QLatin1String(option.name))) << command.name << ' ' << option.name;
        for (const CommandOption& option : commonOptions())
            EXPECT_TRUE(answer.out.contains(QLatin1String(option.name))) << command.name << ' ' << option.name;
    }
}

TEST(CommandLine, NamesEveryOptionOfACommandWhereItSaysHowToCallIt) {
    for (const Command& command : commands()) {
        const QString usage = QString::fromUtf8(command.usage);
        for (const CommandOption& option : command.options) {
            QString spelled = QLatin1String(option.name);
            if (option.value != nullptr)
                spelled += u' ' + QLatin1String(option.value);
            EXPECT_TRUE(usage.contains(spelled)) << command.name << ' ' << spelled.toStdString();
        }
    }
}

TEST(CommandLine, FitsTheWidthOfTheTerminal) {
    for (const int width : {40, 60, 80, 100}) {
        const QStringList lines = callCli({u"--help"_s}, {.width = width}).out.split(u'\n');
        for (const QString& line : lines)
            EXPECT_LE(line.size(), width) << qPrintable(line);
    }
}

TEST(CommandLine, KeepsRunningTextReadableOnAWideTerminal) {
    const QStringList lines = callCli({u"--help"_s}, {.width = 250}).out.split(u'\n');
    for (const QString& line : lines)
        EXPECT_LE(line.size(), 140) << qPrintable(line);
    EXPECT_LE(lines.at(lines.indexOf(u"What stands for what"_s) + 1).size(), 100);
}

TEST(CommandLine, FitsANarrowTerminalWithEveryAnswer) {
    const QString framework = u"gdd-2025-09"_s;
    const QString level = u"senior-product-manager"_s;
    const QList<QStringList> calls{
        {u"frameworks"_s},
        {u"show"_s, framework},
        {u"show"_s, framework, level},
        {u"show"_s, framework, u"--skill"_s, u"product-ownership"_s},
        {u"compare"_s, framework, u"product-manager"_s, level, u"lead-product-manager"_s},
        {u"step"_s, framework, u"product-manager"_s, level},
        {u"search"_s, u"agile"_s},
        {u"diff"_s, u"ddat-2023-10"_s, framework},
    };
    for (const QStringList& call : calls) {
        for (const int width : {40, 50, 60}) {
            QStringList lines = callCli(call, {.width = width}).out.split(u'\n');
            // Addresses stay whole, so that they can be copied.
            lines.removeIf([](const QString& line) { return line.trimmed().startsWith(u"waymark:"); });
            for (const QString& line : lines)
                EXPECT_LE(displayWidth(line), width) << call.join(u' ').toStdString() << '\n' << line.toStdString();
        }
    }
}

TEST(CommandLine, SaysWhatIsWrongWithACallInOneSentence) {
    EXPECT_EQ(faultOf({}), u"Say what you want to know. “waymark-cli --help” lists the commands."_s);
    EXPECT_EQ(faultOf({u"shwo"_s}), u"There is no command “shwo”. Did you mean “show”?"_s);
    EXPECT_EQ(faultOf({u"import"_s, u"x"_s}), u"There is no command “import”."_s);
    EXPECT_EQ(faultOf({u"qqqqqqqq"_s}), u"There is no command “qqqqqqqq”."_s);
    EXPECT_EQ(faultOf({u"show"_s, u"x"_s, u"--skil"_s}), u"There is no option “--skil”. Did you mean “--skill”?"_s);
    EXPECT_EQ(faultOf({u"--jsno"_s, u"frameworks"_s}), u"There is no option “--jsno”. Did you mean “--json”?"_s);
    EXPECT_EQ(faultOf({u"frameworks"_s, u"--differences"_s}), u"There is no option “--differences”."_s);
    EXPECT_EQ(faultOf({u"frameworks"_s, u"--json=yes"_s}), u"The option “--json” takes no value."_s);
    EXPECT_EQ(faultOf({u"show"_s, u"x"_s, u"--skill"_s}), u"The option “--skill” needs a value: --skill SKILL."_s);
    EXPECT_EQ(faultOf({u"frameworks"_s, u"more"_s}),
              u"“frameworks” was given more than it takes. It is called like this: waymark-cli frameworks"_s);
    EXPECT_EQ(faultOf({u"show"_s}), u"“show” needs more than it was given. It is called like this: waymark-cli show "
                                    "FRAMEWORK [LEVEL] | waymark-cli show FRAMEWORK --skill SKILL | waymark-cli show "
                                    "ADDRESS"_s);
    EXPECT_EQ(faultOf({u"check"_s, QString()}),
              u"“check” was given an empty word. It is called like this: waymark-cli check FILE..."_s);
    EXPECT_TRUE(faultOf({u"compare"_s, u"x"_s}).contains(u"compare FRAMEWORK LEVEL LEVEL..."_s));
    EXPECT_TRUE(faultOf({u"frameworks"_s, u"--lang"_s, u"!"_s}).startsWith(u"“!” is not a language tag."_s));
}

TEST(CommandLine, LetsNoWordControlTheTerminal) {
    EXPECT_FALSE(faultOf({u"\x1b[31mred"_s}).contains(QChar(0x1b)));
    EXPECT_FALSE(faultOf({u"--\x1b[31mred"_s}).contains(QChar(0x1b)));
}

TEST(CommandLine, TakesOptionsAnywhereAndInBothSpellings) {
    const QString expected = callCli({u"frameworks"_s, u"--json"_s}).out;
    EXPECT_EQ(callCli({u"--json"_s, u"frameworks"_s}).out, expected);
    EXPECT_EQ(callCli({u"--lang"_s, u"en"_s, u"frameworks"_s, u"--json"_s}).out, expected);
    EXPECT_EQ(callCli({u"frameworks"_s, u"--lang=en"_s, u"--json"_s}).out, expected);
}

TEST(CommandLine, TakesEveryWordAfterTwoHyphensAsAnArgument) {
    const CliAnswer answer = callCli({u"show"_s, u"--"_s, u"--json"_s});
    EXPECT_EQ(answer.status, ExitStatus::fileTrouble);
    EXPECT_TRUE(answer.err.startsWith(u"--json: "_s)) << qPrintable(answer.err);
}

TEST(CommandLine, LeavesTheLanguageOfTheProcessAsItWas) {
    const QLocale before;
    EXPECT_EQ(callCli({u"frameworks"_s, u"--lang"_s, u"cy"_s}).status, ExitStatus::done);
    EXPECT_EQ(QLocale(), before);
}

TEST(CommandLine, StandsAnyWords) {
    const QStringList words{QString(),           u"-"_s,    u"--"_s,     u"-x"_s,     u"---"_s,    u"="_s,  u"--="_s,
                            u"--json"_s,         u"show"_s, u"%1"_s,     u"--lang"_s, u"--help"_s, u"\n"_s, u"check"_s,
                            QString(5000, u'a'), u"../"_s,  u"--skill"_s};
    for (const QString& first : words) {
        for (const QString& second : words) {
            for (const QString& third : words)
                EXPECT_LE(static_cast<int>(callCli({first, second, third}).status), 3);
        }
    }
}

} // namespace waymark

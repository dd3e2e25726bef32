#include "app/cli/command_line.h"

#include "app/cli/command_call.h"
#include "app/cli/command_help.h"
#include "app/cli/command_table.h"
#include "app/text/error_text.h"
#include "app/text/languages.h"
#include "app/text/to_qt.h"
#include "core/text/language_tag.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class LineText {
    Q_DECLARE_TR_FUNCTIONS(waymark::CommandLine)
};

// Puts the default locale back, for a process that makes more than one call.
class LocaleKeeper {
public:
    LocaleKeeper() = default;
    LocaleKeeper(const LocaleKeeper&) = delete;
    LocaleKeeper& operator=(const LocaleKeeper&) = delete;

    ~LocaleKeeper() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

// Looked for before anything else, because what is wrong with the rest is said in it.
QString languageOf(const QStringList& words) {
    for (qsizetype i = 0; i < words.size() && words.at(i) != "--"_L1; ++i) {
        if (words.at(i) == "--lang"_L1 && i + 1 < words.size())
            return words.at(i + 1);
        if (words.at(i).startsWith("--lang="_L1))
            return words.at(i).mid(7);
    }
    return systemLanguage();
}

void answerVersion(CommandCall& call) {
    const QString name = u"waymark-cli"_s;
    const QString version = QCoreApplication::applicationVersion();
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject().member("name", fromQt(name)).member("version", fromQt(version)).endObject();
        call.answer(json);
        return;
    }
    call.page().paragraph(name + u' ' + version);
}

} // namespace

ExitStatus runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err, const Terminal& terminal) {
    const LocaleKeeper keeper;
    Languages languages;
    const QString language = languages.use(languageOf(arguments));

    CallWords words = readCall(arguments);
    const Command* command = words.command;
    const QString fault = words.fault;
    CommandCall call(std::move(words), language, terminal, out, err);
    if (!fault.isEmpty())
        return call.wrongCall(fault);
    if (call.has("--lang") && !isLanguageTag(fromQt(call.value("--lang"))))
        return call.wrongCall(errorText(makeError(ErrorCode::languageMalformed, {fromQt(call.value("--lang"))})));
    if (call.has("--version")) {
        answerVersion(call);
        return ExitStatus::done;
    }
    if (call.has("--help")) {
        if (command != nullptr)
            writeHelp(call.page(), *command);
        else
            writeHelp(call.page());
        return ExitStatus::done;
    }
    if (command == nullptr)
        return call.wrongCall(LineText::tr("Say what you want to know. “waymark-cli --help” lists the commands."));
    return command->run(call);
}

} // namespace waymark

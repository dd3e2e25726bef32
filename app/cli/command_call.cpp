#include "app/cli/command_call.h"

#include "app/cli/command_table.h"
#include "app/text/error_text.h"
#include "app/text/suggestion.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class CallText {
    Q_DECLARE_TR_FUNCTIONS(waymark::CommandCall)
};

const CommandOption* findOption(const Command* command, const QString& name) {
    const auto in = [&](std::span<const CommandOption> options) -> const CommandOption* {
        const auto found = std::ranges::find_if(
            options, [&](const CommandOption& option) { return name == QLatin1String(option.name); });
        return found != options.end() ? &*found : nullptr;
    };
    if (const CommandOption* option = in(commonOptions()))
        return option;
    return command != nullptr ? in(command->options) : nullptr;
}

QStringList optionNames(const Command* command) {
    QStringList names;
    for (const CommandOption& option : commonOptions())
        names << QLatin1String(option.name);
    if (command != nullptr) {
        for (const CommandOption& option : command->options)
            names << QLatin1String(option.name);
    }
    return names;
}

QStringList commandNames() {
    QStringList names;
    for (const Command& command : commands())
        names << QLatin1String(command.name);
    return names;
}

QString withSuggestion(const QString& sentence, const QString& suggestion) {
    return suggestion.isEmpty() ? sentence : sentence + u' ' + didYouMean(suggestion);
}

bool isOption(const QString& word) {
    return word.size() > 1 && word.startsWith(u'-');
}

// Every way to call it.
QString howToCall(const Command& command) {
    const QString start = u"waymark-cli "_s + QLatin1String(command.name) + u' ';
    QStringList calls;
    const QStringList usages = QString::fromUtf8(command.usage).split(u'\n');
    for (const QString& usage : usages)
        calls << (start + usage).trimmed();
    return calls.join(u" | "_s);
}

QString argumentFault(const Command& command, const QStringList& arguments) {
    const QString name = QLatin1String(command.name);
    const qsizetype count = arguments.size();
    if (count < command.leastArguments)
        return CallText::tr("“%1” needs more than it was given. It is called like this: %2")
            .arg(name, howToCall(command));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        return CallText::tr("“%1” was given more than it takes. It is called like this: %2")
            .arg(name, howToCall(command));
    // As of a script's variable that holds nothing. What is said of a file without a name would help nobody.
    if (std::ranges::any_of(arguments, &QString::isEmpty))
        return CallText::tr("“%1” was given an empty word. It is called like this: %2").arg(name, howToCall(command));
    return {};
}

} // namespace

CallWords readCall(const QStringList& words) {
    CallWords call;
    // The command is the first word that is neither an option nor an option's value; options may stand before it, so it is
    // found first.
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isOption(words.at(i))) {
            call.command = findCommand(words.at(i));
            if (call.command == nullptr) {
                call.fault = withSuggestion(CallText::tr("There is no command “%1”.").arg(harmlessText(words.at(i))),
                                            nearest(words.at(i), commandNames()));
                return call;
            }
            break;
        }
        const CommandOption* option = findOption(nullptr, words.at(i));
        if (option != nullptr && option->value != nullptr)
            ++i;
    }

    bool isCommandSeen = false;
    bool areOptionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!areOptionsOver && word == "--"_L1) {
            areOptionsOver = true;
            continue;
        }
        if (areOptionsOver || !isOption(word)) {
            if (isCommandSeen || call.command == nullptr)
                call.arguments << word;
            isCommandSeen = true;
            continue;
        }
        const QString name = word.startsWith("--"_L1) ? word.section(u'=', 0, 0) : word;
        const bool hasValue = name.size() < word.size();
        const CommandOption* option = findOption(call.command, name);
        if (option == nullptr) {
            call.fault = withSuggestion(CallText::tr("There is no option “%1”.").arg(harmlessText(name)),
                                        nearest(name, optionNames(call.command)));
            return call;
        }
        if (option->value == nullptr && hasValue) {
            call.fault = CallText::tr("The option “%1” takes no value.").arg(name);
            return call;
        }
        if (option->value != nullptr && !hasValue && i + 1 >= words.size()) {
            call.fault = CallText::tr("The option “%1” needs a value: %1 %2.").arg(name, QLatin1String(option->value));
            return call;
        }
        call.options.insert(name, option->value == nullptr ? QString()
                                  : hasValue               ? word.mid(name.size() + 1)
                                                           : words.at(++i));
    }
    if (call.command != nullptr && !call.options.contains(u"--help"_s))
        call.fault = argumentFault(*call.command, call.arguments);
    return call;
}

CommandCall::CommandCall(CallWords words, const QString& language, const Terminal& terminal, QTextStream& out,
                         QTextStream& err)
    : m_words(std::move(words))
    , m_language(language)
    , m_out(out)
    , m_err(err)
    , m_page(out, terminal)
    , m_catalog(has("--frameworks") ? FrameworkCatalog(pathFromQt(value("--frameworks"))) : FrameworkCatalog()) {
    if (has("--lang"))
        m_languages = languageOrder({value("--lang")});
    else if (!wantsJson())
        m_languages = languageOrder({language});
}

QString CommandCall::text(const LocalizedText& text) const {
    return toQt(text, m_languages);
}

void CommandCall::answer(JsonWriter& json) {
    answer(json.take());
}

void CommandCall::answer(const std::string& utf8) {
    m_out << toQt(utf8);
}

void CommandCall::say(const QString& sentence) {
    m_err << sentence << '\n';
}

ExitStatus CommandCall::fail(const Error& error, const QString& suggestion) {
    say(withSuggestion(errorTextWithPlace(error), suggestion));
    return exitStatusOf(error.code);
}

ExitStatus CommandCall::fail(const Findings& findings) {
    for (const Finding& finding : findings)
        say(findingLine(finding));
    return exitStatusOf(findings);
}

ExitStatus CommandCall::wrongCall(const QString& sentence) {
    say(sentence);
    return ExitStatus::wrongCall;
}

ExitStatus exitStatusOf(ErrorCode code) {
    return errorCodeName(code).starts_with("file-") ? ExitStatus::fileTrouble : ExitStatus::nothingAnswers;
}

ExitStatus exitStatusOf(const Findings& findings) {
    ExitStatus status = ExitStatus::done;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::error && status != ExitStatus::fileTrouble)
            status = exitStatusOf(finding.error.code);
    }
    return status;
}

} // namespace waymark

// The commands of waymark-cli: what each is called, what it takes, what it answers, and what carries it out.
#pragma once

#include "app/cli/command_line.h"

#include <QString>
#include <QStringList>

#include <span>

namespace waymark {

class CommandCall;

struct CommandOption {
    const char* name; // with its hyphens: "--rater"
    const char* value; // what stands for its value in the usage line, such as "DIR"; nullptr: it takes none
    const char* says; // marked for translation in the context waymark::CommandTable
};

struct Command {
    const char* name;
    const char* usage; // what follows the name; one line for each way of calling it
    const char* answers; // one line, marked for translation in the context waymark::CommandTable
    std::span<const CommandOption> options; // beside those that every command takes
    int leastArguments = 0;
    int mostArguments = 0; // -1: as many as there are
    ExitStatus (*run)(CommandCall& call) = nullptr;
};

// In the order of the help text.
[[nodiscard]] std::span<const Command> commands();

// --json, --lang, --frameworks, --help, --version.
[[nodiscard]] std::span<const CommandOption> commonOptions();

// nullptr if there is none.
[[nodiscard]] const Command* findCommand(const QString& name);

// A text of the table in the language of the program.
[[nodiscard]] QString commandText(const char* text);

// The carriers, each in a file of its own name.
ExitStatus runFrameworks(CommandCall& call);
ExitStatus runShow(CommandCall& call);
ExitStatus runCompare(CommandCall& call);
ExitStatus runCheck(CommandCall& call);
ExitStatus runStep(CommandCall& call);
ExitStatus runGap(CommandCall& call);
ExitStatus runSearch(CommandCall& call);
ExitStatus runDiff(CommandCall& call);
ExitStatus runMigrate(CommandCall& call);
ExitStatus runReport(CommandCall& call);

} // namespace waymark

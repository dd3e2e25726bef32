#include "app/cli/command_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark {

namespace {

constexpr CommandOption everywhere[] = {
    {"--json", nullptr, QT_TRANSLATE_NOOP("waymark::CommandTable", "Give one JSON document and nothing else.")},
    {"--lang", "TAG",
     QT_TRANSLATE_NOOP("waymark::CommandTable",
                       "Answer in this language, for example “cy”, as far as the program and the framework have it.")},
    {"--frameworks", "DIR",
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Know the framework files in this folder, too.")},
    {"--help", nullptr, QT_TRANSLATE_NOOP("waymark::CommandTable", "Explain the program or the command.")},
    {"--version", nullptr, QT_TRANSLATE_NOOP("waymark::CommandTable", "Tell the program's version.")},
};

constexpr CommandOption ofShow[] = {
    {"--skill", "SKILL",
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Show this skill: its levels, and who is asked for it.")},
};

constexpr CommandOption ofCompare[] = {
    {"--differences", nullptr,
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Leave out the skills in which all of them ask for the same.")},
};

const std::array table{
    Command{"frameworks",
            "",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "Which frameworks there are."),
            {},
            0,
            0,
            runFrameworks},
    Command{"show", "FRAMEWORK [LEVEL]\nFRAMEWORK --skill SKILL",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "What a framework, a role level or a skill says."), ofShow, 1, 2,
            runShow},
    Command{"compare", "FRAMEWORK LEVEL LEVEL... [--differences]",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "What role levels ask for, side by side."), ofCompare, 3, -1,
            runCompare},
    Command{"check",
            "FILE...",
            QT_TRANSLATE_NOOP("waymark::CommandTable",
                              "What is wrong with a framework, a record or a crosswalk, all of it."),
            {},
            1,
            -1,
            runCheck},
};

} // namespace

std::span<const Command> commands() {
    return table;
}

std::span<const CommandOption> commonOptions() {
    return everywhere;
}

const Command* findCommand(const QString& name) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Command& command) { return name == QLatin1String(command.name); });
    return found != table.end() ? &*found : nullptr;
}

QString commandText(const char* text) {
    return QCoreApplication::translate("waymark::CommandTable", text);
}

} // namespace waymark

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
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Know the frameworks and crosswalks in this folder, too.")},
    {"--help", nullptr, QT_TRANSLATE_NOOP("waymark::CommandTable", "Explain the program or the command.")},
    {"--version", nullptr, QT_TRANSLATE_NOOP("waymark::CommandTable", "Tell the program’s version.")},
};

constexpr CommandOption ofShow[] = {
    {"--skill", "SKILL",
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Show this skill: its levels, and who is asked for it.")},
};

constexpr CommandOption ofCompare[] = {
    {"--differences", nullptr,
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Leave out the skills in which all of them ask for the same.")},
};

constexpr CommandOption ofGap[] = {
    {"--target", "LEVEL",
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Against this role level instead of the one that the record aims at.")},
    {"--rater", "self|other|agreed",
     QT_TRANSLATE_NOOP("waymark::CommandTable",
                       "Whose ratings: your own (the usual), somebody else’s, or those agreed on.")},
};

constexpr CommandOption ofReport[] = {
    {"--format", "html|pdf|markdown|csv",
     QT_TRANSLATE_NOOP("waymark::CommandTable", "The form of the page; “csv” holds the ratings alone.")},
    {"-o", "OUT", QT_TRANSLATE_NOOP("waymark::CommandTable", "Write to this file instead of the terminal.")},
    {"--target", "LEVEL",
     QT_TRANSLATE_NOOP("waymark::CommandTable", "Against this role level instead of the one that the record aims at.")},
    {"--rater", "self|other|agreed",
     QT_TRANSLATE_NOOP("waymark::CommandTable",
                       "Whose ratings: your own (the usual), somebody else’s, or those agreed on.")},
    {"--history", nullptr, QT_TRANSLATE_NOOP("waymark::CommandTable", "Add every rating that was ever given.")},
};

constexpr CommandOption ofMigrate[] = {
    {"--to", "FRAMEWORK", QT_TRANSLATE_NOOP("waymark::CommandTable", "The edition to carry the ratings over to.")},
    {"-o", "OUT",
     QT_TRANSLATE_NOOP("waymark::CommandTable",
                       "Write the new record to this file. It may be the record itself; no other file is replaced.")},
};

constexpr CommandOption ofSearch[] = {
    {"--in", "FRAMEWORK", QT_TRANSLATE_NOOP("waymark::CommandTable", "Search this framework alone, not all of them.")},
};

const std::array table{
    Command{"frameworks",
            "",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "Which frameworks there are."),
            {},
            0,
            0,
            runFrameworks},
    Command{"show", "FRAMEWORK [LEVEL]\nFRAMEWORK --skill SKILL\nADDRESS",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "What a framework, a role level or a skill says."), ofShow, 1, 2,
            runShow},
    Command{"compare", "FRAMEWORK LEVEL LEVEL... [--differences]",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "What role levels ask for, side by side."), ofCompare, 3, -1,
            runCompare},
    Command{"step",
            "FRAMEWORK FROM TO",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "What changes from one role level to another."),
            {},
            3,
            3,
            runStep},
    Command{
        "search", "WORD... [--in FRAMEWORK]",
        QT_TRANSLATE_NOOP("waymark::CommandTable", "Where words stand, in any order: role levels, skills, statements."),
        ofSearch, 1, -1, runSearch},
    Command{"gap", "RECORD [--target LEVEL] [--rater self|other|agreed]",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "Where a record stands against a role level."), ofGap, 1, 1,
            runGap},
    Command{"diff",
            "FRAMEWORK FRAMEWORK",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "What changed from one edition to another."),
            {},
            2,
            2,
            runDiff},
    Command{"migrate", "RECORD --to FRAMEWORK [-o OUT]",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "Carries a record’s ratings over to another edition."),
            ofMigrate, 1, 1, runMigrate},
    Command{"report",
            "RECORD --format html|pdf|markdown|csv [-o OUT] [--target LEVEL] [--rater self|other|agreed] [--history]",
            QT_TRANSLATE_NOOP("waymark::CommandTable", "A person’s page, to take away."), ofReport, 1, 1, runReport},
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

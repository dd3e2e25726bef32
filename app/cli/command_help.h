// What --help answers.
#pragma once

namespace waymark {

class PageWriter;
struct Command;

// About the program: its commands and the options that all of them take.
void writeHelp(PageWriter& page);

// About one command.
void writeHelp(PageWriter& page, const Command& command);

} // namespace waymark

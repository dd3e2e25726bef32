// waymark-cli: the questions that the program answers, in a terminal and in scripts.
#pragma once

#include "app/cli/terminal.h"

#include <QStringList>

class QTextStream;

namespace waymark {

enum class ExitStatus : int {
    done = 0,
    nothingAnswers = 1, // the input has faults or holds nothing that answers
    wrongCall = 2,
    fileTrouble = 3, // a file could not be read or written
};

// Carries out one call. `arguments` without the program's name. Answers go to `out`, messages to `err`.
[[nodiscard]] ExitStatus runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err,
                                        const Terminal& terminal = {});

} // namespace waymark

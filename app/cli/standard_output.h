// The standard output as bytes: written whole, with its failures noticed.
#pragma once

#include "app/cli/command_line.h"

#include <QByteArray>

namespace waymark {

// UTF-8 and line ends as they are, also on Windows.
void prepareStandardOutput();

// Writes it all. Gives `status`, or fileTrouble (and a message) if it could not be written. Somebody who stops reading
// early, as `head` does, is no failure.
[[nodiscard]] ExitStatus writeStandardOutput(const QByteArray& bytes, ExitStatus status);

} // namespace waymark

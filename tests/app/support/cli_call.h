// Calls waymark-cli within the test.
#pragma once

#include "app/cli/command_line.h"

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace waymark::test {

struct CliAnswer {
    ExitStatus status{};
    QString out;
    QString err;
};

[[nodiscard]] CliAnswer callCli(const QStringList& words, const Terminal& terminal = {});

// The one document on the standard output; expects that the call was done, said nothing else, and that it is one.
[[nodiscard]] QJsonDocument callForJson(const QStringList& words, ExitStatus expected = ExitStatus::done);

} // namespace waymark::test

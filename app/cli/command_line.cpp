#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace waymark {

ExitStatus runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    if (arguments == QStringList{u"--version"_s}) {
        out << "waymark-cli " << QCoreApplication::applicationVersion() << '\n';
        return ExitStatus::done;
    }
    err << QCoreApplication::translate("waymark::CommandLine", "This call is not understood. Try waymark-cli --help.")
        << '\n';
    return ExitStatus::wrongCall;
}

} // namespace waymark

#include "tests/support/finding_text.h"

namespace waymark {

std::string findingText(const Finding& finding, bool withArguments) {
    const Error& error = finding.error;
    std::string text = std::to_string(error.place.line) + ':' + std::to_string(error.place.column) + ": " +
                       (finding.severity == Severity::error ? "error" : "warning") + ": " +
                       std::string(errorCodeName(error.code)) + ' ' + error.place.path;
    if (withArguments && !error.arguments.empty()) {
        text += " [";
        for (const ErrorArgument& argument : error.arguments) {
            if (&argument != &error.arguments.front())
                text += ", ";
            const auto* words = std::get_if<std::string>(&argument);
            text += words != nullptr ? *words : std::to_string(std::get<std::int64_t>(argument));
        }
        text += ']';
    }
    return text;
}

std::string findingsText(const Findings& findings, bool withArguments) {
    std::string text;
    for (const Finding& finding : findings)
        text += findingText(finding, withArguments) + '\n';
    return text;
}

} // namespace waymark

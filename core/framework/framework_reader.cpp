#include "core/framework/framework_reader.h"

#include "core/framework/framework_builder.h"

#include <memory>
#include <utility>

namespace waymark {

namespace {

// The findings of a file of which one thing is to be said, whatever else was found.
Findings onlyFinding(const FrameworkBuilder::WrongFormat& what, Severity severity, const JsonSource& source) {
    JsonReport alone;
    if (severity == Severity::error)
        alone.error(what.code, what.arguments, what.offset);
    else
        alone.warning(what.code, what.arguments, what.offset);
    return alone.take(source);
}

} // namespace

FrameworkReading readFramework(std::string_view bytes, std::string fileName, const FrameworkLimits& limits) {
    const JsonSource source(bytes, std::move(fileName));
    JsonReport report(limits.findings);
    FrameworkBuilder builder(report);
    Arena decoded;
    const bool isWhole = readJson(source, limits.json, decoded, builder, report);
    if (const auto& wrong = builder.wrongFormat())
        return {nullptr, onlyFinding(*wrong, Severity::error, source)};
    // What a file does not hold can only be said when all of it was seen.
    if (isWhole)
        settle(builder.draft(), report);
    const auto& newer = builder.newerFormat();
    if (report.hasErrors() || !isWhole)
        return {nullptr, newer ? onlyFinding(*newer, Severity::error, source) : report.take(source)};

    FrameworkParts& parts = builder.draft().parts;
    parts.roles.shrink_to_fit();
    parts.roleLevels.shrink_to_fit();
    parts.skills.shrink_to_fit();
    return {std::make_shared<const Framework>(std::move(parts)),
            newer ? onlyFinding(*newer, Severity::warning, source) : report.take(source)};
}

} // namespace waymark

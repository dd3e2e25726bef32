#include "core/framework/framework_reader.h"

#include "core/framework/framework_builder.h"

#include <memory>
#include <utility>

namespace waymark {

FrameworkReading readFramework(std::string_view bytes, std::string fileName, const FrameworkLimits& limits) {
    const JsonSource source(bytes, std::move(fileName));
    JsonReport report(limits.findings);
    FrameworkBuilder builder(report);
    Arena decoded;
    const bool isWhole = readJson(source, limits.json, decoded, builder, report);
    if (const auto& wrong = builder.wrongFormat()) {
        JsonReport alone;
        alone.error(wrong->code, wrong->arguments, wrong->offset);
        return {nullptr, alone.take(source)};
    }
    // What a file does not hold can only be said when all of it was seen.
    if (isWhole)
        settle(builder.draft(), report);
    if (report.hasErrors() || !isWhole)
        return {nullptr, report.take(source)};

    FrameworkParts& parts = builder.draft().parts;
    parts.roles.shrink_to_fit();
    parts.roleLevels.shrink_to_fit();
    parts.skills.shrink_to_fit();
    return {std::make_shared<const Framework>(std::move(parts)), report.take(source)};
}

} // namespace waymark

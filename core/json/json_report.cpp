#include "core/json/json_report.h"

#include "core/json/json_places.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace waymark {

void JsonReport::error(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset) {
    add(Severity::error, m_errors, code, std::move(arguments), offset);
}

void JsonReport::warning(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset) {
    add(Severity::warning, m_warnings, code, std::move(arguments), offset);
}

void JsonReport::errorBeside(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset,
                             std::size_t other) {
    add(Severity::error, m_errors, code, std::move(arguments), offset, other);
}

void JsonReport::warningBeside(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset,
                               std::size_t other) {
    add(Severity::warning, m_warnings, code, std::move(arguments), offset, other);
}

void JsonReport::add(Severity severity, std::size_t& count, ErrorCode code, std::vector<ErrorArgument> arguments,
                     std::size_t offset, std::optional<std::size_t> other) {
    ++count;
    if (count <= m_limit)
        m_entries.push_back({severity, code, std::move(arguments), offset, other, m_entries.size()});
}

Findings JsonReport::take(const JsonSource& source) {
    std::ranges::sort(m_entries, [](const Entry& one, const Entry& two) {
        return std::tie(one.offset, one.order) < std::tie(two.offset, two.order);
    });
    std::vector<std::size_t> offsets;
    for (const Entry& entry : m_entries) {
        offsets.push_back(entry.offset);
        if (entry.other)
            offsets.push_back(*entry.other);
    }
    std::ranges::sort(offsets);
    const std::vector<ErrorPlace> places = findJsonPlaces(source, offsets);
    const auto placeOf = [&](std::size_t offset) -> const ErrorPlace& {
        return places[static_cast<std::size_t>(std::ranges::lower_bound(offsets, offset) - offsets.begin())];
    };

    Findings findings;
    findings.reserve(m_entries.size());
    for (Entry& entry : m_entries) {
        if (entry.other)
            entry.arguments.emplace_back(static_cast<std::int64_t>(placeOf(*entry.other).line));
        findings.push_back({entry.severity, {entry.code, std::move(entry.arguments), placeOf(entry.offset)}});
    }
    if (std::max(m_errors, m_warnings) >= m_limit && !findings.empty()) {
        const Severity severity = m_errors >= m_limit ? Severity::error : Severity::warning;
        findings.push_back(
            {severity, makeError(ErrorCode::findingsTooMany, {static_cast<std::int64_t>(m_limit)}, source.fileName())});
    }
    m_entries.clear();
    m_errors = 0;
    m_warnings = 0;
    return findings;
}

} // namespace waymark

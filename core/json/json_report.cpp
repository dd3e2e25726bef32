#include "core/json/json_report.h"

#include "core/json/json_places.h"

#include <algorithm>
#include <utility>

namespace waymark {

void JsonReport::error(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset) {
    add(Severity::error, m_errors, code, std::move(arguments), offset);
}

void JsonReport::warning(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset) {
    add(Severity::warning, m_warnings, code, std::move(arguments), offset);
}

void JsonReport::add(Severity severity, std::size_t& count, ErrorCode code, std::vector<ErrorArgument> arguments,
                     std::size_t offset) {
    ++count;
    if (count <= m_limit)
        m_entries.push_back({severity, code, std::move(arguments), offset});
}

Findings JsonReport::take(const JsonSource& source) {
    std::ranges::stable_sort(m_entries, {}, &Entry::offset);
    std::vector<std::size_t> offsets;
    offsets.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        offsets.push_back(entry.offset);
    std::vector<ErrorPlace> places = findJsonPlaces(source, offsets);

    Findings findings;
    findings.reserve(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry& entry = m_entries[i];
        findings.push_back({entry.severity, {entry.code, std::move(entry.arguments), std::move(places[i])}});
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

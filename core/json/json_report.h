// The findings of one JSON file while it is read: kept by byte offset, and placed when all are known.
#pragma once

#include "core/base/error.h"
#include "core/json/json_source.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waymark {

// Reading never keeps track of lines or paths. Only a file in which something was found is gone through a second time,
// to say the line, the column and the JSON path of each finding.
class JsonReport {
public:
    static constexpr std::size_t usualLimit = 1000;

    // Errors beyond `limit` are counted, not kept, and so are warnings; one finding at the end says that there were
    // more.
    explicit JsonReport(std::size_t limit = usualLimit) : m_limit(limit) {}

    // `offset`: of the first byte of a key or value, in JsonSource::text().
    void error(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset);
    void warning(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset);

    // An error or a warning about two places: the line of the other one becomes its last argument.
    void errorBeside(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset, std::size_t other);
    void warningBeside(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset, std::size_t other);

    // As many errors as are kept: whoever reads may stop.
    [[nodiscard]] bool isFull() const noexcept { return m_errors >= m_limit; }

    [[nodiscard]] bool hasErrors() const noexcept { return m_errors > 0; }

    // The findings in the order of their places. The report is empty afterwards.
    [[nodiscard]] Findings take(const JsonSource& source);

private:
    struct Entry {
        Severity severity;
        ErrorCode code;
        std::vector<ErrorArgument> arguments;
        std::size_t offset;
        std::optional<std::size_t> other;
        std::size_t order; // in which it was found: the order of what is found at one place
    };

    void add(Severity severity, std::size_t& count, ErrorCode code, std::vector<ErrorArgument> arguments,
             std::size_t offset, std::optional<std::size_t> other = {});

    std::size_t m_limit;
    std::vector<Entry> m_entries;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

} // namespace waymark

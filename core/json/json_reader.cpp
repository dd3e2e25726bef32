#include "core/json/json_reader.h"

#include "core/base/ids.h"
#include "core/json/json_input.h"
#include "core/text/utf8.h"
#include "core/text/word_index.h"

#include <nlohmann/json.hpp>

#include <cassert>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waymark {

namespace {

constexpr std::size_t faultShown = 20; // characters

// JsonInput as the pair of iterators that nlohmann's parser takes. It compares, reads and steps exactly once for each
// character, in this order, so that one step of the input does all three.
class InputIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    InputIterator() = default;

    explicit InputIterator(JsonInput& input) : m_input(&input) {}

    char operator*() const { return m_input->take(); }

    InputIterator& operator++() { return *this; }

    InputIterator operator++(int) { return *this; }

    // Only ever compared with the end.
    friend bool operator==(const InputIterator& here, const InputIterator& /*end*/) { return here.m_input->atEnd(); }

private:
    JsonInput* m_input = nullptr;
};

// nlohmann's events with places and limits.
class Bridge {
public:
    Bridge(const JsonSource& source, const JsonLimits& limits, Arena& arena, JsonHandler& handler, JsonReport& report)
        : m_source(source)
        , m_limits(limits)
        , m_arena(arena)
        , m_handler(handler)
        , m_report(report)
        , m_input(source.text(), limits.stringLength, limits.numberLength) {}

    bool run() { return nlohmann::json::sax_parse(InputIterator(m_input), InputIterator(), this); }

    bool null() {
        const std::size_t offset = m_input.offset() - 4;
        return beginValue(offset) && send([&] { return m_handler.onNull(offset); }) && endValue();
    }

    bool boolean(bool value) {
        const std::size_t offset = m_input.offset() - (value ? 4 : 5);
        return beginValue(offset) && send([&] { return m_handler.onBoolean(value, offset); }) && endValue();
    }

    bool number_integer(nlohmann::json::number_integer_t /*value*/) { return number(); }

    bool number_unsigned(nlohmann::json::number_unsigned_t /*value*/) { return number(); }

    bool number_float(nlohmann::json::number_float_t /*value*/, const std::string& /*text*/) { return number(); }

    bool string(std::string& decoded) {
        const std::size_t offset = m_input.tokenBegin();
        return beginValue(offset) && send([&] { return m_handler.onString(text(decoded), offset); }) && endValue();
    }

    bool binary(std::vector<std::uint8_t>& /*value*/) { return false; }

    bool start_object(std::size_t /*size*/) { return begin(JsonKind::object); }

    bool end_object() { return end(JsonKind::object); }

    bool start_array(std::size_t /*size*/) { return begin(JsonKind::array); }

    bool end_array() { return end(JsonKind::array); }

    bool key(std::string& decoded) {
        if (m_skippedDepth > 0)
            return true;
        const std::size_t offset = m_input.tokenBegin();
        const std::string_view name = text(decoded);
        if (!m_frames[m_depth - 1].keys.add(name).second) {
            m_report.error(ErrorCode::jsonDuplicateKey, {std::string(firstUtf8Characters(name, longestId))}, offset);
            m_handler.onDuplicateKey(name, offset);
            m_skippedDepth = m_depth;
            return !m_report.isFull();
        }
        return m_handler.onKey(name, offset);
    }

    bool parse_error(std::size_t taken, const std::string& /*token*/, const nlohmann::detail::exception& fault) {
        constexpr int numberOutOfRange = 406;
        const std::size_t begin = m_input.tokenBegin();
        switch (m_input.stop()) {
        case JsonInput::Stop::stringTooLong:
            m_report.error(ErrorCode::jsonStringTooLong, {argument(m_limits.stringLength)}, begin);
            return false;
        case JsonInput::Stop::numberTooLong:
            m_report.error(ErrorCode::jsonNumberTooLong, {argument(m_limits.numberLength)}, begin);
            return false;
        case JsonInput::Stop::none:
            break;
        }
        if (fault.id == numberOutOfRange) {
            m_report.error(ErrorCode::jsonNumberOutOfRange, {"-1.8e308", "1.8e308"}, begin);
            return false;
        }
        // The lexer meets it only behind the half, where there is nothing to be seen of it.
        if (const std::optional<std::size_t> half = m_input.loneSurrogate()) {
            m_report.error(ErrorCode::jsonSyntax,
                           {std::string(m_source.text().substr(*half, 6)), std::string("lone-surrogate")}, *half);
            return false;
        }
        const std::size_t offset = m_input.faultOffset(taken);
        if (const std::optional<std::size_t> comma = extraCommaAt(offset)) {
            m_report.error(ErrorCode::jsonSyntax, {std::string(","), std::string("extra-comma")}, *comma);
            return false;
        }
        m_report.error(ErrorCode::jsonSyntax, {whatStandsAt(offset)}, offset);
        return false;
    }

private:
    struct Frame {
        bool isArray = false;
        std::size_t items = 0;
        WordIndex keys;
    };

    static ErrorArgument argument(std::size_t value) { return static_cast<std::int64_t>(value); }

    [[nodiscard]] std::string_view text(const std::string& decoded) {
        const std::string_view token = m_input.token();
        return m_input.isPlain() ? token.substr(1, token.size() - 2) : m_arena.keep(decoded);
    }

    // The value of a duplicate key is gone through without telling anybody.
    template <class Event>
    bool send(Event event) {
        return m_skippedDepth > 0 || event();
    }

    bool beginValue(std::size_t offset) {
        if (++m_values > m_limits.values)
            return fail(ErrorCode::jsonTooManyItems, m_limits.values, offset);
        if (m_depth > 0 && ++m_frames[m_depth - 1].items > m_limits.items)
            return fail(ErrorCode::jsonTooManyItems, m_limits.items, offset);
        return true;
    }

    bool endValue() {
        if (m_skippedDepth == m_depth)
            m_skippedDepth = 0;
        return true;
    }

    bool number() {
        const std::size_t offset = m_input.tokenBegin();
        if (m_input.stop() == JsonInput::Stop::numberTooLong)
            return fail(ErrorCode::jsonNumberTooLong, m_limits.numberLength, offset);
        // The lexer takes one character behind a number: a quote there is a fault, and has begun the next token.
        if (m_input.token().starts_with('"')) {
            m_report.error(ErrorCode::jsonSyntax, {whatStandsAt(offset)}, offset);
            return false;
        }
        return beginValue(offset) && send([&] { return m_handler.onNumber(m_input.token(), offset); }) && endValue();
    }

    bool begin(JsonKind kind) {
        const std::size_t offset = m_input.offset() - 1;
        if (!beginValue(offset))
            return false;
        if (m_depth == m_limits.depth)
            return fail(ErrorCode::jsonTooDeep, m_limits.depth, offset);
        if (m_depth == m_frames.size())
            m_frames.emplace_back();
        m_frames[m_depth].isArray = kind == JsonKind::array;
        m_frames[m_depth].items = 0;
        m_frames[m_depth].keys.clear();
        ++m_depth;
        return send([&] { return m_handler.onBegin(kind, offset); });
    }

    bool end(JsonKind kind) {
        const std::size_t offset = m_input.offset() - 1;
        --m_depth;
        return send([&] { return m_handler.onEnd(kind, offset); }) && endValue();
    }

    bool fail(ErrorCode code, std::size_t limit, std::size_t offset) {
        m_report.error(code, {argument(limit)}, offset);
        return false;
    }

    // The comma that is one too many, if that is why the character at `fault` cannot stand there. The lexer stops only at
    // the bracket behind a comma that nothing follows.
    [[nodiscard]] std::optional<std::size_t> extraCommaAt(std::size_t fault) const {
        const std::string_view text = m_source.text();
        if (fault >= text.size() || fault < m_input.tokenBegin() + m_input.token().size())
            return std::nullopt;
        const char found = text[fault];
        if (m_depth == 0)
            return found == ',' && m_values > 0 ? std::optional(fault) : std::nullopt;
        const bool isArray = m_frames[m_depth - 1].isArray;
        const std::size_t before = text.find_last_not_of(" \t\r\n", fault - 1);
        if (found == ',')
            return text[before] == ',' || text[before] == (isArray ? '[' : '{') ? std::optional(fault) : std::nullopt;
        return found == (isArray ? ']' : '}') && text[before] == ',' ? std::optional(before) : std::nullopt;
    }

    [[nodiscard]] std::string whatStandsAt(std::size_t offset) const {
        std::string shown;
        for (const char c : firstUtf8Characters(m_source.text().substr(offset, 4 * faultShown), faultShown)) {
            if (c == '\n' || c == '\r')
                return shown.empty() ? "\\n" : shown;
            if (static_cast<unsigned char>(c) < 0x20)
                shown +=
                    c == '\t' ? "\\t" : "\\u00" + std::string(1, c < 0x10 ? '0' : '1') + "0123456789abcdef"[c & 15];
            else
                shown += c;
        }
        return shown;
    }

    const JsonSource& m_source;
    const JsonLimits& m_limits;
    Arena& m_arena;
    JsonHandler& m_handler;
    JsonReport& m_report;
    JsonInput m_input;
    std::vector<Frame> m_frames; // as many as the depth once was, so that their memory is used again
    std::size_t m_depth = 0;
    std::size_t m_values = 0;
    std::size_t m_skippedDepth = 0; // depth of the object whose duplicate member is skipped; 0: none is
};

bool looksLikeUtf16(std::string_view bytes) {
    if (bytes.size() < 2)
        return false;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return true;
    // Without a mark: the first character of JSON is ASCII, so that one of its two bytes is 0.
    return (bytes[0] == '\0') != (bytes[1] == '\0');
}

// Whether the bytes are text that can be JSON at all.
bool checkText(const JsonSource& source, const JsonLimits& limits, JsonReport& report) {
    const std::string_view text = source.text();
    const auto fail = [&report](ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset) {
        report.error(code, std::move(arguments), offset);
        return false;
    };
    if (source.fileBytes() > limits.size)
        return fail(ErrorCode::fileTooLarge, {static_cast<std::int64_t>(limits.size)}, 0);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return fail(ErrorCode::textEmptyFile, {}, 0);
    if (looksLikeUtf16(text))
        return fail(ErrorCode::textUtf16, {}, 0);
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return fail(ErrorCode::textHasNul, {}, nul);
    if (const std::size_t bad = findInvalidUtf8(text); bad != std::string_view::npos)
        return fail(ErrorCode::textNotUtf8, {static_cast<std::int64_t>(bad + source.fileBytes() - text.size())}, bad);
    // A byte order mark is taken once; the lexer would take another.
    if (text.starts_with("\xEF\xBB\xBF"))
        return fail(ErrorCode::jsonSyntax, {"U+FEFF"}, 0);
    return true;
}

} // namespace

#define WAYMARK_TEXT_OF(number) #number
#define WAYMARK_VERSION_OF(major, minor, patch)                                                                        \
    WAYMARK_TEXT_OF(major) "." WAYMARK_TEXT_OF(minor) "." WAYMARK_TEXT_OF(patch)

std::string_view jsonLibraryVersion() noexcept {
    return WAYMARK_VERSION_OF(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH);
}

std::string_view jsonTypeName(JsonKind kind) noexcept {
    switch (kind) {
    case JsonKind::null:
        return "null";
    case JsonKind::boolean:
        return "boolean";
    case JsonKind::number:
        return "number";
    case JsonKind::string:
        return "string";
    case JsonKind::array:
        return "array";
    case JsonKind::object:
        return "object";
    }
    assert(false);
    return {};
}

bool readJson(const JsonSource& source, const JsonLimits& limits, Arena& arena, JsonHandler& handler,
              JsonReport& report) {
    if (!checkText(source, limits, report))
        return false;
    return Bridge(source, limits, arena, handler, report).run();
}

} // namespace waymark

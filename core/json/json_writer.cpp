#include "core/json/json_writer.h"

#include "core/json/json_reader.h"
#include "core/text/utf8.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

namespace waymark {

namespace {

// Replays the events of a JSON text into a writer.
class Replay final : public JsonHandler {
public:
    explicit Replay(JsonWriter& writer) : m_writer(writer) {}

    bool onBegin(JsonKind kind, std::size_t /*offset*/) override {
        kind == JsonKind::object ? m_writer.beginObject() : m_writer.beginArray();
        return true;
    }

    bool onEnd(JsonKind kind, std::size_t /*offset*/) override {
        kind == JsonKind::object ? m_writer.endObject() : m_writer.endArray();
        return true;
    }

    bool onKey(std::string_view key, std::size_t /*offset*/) override {
        m_writer.key(key);
        return true;
    }

    bool onString(std::string_view text, std::size_t /*offset*/) override {
        m_writer.string(text);
        return true;
    }

    bool onNumber(std::string_view spelling, std::size_t /*offset*/) override {
        m_writer.number(spelling);
        return true;
    }

    bool onBoolean(bool value, std::size_t /*offset*/) override {
        m_writer.boolean(value);
        return true;
    }

    bool onNull(std::size_t /*offset*/) override {
        m_writer.null();
        return true;
    }

private:
    JsonWriter& m_writer;
};

} // namespace

JsonWriter& JsonWriter::begin(char bracket) {
    beforeValue();
    m_text += bracket;
    ++m_depth;
    m_isFirst = true;
    return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
    assert(m_depth > 0 && !m_hasKey);
    --m_depth;
    if (!m_isFirst)
        newLine();
    m_text += bracket;
    m_isFirst = false;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    assert(m_depth > 0 && !m_hasKey);
    beforeValue();
    quote(name);
    m_text += m_style == Style::indented ? ": " : ":";
    m_hasKey = true;
    return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
    beforeValue();
    quote(text);
    return *this;
}

JsonWriter& JsonWriter::number(double value) {
    if (!std::isfinite(value))
        return null();
    std::array<char, 32> spelling{};
    const auto [last, fault] = std::to_chars(spelling.data(), spelling.data() + spelling.size(), value);
    assert(fault == std::errc{});
    return literal({spelling.data(), last});
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
    return literal(std::to_string(value));
}

JsonWriter& JsonWriter::natural(std::uint64_t value) {
    return literal(std::to_string(value));
}

JsonWriter& JsonWriter::boolean(bool value) {
    return literal(value ? "true" : "false");
}

JsonWriter& JsonWriter::null() {
    return literal("null");
}

JsonWriter& JsonWriter::number(std::string_view spelling) {
    return literal(spelling);
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    const std::size_t length = m_text.size();
    const std::size_t depth = m_depth;
    const bool isFirst = m_isFirst;
    const bool hasKey = m_hasKey;
    JsonLimits limits = JsonLimits::none();
    limits.depth = JsonLimits().depth;
    Arena arena;
    JsonReport report;
    Replay replay(*this);
    if (!readJson(JsonSource(json), limits, arena, replay, report)) {
        m_text.resize(length);
        m_depth = depth;
        m_isFirst = isFirst;
        m_hasKey = hasKey;
        null();
    }
    return *this;
}

JsonWriter& JsonWriter::literal(std::string_view spelling) {
    beforeValue();
    m_text += spelling;
    return *this;
}

std::string JsonWriter::take() {
    assert(m_depth == 0 && !m_hasKey);
    if (m_style == Style::indented && !m_text.empty())
        m_text += '\n';
    m_isFirst = true;
    return std::exchange(m_text, {});
}

void JsonWriter::beforeValue() {
    if (m_hasKey) {
        m_hasKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_isFirst)
        m_text += ',';
    m_isFirst = false;
    newLine();
}

void JsonWriter::newLine() {
    if (m_style == Style::compact)
        return;
    m_text += '\n';
    m_text.append(2 * m_depth, ' ');
}

void JsonWriter::quote(std::string_view text) {
    std::string valid;
    if (findInvalidUtf8(text) != std::string_view::npos) {
        valid = toValidUtf8(text);
        text = valid;
    }
    constexpr std::string_view hexDigits = "0123456789abcdef";
    m_text += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            m_text.append({'\\', c});
        else if (c == '\n')
            m_text += "\\n";
        else if (c == '\t')
            m_text += "\\t";
        else if (c == '\r')
            m_text += "\\r";
        else if (byte < 0x20 || byte == 0x7F)
            m_text.append("\\u00").append({hexDigits[byte >> 4U], hexDigits[byte & 15U]});
        else
            m_text += c;
    }
    m_text += '"';
}

} // namespace waymark

// Writes JSON: two-space indent, LF, UTF-8 as it is.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

// Whoever calls keeps the grammar (a key before each member's value, as many ends as begins); asserted. Texts that are
// not well-formed UTF-8 get U+FFFD for each byte in question, so that what comes out is always JSON.
class JsonWriter {
public:
    enum class Style : std::uint8_t {
        indented, // a final newline included
        compact, // one line, no blanks, no newline
    };

    explicit JsonWriter(Style style = Style::indented) : m_style(style) {}

    JsonWriter& beginObject() { return begin('{'); }

    JsonWriter& endObject() { return end('}'); }

    JsonWriter& beginArray() { return begin('['); }

    JsonWriter& endArray() { return end(']'); }

    JsonWriter& key(std::string_view name);
    JsonWriter& string(std::string_view text);
    JsonWriter& number(double value); // null if it is not finite
    // As it is spelled: a number by JSON's grammar.
    JsonWriter& number(std::string_view spelling);
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    template <std::integral Number>
        requires(!std::same_as<Number, bool>)
    JsonWriter& number(Number value) {
        return std::signed_integral<Number> ? integer(static_cast<std::int64_t>(value))
                                            : natural(static_cast<std::uint64_t>(value));
    }

    // A value that is JSON text already, such as one that was kept from a file. It is laid out anew, numbers stay as
    // they are spelled. Text that is no JSON becomes null.
    JsonWriter& raw(std::string_view json);

    // Members of the usual kinds.
    JsonWriter& member(std::string_view name, std::string_view text) { return key(name).string(text); }

    // A pointer would rather become a truth value than a view.
    JsonWriter& member(std::string_view name, const char* text) { return key(name).string(text); }

    JsonWriter& member(std::string_view name, const std::string& text) { return key(name).string(text); }

    JsonWriter& member(std::string_view name, bool value) { return key(name).boolean(value); }

    template <std::integral Number>
        requires(!std::same_as<Number, bool>)
    JsonWriter& member(std::string_view name, Number value) {
        return key(name).number(value);
    }

    // The whole document, when everything that was begun is ended. The writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    JsonWriter& begin(char bracket);
    JsonWriter& end(char bracket);
    JsonWriter& integer(std::int64_t value);
    JsonWriter& natural(std::uint64_t value);
    JsonWriter& literal(std::string_view spelling);
    void beforeValue();
    void newLine();
    void quote(std::string_view text);

    Style m_style;
    std::string m_text;
    std::size_t m_depth = 0;
    bool m_isFirst = true; // nothing stands in the open object or array yet
    bool m_hasKey = false; // a value comes next, on the key's line
};

} // namespace waymark

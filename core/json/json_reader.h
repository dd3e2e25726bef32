// Goes through a JSON text (RFC 8259) event by event, within limits, and finds what is wrong with it.
#pragma once

#include "core/base/arena.h"
#include "core/json/json_report.h"
#include "core/json/json_source.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace waymark {

// Of the library that reads the texts, such as "3.11.2".
[[nodiscard]] std::string_view jsonLibraryVersion() noexcept;

enum class JsonKind : std::uint8_t { null, boolean, number, string, array, object };

// The word that stands for it in findings: "null", "boolean", "number", "string", "array", "object".
[[nodiscard]] std::string_view jsonTypeName(JsonKind kind) noexcept;

// Each is looked at before what it limits costs time or memory.
struct JsonLimits {
    std::size_t size = std::size_t(64) * 1024 * 1024; // bytes of the file
    std::size_t depth = 64; // arrays and objects within one another
    std::size_t stringLength = std::size_t(1024) * 1024; // bytes of a text or key as it is spelled in the file
    std::size_t numberLength = 64; // characters
    std::size_t items = 250'000; // in one array or object
    std::size_t values = 2'000'000; // in the whole file

    // For a text that was read before.
    [[nodiscard]] static constexpr JsonLimits none() noexcept {
        constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
        return {most, most, most, most, most, most};
    }
};

// What happens in a JSON text, in its order. Offsets are those of the first byte of the key or value (for onEnd: of the
// bracket) in JsonSource::text(). Texts are without quotes and escapes, well-formed UTF-8, and stay valid as long as
// the file's bytes and the arena given to readJson(). Whoever returns false ends the reading.
class JsonHandler {
public:
    JsonHandler() = default;
    JsonHandler(const JsonHandler&) = delete;
    JsonHandler& operator=(const JsonHandler&) = delete;
    virtual ~JsonHandler() = default;

    // `kind` is array or object.
    virtual bool onBegin(JsonKind kind, std::size_t offset) = 0;
    virtual bool onEnd(JsonKind kind, std::size_t offset) = 0;
    virtual bool onKey(std::string_view key, std::size_t offset) = 0;
    virtual bool onString(std::string_view text, std::size_t offset) = 0;
    // `spelling`: as it stands in the file; the form was checked and it is within the range of double.
    virtual bool onNumber(std::string_view spelling, std::size_t offset) = 0;
    virtual bool onBoolean(bool value, std::size_t offset) = 0;
    virtual bool onNull(std::size_t offset) = 0;

    // A key that the object had already. It was reported as an error; there is no onKey() for it, and no events for its
    // value.
    virtual void onDuplicateKey(std::string_view /*key*/, std::size_t /*offset*/) {}
};

// Sends the events of `source` to `handler`. `arena` takes the texts that stand otherwise in the file, with escapes.
// True if all of it was gone through; otherwise `report` has the reason, unless the handler ended it or the report was
// full. Accepts a byte order mark. Reports: text-empty-file, text-utf-16, text-has-nul, text-not-utf-8, file-too-large,
// json-syntax, json-too-deep, json-string-too-long, json-number-too-long, json-number-out-of-range, json-too-many-items
// (each ends the reading) and json-duplicate-key (goes on).
bool readJson(const JsonSource& source, const JsonLimits& limits, Arena& arena, JsonHandler& handler,
              JsonReport& report);

} // namespace waymark

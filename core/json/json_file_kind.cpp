#include "core/json/json_file_kind.h"

#include "core/json/json_reader.h"

#include <cassert>

namespace waymark {

namespace {

class FormatFinder final : public JsonHandler {
public:
    JsonFileKind found = JsonFileKind::unknown;

    bool onBegin(JsonKind kind, std::size_t /*offset*/) override {
        ++m_depth;
        return !m_isNext && (m_depth > 1 || kind == JsonKind::object);
    }

    bool onEnd(JsonKind /*kind*/, std::size_t /*offset*/) override { return --m_depth > 0; }

    bool onKey(std::string_view key, std::size_t /*offset*/) override {
        m_isNext = m_depth == 1 && key == "format";
        return true;
    }

    bool onString(std::string_view text, std::size_t /*offset*/) override {
        if (!m_isNext)
            return true;
        for (const JsonFileKind kind : {JsonFileKind::framework, JsonFileKind::record, JsonFileKind::crosswalk}) {
            if (text == formatName(kind))
                found = kind;
        }
        return false;
    }

    bool onNumber(std::string_view /*spelling*/, std::size_t /*offset*/) override { return !m_isNext; }

    bool onBoolean(bool /*value*/, std::size_t /*offset*/) override { return !m_isNext; }

    bool onNull(std::size_t /*offset*/) override { return !m_isNext; }

private:
    std::size_t m_depth = 0;
    bool m_isNext = false;
};

} // namespace

std::string_view formatName(JsonFileKind kind) noexcept {
    switch (kind) {
    case JsonFileKind::framework:
        return "waymark-framework";
    case JsonFileKind::record:
        return "waymark-record";
    case JsonFileKind::crosswalk:
        return "waymark-crosswalk";
    case JsonFileKind::unknown:
        return {};
    }
    assert(false);
    return {};
}

JsonFileKind recogniseFormat(std::string_view bytes) {
    FormatFinder finder;
    Arena arena;
    JsonReport ignored;
    readJson(JsonSource(bytes), {}, arena, finder, ignored);
    return finder.found;
}

} // namespace waymark

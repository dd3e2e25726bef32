#include "core/json/json_places.h"

#include "core/json/json_reader.h"
#include "core/json/json_report.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <string_view>

namespace waymark {

namespace {

constexpr std::size_t longestKeyShown = 60; // characters

bool isPlainKey(std::string_view key) noexcept {
    return !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '$';
    });
}

void appendKey(std::string& path, std::string_view key) {
    const std::string_view shown = firstUtf8Characters(key, longestKeyShown);
    const std::string_view more = shown.size() < key.size() ? "\xE2\x80\xA6" : "";
    if (isPlainKey(shown)) {
        path.append(".").append(shown).append(more);
        return;
    }
    path += "[\"";
    for (const char c : shown) {
        if (c == '"' || c == '\\')
            path += '\\';
        path += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    path.append(more).append("\"]");
}

// Follows the events of a file and notes the path at each offset that is asked for.
class PathFinder final : public JsonHandler {
public:
    PathFinder(std::span<const std::size_t> offsets, std::vector<ErrorPlace>& places)
        : m_offsets(offsets)
        , m_places(places) {}

    bool onBegin(JsonKind kind, std::size_t offset) override {
        enter(offset);
        m_frames.push_back({kind == JsonKind::array, false, 0, {}});
        return !done();
    }

    bool onEnd(JsonKind /*kind*/, std::size_t offset) override {
        give(offset + 1);
        m_frames.pop_back();
        return leave();
    }

    bool onKey(std::string_view key, std::size_t offset) override {
        give(offset);
        m_frames.back().key = key;
        m_frames.back().isInside = true;
        give(offset + 1);
        return !done();
    }

    void onDuplicateKey(std::string_view key, std::size_t offset) override {
        onKey(key, offset);
        m_frames.back().isInside = false;
    }

    bool onString(std::string_view /*text*/, std::size_t offset) override { return scalar(offset); }

    bool onNumber(std::string_view /*spelling*/, std::size_t offset) override { return scalar(offset); }

    bool onBoolean(bool /*value*/, std::size_t offset) override { return scalar(offset); }

    bool onNull(std::size_t offset) override { return scalar(offset); }

    // What lies behind the last event; `text` is the file's. A value that could not be read is an item all the same.
    void finish(std::string_view text) {
        constexpr std::string_view noValue = ",:]}";
        if (!done() && m_offsets[m_next] < text.size() && !noValue.contains(text[m_offsets[m_next]]) &&
            !m_frames.empty() && m_frames.back().isArray)
            m_frames.back().isInside = true;
        give(std::string_view::npos);
    }

private:
    struct Frame {
        bool isArray;
        bool isInside; // of the member or item that follows, not between two of them
        std::size_t index;
        std::string_view key;
    };

    [[nodiscard]] bool done() const noexcept { return m_next == m_offsets.size(); }

    bool scalar(std::size_t offset) {
        enter(offset);
        return leave();
    }

    // A value begins at `offset`.
    void enter(std::size_t offset) {
        give(offset);
        if (!m_frames.empty())
            m_frames.back().isInside = true;
        give(offset + 1);
    }

    // A value has ended.
    bool leave() {
        if (!m_frames.empty()) {
            m_frames.back().isInside = false;
            ++m_frames.back().index;
        }
        return !done();
    }

    // The path as it is now belongs to all offsets before `before` that have none yet.
    void give(std::size_t before) {
        for (; !done() && m_offsets[m_next] < before; ++m_next)
            m_places[m_next].path = path();
    }

    [[nodiscard]] std::string path() const {
        std::string path = "$";
        for (const Frame& frame : m_frames) {
            if (!frame.isInside)
                break;
            if (frame.isArray)
                path.append("[").append(std::to_string(frame.index)).append("]");
            else
                appendKey(path, frame.key);
        }
        return path;
    }

    std::span<const std::size_t> m_offsets;
    std::vector<ErrorPlace>& m_places;
    std::size_t m_next = 0;
    std::vector<Frame> m_frames;
};

} // namespace

std::vector<ErrorPlace> findJsonPlaces(const JsonSource& source, std::span<const std::size_t> offsets) {
    assert(std::ranges::is_sorted(offsets));
    std::vector<ErrorPlace> places(offsets.size());
    if (offsets.empty())
        return places;

    const std::string_view text = source.text();
    std::size_t at = 0;
    std::uint64_t line = 1;
    std::uint64_t column = 1;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        std::string_view part = text.substr(at, std::min(offsets[i], text.size()) - at);
        at += part.size();
        const std::size_t lastBreak = part.rfind('\n');
        if (lastBreak != std::string_view::npos) {
            line += static_cast<std::uint64_t>(std::ranges::count(part, '\n'));
            column = 1;
            part.remove_prefix(lastBreak + 1);
        }
        column += countUtf8Characters(part);
        places[i].file = source.fileName();
        places[i].line = line;
        places[i].column = column;
    }

    PathFinder finder(offsets, places);
    // What was too long for the first reading is not gone through now.
    JsonLimits limits = JsonLimits::none();
    limits.stringLength = JsonLimits().stringLength;
    limits.numberLength = JsonLimits().numberLength;
    Arena arena;
    JsonReport ignored;
    readJson(source, limits, arena, finder, ignored);
    finder.finish(text);
    return places;
}

} // namespace waymark

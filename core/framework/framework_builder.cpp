#include "core/framework/framework_builder.h"

#include "core/json/json_file_kind.h"
#include "core/text/language_tag.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace waymark {

namespace {

using Node = FrameworkNode;
using Shape = FrameworkShape;

constexpr std::int64_t newestVersion = 1;

JsonKind kindOf(Shape shape) noexcept {
    switch (shape) {
    case Shape::version:
        return JsonKind::number;
    case Shape::object:
        return JsonKind::object;
    case Shape::list:
    case Shape::statements:
        return JsonKind::array;
    case Shape::ignored:
    case Shape::format:
    case Shape::id:
    case Shape::reference:
    case Shape::word:
    case Shape::date:
    case Shape::tag:
    case Shape::text:
    case Shape::translation:
    case Shape::choice:
    case Shape::expectation:
        return JsonKind::string;
    }
    assert(false);
    return {};
}

} // namespace

void FrameworkBuilder::push(Node node, std::size_t offset) {
    m_frames.push_back({node, itemOf(node), membersOf(node), offset, 0, 0, {}, 0});
    beginNode(node);
}

bool FrameworkBuilder::onBegin(JsonKind kind, std::size_t offset) {
    if (m_skipped > 0) {
        ++m_skipped;
        return true;
    }
    if (m_frames.empty()) {
        if (kind == JsonKind::object) {
            push(Node::root, offset);
            return true;
        }
        m_report.error(ErrorCode::jsonWrongType, {"object", "array"}, offset);
        return false;
    }
    const FrameworkMember expected = m_frames.back().expected;
    if (kind == JsonKind::object && expected.shape == Shape::object)
        push(expected.node, offset);
    else if (kind == JsonKind::object && expected.shape == Shape::text)
        push(Node::translations, offset);
    else if (kind == JsonKind::array && (expected.shape == Shape::list || expected.shape == Shape::statements))
        push(expected.node, offset);
    else {
        m_skipped = 1;
        return expected.shape == Shape::ignored || wrongType(kind, offset);
    }
    return true;
}

bool FrameworkBuilder::onEnd(JsonKind /*kind*/, std::size_t /*offset*/) {
    if (m_skipped > 0) {
        --m_skipped;
        return true;
    }
    const Frame ended = m_frames.back();
    m_frames.pop_back();
    reportMissing(ended);
    endNode(ended);
    return !m_report.isFull();
}

bool FrameworkBuilder::onKey(std::string_view key, std::size_t offset) {
    if (m_skipped > 0)
        return true;
    Frame& frame = m_frames.back();
    frame.key = key;
    frame.keyOffset = offset;
    const auto members = frame.members;
    if (members.empty()) {
        if (frame.node == Node::translations && !isLanguageTag(key))
            m_report.error(ErrorCode::languageMalformed, {std::string(firstUtf8Characters(key, longestId))}, offset);
        return true;
    }
    // Members usually stand in the table's order, some of them left out.
    for (std::size_t tried = 0; tried < members.size(); ++tried) {
        const std::size_t at = frame.next;
        frame.next = at + 1 < members.size() ? at + 1 : 0;
        if (members[at].name == key) {
            frame.expected = members[at];
            frame.seen |= 1U << at;
            return true;
        }
    }
    frame.expected = {};
    m_report.warning(ErrorCode::jsonUnknownMember, {std::string(firstUtf8Characters(key, longestId))}, offset);
    return true;
}

bool FrameworkBuilder::onString(std::string_view text, std::size_t offset) {
    if (m_skipped > 0)
        return true;
    if (m_frames.empty())
        return wrongType(JsonKind::string, offset);
    switch (m_frames.back().expected.shape) {
    case Shape::ignored:
        break;
    case Shape::format: {
        const std::string_view wanted = formatName(JsonFileKind::framework);
        if (text != wanted)
            return stop(ErrorCode::formatUnknown,
                        {std::string(wanted), std::string(firstUtf8Characters(text, longestId))}, offset);
        break;
    }
    case Shape::id:
        storeId(text, offset);
        break;
    case Shape::reference:
        storeReference(text, offset);
        break;
    case Shape::word:
        warnOfControlCharacter(text, offset);
        storeWord(text, offset);
        break;
    case Shape::date:
        storeDate(text, offset);
        break;
    case Shape::tag:
        storeTag(text, offset);
        break;
    case Shape::text:
        warnOfControlCharacter(text, offset);
        if (checkNotEmpty(text, offset))
            storeText({m_draft.parts.arena.keep(text), m_draft.plainTexts});
        break;
    case Shape::translation:
        warnOfControlCharacter(text, offset);
        storeTranslation(text, offset);
        break;
    case Shape::choice:
        storeImportance(text, offset);
        break;
    case Shape::expectation:
        storeExpectation(text, offset);
        break;
    case Shape::statements:
        storeUndefinedLevel(text, offset);
        break;
    case Shape::version:
    case Shape::object:
    case Shape::list:
        return wrongType(JsonKind::string, offset);
    }
    return !m_report.isFull();
}

bool FrameworkBuilder::onNumber(std::string_view spelling, std::size_t offset) {
    if (m_skipped > 0)
        return true;
    if (!m_frames.empty() && m_frames.back().expected.shape == Shape::version)
        return version(spelling, offset);
    return wrongType(JsonKind::number, offset);
}

bool FrameworkBuilder::onBoolean(bool /*value*/, std::size_t offset) {
    return m_skipped > 0 || wrongType(JsonKind::boolean, offset);
}

bool FrameworkBuilder::onNull(std::size_t offset) {
    return m_skipped > 0 || wrongType(JsonKind::null, offset);
}

bool FrameworkBuilder::version(std::string_view spelling, std::size_t offset) {
    std::int64_t found = 0;
    const char* end = spelling.data() + spelling.size();
    const auto [last, fault] = std::from_chars(spelling.data(), end, found);
    if (fault != std::errc{} || last != end || found < 1)
        m_report.error(ErrorCode::formatVersionInvalid, {}, offset);
    else if (found > newestVersion)
        m_newerFormat = {ErrorCode::formatNewer, {found, newestVersion}, offset};
    return !m_report.isFull();
}

bool FrameworkBuilder::stop(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset) {
    m_wrongFormat = {code, std::move(arguments), offset};
    return false;
}

bool FrameworkBuilder::wrongType(JsonKind found, std::size_t offset) {
    if (!m_frames.empty() && m_frames.back().expected.shape == Shape::ignored)
        return true;
    const JsonKind wanted = m_frames.empty() ? JsonKind::object : kindOf(m_frames.back().expected.shape);
    m_report.error(ErrorCode::jsonWrongType, {std::string(jsonTypeName(wanted)), std::string(jsonTypeName(found))},
                   offset);
    noteFaultyItem();
    return !m_report.isFull();
}

// So that a list of nothing but faulty items is not said to be empty as well.
void FrameworkBuilder::noteFaultyItem() {
    if (!m_frames.empty() && m_frames.back().members.empty())
        m_frames.back().seen = 1;
}

bool FrameworkBuilder::checkNotEmpty(std::string_view text, std::size_t offset) {
    if (text.find_first_not_of(" \t\r\n") != std::string_view::npos)
        return true;
    m_report.error(ErrorCode::textEmpty, {memberName()}, offset);
    noteFaultyItem();
    return false;
}

// What a terminal would obey, and no screen or page can show. Nothing is lost by it, so that the file is read all the same.
void FrameworkBuilder::warnOfControlCharacter(std::string_view text, std::size_t offset) {
    const std::size_t at = findControlCharacter(text);
    if (at == std::string_view::npos)
        return;
    // All of them are below U+0100; those from U+0080 are two bytes, of which the second is the number.
    const auto first = static_cast<unsigned char>(text[at]);
    const unsigned number = first < 0x80 ? first : static_cast<unsigned char>(text[at + 1]);
    constexpr std::string_view digits = "0123456789ABCDEF";
    m_report.warning(ErrorCode::textHasControl, {std::string("U+00") + digits[number / 16] + digits[number % 16]},
                     offset);
}

// Of the member that the value belongs to, for an item that of its list.
std::string FrameworkBuilder::memberName() const {
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        if (!frame->expected.name.empty())
            return std::string(frame->expected.name);
        if (frame->node == Node::skillLevels)
            return std::string(firstUtf8Characters(frame->key, longestId));
    }
    return {};
}

void FrameworkBuilder::reportMissing(const Frame& ended) {
    const auto members = ended.members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!members[i].isRequired || (ended.seen >> i & 1U) != 0)
            continue;
        const bool isText = members[i].shape == Shape::text;
        m_report.error(isText ? ErrorCode::textMissing : ErrorCode::jsonMissingMember, {std::string(members[i].name)},
                       ended.offset);
    }
}

} // namespace waymark

#include "tests/bench/large_framework.h"

#include "core/base/ids.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace waymark {

namespace {

constexpr std::array<std::string_view, 4> scale = {"awareness", "working", "practitioner", "expert"};

constexpr std::array<std::string_view, 48> words = {
    "plan",    "product",  "service",  "user",      "research",  "evidence", "team",    "outcome",
    "measure", "delivery", "backlog",  "risk",      "budget",    "policy",   "data",    "design",
    "explain", "choose",   "test",     "improve",   "lead",      "coach",    "agree",   "review",
    "with",    "across",   "for",      "between",   "the",       "a",        "other",   "several",
    "clear",   "complex",  "shared",   "long-term", "technical", "everyday", "open",    "early",
    "people",  "options",  "priority", "problem",   "goal",      "change",   "setting", "decision"};

class Maker {
public:
    explicit Maker(const LargeFrameworkSize& size) : m_size(size) {}

    std::string make() {
        m_writer.beginObject();
        m_writer.member("format", "waymark-framework").member("formatVersion", 1).member("id", "large");
        m_writer.member("title", "A large framework").member("edition", "First").member("publisher", "Nobody");
        m_writer.key("source").beginObject().member("title", "Made by a program").endObject();
        m_writer.key("licence").beginObject().member("name", "None").endObject();
        m_writer.member("attribution", "Made for measuring.");
        m_writer.key("languages").beginArray().string("en").endArray();
        m_writer.member("summary", "As large as one wants.");
        makeScale();
        m_writer.key("families").beginArray().beginObject();
        m_writer.member("id", "family").member("name", "Family").endObject().endArray();
        m_writer.key("roles").beginArray();
        for (std::size_t i = 0; i < m_size.roles; ++i)
            makeRole(i);
        m_writer.endArray().key("skills").beginArray();
        for (std::size_t i = 0; i < m_size.skills; ++i)
            makeSkill(i);
        m_writer.endArray().endObject();
        return m_writer.take();
    }

private:
    // xorshift64: the same numbers on every machine, which the standard's distributions do not promise.
    std::size_t random(std::size_t below) {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<std::size_t>(m_state % below);
    }

    std::string sentence(std::size_t least, std::size_t most) {
        std::string text;
        for (std::size_t left = least + random(most - least + 1); left > 0; --left) {
            if (!text.empty())
                text += ' ';
            text += words[random(words.size())];
        }
        // Some texts are not ASCII, and a few are spelled with an escape.
        const std::size_t kind = random(100);
        return text + (kind < 10 ? " caf\xC3\xA9" : kind < 12 ? " \"so\"" : "");
    }

    std::string skillName(std::size_t skill) const {
        return std::string(words[skill % words.size()]) + " " +
               std::string(words[skill / words.size() % words.size()]) + " skill " + std::to_string(skill);
    }

    JsonWriter& text(std::string_view key, std::size_t least, std::size_t most) {
        return m_writer.member(key, sentence(least, most));
    }

    void texts(std::string_view key, std::size_t count) {
        m_writer.key(key).beginArray();
        for (std::size_t i = 0; i < count; ++i)
            m_writer.string(sentence(6, 14));
        m_writer.endArray();
    }

    void makeScale() {
        m_writer.key("proficiencies").beginArray();
        for (const std::string_view proficiency : scale)
            m_writer.beginObject().member("id", proficiency).member("name", proficiency).endObject();
        m_writer.endArray();
    }

    void makeRole(std::size_t role) {
        const std::string id = "role-" + std::to_string(role);
        m_writer.beginObject().member("id", id).member("family", "family");
        text("name", 2, 4);
        text("purpose", 8, 16);
        m_writer.key("levels").beginArray();
        for (std::size_t i = 0; i < m_size.levelsInRole; ++i) {
            const std::string level = id + "-level-" + std::to_string(i);
            m_writer.beginObject().member("id", level);
            text("name", 2, 4);
            text("purpose", 6, 12);
            texts("responsibilities", 3);
            m_writer.key("expectations").beginObject();
            // Neighbouring skills from a random one on, so that none is named twice.
            const std::size_t first = random(m_size.skills);
            for (std::size_t k = 0; k < std::min(m_size.expectations, m_size.skills); ++k) {
                const std::string skill = idFromName(skillName((first + k) % m_size.skills));
                m_writer.member(skill, scale[random(scale.size())]);
            }
            m_writer.endObject().endObject();
        }
        m_writer.endArray().endObject();
    }

    void makeSkill(std::size_t skill) {
        const std::string name = skillName(skill);
        m_writer.beginObject().member("id", idFromName(name)).member("name", name);
        text("description", 8, 16);
        m_writer.key("levels").beginObject();
        for (const std::string_view proficiency : scale)
            texts(proficiency, m_size.leastStatements + random(m_size.mostStatements - m_size.leastStatements + 1));
        m_writer.endObject().endObject();
    }

    LargeFrameworkSize m_size;
    JsonWriter m_writer;
    std::uint64_t m_state = 0x9E3779B97F4A7C15;
};

} // namespace

std::string makeLargeFrameworkFile(const LargeFrameworkSize& size) {
    return Maker(size).make();
}

} // namespace waymark

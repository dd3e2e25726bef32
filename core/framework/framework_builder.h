// Builds a framework from the events of its file.
#pragma once

#include "core/framework/framework_draft.h"
#include "core/framework/framework_members.h"
#include "core/json/json_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Goes along framework_members.h: each open object or list is a frame, which says what the next value must be. What is wrong
// is reported and left out, and the reading goes on, so that all faults of a file come at once.
class FrameworkBuilder final : public JsonHandler {
public:
    explicit FrameworkBuilder(JsonReport& report) : m_report(report) {}

    // After the last event.
    [[nodiscard]] FrameworkDraft& draft() noexcept { return m_draft; }

    // Set if this is no framework of a version that is known: nothing else about the file matters then.
    struct WrongFormat {
        ErrorCode code;
        std::vector<ErrorArgument> arguments;
        std::size_t offset;
    };

    [[nodiscard]] const std::optional<WrongFormat>& wrongFormat() const noexcept { return m_wrongFormat; }

    // Set if the file's format is newer than the newest that is known: what can be read of it is, but faults may be what the
    // newer format allows.
    [[nodiscard]] const std::optional<WrongFormat>& newerFormat() const noexcept { return m_newerFormat; }

    bool onBegin(JsonKind kind, std::size_t offset) override;
    bool onEnd(JsonKind kind, std::size_t offset) override;
    bool onKey(std::string_view key, std::size_t offset) override;
    bool onString(std::string_view text, std::size_t offset) override;
    bool onNumber(std::string_view spelling, std::size_t offset) override;
    bool onBoolean(bool value, std::size_t offset) override;
    bool onNull(std::size_t offset) override;

private:
    struct Frame {
        FrameworkNode node;
        FrameworkMember expected; // the next value
        std::span<const FrameworkMember> members;
        std::size_t offset;
        std::size_t next = 0; // member that usually follows
        std::uint32_t seen = 0; // one bit for each member; in a list: an item was faulty
        std::string_view key; // the last one
        std::size_t keyOffset = 0;
    };

    void push(FrameworkNode node, std::size_t offset);
    void beginNode(FrameworkNode node);
    void endNode(const Frame& ended);
    void endTexts(const Frame& ended);
    void endWords();
    void endTranslations(const Frame& ended);
    void endRole();
    void endSkillLevels(const Frame& ended);
    void reportMissing(const Frame& ended);

    bool wrongType(JsonKind found, std::size_t offset);
    void noteFaultyItem();
    bool checkNotEmpty(std::string_view text, std::size_t offset);
    void warnOfControlCharacter(std::string_view text, std::size_t offset);
    [[nodiscard]] std::string memberName() const;
    bool stop(ErrorCode code, std::vector<ErrorArgument> arguments, std::size_t offset);

    void storeId(std::string_view id, std::size_t offset);
    void storeReference(std::string_view id, std::size_t offset);
    void storeWord(std::string_view word, std::size_t offset);
    void storeText(LocalizedText text);
    void storeTag(std::string_view tag, std::size_t offset);
    void storeDate(std::string_view date, std::size_t offset);
    void storeTranslation(std::string_view text, std::size_t offset);
    void storeImportance(std::string_view word, std::size_t offset);
    void storeExpectation(std::string_view word, std::size_t offset);
    void storeUndefinedLevel(std::string_view word, std::size_t offset);
    bool version(std::string_view spelling, std::size_t offset);

    template <class Item>
    [[nodiscard]] std::span<Item> keep(const std::vector<Item>& items) {
        return m_draft.parts.arena.keep(std::span<const Item>(items));
    }

    JsonReport& m_report;
    FrameworkDraft m_draft;
    std::optional<WrongFormat> m_wrongFormat;
    std::optional<WrongFormat> m_newerFormat;
    std::vector<Frame> m_frames;
    std::size_t m_skipped = 0; // arrays and objects that are open and of no interest

    // What belongs to the list or object that is open; at most one of each kind is.
    std::vector<LocalizedText> m_texts;
    std::vector<std::string_view> m_words;
    std::vector<Translation> m_translations;
    std::vector<FrameworkDraft::NamedSkillLevel> m_skillLevels;
    std::vector<SkillExpectation> m_expectations;
    std::vector<FrameworkDraft::Importance> m_importances;
    std::vector<ResponsibilityPair> m_pairs;
    std::vector<std::size_t> m_languageOffsets;
    std::size_t m_firstRoleLevel = 0;
    std::optional<std::uint32_t> m_firstRoleOfPairs;
    std::optional<std::uint32_t> m_secondRoleOfPairs;
};

} // namespace waymark

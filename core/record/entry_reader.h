// The entries of a record, one JSON object each, with all that is wrong in it.
#pragma once

#include "core/json/json_object.h"
#include "core/record/record.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark {

// Reads parts of one record file. What is wrong is reported; the value returned is then of no use. The tree outlives it.
class EntryReader {
public:
    // `warnOfUnknown`: members that are not known are reported; they are kept either way.
    explicit EntryReader(bool warnOfUnknown) : m_warnOfUnknown(warnOfUnknown) {}

    [[nodiscard]] RatingEntry rating(JsonObject& object);
    [[nodiscard]] RatingDraft draft(JsonObject& object);
    [[nodiscard]] EvidenceItem evidence(JsonObject& object);
    [[nodiscard]] Action action(JsonObject& object);
    [[nodiscard]] Snapshot snapshot(JsonObject& object);
    [[nodiscard]] Aims aims(JsonObject& object);
    [[nodiscard]] RecordFramework framework(JsonObject& object);
    [[nodiscard]] std::optional<Moment> roundBegan(JsonObject& root);

    // Every member that nobody asked for.
    [[nodiscard]] UnknownMembers unknown(const JsonObject& object) const;

private:
    template <class Choice>
    std::optional<Choice> choice(JsonObject& object, std::string_view name, JsonNeed need);
    std::string text(JsonObject& object, std::string_view name, JsonNeed need = JsonNeed::optional);
    std::string_view id(JsonObject& object, std::string_view name, JsonNeed need);
    EntryId entryId(JsonObject& object);
    Moment moment(JsonObject& object, std::string_view name, JsonNeed need);
    std::optional<Date> date(JsonObject& object, std::string_view name, JsonNeed need);
    std::map<std::string, std::string> names(JsonObject& object, std::string_view name);
    StatementMark statementMark(JsonObject& object);
    std::vector<StatementMark> statementMarks(JsonObject& object);
    CarriedOver carriedOver(JsonObject& object);

    bool m_warnOfUnknown;
    std::unordered_map<std::string_view, std::size_t> m_idOffsets; // where each entry's id stands
};

// True if `text` has the form of an id; otherwise reports id-malformed.
bool expectId(std::string_view text, std::size_t offset, JsonReport& report);

} // namespace waymark

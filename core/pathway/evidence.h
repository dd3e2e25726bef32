// The evidence of a record by skill, by time and by what somebody types.
#pragma once

#include "core/record/record.h"

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waymark {

// The newest date first; of one day the last entered first. Points into the record.
[[nodiscard]] std::vector<const EvidenceItem*> evidenceFor(const Record& record, const SkillId& skill);

// How many items speak for each skill that any speaks for; under the empty id those that speak for none.
[[nodiscard]] std::map<SkillId, int> evidenceCounts(const Record& record);

// The years that any evidence is of, the newest first.
[[nodiscard]] std::vector<std::chrono::year> evidenceYears(const Record& record);

// What has to hold for an item to be found, all of it at once.
struct EvidenceQuery {
    SkillId skill = {}; // it speaks for this one; empty: whatever it speaks for
    bool noSkill = false; // it speaks for no skill
    std::optional<Date> from = {}; // the first and the last day
    std::optional<Date> to = {};
    std::string text =
        {}; // each word of it stands in the title, the text or the link, in the sense of fold.h; also parts

    friend bool operator==(const EvidenceQuery&, const EvidenceQuery&) = default;
};

// A month, or a whole year.
struct EvidencePeriod {
    std::chrono::year year = {};
    std::optional<std::chrono::month> month = {};

    friend bool operator==(const EvidencePeriod&, const EvidencePeriod&) = default;
};

struct EvidenceGroup {
    EvidencePeriod period = {};
    std::vector<const EvidenceItem*> items = {}; // in the order of evidenceFor()

    friend bool operator==(const EvidenceGroup&, const EvidenceGroup&) = default;
};

// For whoever asks with every key that is typed: texts are folded once, when they are new or different.
class EvidenceIndex {
public:
    // Takes a copy of the items.
    void update(std::span<const EvidenceItem> items);

    [[nodiscard]] std::size_t size() const noexcept { return m_entries.size(); }

    // By month, or by year where there is little in each month; the newest first, and none without items. Points into the
    // index until the next update(). The item `shown` is there whatever is asked for: it would vanish while somebody is at it.
    [[nodiscard]] std::vector<EvidenceGroup> find(const EvidenceQuery& query, const EntryId& shown = {}) const;

    // How many texts were folded so far.
    [[nodiscard]] std::size_t foldings() const noexcept { return m_foldings; }

private:
    struct Entry {
        EvidenceItem item;
        std::string folded;
    };

    std::vector<Entry> m_entries; // as they stand in the record
    std::vector<std::size_t> m_order; // of the entries, the newest first
    std::size_t m_foldings = 0;
};

} // namespace waymark

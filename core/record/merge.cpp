#include "core/record/merge.h"

#include "core/json/json_writer.h"
#include "core/record/entry_id.h"
#include "core/record/record_writer.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace waymark {

namespace {

// What must not get lost of an entry: texts that may stand within longer ones, and what only an equal one replaces.
struct Typed {
    std::vector<std::string_view> texts;
    std::vector<std::string> exact;
};

template <class Entry>
void addUnknown(Typed& typed, const Entry& entry) {
    std::string unknown;
    for (const UnknownMember& member : entry.unknown)
        unknown += member.name + '\0' + member.json + '\0';
    typed.exact.push_back(std::move(unknown));
}

Typed typedOf(const RatingEntry& entry) {
    Typed typed{{entry.raterName, entry.reason}, {}};
    addUnknown(typed, entry);
    typed.exact.push_back(entry.skill.str() + '\0' + std::to_string(static_cast<int>(entry.rater)) + '\0' +
                          std::to_string(static_cast<int>(entry.answer)) + '\0' + entry.proficiency.str());
    return typed;
}

Typed typedOf(const RatingDraft& draft) {
    Typed typed{{draft.reason}, {}};
    addUnknown(typed, draft);
    typed.exact.push_back(draft.framework.str() + '\0' + draft.skill.str());
    // Ticks are all that some drafts hold: two copies that ticked on keep both.
    std::string ticks;
    for (const StatementMark& mark : draft.statements)
        ticks += mark.proficiency.str() + '\0' + std::to_string(mark.statement) + '\0' +
                 std::to_string(static_cast<int>(mark.fit)) + '\0';
    typed.exact.push_back(std::move(ticks));
    const auto add = [&](const auto& choice) {
        typed.exact.push_back(choice ? std::to_string(static_cast<int>(*choice)) : std::string());
    };
    add(draft.confidence);
    add(draft.enjoyment);
    return typed;
}

Typed typedOf(const EvidenceItem& item) {
    Typed typed{{item.title, item.text, item.link}, {}};
    addUnknown(typed, item);
    return typed;
}

Typed typedOf(const Action& action) {
    Typed typed{{action.what, action.with, action.firstStep}, {}};
    addUnknown(typed, action);
    return typed;
}

Typed typedOf(const Snapshot& snapshot) {
    Typed typed{{snapshot.name}, {}};
    addUnknown(typed, snapshot);
    std::string ratings;
    for (const EntryId& rating : snapshot.ratings)
        ratings += rating.str() + '\0';
    typed.exact.push_back(std::move(ratings));
    return typed;
}

Moment changeOf(const RatingEntry& entry) {
    return entry.at;
}

Moment changeOf(const RatingDraft& draft) {
    return draft.changed;
}

Moment changeOf(const EvidenceItem& item) {
    return item.changed;
}

Moment changeOf(const Action& action) {
    return action.changed;
}

Moment changeOf(const Snapshot& snapshot) {
    return snapshot.at;
}

Moment listedBy(const EvidenceItem& item) {
    return std::chrono::sys_days(item.date);
}

template <class Entry>
Moment listedBy(const Entry& entry) {
    return changeOf(entry);
}

bool covers(const Typed& greater, const Typed& lesser) {
    for (std::size_t i = 0; i < lesser.texts.size(); ++i) {
        if (greater.texts[i].find(lesser.texts[i]) == std::string_view::npos)
            return false;
    }
    for (std::size_t i = 0; i < lesser.exact.size(); ++i) {
        if (!lesser.exact[i].empty() && lesser.exact[i] != greater.exact[i])
            return false;
    }
    return true;
}

std::string joined(const Typed& typed) {
    std::string text;
    for (const std::string_view part : typed.texts)
        text += std::to_string(part.size()) + ':' + std::string(part);
    for (const std::string& part : typed.exact)
        text += std::to_string(part.size()) + ':' + part;
    return text;
}

// One form of an entry. Forms are ordered by their time, then by what is in them apart from the id.
template <class Entry>
struct Form {
    const Entry* entry;
    std::string json;

    [[nodiscard]] bool isAfter(const Form& other) const {
        return std::pair(changeOf(*entry), std::string_view(json)) >
               std::pair(changeOf(*other.entry), std::string_view(other.json));
    }
};

template <class Entry>
Form<Entry> formOf(const Entry& entry) {
    JsonWriter writer(JsonWriter::Style::compact);
    Entry nameless = entry;
    nameless.id = EntryId();
    writeEntry(writer, nameless);
    return {&entry, writer.take()};
}

// All forms of one entry become those that stand in the merged record: the latest, and of the others those whose words none
// covers (of the same words the latest). The latest, and what none covers, of a whole are the latest and what none covers of
// those of its parts; that makes merging associative.
template <class Entry>
void mergeForms(const EntryId& origin, std::vector<Form<Entry>> forms, std::vector<Entry>& into) {
    std::ranges::sort(forms, [](const Form<Entry>& a, const Form<Entry>& b) { return a.isAfter(b); });
    std::vector<std::pair<Typed, const Entry*>> wordings; // the latest of each
    for (const Form<Entry>& form : forms) {
        Typed typed = typedOf(*form.entry);
        const auto isEqual = [&](const auto& other) {
            return covers(other.first, typed) && covers(typed, other.first);
        };
        if (std::ranges::none_of(wordings, isEqual))
            wordings.emplace_back(std::move(typed), form.entry);
    }
    for (std::size_t i = 0; i < wordings.size(); ++i) {
        const Typed& typed = wordings[i].first;
        const auto coversIt = [&](const auto& other) { return &other.first != &typed && covers(other.first, typed); };
        if (i > 0 && std::ranges::any_of(wordings, coversIt))
            continue;
        into.push_back(*wordings[i].second);
        into.back().id = i == 0 ? origin : keptId(origin, joined(typed));
    }
}

template <class Entry>
std::vector<Entry> mergeLists(const std::vector<Entry>& first, const std::vector<Entry>& second) {
    std::unordered_map<EntryId, std::vector<const Entry*>> byOrigin;
    byOrigin.reserve(first.size());
    for (const auto* list : {&first, &second}) {
        for (const Entry& entry : *list)
            byOrigin[originOf(entry.id)].push_back(&entry);
    }
    std::vector<Entry> merged;
    merged.reserve(byOrigin.size());
    for (const auto& [origin, entries] : byOrigin) {
        // Nearly all entries are the same in both.
        const bool isSame =
            std::ranges::all_of(entries, [&](const Entry* entry) { return *entry == *entries.front(); });
        if (isSame && entries.front()->id == origin) {
            merged.push_back(*entries.front());
            continue;
        }
        std::vector<Form<Entry>> forms;
        for (const Entry* entry : entries)
            forms.push_back(formOf(*entry));
        mergeForms(origin, std::move(forms), merged);
    }
    std::ranges::sort(merged, [](const Entry& a, const Entry& b) {
        return std::pair(listedBy(a), std::string_view(a.id.str())) <
               std::pair(listedBy(b), std::string_view(b.id.str()));
    });
    return merged;
}

UnknownMembers mergeUnknown(const UnknownMembers& first, const UnknownMembers& second) {
    std::map<std::string, std::string> byName;
    for (const auto* members : {&first, &second}) {
        for (const UnknownMember& member : *members) {
            std::string& json = byName[member.name];
            json = std::max(json, member.json);
        }
    }
    UnknownMembers merged;
    for (auto& [name, json] : byName)
        merged.push_back({name, std::move(json)});
    return merged;
}

void mergeNames(std::map<std::string, std::string>& into, const std::map<std::string, std::string>& more) {
    for (const auto& [id, name] : more) {
        std::string& stands = into[id];
        stands = std::max(stands, name);
    }
}

Aims laterAims(const Aims& first, const Aims& second) {
    const auto order = [](const Aims& aims) {
        std::string unknown;
        for (const UnknownMember& member : aims.unknown)
            unknown += member.name + '\0' + member.json + '\0';
        return std::tuple(aims.changed, aims.current, aims.target, unknown);
    };
    return order(first) < order(second) ? second : first;
}

RecordFramework mergeFrameworks(const RecordFramework& first, const RecordFramework& second) {
    RecordFramework merged = first;
    merged.title = std::max(first.title, second.title);
    merged.edition = std::max(first.edition, second.edition);
    merged.chosen = std::max(first.chosen, second.chosen);
    mergeNames(merged.skillNames, second.skillNames);
    mergeNames(merged.roleLevelNames, second.roleLevelNames);
    mergeNames(merged.proficiencyNames, second.proficiencyNames);
    merged.unknown = mergeUnknown(first.unknown, second.unknown);
    return merged;
}

EarlierEdition mergeEditions(const EarlierEdition& first, const EarlierEdition& second) {
    return {mergeFrameworks(first.framework, second.framework), laterAims(first.aims, second.aims),
            mergeLists(first.ratings, second.ratings), mergeUnknown(first.unknown, second.unknown)};
}

} // namespace

Record mergeRecords(const Record& first, const Record& second) {
    Record merged;
    merged.formatVersion = std::max(first.formatVersion, second.formatVersion);
    merged.id = std::max(first.id, second.id);
    merged.personName = std::max(first.personName, second.personName);
    merged.unknownOfPerson = mergeUnknown(first.unknownOfPerson, second.unknownOfPerson);
    merged.unknown = mergeUnknown(first.unknown, second.unknown);
    // A file names its schema before everything else, and so does a record that is read.
    std::ranges::stable_partition(merged.unknown, [](const UnknownMember& member) { return member.name == "$schema"; });
    merged.roundBegan = std::max(first.roundBegan, second.roundBegan);
    merged.drafts = mergeLists(first.drafts, second.drafts);
    merged.evidence = mergeLists(first.evidence, second.evidence);
    merged.actions = mergeLists(first.actions, second.actions);
    merged.snapshots = mergeLists(first.snapshots, second.snapshots);

    // Every edition that one of them speaks of, as its own or as an earlier one.
    std::map<FrameworkId, EarlierEdition> editions;
    const auto add = [&](EarlierEdition edition) {
        edition.framework.chosen = {};
        // A record's own edition has no other place for them.
        edition.framework.unknown = mergeUnknown(edition.framework.unknown, std::exchange(edition.unknown, {}));
        // With itself: in the order and the form of a merged one.
        const EarlierEdition& other =
            editions.contains(edition.framework.id) ? editions.at(edition.framework.id) : edition;
        EarlierEdition both = mergeEditions(other, edition);
        editions.insert_or_assign(both.framework.id, std::move(both));
    };
    for (const Record* record : {&first, &second}) {
        add({record->framework, record->aims, record->ratings, {}});
        for (const EarlierEdition& edition : record->earlier)
            add(edition);
    }
    const auto [chosen, id] = std::max(std::pair(first.framework.chosen, first.framework.id),
                                       std::pair(second.framework.chosen, second.framework.id));
    for (auto& [editionId, edition] : editions) {
        if (editionId != id) {
            merged.earlier.push_back(std::move(edition));
            continue;
        }
        merged.framework = std::move(edition.framework);
        merged.framework.chosen = chosen;
        merged.aims = std::move(edition.aims);
        merged.ratings = std::move(edition.ratings);
    }
    return merged;
}

namespace {

template <class Entry>
std::vector<EntryDifference<Entry>> differences(const std::vector<Entry>& mine, const std::vector<Entry>& theirs) {
    std::unordered_map<EntryId, const Entry*> theirsById;
    for (const Entry& entry : theirs)
        theirsById.emplace(entry.id, &entry);
    std::vector<EntryDifference<Entry>> found;
    for (const Entry& entry : mine) {
        const auto other = theirsById.find(entry.id);
        if (other == theirsById.end()) {
            found.push_back({&entry, nullptr});
            continue;
        }
        if (*other->second != entry)
            found.push_back({&entry, other->second});
        theirsById.erase(other);
    }
    for (const Entry& entry : theirs) {
        if (theirsById.contains(entry.id))
            found.push_back({nullptr, &entry});
    }
    return found;
}

} // namespace

RecordDifference differenceBetween(const Record& mine, const Record& theirs) {
    RecordDifference difference;
    difference.personName = mine.personName != theirs.personName;
    difference.framework = mine.framework != theirs.framework;
    difference.aims = mine.aims != theirs.aims;
    difference.round = mine.roundBegan != theirs.roundBegan;
    difference.rest = mine.earlier != theirs.earlier || mine.unknown != theirs.unknown ||
                      mine.unknownOfPerson != theirs.unknownOfPerson || mine.formatVersion != theirs.formatVersion;
    difference.ratings = differences(mine.ratings, theirs.ratings);
    difference.drafts = differences(mine.drafts, theirs.drafts);
    difference.evidence = differences(mine.evidence, theirs.evidence);
    difference.actions = differences(mine.actions, theirs.actions);
    difference.snapshots = differences(mine.snapshots, theirs.snapshots);
    return difference;
}

} // namespace waymark

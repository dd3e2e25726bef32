#include "core/pathway/crosswalk_reader.h"

#include "core/json/json_file_kind.h"
#include "core/json/json_object.h"
#include "core/json/json_places.h"
#include "core/text/language_tag.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace waymark {

namespace {

constexpr std::int64_t newestVersion = 1;
constexpr std::string_view kindChoices = "same, renamed, broader, narrower, partly, dropped";

std::string shortened(std::string_view text) {
    return std::string(firstUtf8Characters(text, longestId));
}

class Reader {
public:
    Reader(const JsonSource& source, std::span<const FrameworkPtr> frameworks)
        : m_source(source)
        , m_frameworks(frameworks)
        , m_crosswalk(std::make_shared<Crosswalk>()) {}

    CrosswalkReading read() {
        if (const auto tree = readJsonTree(m_source, {}, m_report)) {
            if (auto root = JsonObject::from(tree->root(), m_report)) {
                if (readFormat(*root))
                    readRoot(*root);
            }
        }
        CrosswalkReading reading{nullptr, m_report.take(m_source)};
        if (!hasErrors(reading.findings)) {
            m_crosswalk->goal = findJsonPlaces(m_source, std::span(&m_goal, 1)).front();
            reading.crosswalk = std::move(m_crosswalk);
        }
        return reading;
    }

private:
    // False for another kind of file and for one that is too new: nothing else in it means what it means here.
    bool readFormat(JsonObject& root) {
        const JsonValue* format = root.member("format", JsonKind::string, JsonNeed::required);
        if (format != nullptr && format->text() != formatName(JsonFileKind::crosswalk)) {
            m_report = JsonReport();
            m_report.error(ErrorCode::formatUnknown,
                           {std::string(formatName(JsonFileKind::crosswalk)), shortened(format->text())},
                           format->offset());
            return false;
        }
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
        const JsonValue* spelled = root.member("formatVersion", JsonKind::number, JsonNeed::required);
        if (spelled == nullptr)
            return true;
        const auto version =
            root.integer("formatVersion", std::numeric_limits<std::int64_t>::min(), most, JsonNeed::optional);
        if (version && *version < 1)
            m_report.error(ErrorCode::formatVersionInvalid, {}, spelled->offset());
        if (version && *version > newestVersion) {
            m_report = JsonReport();
            m_report.error(ErrorCode::formatNewer, {*version, newestVersion}, spelled->offset());
            return false;
        }
        return true;
    }

    void readRoot(JsonObject& root) {
        root.string("$schema", JsonNeed::optional);
        readOwnId(root);
        m_from = readFramework(root, "from", m_crosswalk->from);
        m_to = readFramework(root, "to", m_crosswalk->to);
        if (const JsonValue* goal = root.value().find("to"))
            m_goal = goal->offset();
        if (!m_crosswalk->from.empty() && m_crosswalk->from == m_crosswalk->to)
            m_report.error(ErrorCode::crosswalkCycle, {m_crosswalk->from.str(), m_crosswalk->to.str()},
                           root.value().find("to")->offset());
        readLanguages(root);
        m_crosswalk->title = readText(root, "title", JsonNeed::required);
        m_crosswalk->note = readText(root, "note", JsonNeed::optional);
        readLinks(root, "skills", m_crosswalk->skills, JsonNeed::required);
        readLinks(root, "roleLevels", m_crosswalk->roleLevels, JsonNeed::required);
        readLinks(root, "proficiencies", m_crosswalk->proficiencies, JsonNeed::optional);
        root.warnOfUnknownMembers();
    }

    // The ids of the two editions with two hyphens between them, as no other id has them.
    void readOwnId(JsonObject& root) {
        const auto text = root.string("id", JsonNeed::required);
        if (!text)
            return;
        const std::size_t middle = text->find("--");
        if (middle == std::string_view::npos || !isValidId(text->substr(0, middle)) ||
            !isValidId(text->substr(middle + 2)))
            m_report.error(ErrorCode::idMalformed, {shortened(*text)}, root.value().find("id")->offset());
        m_crosswalk->id = *text;
    }

    std::string readId(JsonObject& object, std::string_view name, JsonNeed need) {
        const auto text = object.string(name, need);
        if (!text)
            return {};
        if (!isValidId(*text)) {
            m_report.error(ErrorCode::idMalformed, {shortened(*text)}, object.value().find(name)->offset());
            return {};
        }
        return std::string(*text);
    }

    const Framework* readFramework(JsonObject& root, std::string_view name, FrameworkId& id) {
        id = FrameworkId(readId(root, name, JsonNeed::required));
        if (id.empty())
            return nullptr;
        const auto found = std::ranges::find(m_frameworks, id, &Framework::id);
        if (found != m_frameworks.end())
            return found->get();
        m_report.error(ErrorCode::frameworkUnknown, {id.str()}, root.value().find(name)->offset());
        return nullptr;
    }

    void readLanguages(JsonObject& root) {
        const JsonValue* list = root.member("languages", JsonKind::array, JsonNeed::required);
        std::string_view first = "en";
        if (list != nullptr && list->items().empty())
            m_report.error(ErrorCode::jsonMissingMember, {std::string("languages")}, list->offset());
        for (const JsonValue& item : list != nullptr ? list->items() : std::span<const JsonValue>{}) {
            if (!expectJsonKind(item, JsonKind::string, m_report))
                continue;
            if (!isLanguageTag(item.text())) {
                m_report.error(ErrorCode::languageMalformed, {shortened(item.text())}, item.offset());
                continue;
            }
            if (m_crosswalk->languages.empty())
                first = item.text();
            m_crosswalk->languages.emplace_back(item.text());
        }
        m_plain = m_crosswalk->arena.make(TextTable{m_crosswalk->arena.keep(first), {}, {}});
    }

    LocalizedText readText(JsonObject& object, std::string_view name, JsonNeed need) {
        const JsonValue* value = object.member(name, need);
        if (value == nullptr)
            return {};
        if (value->is(JsonKind::object))
            return readTranslations(*value);
        if (!expectJsonKind(*value, JsonKind::string, m_report))
            return {};
        if (value->text().empty())
            m_report.error(ErrorCode::textEmpty, {std::string(name)}, value->offset());
        return {m_crosswalk->arena.keep(value->text()), m_plain};
    }

    LocalizedText readTranslations(const JsonValue& map) {
        std::vector<Translation> all;
        TextTable table{m_plain->defaultLanguage, {}, {}};
        for (const JsonMember& member : map.members()) {
            if (!isLanguageTag(member.name))
                m_report.error(ErrorCode::languageMalformed, {shortened(member.name)}, member.nameOffset);
            if (!expectJsonKind(member.value, JsonKind::string, m_report))
                continue;
            if (member.value.text().empty())
                m_report.error(ErrorCode::textEmpty, {shortened(member.name)}, member.value.offset());
            all.push_back({m_crosswalk->arena.keep(member.name), m_crosswalk->arena.keep(member.value.text())});
            if (member.name == table.defaultLanguage)
                table.defaultText = all.back().text;
        }
        if (map.find(table.defaultLanguage) == nullptr)
            m_report.error(ErrorCode::languageMissing, {std::string(table.defaultLanguage)}, map.offset());
        table.translations = m_crosswalk->arena.keep(std::span<const Translation>(all));
        return {{}, m_crosswalk->arena.make(table)};
    }

    // The error of its kind if the framework is known and does not have the thing.
    void check(const Framework* framework, const SkillId& id, const JsonValue& at) {
        if (framework != nullptr && framework->find(id) == nullptr)
            m_report.error(ErrorCode::skillUnknown, {id.str(), framework->id().str()}, at.offset());
    }

    void check(const Framework* framework, const RoleLevelId& id, const JsonValue& at) {
        if (framework != nullptr && framework->find(id) == nullptr)
            m_report.error(ErrorCode::roleLevelUnknown, {id.str(), framework->id().str()}, at.offset());
    }

    void check(const Framework* framework, const ProficiencyId& id, const JsonValue& at) {
        if (framework != nullptr && !framework->find(id))
            m_report.error(ErrorCode::idUnknown, {std::string("proficiency"), id.str()}, at.offset());
    }

    static std::pair<std::string_view, std::vector<std::string>> expected(const Framework& from, const SkillId&) {
        return {"skill", idsOf(from.skills())};
    }

    static std::pair<std::string_view, std::vector<std::string>> expected(const Framework& from, const RoleLevelId&) {
        return {"role level", idsOf(from.roleLevels())};
    }

    static std::pair<std::string_view, std::vector<std::string>> expected(const Framework& from, const ProficiencyId&) {
        return {"proficiency", idsOf(from.proficiencies())};
    }

    template <class Item>
    static std::vector<std::string> idsOf(std::span<const Item> items) {
        std::vector<std::string> ids;
        for (const Item& item : items)
            ids.push_back(item.id.str());
        return ids;
    }

    template <class AnyId>
    void readLinks(JsonObject& root, std::string_view name, std::vector<CrosswalkLink<AnyId>>& links, JsonNeed need) {
        const JsonValue* list = root.member(name, JsonKind::array, need);
        if (list == nullptr)
            return;
        std::multimap<AnyId, std::pair<CrosswalkLink<AnyId>, std::size_t>> seen; // with the offset
        std::set<AnyId> named; // also by links that are wrong otherwise
        std::map<AnyId, std::size_t> sameAs; // by the successor; the offset
        for (const JsonValue& item : list->items()) {
            if (m_report.isFull())
                return;
            auto object = JsonObject::from(item, m_report);
            if (!object)
                continue;
            const auto link = readLink(*object, named);
            if (!link)
                continue;
            const auto [begin, end] = seen.equal_range(link->from);
            for (auto other = begin; other != end; ++other) {
                const auto& [before, offset] = other->second;
                if (standsAlone(link->kind) || standsAlone(before.kind) || link->to == before.to) {
                    m_report.errorBeside(ErrorCode::crosswalkContradiction, {link->from.str()}, item.offset(), offset);
                    break;
                }
            }
            if (link->kind == LinkKind::same) {
                if (const auto [other, isFirst] = sameAs.emplace(link->to, item.offset()); !isFirst)
                    m_report.warningBeside(ErrorCode::crosswalkMerges, {link->to.str()}, item.offset(), other->second);
            }
            if constexpr (std::is_same_v<AnyId, ProficiencyId>)
                compareRanks(*link, item.offset());
            seen.emplace(link->from, std::pair(*link, item.offset()));
            links.push_back(*link);
        }
        if (m_from == nullptr)
            return;
        const auto [kind, ids] = expected(*m_from, AnyId());
        for (const std::string& id : ids) {
            if (!named.contains(AnyId(id)))
                m_report.warning(ErrorCode::crosswalkIncomplete, {std::string(kind), id}, list->offset());
        }
    }

    // -1: there is none.
    static int rankIn(const Framework* framework, const ProficiencyId& id) {
        if (framework == nullptr || id.empty())
            return -1;
        const std::span<const Proficiency> scale = framework->proficiencies();
        const auto found = std::ranges::find(scale, id, &Proficiency::id);
        return found == scale.end() ? -1 : static_cast<int>(found - scale.begin());
    }

    // A level that stands above another one before has to do so afterwards: else ratings that rose would fall by crossing.
    void compareRanks(const CrosswalkLink<ProficiencyId>& link, std::size_t offset) {
        const RankLink own{link.from, rankIn(m_from, link.from), rankIn(m_to, link.to), offset};
        if (own.before < 0 || own.after < 0)
            return;
        // Told once for a link, at that of the level that is the higher one before.
        for (const RankLink& other : m_ranks) {
            const bool isHigher = own.before > other.before;
            const RankLink& high = isHigher ? own : other;
            const RankLink& low = isHigher ? other : own;
            if (high.before > low.before && high.after < low.after) {
                m_report.warningBeside(ErrorCode::crosswalkTurnsScale, {high.id.str()}, high.offset, low.offset);
                break;
            }
        }
        m_ranks.push_back(own);
    }

    // Nothing if the link can't be compared with others.
    template <class AnyId>
    std::optional<CrosswalkLink<AnyId>> readLink(JsonObject& object, std::set<AnyId>& named) {
        CrosswalkLink<AnyId> link;
        link.from = AnyId(readId(object, "from", JsonNeed::required));
        if (!link.from.empty()) {
            check(m_from, link.from, *object.value().find("from"));
            named.insert(link.from);
        }
        const JsonValue* word = object.member("kind", JsonKind::string, JsonNeed::required);
        // A word that is no kind leaves open whether there has to be a successor.
        bool isKind = false;
        if (word != nullptr) {
            const auto kind = linkKindFromName(word->text());
            isKind = kind.has_value();
            link.kind = kind.value_or(LinkKind::same);
            if (!isKind)
                m_report.error(ErrorCode::choiceUnknown,
                               {std::string("kind"), shortened(word->text()), std::string(kindChoices)},
                               word->offset());
        }
        const bool isDropped = isKind && link.kind == LinkKind::dropped;
        const JsonValue* to = object.value().find("to");
        if (isDropped && to != nullptr)
            // It says both that there is a successor and that there is none.
            m_report.errorBeside(ErrorCode::crosswalkContradiction, {link.from.str()}, to->offset(), word->offset());
        link.to = AnyId(readId(object, "to", !isKind || isDropped ? JsonNeed::optional : JsonNeed::required));
        if (!link.to.empty())
            check(m_to, link.to, *to);
        link.reason = readText(object, "reason", JsonNeed::optional);
        object.warnOfUnknownMembers();
        if (!isKind || link.from.empty() || (link.to.empty() && !isDropped))
            return std::nullopt;
        return link;
    }

    struct RankLink {
        ProficiencyId id;
        int before = 0;
        int after = 0;
        std::size_t offset = 0;
    };

    std::vector<RankLink> m_ranks;
    const JsonSource& m_source;
    std::span<const FrameworkPtr> m_frameworks;
    std::shared_ptr<Crosswalk> m_crosswalk;
    JsonReport m_report;
    const Framework* m_from = nullptr;
    const Framework* m_to = nullptr;
    std::size_t m_goal = 0; // offset
    const TextTable* m_plain = nullptr;
};

} // namespace

CrosswalkReading readCrosswalk(std::string_view bytes, std::string fileName, std::span<const FrameworkPtr> frameworks) {
    const JsonSource source(bytes, std::move(fileName));
    return Reader(source, frameworks).read();
}

} // namespace waymark

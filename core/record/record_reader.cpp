#include "core/record/record_reader.h"

#include "core/json/json_file_kind.h"
#include "core/json/json_object.h"
#include "core/json/json_report.h"
#include "core/json/json_source.h"
#include "core/json/json_value.h"
#include "core/json/json_writer.h"
#include "core/record/entry_reader.h"
#include "core/storage/read_file.h"
#include "core/text/utf8.h"

#include <limits>
#include <utility>

namespace waymark {

namespace {

constexpr auto required = JsonNeed::required;
constexpr auto optional = JsonNeed::optional;

// The version if this is a record at all; otherwise there is nothing to say about the rest.
std::optional<int> formatVersion(JsonObject& root) {
    const JsonValue* format = root.member("format", JsonKind::string, required);
    if (format == nullptr)
        return std::nullopt;
    if (format->text() != formatName(JsonFileKind::record)) {
        root.report().error(ErrorCode::formatUnknown,
                            {std::string(formatName(JsonFileKind::record)),
                             std::string(firstUtf8Characters(format->text(), longestId))},
                            format->offset());
        return std::nullopt;
    }
    const JsonValue* number = root.member("formatVersion", JsonKind::number, required);
    if (number == nullptr)
        return std::nullopt;
    JsonReport fault;
    const auto version =
        JsonObject(root.value(), fault).integer("formatVersion", 1, std::numeric_limits<int>::max(), required);
    if (!version) {
        root.report().error(ErrorCode::formatVersionInvalid, {}, number->offset());
        return std::nullopt;
    }
    if (*version > newestRecordVersion)
        root.report().warning(ErrorCode::formatNewer, {*version, std::int64_t{newestRecordVersion}}, number->offset());
    return static_cast<int>(*version);
}

template <class Read>
auto readList(JsonObject& object, std::string_view name, Read read) {
    const auto values = object.array(name, optional);
    std::vector<decltype(read(object))> entries;
    entries.reserve(values.size());
    for (const JsonValue& value : values) {
        if (object.report().isFull())
            break;
        if (auto entry = JsonObject::from(value, object.report()))
            entries.push_back(read(*entry));
    }
    return entries;
}

EarlierEdition readEarlier(EntryReader& reader, JsonObject& object) {
    EarlierEdition edition;
    if (auto framework = object.object("framework", required))
        edition.framework = reader.framework(*framework);
    if (auto aims = object.object("aims", optional))
        edition.aims = reader.aims(*aims);
    edition.ratings = readList(object, "ratings", [&](JsonObject& entry) { return reader.rating(entry); });
    edition.unknown = reader.unknown(object);
    return edition;
}

Record readParts(JsonObject& root, int version) {
    // What a newer format adds is no fault of the file.
    EntryReader reader(version <= newestRecordVersion);
    Record record;
    record.formatVersion = version;
    // For editors; kept like a member that is not known.
    if (const JsonValue* schema = root.member("$schema", JsonKind::string, optional))
        record.unknown.push_back({"$schema", JsonWriter(JsonWriter::Style::compact).raw(schema->raw()).take()});
    if (const JsonValue* id = root.member("id", JsonKind::string, required);
        id != nullptr && expectId(id->text(), id->offset(), root.report()))
        record.id = id->text();
    if (auto person = root.object("person", optional)) {
        if (const JsonValue* name = person->member("name", JsonKind::string, optional))
            record.personName = name->text();
        record.unknownOfPerson = reader.unknown(*person);
    }
    if (auto framework = root.object("framework", required))
        record.framework = reader.framework(*framework);
    if (auto aims = root.object("aims", optional))
        record.aims = reader.aims(*aims);
    record.roundBegan = reader.roundBegan(root);
    record.ratings = readList(root, "ratings", [&](JsonObject& entry) { return reader.rating(entry); });
    record.drafts = readList(root, "drafts", [&](JsonObject& entry) { return reader.draft(entry); });
    record.evidence = readList(root, "evidence", [&](JsonObject& entry) { return reader.evidence(entry); });
    record.actions = readList(root, "actions", [&](JsonObject& entry) { return reader.action(entry); });
    record.snapshots = readList(root, "snapshots", [&](JsonObject& entry) { return reader.snapshot(entry); });
    record.earlier = readList(root, "earlier", [&](JsonObject& entry) { return readEarlier(reader, entry); });
    for (UnknownMember& member : reader.unknown(root))
        record.unknown.push_back(std::move(member));
    return record;
}

} // namespace

JsonLimits recordLimits() noexcept {
    JsonLimits limits;
    limits.size = largestRecordFile;
    limits.stringLength = largestRecordFile;
    limits.items = 1'000'000;
    limits.values = 10'000'000;
    return limits;
}

RecordReading readRecord(std::string_view bytes, std::string fileName) {
    const JsonSource source(bytes, std::move(fileName));
    JsonReport report;
    RecordReading reading;
    if (const auto tree = readJsonTree(source, recordLimits(), report)) {
        if (auto root = JsonObject::from(tree->root(), report)) {
            if (const auto version = formatVersion(*root)) {
                reading.record = readParts(*root, *version);
                reading.readOnly = *version > newestRecordVersion;
            }
        }
    }
    if (report.hasErrors())
        reading.record.reset();
    reading.findings = report.take(source);
    return reading;
}

} // namespace waymark

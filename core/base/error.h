// What can go wrong for an outside reason: a code, typed arguments and a place. The sentences stand in app/text.
#pragma once

#include <cstdint>
#include <expected>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark {

enum class Severity : std::uint8_t { warning, error };

// One code a fault. The comment behind a code names its arguments, in order; app/text owns the sentence.
// The spelling on the command line and in JSON is errorCodeName().
enum class ErrorCode : std::uint16_t {
    // Reading and writing files; the file is in the place.
    fileNotFound,
    fileIsDirectory,
    fileNotRegular, // a device, a pipe, a socket
    filePermission,
    fileTooLarge, // limit in bytes
    fileReadFailed, // the system's reason
    fileWriteFailed, // the system's reason
    fileNoSpace,
    fileReadOnlySystem,
    fileChangedOnDisk,
    fileLocked, // who holds it, on which computer, since when (a moment)
    fileNameTooLong,
    fileFolderMissing, // the folder
    fileLinkLoop, // links that lead in a circle

    // Text and JSON.
    textEmptyFile,
    textNotUtf8, // offset in bytes
    textUtf16,
    textHasNul,
    textHasControl, // the character, "U+001B" (warning)
    jsonSyntax, // what stands there (empty: the end of the file), "extra-comma" or "lone-surrogate" where it is one
    jsonTooDeep, // limit
    jsonDuplicateKey, // the key
    jsonStringTooLong, // limit in bytes
    jsonTooManyItems, // limit
    jsonNumberTooLong, // limit in characters
    jsonNumberOutOfRange, // least, most
    jsonWrongType, // wanted type, found type (words of jsonTypeName)
    jsonMissingMember, // the member
    jsonUnknownMember, // the member, what becomes of it: "kept", when the file is written again, or none (warning)
    findingsTooMany, // limit: there may be more findings, which are not told

    // Both formats.
    formatUnknown, // wanted "format" text, found
    formatNewer, // version found, newest version known
    formatVersionInvalid,
    idMalformed, // the id
    idDuplicate, // the id, line of the first one
    idUnknown, // kind of thing ("skill", "role", ...), the id
    textMissing, // the member
    textEmpty, // the member
    languageMissing, // the default language's tag
    languageMalformed, // the tag
    dateMalformed, // the text
    choiceUnknown, // the member, the text, the texts allowed (joined by ", ")

    // Addresses of places in the program ("waymark:...").
    addressMalformed, // the address
    addressTooLong, // limit in bytes

    // Frameworks.
    frameworkUnknown, // the id or path
    frameworkNoRoles,
    roleNoLevels, // the role
    skillLevelMissing, // the skill, the proficiency
    skillLevelOutsideScale, // the skill, the text
    expectationOutsideScale, // the skill, the text
    pairSameRole, // the role
    roleLevelUnknown, // the id, the framework
    skillUnknown, // the id, the framework
    editionsMixed, // id, id: two things that do not belong to one framework

    // Records.
    recordFrameworkUnknown, // the framework's id (warning: the record opens with its own names)
    recordSkillUnknown, // the skill (warning)
    recordRoleLevelUnknown, // the role level (warning)
    recordLevelUnknown, // the level, the skill (warning)
    recordDateInFuture, // the date (warning)
    recordLevelWithoutRating, // the answer: a proficiency stands beside an answer that is none

    // Crosswalks.
    crosswalkContradiction, // the id, line of the other link
    crosswalkCycle, // framework, framework
    crosswalkIncomplete, // kind of thing, the id (warning)
    crosswalkMerges, // the id that two are said to be the same as, line of the other link (warning)
    crosswalkTurnsScale, // a proficiency, the line of the link of one that is lower (warning)
    crosswalkNone, // framework, framework

    // The last one: not a code.
    count
};

// The code in lower-case words joined by hyphens, "json-duplicate-key"; stable, scripts depend on it.
[[nodiscard]] std::string_view errorCodeName(ErrorCode code) noexcept;

using ErrorArgument = std::variant<std::string, std::int64_t>;

// Where a fault stands. Whatever is not known is empty or 0.
struct ErrorPlace {
    std::string file; // as the caller named it
    std::uint64_t line = 0; // from 1
    std::uint64_t column = 0; // from 1, in Unicode characters of that line
    std::string path; // JSON path: $.roles[2].levels[0].id

    friend bool operator==(const ErrorPlace&, const ErrorPlace&) = default;
};

struct Error {
    ErrorCode code{};
    std::vector<ErrorArgument> arguments;
    ErrorPlace place;

    friend bool operator==(const Error&, const Error&) = default;
};

// One thing found by a check that finds them all.
struct Finding {
    Severity severity = Severity::error;
    Error error;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

[[nodiscard]] bool hasErrors(const Findings& findings) noexcept;

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] Error makeError(ErrorCode code, std::initializer_list<ErrorArgument> arguments = {},
                              std::string file = {});

} // namespace waymark

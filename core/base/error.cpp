#include "core/base/error.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace waymark {

std::string_view errorCodeName(ErrorCode code) noexcept {
    switch (code) {
    case ErrorCode::fileNotFound:
        return "file-not-found";
    case ErrorCode::fileIsDirectory:
        return "file-is-directory";
    case ErrorCode::fileNotRegular:
        return "file-not-regular";
    case ErrorCode::filePermission:
        return "file-permission";
    case ErrorCode::fileTooLarge:
        return "file-too-large";
    case ErrorCode::fileReadFailed:
        return "file-read-failed";
    case ErrorCode::fileWriteFailed:
        return "file-write-failed";
    case ErrorCode::fileNoSpace:
        return "file-no-space";
    case ErrorCode::fileReadOnlySystem:
        return "file-read-only-system";
    case ErrorCode::fileChangedOnDisk:
        return "file-changed-on-disk";
    case ErrorCode::fileLocked:
        return "file-locked";
    case ErrorCode::fileNameTooLong:
        return "file-name-too-long";
    case ErrorCode::fileFolderMissing:
        return "file-folder-missing";
    case ErrorCode::fileLinkLoop:
        return "file-link-loop";
    case ErrorCode::textEmptyFile:
        return "text-empty-file";
    case ErrorCode::textNotUtf8:
        return "text-not-utf-8";
    case ErrorCode::textUtf16:
        return "text-utf-16";
    case ErrorCode::textHasNul:
        return "text-has-nul";
    case ErrorCode::textHasControl:
        return "text-has-control";
    case ErrorCode::jsonSyntax:
        return "json-syntax";
    case ErrorCode::jsonTooDeep:
        return "json-too-deep";
    case ErrorCode::jsonDuplicateKey:
        return "json-duplicate-key";
    case ErrorCode::jsonStringTooLong:
        return "json-string-too-long";
    case ErrorCode::jsonTooManyItems:
        return "json-too-many-items";
    case ErrorCode::jsonNumberTooLong:
        return "json-number-too-long";
    case ErrorCode::jsonNumberOutOfRange:
        return "json-number-out-of-range";
    case ErrorCode::jsonWrongType:
        return "json-wrong-type";
    case ErrorCode::jsonMissingMember:
        return "json-missing-member";
    case ErrorCode::jsonUnknownMember:
        return "json-unknown-member";
    case ErrorCode::findingsTooMany:
        return "findings-too-many";
    case ErrorCode::formatUnknown:
        return "format-unknown";
    case ErrorCode::formatNewer:
        return "format-newer";
    case ErrorCode::formatVersionInvalid:
        return "format-version-invalid";
    case ErrorCode::idMalformed:
        return "id-malformed";
    case ErrorCode::idDuplicate:
        return "id-duplicate";
    case ErrorCode::idUnknown:
        return "id-unknown";
    case ErrorCode::textMissing:
        return "text-missing";
    case ErrorCode::textEmpty:
        return "text-empty";
    case ErrorCode::languageMissing:
        return "language-missing";
    case ErrorCode::languageMalformed:
        return "language-malformed";
    case ErrorCode::dateMalformed:
        return "date-malformed";
    case ErrorCode::choiceUnknown:
        return "choice-unknown";
    case ErrorCode::addressMalformed:
        return "address-malformed";
    case ErrorCode::addressTooLong:
        return "address-too-long";
    case ErrorCode::frameworkUnknown:
        return "framework-unknown";
    case ErrorCode::frameworkNoRoles:
        return "framework-no-roles";
    case ErrorCode::roleNoLevels:
        return "role-no-levels";
    case ErrorCode::skillLevelMissing:
        return "skill-level-missing";
    case ErrorCode::skillLevelOutsideScale:
        return "skill-level-outside-scale";
    case ErrorCode::expectationOutsideScale:
        return "expectation-outside-scale";
    case ErrorCode::pairSameRole:
        return "pair-same-role";
    case ErrorCode::roleLevelUnknown:
        return "role-level-unknown";
    case ErrorCode::skillUnknown:
        return "skill-unknown";
    case ErrorCode::editionsMixed:
        return "editions-mixed";
    case ErrorCode::recordFrameworkUnknown:
        return "record-framework-unknown";
    case ErrorCode::recordSkillUnknown:
        return "record-skill-unknown";
    case ErrorCode::recordRoleLevelUnknown:
        return "record-role-level-unknown";
    case ErrorCode::recordLevelUnknown:
        return "record-level-unknown";
    case ErrorCode::recordDateInFuture:
        return "record-date-in-future";
    case ErrorCode::recordLevelWithoutRating:
        return "record-level-without-rating";
    case ErrorCode::crosswalkContradiction:
        return "crosswalk-contradiction";
    case ErrorCode::crosswalkCycle:
        return "crosswalk-cycle";
    case ErrorCode::crosswalkIncomplete:
        return "crosswalk-incomplete";
    case ErrorCode::crosswalkMerges:
        return "crosswalk-merges";
    case ErrorCode::crosswalkTurnsScale:
        return "crosswalk-turns-scale";
    case ErrorCode::crosswalkNone:
        return "crosswalk-none";
    case ErrorCode::count:
        break;
    }
    assert(false);
    return {};
}

bool hasErrors(const Findings& findings) noexcept {
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity == Severity::error; });
}

Error makeError(ErrorCode code, std::initializer_list<ErrorArgument> arguments, std::string file) {
    Error error{code, arguments, {}};
    error.place.file = std::move(file);
    return error;
}

} // namespace waymark

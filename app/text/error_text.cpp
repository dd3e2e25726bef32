#include "app/text/error_text.h"

#include "app/text/day_text.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/base/date.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cassert>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// The sentences, and what their arguments become on the way into them.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(waymark::ErrorText)

public:
    explicit ErrorText(const Error& error) : m_error(error) {}

    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString argument(std::size_t index) const;
    [[nodiscard]] QString size(std::size_t index) const;
    [[nodiscard]] QString jsonType(std::size_t index) const;
    [[nodiscard]] QString unknownId() const;
    [[nodiscard]] QString incompleteCrosswalk() const;
    [[nodiscard]] QString syntax() const;
    [[nodiscard]] QString moment(std::size_t index) const;
    [[nodiscard]] QString locked() const;

    const Error& m_error;
};

QString ErrorText::argument(std::size_t index) const {
    if (index >= m_error.arguments.size())
        return {};
    const ErrorArgument& argument = m_error.arguments[index];
    if (const auto* text = std::get_if<std::string>(&argument))
        return harmlessText(toQt(*text));
    return QLocale().toString(static_cast<qlonglong>(std::get<std::int64_t>(argument)));
}

QString ErrorText::size(std::size_t index) const {
    const auto* bytes =
        index < m_error.arguments.size() ? std::get_if<std::int64_t>(&m_error.arguments[index]) : nullptr;
    return bytes != nullptr ? QLocale().formattedDataSize(*bytes) : argument(index);
}

QString ErrorText::jsonType(std::size_t index) const {
    QString name = argument(index);
    if (name == "null"_L1)
        return tr("null", "a kind of JSON value, after 'wanted' or 'found'");
    if (name == "boolean"_L1)
        return tr("true or false", "a kind of JSON value, after 'wanted' or 'found'");
    if (name == "number"_L1)
        return tr("a number", "a kind of JSON value, after 'wanted' or 'found'");
    if (name == "string"_L1)
        return tr("a text in quotation marks", "a kind of JSON value, after 'wanted' or 'found'");
    if (name == "array"_L1)
        return tr("a list in square brackets", "a kind of JSON value, after 'wanted' or 'found'");
    if (name == "object"_L1)
        return tr("an object in curly brackets", "a kind of JSON value, after 'wanted' or 'found'");
    return name;
}

QString ErrorText::unknownId() const {
    const QString kind = argument(0);
    const QString id = argument(1);
    if (kind == "skill"_L1)
        return tr("There is no skill with the id “%1”. Add the skill, or correct the id.").arg(id);
    if (kind == "role"_L1)
        return tr("There is no role with the id “%1”. Add the role, or correct the id.").arg(id);
    if (kind == "role level"_L1)
        return tr("There is no role level with the id “%1”. Add the role level, or correct the id.").arg(id);
    if (kind == "proficiency"_L1)
        return tr("There is no proficiency with the id “%1” on the scale. Add it to the scale, or correct the id.")
            .arg(id);
    if (kind == "family"_L1)
        return tr("There is no family with the id “%1”. Add the family, or correct the id.").arg(id);
    if (kind == "framework"_L1)
        return tr("There is no framework with the id “%1”. Correct the id, or bring the framework’s file.").arg(id);
    return tr("Nothing of the kind “%1” has the id “%2”. Add it, or correct the id.").arg(kind, id);
}

QString ErrorText::incompleteCrosswalk() const {
    const QString kind = argument(0);
    const QString id = argument(1);
    if (kind == "skill"_L1)
        return tr("The crosswalk says nothing about the skill “%1”. Add a link for it, also if it was dropped.")
            .arg(id);
    if (kind == "role"_L1)
        return tr("The crosswalk says nothing about the role “%1”. Add a link for it, also if it was dropped.").arg(id);
    if (kind == "role level"_L1)
        return tr("The crosswalk says nothing about the role level “%1”. Add a link for it, also if it was dropped.")
            .arg(id);
    if (kind == "proficiency"_L1)
        return tr("The crosswalk says nothing about the proficiency “%1”. Add a link for it, also if it was dropped.")
            .arg(id);
    return tr("The crosswalk says nothing about “%2”, which is of the kind “%1”. Add a link for it, also if it was "
              "dropped.")
        .arg(kind, id);
}

QString ErrorText::syntax() const {
    const QString found = argument(0);
    if (found.isEmpty())
        return tr("The file ends too early: something that was opened is not closed. Get a whole copy of the file.");
    if (argument(1) == "extra-comma"_L1)
        return tr("There is a comma too many here: nothing follows it, or nothing stands before it. Remove it.");
    if (argument(1) == "lone-surrogate"_L1)
        return tr("“%1” is only one half of a character. Write the other half beside it, or the character itself.")
            .arg(found);
    return tr("“%1” may not stand here: this is not valid JSON. Look for a missing comma, bracket or quotation mark.")
        .arg(found);
}

// When a moment was, where the reader is.
QString ErrorText::moment(std::size_t index) const {
    const auto* text = index < m_error.arguments.size() ? std::get_if<std::string>(&m_error.arguments[index]) : nullptr;
    const std::optional<Moment> at = text != nullptr ? parseMoment(*text) : std::nullopt;
    if (!at)
        return {};
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at->time_since_epoch().count());
    return tr("%1, %2", "a day and a time of day")
        .arg(dayInWords(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString ErrorText::locked() const {
    const QString holder = argument(0);
    const QString computer = argument(1);
    const QString since = moment(2);
    const bool placed = !computer.isEmpty() && !since.isEmpty();
    if (placed && !holder.isEmpty())
        return tr("%1 has had the file open on the computer “%2” since %3. Until it is closed there, it can be read "
                  "here but not changed.")
            .arg(holder, computer, since);
    if (placed)
        return tr("The file has been open on the computer “%1” since %2. Until it is closed there, it can be read here "
                  "but not changed.")
            .arg(computer, since);
    if (!since.isEmpty() && !holder.isEmpty())
        return tr("%1 has had the file open in another window on this computer since %2. Until it is closed there, it "
                  "can be read here but not changed.")
            .arg(holder, since);
    if (!since.isEmpty())
        return tr("The file has been open in another window on this computer since %1. Until it is closed there, it "
                  "can be read here but not changed.")
            .arg(since);
    if (!holder.isEmpty())
        return tr("%1 has the file open. Until it is closed there, it can be read here but not changed.").arg(holder);
    return tr("The file is open in another window or program. Until it is closed there, it can be read here but not "
              "changed.");
}

QString ErrorText::sentence() const {
    switch (m_error.code) {
    case ErrorCode::fileNotFound:
        return tr("There is no such file. Check its name and its folder.");
    case ErrorCode::fileIsDirectory:
        return tr("This is a folder, not a file. Name a file in it.");
    case ErrorCode::fileNotRegular:
        return tr("This is a device or a pipe, not a file that can be read as a whole. Name an ordinary file.");
    case ErrorCode::filePermission:
        return tr("You are not allowed to use this file. Ask its owner, or change its permissions.");
    case ErrorCode::fileTooLarge:
        return tr("The file is larger than %1, the most that is read. Check that it is the right file.").arg(size(0));
    case ErrorCode::fileReadFailed:
        return tr("The file could not be read. The system says: %1. Check the disk or the connection, then try again.")
            .arg(argument(0));
    case ErrorCode::fileLinkLoop:
        return tr("The links to this file lead in a circle. Name the file itself.");
    case ErrorCode::fileWriteFailed:
        return tr("The file could not be written; what was there before still stands. The system says: %1. Try again, "
                  "or "
                  "save to another place.")
            .arg(argument(0));
    case ErrorCode::fileNoSpace:
        return tr("The disk is full; what was there before still stands. Make room, or save to another place.");
    case ErrorCode::fileReadOnlySystem:
        return tr("This place can only be read; nothing was changed. Save to another place.");
    case ErrorCode::fileChangedOnDisk:
        return tr("Another program has changed the file since it was read; nothing was overwritten. Look at both, then "
                  "keep one or merge them.");
    case ErrorCode::fileLocked:
        return locked();
    case ErrorCode::fileNameTooLong:
        return tr("The file’s name is too long for this disk. Choose a shorter one.");
    case ErrorCode::fileFolderMissing:
        return tr("There is no folder “%1”. Make it, or choose another one.").arg(argument(0));
    case ErrorCode::textEmptyFile:
        return tr("The file is empty. Check that it is the right one, or take a copy that holds something.");
    case ErrorCode::textNotUtf8:
        return tr("The file is not UTF-8 text: byte %1 does not belong there. Save it as UTF-8.").arg(argument(0));
    case ErrorCode::textUtf16:
        return tr("The file is UTF-16 text. Save it as UTF-8.");
    case ErrorCode::textHasNul:
        return tr("The file holds zero bytes, as no text does. Check that it is the right one, or take a whole copy.");
    case ErrorCode::textHasControl:
        return tr("The text holds %1, a control character, which cannot be shown. Remove it.").arg(argument(0));
    case ErrorCode::jsonSyntax:
        return syntax();
    case ErrorCode::jsonTooDeep:
        return tr("More than %1 brackets are open here at once. Check how the file was made.").arg(argument(0));
    case ErrorCode::jsonDuplicateKey:
        return tr("“%1” stands twice in the same object. Remove one of the two.").arg(argument(0));
    case ErrorCode::jsonStringTooLong:
        return tr("This text is longer than %1, the most that is read. Shorten it.").arg(size(0));
    case ErrorCode::jsonTooManyItems:
        return tr("There are more than %1 items here, the most that is read. Split the file.").arg(argument(0));
    case ErrorCode::jsonNumberTooLong:
        return tr("This number has more than %1 characters, the most that is read. Shorten it.").arg(argument(0));
    case ErrorCode::jsonNumberOutOfRange:
        return tr("This number must be from %1 to %2. Correct it.").arg(argument(0), argument(1));
    case ErrorCode::jsonWrongType:
        return tr("This is the wrong kind of value: wanted %1, found %2. Correct it.").arg(jsonType(0), jsonType(1));
    case ErrorCode::jsonMissingMember:
        return tr("“%1” is missing here. Add it.").arg(argument(0));
    case ErrorCode::jsonUnknownMember:
        if (argument(1) == "kept"_L1)
            return tr("“%1” is not known here. It is kept as it is; check its spelling.").arg(argument(0));
        return tr("“%1” is not known here and is not used. Check its spelling, or remove it.").arg(argument(0));
    case ErrorCode::findingsTooMany:
        return tr("There may be more than these %1 findings. Correct these first, then check again.").arg(argument(0));
    case ErrorCode::formatUnknown:
        return tr("The file’s format is “%2”, not “%1”. Check that it is the right file.")
            .arg(argument(0), argument(1));
    case ErrorCode::formatNewer:
        return tr("The file has format version %1, and this program knows versions up to %2. Install a newer Waymark "
                  "to see all of it.")
            .arg(argument(0), argument(1));
    case ErrorCode::formatVersionInvalid:
        return tr("The format version is not a version that there ever was. Write the number of the version, from 1.");
    case ErrorCode::idMalformed:
        return tr("“%1” is not an id. Write lower-case letters and digits, with single hyphens between words.")
            .arg(argument(0));
    case ErrorCode::idDuplicate:
        return tr("The id “%1” was already used in line %2. Give one of the two another id.")
            .arg(argument(0), argument(1));
    case ErrorCode::idUnknown:
        return unknownId();
    case ErrorCode::textMissing:
        return tr("The text “%1” is missing. Write it.").arg(argument(0));
    case ErrorCode::textEmpty:
        return tr("The text “%1” is empty. Write it, or leave it out where it may be left out.").arg(argument(0));
    case ErrorCode::languageMissing:
        return tr("The text is not there in the default language, “%1”. Add it.").arg(argument(0));
    case ErrorCode::languageMalformed:
        return tr("“%1” is not a language tag. Write one such as “en” or “cy”.").arg(argument(0));
    case ErrorCode::dateMalformed:
        return tr("“%1” is not a date of the calendar. Write year, month and day, as in 2026-11-22.").arg(argument(0));
    case ErrorCode::choiceUnknown:
        return tr("“%2” is not one of the choices for “%1”. Write one of these: %3.")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::addressMalformed:
        return tr("“%1” is not the address of a place in Waymark. Write one such as "
                  "“waymark:gdd-2025-09/senior-product-manager”.")
            .arg(argument(0));
    case ErrorCode::addressTooLong:
        return tr("The address is longer than %1, the most that is read. Copy it again.").arg(size(0));
    case ErrorCode::frameworkUnknown:
        return tr("There is no framework “%1”. Name one that is in the program, or the path of a framework’s file.")
            .arg(argument(0));
    case ErrorCode::frameworkNoRoles:
        return tr("The framework has no roles. Add at least one.");
    case ErrorCode::roleNoLevels:
        return tr("The role “%1” has no role levels. Add at least one.").arg(argument(0));
    case ErrorCode::skillLevelMissing:
        return tr("The skill “%1” says nothing about the proficiency “%2”. Write its statements, or that it is not "
                  "defined.")
            .arg(argument(0), argument(1));
    case ErrorCode::skillLevelOutsideScale:
        return tr("The skill “%1” describes “%2”, which is not on the scale. Use the scale’s own ids.")
            .arg(argument(0), argument(1));
    case ErrorCode::expectationOutsideScale:
        return tr("For the skill “%1” the level “%2” is asked for, which is not on the scale. Use the scale’s own ids.")
            .arg(argument(0), argument(1));
    case ErrorCode::pairSameRole:
        return tr("The role “%1” is paired with itself. Name two different roles.").arg(argument(0));
    case ErrorCode::roleLevelUnknown:
        return tr("There is no role level “%1” in the framework “%2”. Choose one of those that it has.")
            .arg(argument(0), argument(1));
    case ErrorCode::skillUnknown:
        return tr("There is no skill “%1” in the framework “%2”. Choose one of those that it has.")
            .arg(argument(0), argument(1));
    case ErrorCode::editionsMixed:
        return tr("“%1” and “%2” do not belong to the same framework. Choose two that do, or carry the record over "
                  "first.")
            .arg(argument(0), argument(1));
    case ErrorCode::recordFrameworkUnknown:
        return tr("The record’s framework “%1” is not in this program. The record opens with the names that it keeps "
                  "itself; bring the framework’s file to see the rest.")
            .arg(argument(0));
    case ErrorCode::recordSkillUnknown:
        return tr("The record speaks of the skill “%1”, which its framework does not have. It is kept as it is; check "
                  "the "
                  "id.")
            .arg(argument(0));
    case ErrorCode::recordRoleLevelUnknown:
        return tr("The record speaks of the role level “%1”, which its framework does not have. Choose another one.")
            .arg(argument(0));
    case ErrorCode::recordLevelUnknown:
        return tr("The record has the level “%1” in the skill “%2”, and its framework has no such level. It is kept as "
                  "it is; check the id.")
            .arg(argument(0), argument(1));
    case ErrorCode::recordDateInFuture:
        return tr("The date %1 lies in the future. It is kept as it is; check it, and the clock of the computer.")
            .arg(argument(0));
    case ErrorCode::recordLevelWithoutRating:
        return tr("A level stands beside the answer “%1”. Remove the level, or make the answer “proficiency”.")
            .arg(argument(0));
    case ErrorCode::crosswalkContradiction:
        return tr("This link for “%1” contradicts the one in line %2. Keep one of the two.")
            .arg(argument(0), argument(1));
    case ErrorCode::crosswalkCycle:
        return tr("The crosswalks lead from “%1” to “%2” and back again. Remove one of them.")
            .arg(argument(0), argument(1));
    case ErrorCode::crosswalkIncomplete:
        return incompleteCrosswalk();
    case ErrorCode::crosswalkMerges:
        return tr("Line %2 already says that something else is the same as “%1”. Two things that become one are "
                  "“partly” the same as it.")
            .arg(argument(0), argument(1));
    case ErrorCode::crosswalkTurnsScale:
        return tr("The scale is turned round: “%1” becomes a lower level than the one in line %2, but stands above it "
                  "in "
                  "the earlier edition. Correct one of the two links.")
            .arg(argument(0), argument(1));
    case ErrorCode::crosswalkNone:
        return tr("No crosswalk leads from “%1” to “%2”. Choose another edition, or write a crosswalk for these two.")
            .arg(argument(0), argument(1));
    case ErrorCode::count:
        break;
    }
    assert(false);
    return {};
}

// Characters that a terminal obeys, and those that turn the direction of the text after them.
bool isControl(QChar c) {
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
}

} // namespace

QString harmlessText(const QString& text, qsizetype longest) {
    QString shown = text;
    if (shown.size() > longest) {
        qsizetype end = longest - 1;
        if (shown.at(end - 1).isHighSurrogate())
            --end;
        shown.truncate(end);
        shown += QChar(0x2026);
    }
    for (QChar& c : shown) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
        else if (isControl(c))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString errorText(const Error& error) {
    return ErrorText(error).sentence();
}

QString errorTextWithPlace(const Error& error) {
    const QString file = harmlessText(toQt(error.place.file), 400);
    const QString sentence = errorText(error);
    if (error.place.line == 0)
        return file.isEmpty()
                   ? sentence
                   : QCoreApplication::translate("waymark::ErrorText", "%1: %2", "file: sentence").arg(file, sentence);
    const QLocale locale;
    const QString line = locale.toString(static_cast<qulonglong>(error.place.line));
    const QString column = locale.toString(static_cast<qulonglong>(error.place.column));
    if (file.isEmpty())
        return QCoreApplication::translate("waymark::ErrorText", "Line %1, column %2: %3").arg(line, column, sentence);
    return QCoreApplication::translate("waymark::ErrorText", "%1, line %2, column %3: %4", "file; ...; sentence")
        .arg(file, line, column, sentence);
}

QString findingLine(const Finding& finding) {
    const ErrorPlace& place = finding.error.place;
    QString line = harmlessText(toQt(place.file), 4096);
    if (place.line > 0)
        line += u':' + QString::number(place.line) + u':' + QString::number(place.column);
    if (!line.isEmpty())
        line += u": "_s;
    return line + severityWord(finding.severity) + u": "_s + errorText(finding.error) + u" ["_s +
           toQt(errorCodeName(finding.error.code)) + u']';
}

} // namespace waymark

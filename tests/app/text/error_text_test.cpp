#include "app/text/day_text.h"
#include "app/text/error_text.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace waymark {

namespace {

using namespace Qt::StringLiterals;

struct Sample {
    std::vector<ErrorArgument> arguments;
    std::vector<QString> shown; // what has to stand in the sentence
};

Sample texts(std::initializer_list<const char*> words) {
    Sample sample;
    for (const char* word : words) {
        sample.arguments.emplace_back(std::string(word));
        sample.shown.push_back(QString::fromUtf8(word));
    }
    return sample;
}

Sample number(std::int64_t value) {
    return {{value}, {QLocale().toString(static_cast<qlonglong>(value))}};
}

Sample bytes(std::int64_t value) {
    return {{value}, {QLocale().formattedDataSize(value)}};
}

Sample textAndLine(const char* text) {
    return {{std::string(text), std::int64_t{4711}}, {QString::fromUtf8(text), QLocale().toString(4711)}};
}

QString localMoment(const char* text) {
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toLocalTime();
    return u"%1, %2"_s.arg(dayInWords(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

Sample sampleOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::fileNotFound:
    case ErrorCode::fileIsDirectory:
    case ErrorCode::fileNotRegular:
    case ErrorCode::fileLinkLoop:
    case ErrorCode::filePermission:
    case ErrorCode::fileNoSpace:
    case ErrorCode::fileReadOnlySystem:
    case ErrorCode::fileChangedOnDisk:
    case ErrorCode::fileNameTooLong:
    case ErrorCode::textEmptyFile:
    case ErrorCode::textUtf16:
    case ErrorCode::textHasNul:
    case ErrorCode::formatVersionInvalid:
    case ErrorCode::frameworkNoRoles:
        return {};
    case ErrorCode::fileTooLarge:
    case ErrorCode::jsonStringTooLong:
    case ErrorCode::addressTooLong:
        return bytes(64 * 1024 * 1024);
    case ErrorCode::textNotUtf8:
    case ErrorCode::jsonTooDeep:
    case ErrorCode::jsonTooManyItems:
    case ErrorCode::jsonNumberTooLong:
    case ErrorCode::findingsTooMany:
        return number(4711);
    case ErrorCode::formatNewer:
        return {{std::int64_t{17}, std::int64_t{16}}, {u"17"_s, u"16"_s}};
    case ErrorCode::jsonNumberOutOfRange:
        return {{std::int64_t{17}, std::int64_t{4711}}, {u"17"_s, QLocale().toString(4711)}};
    case ErrorCode::jsonWrongType:
        return {{std::string("array"), std::string("boolean")}, {u"list"_s, u"true or false"_s}};
    case ErrorCode::idDuplicate:
    case ErrorCode::crosswalkContradiction:
    case ErrorCode::crosswalkMerges:
    case ErrorCode::crosswalkTurnsScale:
        return textAndLine("agile");
    case ErrorCode::fileLocked:
        return {{std::string("Kim Doe"), std::string("ash"), std::string("2026-11-22T09:30:00Z")},
                {u"Kim Doe"_s, u"ash"_s, localMoment("2026-11-22T09:30:00Z")}};
    case ErrorCode::choiceUnknown:
        return texts({"rater", "nobody", "self, other, agreed"});
    case ErrorCode::addressMalformed:
    case ErrorCode::fileReadFailed:
    case ErrorCode::fileWriteFailed:
    case ErrorCode::fileFolderMissing:
    case ErrorCode::textHasControl:
    case ErrorCode::jsonSyntax:
    case ErrorCode::jsonDuplicateKey:
    case ErrorCode::jsonMissingMember:
    case ErrorCode::jsonUnknownMember:
    case ErrorCode::idMalformed:
    case ErrorCode::textMissing:
    case ErrorCode::textEmpty:
    case ErrorCode::languageMissing:
    case ErrorCode::languageMalformed:
    case ErrorCode::dateMalformed:
    case ErrorCode::frameworkUnknown:
    case ErrorCode::roleNoLevels:
    case ErrorCode::pairSameRole:
    case ErrorCode::recordFrameworkUnknown:
    case ErrorCode::recordSkillUnknown:
    case ErrorCode::recordRoleLevelUnknown:
    case ErrorCode::recordDateInFuture:
    case ErrorCode::recordLevelWithoutRating:
        return texts({"first-argument"});
    case ErrorCode::formatUnknown:
    case ErrorCode::idUnknown:
    case ErrorCode::skillLevelMissing:
    case ErrorCode::skillLevelOutsideScale:
    case ErrorCode::recordLevelUnknown:
    case ErrorCode::expectationOutsideScale:
    case ErrorCode::roleLevelUnknown:
    case ErrorCode::skillUnknown:
    case ErrorCode::editionsMixed:
    case ErrorCode::crosswalkCycle:
    case ErrorCode::crosswalkIncomplete:
    case ErrorCode::crosswalkNone:
        return texts({"first-argument", "second-argument"});
    case ErrorCode::count:
        break;
    }
    ADD_FAILURE() << "no sample for " << errorCodeName(code);
    return {};
}

Error syntaxErrorAt(std::uint64_t line, std::uint64_t column, std::string file) {
    return {ErrorCode::jsonSyntax, {std::string("]")}, {std::move(file), line, column, "$"}};
}

} // namespace

TEST(ErrorText, HasASentenceWithAllArgumentsForEveryCode) {
    for (int i = 0; i < static_cast<int>(ErrorCode::count); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        SCOPED_TRACE(std::string(errorCodeName(code)));
        const Sample sample = sampleOf(code);
        const QString sentence = errorText(Error{code, sample.arguments, {}});
        EXPECT_FALSE(sentence.isEmpty());
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(QRegularExpression(u"%[0-9L]"_s))) << qPrintable(sentence);
        for (const QString& shown : sample.shown)
            EXPECT_TRUE(sentence.contains(shown)) << qPrintable(sentence) << " lacks " << qPrintable(shown);
    }
}

TEST(ErrorText, SaysWhatToDoInASecondSentenceOrClause) {
    for (int i = 0; i < static_cast<int>(ErrorCode::count); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QString sentence = errorText(Error{code, sampleOf(code).arguments, {}});
        EXPECT_GE(sentence.count(u". "_s) + sentence.count(u"; "_s), 1) << qPrintable(sentence);
    }
}

TEST(ErrorText, NamesTheKindOfThingThatAnIdIsUnknownFor) {
    for (const char* kind : {"skill", "role", "role level", "proficiency", "family", "framework"}) {
        for (const ErrorCode code : {ErrorCode::idUnknown, ErrorCode::crosswalkIncomplete}) {
            const QString sentence = errorText(Error{code, {std::string(kind), std::string("the-id")}, {}});
            EXPECT_TRUE(sentence.contains(QString::fromUtf8(kind))) << qPrintable(sentence);
            EXPECT_TRUE(sentence.contains(u"the-id"_s)) << qPrintable(sentence);
        }
    }
}

TEST(ErrorText, SaysOfHalfACharacterThatItIsOne) {
    EXPECT_EQ(errorText(Error{ErrorCode::jsonSyntax, {std::string("\\ud800"), std::string("lone-surrogate")}, {}}),
              u"“\\ud800” is only one half of a character. Write the other half beside it, or the character itself."_s);
}

TEST(ErrorText, SaysThatACommaIsTooMany) {
    EXPECT_EQ(errorText(Error{ErrorCode::jsonSyntax, {std::string(","), std::string("extra-comma")}, {}}),
              u"There is a comma too many here: nothing follows it, or nothing stands before it. Remove it."_s);
}

TEST(ErrorText, SaysWhetherAMemberThatIsNotKnownIsKept) {
    EXPECT_EQ(errorText(Error{ErrorCode::jsonUnknownMember, {std::string("mood"), std::string("kept")}, {}}),
              u"“mood” is not known here. It is kept as it is; check its spelling."_s);
    EXPECT_EQ(errorText(Error{ErrorCode::jsonUnknownMember, {std::string("mood")}, {}}),
              u"“mood” is not known here and is not used. Check its spelling, or remove it."_s);
}

TEST(ErrorText, SaysWhoHoldsAFileAsFarAsThatIsKnown) {
    const auto sentence = [](const char* name, const char* computer, const char* since) {
        return errorText(
            Error{ErrorCode::fileLocked, {std::string(name), std::string(computer), std::string(since)}, {}});
    };
    const QString last = u" Until it is closed there, it can be read here but not changed."_s;
    const QString since = localMoment("2026-11-22T09:30:00Z");
    EXPECT_EQ(sentence("Kim", "ash", "2026-11-22T09:30:00Z"),
              u"Kim has had the file open on the computer “ash” since %1."_s.arg(since) + last);
    EXPECT_EQ(sentence("", "ash", "2026-11-22T09:30:00Z"),
              u"The file has been open on the computer “ash” since %1."_s.arg(since) + last);
    EXPECT_EQ(sentence("Kim", "", "2026-11-22T09:30:00Z"),
              u"Kim has had the file open in another window on this computer since %1."_s.arg(since) + last);
    EXPECT_EQ(sentence("", "", "2026-11-22T09:30:00Z"),
              u"The file has been open in another window on this computer since %1."_s.arg(since) + last);
    EXPECT_EQ(sentence("Kim", "", ""), u"Kim has the file open."_s + last);
    EXPECT_EQ(sentence("", "", ""), u"The file is open in another window or program."_s + last);
    EXPECT_EQ(sentence("", "", "soon"), u"The file is open in another window or program."_s + last);
}

TEST(ErrorText, StandsWithoutTheArgumentsThatACodeShouldHave) {
    for (int i = 0; i < static_cast<int>(ErrorCode::count); ++i)
        EXPECT_FALSE(errorText(Error{static_cast<ErrorCode>(i), {}, {}}).isEmpty());
}

TEST(ErrorText, PutsArgumentsInWithoutReadingThem) {
    const QString sentence =
        errorText(Error{ErrorCode::skillLevelMissing, {std::string("%2"), std::string("expert")}, {}});
    EXPECT_TRUE(sentence.contains(u"“%2”"_s)) << qPrintable(sentence);
    EXPECT_EQ(sentence.count(u"expert"_s), 1);
}

TEST(ErrorText, LetsNoTextControlATerminal) {
    const QString sentence = errorText(Error{ErrorCode::jsonDuplicateKey, {std::string("a\x1b[31m\nb\u202ec")}, {}});
    EXPECT_FALSE(sentence.contains(QChar(0x1b)));
    EXPECT_FALSE(sentence.contains(u'\n'));
    EXPECT_FALSE(sentence.contains(QChar(0x202e)));
}

TEST(ErrorText, ShortensLongTextsBetweenWholeCharacters) {
    const QString face = QString::fromUtf8("\U0001F600");
    const QString shown = harmlessText(u"x"_s + face.repeated(100), 10);
    EXPECT_LE(shown.size(), 10);
    EXPECT_TRUE(shown.endsWith(QChar(0x2026)));
    EXPECT_TRUE(shown.isValidUtf16());
    EXPECT_EQ(harmlessText(u"short"_s, 5), u"short"_s);
}

TEST(ErrorText, TellsThePlaceInWordsForAWindow) {
    EXPECT_EQ(errorTextWithPlace(syntaxErrorAt(3, 7, "my.json")).left(28), u"my.json, line 3, column 7: “"_s.left(28));
    EXPECT_TRUE(errorTextWithPlace(syntaxErrorAt(3, 7, "")).startsWith(u"Line 3, column 7: "_s));
    EXPECT_EQ(errorTextWithPlace(makeError(ErrorCode::textUtf16, {}, "my.json")),
              u"my.json: The file is UTF-16 text. Save it as UTF-8."_s);
    EXPECT_EQ(errorTextWithPlace(makeError(ErrorCode::textUtf16)), u"The file is UTF-16 text. Save it as UTF-8."_s);
}

TEST(FindingLine, HasTheFormThatEditorsUnderstand) {
    EXPECT_EQ(
        findingLine({Severity::error, syntaxErrorAt(3, 7, "my.json")}),
        u"my.json:3:7: error: “]” may not stand here: this is not valid JSON. Look for a missing comma, bracket or "
        u"quotation mark. [json-syntax]"_s);
    EXPECT_EQ(findingLine({Severity::warning, makeError(ErrorCode::textUtf16, {}, "my.json")}),
              u"my.json: warning: The file is UTF-16 text. Save it as UTF-8. [text-utf-16]"_s);
    EXPECT_EQ(findingLine({Severity::error, makeError(ErrorCode::textUtf16)}),
              u"error: The file is UTF-16 text. Save it as UTF-8. [text-utf-16]"_s);
}

} // namespace waymark

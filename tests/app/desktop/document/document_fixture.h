// A document on a file in a folder of its own, for its tests.
#pragma once

#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/document/record_versions.h"
#include "app/desktop/document/rescue.h"
#include "app/desktop/document/save_sentence.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/storage/companion_name.h"
#include "core/storage/process_identity.h"
#include "core/storage/read_file.h"
#include "tests/app/support/data_folder.h"
#include "tests/support/faulty_files.h"
#include "tests/support/killed_save.h"
#include "tests/support/sample_framework.h"
#include "tests/support/temporary_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace waymark::test {

using namespace Qt::StringLiterals;

inline RatingEntry rating(const char* skill, const char* level, Moment at) {
    RatingEntry entry;
    entry.id = newEntryId();
    entry.skill = SkillId(skill);
    entry.at = at;
    entry.answer = Answer::proficiency;
    entry.proficiency = ProficiencyId(level);
    return entry;
}

inline RatingEntry withReason(RatingEntry entry, const char* reason) {
    entry.reason = reason;
    return entry;
}

class DocumentTest : public testing::Test {
protected:
    DocumentTest() { prepare(document); }

    void prepare(Document& fresh) {
        fresh.setClock([this] { return now; });
        fresh.offerFramework(framework);
        fresh.begin(path());
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"me.waymark"_s); }

    [[nodiscard]] static bool saved(const Document& one) {
        return QTest::qWaitFor([&] { return one.saveState().kind == SaveState::Kind::saved; }, 20000);
    }

    // Until the thread that saves has nothing left to do.
    void drain(Document& one) {
        bool idle = false;
        one.runBehindSaving([&idle](FileOperations&) -> AutoSave::Answer { return [&idle] { idle = true; }; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return idle; }, 20000));
    }

    // As another computer would do it that has the same record.
    Record writeFromOutside(const char* skill, const char* level) {
        Record theirs = loadRecord(pathFromQt(path())).record.value();
        theirs.ratings.push_back(rating(skill, level, now));
        const auto written = saveRecord({.record = std::make_shared<const Record>(theirs),
                                         .framework = nullptr,
                                         .path = pathFromQt(path()),
                                         .expected = {},
                                         .backups = {}});
        EXPECT_TRUE(written);
        return theirs;
    }

    [[nodiscard]] static bool noticed(const Document& one) {
        return QTest::qWaitFor([&] { return one.theirs() != nullptr; }, 20000);
    }

    bool rate(Document& one, const char* skill, const char* level) {
        return one.apply(u"Rate %1"_s.arg(toQt(skill)), {added(rating(skill, level, now))});
    }

    QTemporaryDir folder;
    DataFolder data{pathFromQt(folder.filePath(u"data"_s))};
    FrameworkPtr framework = sampleFramework();
    Moment now = *parseMoment("2026-03-12T09:00:00Z");
    FaultyFiles files;
    Document document{files};
};

} // namespace waymark::test

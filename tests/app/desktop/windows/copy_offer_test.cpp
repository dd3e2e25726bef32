#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/application.h"
#include "app/desktop/dialogs/merge_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/main_window.h"
#include "app/desktop/windows/notice_bar.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/record/record_writer.h"
#include "core/storage/backups.h"
#include "tests/support/sample_record.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

// The program with a record on the disk, and what a synchronising tool puts beside it.
class CopyOfferTest : public testing::Test {
protected:
    CopyOfferTest() {
        m_mine = test::emptyRecord("gdd-2025-09");
        m_mine.id = newId();
        m_mine.ratings.push_back(rating("product-leadership", "2026-03-01T10:00:00Z"));
        write(u"me.waymark"_s, m_mine);
        m_settings.emplace(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(Setting::greetingSeen, true);
    }

    void TearDown() override {
        if (m_program)
            m_program->session().document().finishSaving(10'000);
        m_program.reset();
    }

    static RatingEntry rating(const char* skill, const char* at) {
        RatingEntry entry;
        entry.id = newEntryId();
        entry.skill = SkillId(skill);
        entry.at = parseMoment(at).value();
        entry.answer = Answer::proficiency;
        entry.proficiency = ProficiencyId("working");
        entry.reason = "my own words";
        return entry;
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const Record& record) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writeRecord(record)));
    }

    // The record as it went on in another place.
    Record theirs(const char* skill = "strategic-ownership") {
        Record record = m_mine;
        record.ratings.push_back(rating(skill, "2026-03-02T10:00:00Z"));
        return record;
    }

    void start() {
        LaunchOptions options;
        options.record = path(u"me.waymark"_s);
        m_program.emplace(*m_settings, options);
        m_program->openWindow();
        m_program->finishStart();
    }

    [[nodiscard]] NoticeBar& bar() { return m_program->window().copyNotice(); }

    [[nodiscard]] bool isOffered() {
        return QTest::qWaitFor([this] { return bar().isVisible(); }, 10'000);
    }

    // Until all that was asked for behind saving is answered.
    void settle() {
        bool answered = false;
        document().runBehindSaving([&](FileOperations&) -> AutoSave::Answer { return [&] { answered = true; }; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, 10'000));
    }

    [[nodiscard]] Document& document() { return m_program->session().document(); }

    // Presses "Merge…" and a button of each dialog that comes.
    void answer(const QString& button, bool putAway = false) {
        auto* timer = new QTimer(&m_program->window());
        QObject::connect(timer, &QTimer::timeout, &m_program->window(), [this, button, putAway] {
            auto* dialog = m_program->window().findChild<MergeDialog*>();
            if (dialog == nullptr || !dialog->isVisible())
                return;
            ++m_dialogs;
            dialog->findChild<QCheckBox*>(u"putAway"_s)->setChecked(putAway);
            dialog->findChild<QPushButton*>(button)->click();
        });
        timer->start(10);
        bar().findChild<QPushButton*>(u"noticeAccept"_s)->click();
        timer->stop();
    }

    QTemporaryDir m_folder;
    Record m_mine;
    std::optional<Settings> m_settings;
    std::optional<Application> m_program;
    int m_dialogs = 0;
};

const auto syncthing = u"me.sync-conflict-20260302-100000-ABCDEFG.waymark"_s;
const auto dropbox = u"me (Kim's conflicted copy 2026-03-02).waymark"_s;

TEST_F(CopyOfferTest, ACopyBesideTheRecordIsOfferedOnOpeningAndMergedWithoutLosingAnything) {
    const Record other = theirs();
    write(syncthing, other);
    start();
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(bar().accessibleName().contains(syncthing)) << qPrintable(bar().accessibleName());
    EXPECT_EQ(document().record().ratings.size(), 1U);
    answer(u"mergeCopy"_s);
    EXPECT_EQ(m_dialogs, 1);
    ASSERT_EQ(document().record().ratings.size(), 2U);
    EXPECT_EQ(document().record().ratings.front(), m_mine.ratings.front());
    EXPECT_EQ(document().record().ratings.back(), other.ratings.back());
    EXPECT_FALSE(bar().isVisible());
    // Nobody said that it should go.
    settle();
    EXPECT_TRUE(QFile::exists(path(syncthing)));
    document().undoStack()->undo();
    EXPECT_EQ(document().record().ratings.size(), 1U);
}

TEST_F(CopyOfferTest, ACopyThatComesWhileTheRecordIsOpenIsOffered) {
    start();
    settle();
    EXPECT_FALSE(bar().isVisible());
    write(dropbox, theirs());
    EXPECT_TRUE(isOffered());
}

TEST_F(CopyOfferTest, TheCopyGoesAmongTheEarlierVersionsWhenSomebodySaysSo) {
    const Record other = theirs();
    write(syncthing, other);
    start();
    ASSERT_TRUE(isOffered());
    answer(u"mergeCopy"_s, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(path(syncthing)); }, 10'000));
    const auto kept = Backups(backupFolder(document().record())).list();
    ASSERT_TRUE(kept);
    bool found = false;
    for (const Backup& backup : *kept)
        found = found || loadRecord(backup.path).record == other;
    EXPECT_TRUE(found);
    EXPECT_EQ(loadRecord(pathFromQt(path(u"me.waymark"_s))).record->ratings.size(), 2U);
}

TEST_F(CopyOfferTest, NotNowChangesNothingAndIsNotAskedAgainWithEverySave) {
    write(syncthing, theirs());
    start();
    ASSERT_TRUE(isOffered());
    bar().findChild<QPushButton*>(u"noticeDismiss"_s)->click();
    bool looked = false;
    QObject::connect(&document(), &Document::folderChanged, &document(), [&] { looked = true; });
    document().apply(u"Rate"_s, {added(rating("product-leadership", "2026-03-03T10:00:00Z"))});
    ASSERT_TRUE(document().finishSaving(10'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return looked; }, 10'000));
    settle();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(QFile::exists(path(syncthing)));
}

TEST_F(CopyOfferTest, SeveralCopiesAreOneOfferAndOneDialogEach) {
    write(syncthing, theirs("strategic-ownership"));
    write(dropbox, theirs("product-management"));
    start();
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(bar().accessibleName().contains(u"2 copies"_s)) << qPrintable(bar().accessibleName());
    answer(u"mergeCopy"_s);
    EXPECT_EQ(m_dialogs, 2);
    EXPECT_EQ(document().record().ratings.size(), 3U);
}

TEST_F(CopyOfferTest, ACopyWithNothingNewAndAnotherPersonsRecordAreNoNews) {
    write(syncthing, m_mine);
    Record another = theirs();
    another.id = newId();
    write(u"me (1).waymark"_s, another);
    start();
    settle();
    settle();
    EXPECT_FALSE(bar().isVisible());
}

} // namespace
} // namespace waymark

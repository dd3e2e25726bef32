// What keeps a record safe, through the real windows of the program.
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/application.h"
#include "app/desktop/dialogs/merge_dialog.h"
#include "app/desktop/dialogs/versions_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/main_window.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "core/record/record_writer.h"
#include "core/storage/backups.h"
#include "tests/support/sample_record.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

class RecordSafetyTest : public testing::Test {
protected:
    RecordSafetyTest() {
        // What other tests could not save is not to be offered here.
        std::filesystem::remove_all(unsavedFolder());
        m_record = test::emptyRecord("gdd-2025-09");
        m_record.id = newId();
        m_record.personName = "Kim Doe";
        m_record.ratings.push_back(rating("saved long before"));
        save(m_record);
        m_settings.emplace(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(Setting::greetingSeen, true);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"me.waymark"_s); }

    void save(const Record& record) {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writeRecord(record)));
    }

    std::unique_ptr<Application> start() {
        LaunchOptions options;
        options.record = path();
        auto program = std::make_unique<Application>(*m_settings, options);
        program->openWindow();
        program->session().document().setClock([this] { return m_now; });
        program->finishStart();
        return program;
    }

    static Document& documentOf(Application& program) { return program.session().document(); }

    static QString statusOf(Application& program) {
        auto* saved = program.window().findChild<QLabel*>(u"savedState"_s);
        return saved->toolTip().isEmpty() ? saved->text() : saved->toolTip();
    }

    RatingEntry rating(const char* reason) {
        RatingEntry entry;
        entry.id = newEntryId();
        entry.skill = SkillId("product-leadership");
        entry.at = m_now;
        entry.answer = Answer::notYet;
        entry.reason = reason;
        return entry;
    }

    void rate(Application& program, const char* reason) {
        documentOf(program).apply(u"Rate"_s, {added(rating(reason))});
        ASSERT_TRUE(documentOf(program).finishSaving(10'000));
    }

    // Does something with the next dialog of this kind that comes up.
    template <class Dialog>
    void whenOpen(Application& program, std::function<bool(Dialog&)> todo) {
        auto* timer = new QTimer(&program.window());
        QObject::connect(timer, &QTimer::timeout, timer, [&program, timer, todo] {
            auto* dialog = program.window().findChild<Dialog*>();
            if (dialog != nullptr && dialog->isVisible() && todo(*dialog))
                timer->stop();
        });
        timer->start(10);
    }

    QTemporaryDir m_folder;
    Record m_record;
    Moment m_now = *parseMoment("2026-03-12T09:00:00Z");
    std::optional<Settings> m_settings;
};

TEST_F(RecordSafetyTest, ASecondWindowOpensTheRecordReadOnlySaysWhoHoldsItAndFollowsAlong) {
    const auto first = start();
    const auto second = start();
    ASSERT_EQ(documentOf(*second).readOnly().reason, ReadOnly::Reason::openElsewhere);
    EXPECT_TRUE(statusOf(*second).startsWith(u"Read-only"_s)) << qPrintable(statusOf(*second));
    EXPECT_TRUE(statusOf(*second).contains(u"Kim Doe"_s)) << qPrintable(statusOf(*second));
    EXPECT_FALSE(documentOf(*first).isReadOnly());
    EXPECT_FALSE(documentOf(*second).apply(u"Rate"_s, {added(rating("not from here"))}));
    rate(*first, "written in the first window");
    ASSERT_TRUE(QTest::qWaitFor([&] { return documentOf(*second).record().ratings.size() == 2; }, 10'000));
    EXPECT_EQ(documentOf(*second).record().ratings.back().reason, "written in the first window");
}

TEST_F(RecordSafetyTest, NoSentenceStandsTwiceInTheStatusBarAndNoneCutsAnother) {
    const auto first = start();
    const auto second = start();
    auto* bar = second->window().findChild<QStatusBar*>(u"windowStatus"_s);
    auto* saved = bar->findChild<QLabel*>(u"savedState"_s);
    EXPECT_TRUE(saved->isVisible());
    EXPECT_TRUE(bar->currentMessage().isEmpty()) << bar->currentMessage().toStdString();
    second->session().tell(u"Something that is told at some length, beside a long sentence that stays there"_s);
    EXPECT_FALSE(saved->isVisible());
    bar->clearMessage();
    EXPECT_TRUE(saved->isVisible());
}

TEST_F(RecordSafetyTest, TenEarlierVersionsStayAndOneIsLookedAtAndBroughtBackFromTheMenu) {
    const auto program = start();
    for (int i = 0; i < 13; ++i) {
        m_now += std::chrono::minutes(15);
        rate(*program, "another");
    }
    const auto kept = Backups(backupFolder(m_record)).list();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->size(), 10U);
    int versions = 0;
    whenOpen<VersionsDialog>(*program, [&](VersionsDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>(u"versions"_s);
        auto* restore = dialog.findChild<QPushButton*>(u"restore"_s);
        if (list->count() == 0)
            return false;
        versions = list->count();
        list->setCurrentRow(list->count() - 1);
        if (!restore->isEnabled())
            return false;
        restore->click();
        return true;
    });
    program->session().actions().action(ActionId::fileVersions)->trigger();
    EXPECT_EQ(versions, 10);
    // Thirteen saves replaced what had 1 to 13 ratings; the oldest of the last ten has four.
    EXPECT_EQ(documentOf(*program).record().ratings.size(), 4U);
    ASSERT_TRUE(documentOf(*program).finishSaving(10'000));
    EXPECT_EQ(loadRecord(pathFromQt(path())).record->ratings.size(), 4U);
    documentOf(*program).undoStack()->undo();
    EXPECT_EQ(documentOf(*program).record().ratings.size(), 14U);
    ASSERT_TRUE(documentOf(*program).finishSaving(10'000));
}

TEST_F(RecordSafetyTest, WhatACrashLeftUnsavedIsShownAtTheNextStartAndPutIn) {
    m_now += std::chrono::hours(1);
    Record unsaved = m_record;
    unsaved.ratings.push_back(rating("typed before the crash"));
    ASSERT_TRUE(makeFolders(unsavedFolder()));
    {
        QFile aside(toQt(unsavedPath(unsaved, "1")));
        ASSERT_TRUE(aside.open(QIODevice::WriteOnly));
        aside.write(QByteArray::fromStdString(writeRecord(unsaved)));
    }
    const auto program = start();
    bool shown = false;
    whenOpen<MergeDialog>(*program, [&](MergeDialog& dialog) {
        shown = true;
        dialog.findChild<QPushButton*>(u"mergeCopy"_s)->click();
        return true;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return documentOf(*program).record().ratings.size() == 2; }, 10'000));
    EXPECT_TRUE(shown);
    EXPECT_EQ(documentOf(*program).record().ratings.back().reason, "typed before the crash");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(toQt(unsavedPath(unsaved, "1"))); }, 10'000));
    EXPECT_EQ(loadRecord(pathFromQt(path())).record->ratings.size(), 2U);
}

} // namespace
} // namespace waymark

#include "app/desktop/document/save_sentence.h"
#include "app/desktop/windows/recent_records.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/support/sample_record.h"

#include <QDir>
#include <QMenu>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class RecentRecordsTest : public test::ProgramTest {
protected:
    void SetUp() override {
        startWith(test::emptyRecord("gdd-2025-09"));
        QObject::connect(&session(), &Session::messageTold, &window(), [this](const QString& text) { m_told = text; });
    }

    QString writeIn(const QString& folder, const QString& name) {
        EXPECT_TRUE(QDir(QFileInfo(settingsPath()).path()).mkpath(folder));
        Record record = test::emptyRecord("gdd-2025-09");
        record.personName = folder.toStdString();
        return write(record, folder + u'/' + name);
    }

    void remember(const QStringList& paths) { settings().setValue(Setting::recentRecords, paths); }

    [[nodiscard]] QStringList remembered() { return settings().value(Setting::recentRecords).toStringList(); }

    // What the menu offers when it opens, the entry to clear it apart.
    QList<QAction*> offered() {
        auto* menu = find<QMenu>("recentRecords");
        Q_EMIT menu->aboutToShow();
        QList<QAction*> entries = menu->actions();
        m_clear = entries.takeLast();
        EXPECT_TRUE(entries.takeLast()->isSeparator());
        return entries;
    }

    [[nodiscard]] QStringList names() {
        QStringList texts;
        for (const QAction* entry : offered())
            texts << entry->text();
        return texts;
    }

    QAction* m_clear = nullptr;
    QString m_told;
};

TEST_F(RecentRecordsTest, AnEntryIsTheNameOfAFileWithItsFolderIfAnotherHasTheSame) {
    const QString ann = writeIn(u"ann"_s, u"mine.waymark"_s);
    const QString bob = writeIn(u"bob"_s, u"mine.waymark"_s);
    const QString both = writeIn(u"bob"_s, u"Ann & Bob.waymark"_s);
    remember({ann, both, bob});
    const auto folderOf = [](const QString& path) { return shortPath(QFileInfo(path).path()); };
    EXPECT_EQ(names(), (QStringList{u"mine.waymark in %1"_s.arg(folderOf(ann)), u"Ann && Bob.waymark"_s,
                                    u"mine.waymark in %1"_s.arg(folderOf(bob))}));
    for (const QAction* entry : {offered().at(1)}) {
        EXPECT_EQ(entry->toolTip(), QDir::toNativeSeparators(both));
        EXPECT_EQ(entry->statusTip(), QDir::toNativeSeparators(both));
    }
    offered().at(2)->trigger();
    EXPECT_EQ(document().path(), bob);
    EXPECT_EQ(record().personName, "bob");
}

TEST_F(RecentRecordsTest, WhatIsNotThereNowIsNotOfferedAndNotForgotten) {
    const QString away = writeIn(u"drive"_s, u"away.waymark"_s);
    const QString here = writeIn(u"ann"_s, u"here.waymark"_s);
    const QString moved = away + u".moved"_s;
    remember({away, here});
    ASSERT_TRUE(QFile::rename(away, moved));
    EXPECT_EQ(names(), QStringList{u"here.waymark"_s});
    ASSERT_TRUE(QFile::rename(moved, away));
    EXPECT_EQ(names(), (QStringList{u"away.waymark"_s, u"here.waymark"_s}));
}

TEST_F(RecentRecordsTest, AFileThatVanishedWhileTheMenuWasOpenIsToldWithItsPathAndForgotten) {
    const QString before = document().path();
    const QString gone = writeIn(u"ann"_s, u"gone.waymark"_s);
    const QString here = writeIn(u"ann"_s, u"here.waymark"_s);
    remember({gone, here});
    QAction* entry = offered().constFirst();
    ASSERT_TRUE(QFile::remove(gone));
    entry->trigger();
    EXPECT_TRUE(m_told.contains(shortPath(gone))) << m_told.toStdString();
    EXPECT_EQ(remembered(), QStringList{here});
    EXPECT_EQ(document().path(), before);
}

TEST_F(RecentRecordsTest, TheListCanBeClearedAndStaysEmptyWhileSomebodyGoesOn) {
    ASSERT_FALSE(offered().isEmpty());
    ASSERT_TRUE(m_clear->isEnabled());
    m_clear->trigger();
    EXPECT_TRUE(remembered().isEmpty());
    document().apply(u"Name"_s, {ValueChange<PersonName>{{}, {"Ann"}}});
    ASSERT_TRUE(document().finishSaving(10'000));
    EXPECT_TRUE(remembered().isEmpty());
    const QList<QAction*> entries = offered();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_FALSE(entries.constFirst()->isEnabled());
    EXPECT_FALSE(m_clear->isEnabled());
}

TEST_F(RecentRecordsTest, OnlyTheLastTenAreKept) {
    RecentRecords recent(settings());
    QStringList paths;
    for (int number = 0; number < 12; ++number) {
        paths.prepend(u"/records/%1.waymark"_s.arg(number));
        recent.add(paths.constFirst());
    }
    EXPECT_EQ(remembered(), paths.mid(0, 10));
    recent.add(paths.at(3));
    EXPECT_EQ(remembered().constFirst(), paths.at(3));
    EXPECT_EQ(remembered().size(), 10);
}

} // namespace
} // namespace waymark

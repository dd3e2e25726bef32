#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/windows/lock_notice.h"
#include "app/desktop/windows/notice_bar.h"
#include "core/storage/companion_name.h"
#include "core/storage/file_lock.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/temporary_folder.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>
#include <QWidget>

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class LockNoticeTest : public test::SessionTest {
protected:
    LockNoticeTest() {
        QObject::connect(&session, &Session::messageTold, &window, [this](const QString& said) { told = said; });
        notice.setQuestion([this](const QString& text, const QString& warning) {
            asked = text;
            warned = warning;
            return answer;
        });
        document.apply(u"Name"_s, {ValueChange<PersonName>{{}, {"Ann"}}});
        EXPECT_TRUE(document.finishSaving(20'000));
    }

    // Somebody else opens the file: in a program that runs, or on another computer that was switched off since.
    void holdFromHere() {
        leave();
        holder = std::make_unique<Document>();
        ASSERT_TRUE(holder->open(recordPath()).done);
        ASSERT_TRUE(document.open(recordPath()).done);
    }

    void holdFromElsewhere() {
        leave();
        LockHolder elsewhere = lockHolderNow("Bob", now);
        ++elsewhere.process.computer;
        const std::filesystem::path path = pathFromQt(recordPath());
        const std::filesystem::path lock = path.parent_path() / lockName(path.filename());
        std::string content;
        {
            const auto held = FileLock::acquire(path, elsewhere);
            ASSERT_TRUE(held);
            content = test::readPlain(lock);
        }
        test::writePlain(lock, content);
        ASSERT_TRUE(document.open(recordPath()).done);
    }

    void leave() { document.begin(folder.filePath(u"another.waymark"_s)); }

    [[nodiscard]] QPushButton* button() const { return bar.findChild<QPushButton*>(u"noticeAccept"_s); }

    [[nodiscard]] QAction* action() const { return actions.action(ActionId::fileTakeOver); }

    QWidget window;
    NoticeBar bar{&window};
    LockNotice notice{session, bar, &window};
    std::unique_ptr<Document> holder;
    bool answer = false;
    QString asked;
    QString warned;
    QString told;
};

TEST_F(LockNoticeTest, NothingIsSaidAboutARecordThatNobodyElseHolds) {
    EXPECT_TRUE(bar.isHidden());
    EXPECT_FALSE(action()->isEnabled());
}

TEST_F(LockNoticeTest, ARecordThatAProgramHereHoldsIsToldAndNotOffered) {
    holdFromHere();
    EXPECT_FALSE(bar.isHidden());
    EXPECT_TRUE(button()->isHidden());
    EXPECT_FALSE(action()->isEnabled());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&bar);
    EXPECT_EQ(spoken->role(), QAccessible::AlertMessage);
    EXPECT_TRUE(spoken->text(QAccessible::Name)
                    .startsWith(u"Ann has had the file open in another window on this computer since "_s));

    holder.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document.isReadOnly(); }, 20'000));
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(told, u"You can change the record now: nobody else has it open."_s);
}

TEST_F(LockNoticeTest, ARecordThatAnotherComputerLeftLockedIsTakenOverAfterAWarning) {
    holdFromElsewhere();
    EXPECT_FALSE(bar.isHidden());
    EXPECT_FALSE(button()->isHidden());
    ASSERT_TRUE(action()->isEnabled());
    button()->click();
    EXPECT_TRUE(asked.startsWith(u"Bob has had the file open"_s)) << asked.toStdString();
    EXPECT_TRUE(warned.startsWith(u"Take it over only if it is not open on the other computer any more."_s));
    EXPECT_TRUE(document.isReadOnly()) << "the answer was no";
    answer = true;
    action()->trigger();
    EXPECT_FALSE(document.isReadOnly());
    EXPECT_TRUE(bar.isHidden());
    EXPECT_FALSE(action()->isEnabled());
}

TEST_F(LockNoticeTest, AnotherRecordThatIsOpenedInsteadIsNotToldAsFree) {
    holdFromHere();
    told.clear();
    leave();
    EXPECT_TRUE(bar.isHidden());
    EXPECT_TRUE(told.isEmpty()) << told.toStdString();
}

TEST_F(LockNoticeTest, AFolderInWhichNothingCanBeWrittenIsNamedAndAnotherPlaceOffered) {
    test::writePlain(pathFromQt(folder.filePath(u"taken"_s)), "not a folder");
    document.begin(folder.filePath(u"taken/records/me.waymark"_s));
    ASSERT_EQ(document.readOnly().reason, ReadOnly::Reason::folder);
    EXPECT_FALSE(bar.isHidden());
    const QString said = QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name);
    EXPECT_TRUE(said.contains(folder.filePath(u"taken/records"_s))) << said.toStdString();
    EXPECT_TRUE(said.contains(u"File > Save record as…"_s)) << said.toStdString();
    int saves = 0;
    QObject::connect(actions.action(ActionId::fileSaveAs), &QAction::triggered, &window, [&saves] { ++saves; });
    ASSERT_FALSE(button()->isHidden());
    button()->click();
    EXPECT_EQ(saves, 1);
    leave();
    EXPECT_TRUE(bar.isHidden());
}

} // namespace
} // namespace waymark

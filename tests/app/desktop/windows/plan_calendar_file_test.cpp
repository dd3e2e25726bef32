#include "app/desktop/windows/plan_calendar_file.h"
#include "core/exchange/plan_calendar.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/sample_record.h"

#include <QDir>
#include <QFile>
#include <QWidget>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class PlanCalendarFileTest : public test::SessionTest {
protected:
    PlanCalendarFileTest() {
        file.setDialogs({.fileToSave =
                             [this](const QString& wanted) {
                                 suggested = wanted;
                                 return answer;
                             },
                         .showWhyNot = [this](const QString& said) { why = said; }});
        QObject::connect(&session, &Session::messageTold, &window, [this](const QString& message) { told = message; });
    }

    void useActions(int withDate) {
        Record record = test::sampleRecord();
        record.id = document.record().id;
        for (int i = 0; i < withDate; ++i) {
            Action action;
            action.id = EntryId("a" + std::to_string(i));
            action.what = "Sit in";
            action.due = parseDate("2026-04-01");
            action.firstStep = "Ask Ana";
            action.with = "Ana";
            action.skill = SkillId("user-insight");
            action.proficiency = ProficiencyId("expert");
            record.actions.push_back(action);
        }
        document.replace(u"Sample"_s, record);
    }

    void trigger() { actions.action(ActionId::recordCalendar)->trigger(); }

    QWidget window;
    PlanCalendarFile file{session, &window};
    QString answer;
    QString suggested;
    QString why;
    QString told;
};

TEST_F(PlanCalendarFileTest, WithoutALibraryOrADateItSaysWhatIsMissingAndAsksForNoFile) {
    useActions(0);
    trigger();
    EXPECT_TRUE(suggested.isEmpty());
    EXPECT_TRUE(why.contains(canWriteCalendars() ? u"No open action in your plan has a date"_s : u"libical"_s))
        << why.toStdString();
}

TEST_F(PlanCalendarFileTest, TheFileHoldsTheActionsInWords) {
    if (!canWriteCalendars())
        GTEST_SKIP() << "built without libical";
    useActions(2);
    answer = folder.filePath(u"plan.ics"_s);
    trigger();
    EXPECT_TRUE(suggested.endsWith(u"my-plan.ics"_s));
    EXPECT_TRUE(why.isEmpty()) << why.toStdString();
    EXPECT_TRUE(told.startsWith(u"Wrote 2 action(s)"_s)) << told.toStdString();
    QFile written(answer);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll().replace("\r\n ", "");
    EXPECT_EQ(bytes.count("BEGIN:VEVENT"), 2);
    EXPECT_TRUE(bytes.contains("SUMMARY:Sit in\r\n"));
    EXPECT_TRUE(bytes.contains("First step: Ask Ana\\nWith Ana\\nUser insight: Expert")) << bytes.toStdString();
}

TEST_F(PlanCalendarFileTest, AFileThatCannotBeWrittenIsToldAndNothingIsLeft) {
    if (!canWriteCalendars())
        GTEST_SKIP() << "built without libical";
    useActions(1);
    ASSERT_TRUE(document.finishSaving(10000));
    QDir(folder.path()).mkdir(u"taken.ics"_s);
    answer = folder.filePath(u"taken.ics"_s);
    const QStringList before = QDir(folder.path()).entryList();
    trigger();
    EXPECT_TRUE(why.contains(u"choose another place"_s)) << why.toStdString();
    EXPECT_TRUE(told.isEmpty());
    EXPECT_EQ(QDir(folder.path()).entryList(), before);
}

TEST_F(PlanCalendarFileTest, WhoeverChangesHisMindWritesNothing) {
    if (!canWriteCalendars())
        GTEST_SKIP() << "built without libical";
    useActions(1);
    trigger();
    EXPECT_FALSE(suggested.isEmpty());
    EXPECT_TRUE(why.isEmpty());
    EXPECT_TRUE(told.isEmpty());
}

} // namespace
} // namespace waymark

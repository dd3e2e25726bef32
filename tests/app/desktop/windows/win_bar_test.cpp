#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/line_field.h"
#include "app/desktop/windows/win_bar.h"
#include "tests/app/desktop/session_fixture.h"

#include <QAccessible>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class WinBarTest : public test::SessionTest {
protected:
    WinBarTest() {
        QObject::connect(&session, &Session::messageTold, &window, [this](const QString& message) { told = message; });
        makeBar();
    }

    // As if the program had been started anew.
    void makeBar() {
        bar = std::make_unique<WinBar>(session, &window);
        bar->resize(800, 60);
        window.resize(800, 300);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    [[nodiscard]] LineField* text() const { return bar->findChild<LineField*>(u"winText"_s); }

    [[nodiscard]] ChoiceCombo* skill() const { return bar->findChild<ChoiceCombo*>(u"winSkill"_s); }

    [[nodiscard]] const std::vector<EvidenceItem>& items() const { return document.record().evidence; }

    QWidget window;
    QLineEdit before{&window};
    std::unique_ptr<WinBar> bar;
    QString told;
};

TEST_F(WinBarTest, EnterKeepsALineWithTodaysDateAndTheKeyboardGoesBack) {
    before.setFocus();
    bar->open();
    EXPECT_EQ(QApplication::focusWidget(), text());
    QTest::keyClicks(text(), u"  Shipped the   letter "_s);
    skill()->setFocus();
    QTest::keyClicks(skill(), u"User"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(items().size(), 1U);
    EXPECT_EQ(items()[0].title, "Shipped the letter");
    EXPECT_EQ(items()[0].date, *parseDate("2026-03-12"));
    EXPECT_EQ(items()[0].changed, now);
    EXPECT_EQ(items()[0].skills, std::vector{SkillId("user-insight")});
    EXPECT_EQ(told, u"Noted “Shipped the letter” among your evidence. Undo takes it back."_s);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &before);
    EXPECT_EQ(document.undoStack()->undoText(), u"Note a win"_s);
    document.undoStack()->undo();
    EXPECT_TRUE(items().empty());
    bar->open();
    EXPECT_TRUE(text()->text().isEmpty());
    EXPECT_EQ(skill()->chosen(), QString());
}

TEST_F(WinBarTest, EscapeLeavesAndWhatWasTypedComesBackAlsoAfterANewStart) {
    before.setFocus();
    bar->open();
    QTest::keyClicks(text(), u"Half a"_s);
    skill()->setFocus();
    QTest::keyClicks(skill(), u"User"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &before);
    EXPECT_TRUE(items().empty());
    bar->open();
    EXPECT_EQ(text()->text(), u"Half a"_s);
    QTest::keyClicks(text(), u" line"_s);
    press(Qt::Key_Escape);
    makeBar();
    bar->open();
    EXPECT_EQ(text()->text(), u"Half a line"_s);
    EXPECT_EQ(skill()->chosen(), u"user-insight"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(items().size(), 1U);
    EXPECT_EQ(items()[0].title, "Half a line");
    makeBar();
    bar->open();
    EXPECT_TRUE(text()->text().isEmpty());
}

TEST_F(WinBarTest, ADraftBelongsToItsRecord) {
    bar->open();
    QTest::keyClicks(text(), u"For the first"_s);
    document.begin(folder.filePath(u"other.waymark"_s));
    EXPECT_TRUE(text()->text().isEmpty());
    QTest::keyClicks(text(), u"For the second"_s);
    document.begin(recordPath());
    EXPECT_EQ(text()->text(), u"For the first"_s);
    document.begin(folder.filePath(u"other.waymark"_s));
    EXPECT_EQ(text()->text(), u"For the second"_s);
}

TEST_F(WinBarTest, NothingIsNotedWithoutWords) {
    bar->open();
    QTest::keyClicks(text(), u"   "_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(items().empty());
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(told, u"Write what went well first, in a few words."_s);
}

TEST_F(WinBarTest, AReadOnlyRecordIsToldAndTakesNothing) {
    bar->open();
    QTest::keyClicks(text(), u"A line"_s);
    press(Qt::Key_Escape);
    QFile newer(folder.filePath(u"newer.waymark"_s));
    ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
    newer.write("{\"format\": \"waymark-record\", \"formatVersion\": 2, \"id\": \"a\", \"person\": {}, "
                "\"framework\": {\"id\": \"sample-2025-09\"}, \"aims\": {}, \"ratings\": [], \"evidence\": [], "
                "\"actions\": [], \"snapshots\": []}");
    newer.close();
    ASSERT_TRUE(document.open(newer.fileName()).done);
    ASSERT_TRUE(document.isReadOnly());
    bar->open();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(told.startsWith(u"Read-only"_s)) << told.toStdString();
    ASSERT_TRUE(document.open(recordPath()).done || (document.begin(recordPath()), true));
    bar->open();
    EXPECT_EQ(text()->text(), u"A line"_s);
}

TEST_F(WinBarTest, ScreenReadersHearWhatItIs) {
    bar->open();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(text())->text(QAccessible::Name), u"A win, in one line"_s);
    EXPECT_EQ(skill()->accessibleName(), u"The skill that the win speaks for"_s);
    EXPECT_EQ(bar->accessibleName(), u"Note a win"_s);
}

} // namespace
} // namespace waymark

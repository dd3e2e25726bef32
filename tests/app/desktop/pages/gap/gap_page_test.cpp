#include "app/desktop/models/gap_model.h"
#include "app/desktop/pages/gap/gap_delegate.h"
#include "app/desktop/pages/gap/gap_details.h"
#include "app/desktop/pages/gap/gap_page.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/widgets/role_level_combo.h"
#include "app/desktop/widgets/statement_list.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class GapPageTest : public test::SessionTest {
protected:
    void openPage(const Place& place = {.page = PageId::gap}) {
        page = std::make_unique<GapPage>(session);
        page->show(place);
        page->resize(1100, 700);
        page->setVisible(true);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    void useSampleRecord() {
        Record record = test::sampleRecord();
        record.id = document.record().id;
        document.replace(u"Sample"_s, record);
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] QAbstractItemModel& model() const { return *find<QTableView>(u"gap"_s)->model(); }

    [[nodiscard]] QStringList column(GapModel::Column wanted) const {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row)
            texts << model().index(row, wanted).data().toString();
        return texts;
    }

    std::unique_ptr<GapPage> page;
};

TEST_F(GapPageTest, TheFurthestComesFirstAndStatesAreToldInWords) {
    useSampleRecord();
    openPage();
    EXPECT_EQ(column(GapModel::skillColumn).mid(0, 3),
              (QStringList{u"Product ownership"_s, u"User insight"_s, u"Agile practices"_s}));
    const QStringList states = column(GapModel::stateColumn);
    EXPECT_TRUE(states.at(0).startsWith(u"4 level"_s));
    EXPECT_TRUE(states.at(1).startsWith(u"1 level"_s));
    EXPECT_EQ(states.at(2), u"Met"_s);
    EXPECT_TRUE(states.contains(u"Not sure"_s));
    EXPECT_TRUE(states.contains(u"Not rated"_s));
    EXPECT_TRUE(states.contains(u"Not asked for"_s));
}

TEST_F(GapPageTest, TheCountsAreCountsAndNoShare) {
    useSampleRecord();
    openPage();
    const QString counts = find<QLabel>(u"counts"_s)->text();
    EXPECT_TRUE(counts.contains(u"1 met"_s)) << counts.toStdString();
    EXPECT_TRUE(counts.contains(u"1 not sure"_s));
    EXPECT_FALSE(counts.contains(u'%'));
}

TEST_F(GapPageTest, ScreenReadersHearTheWholeRowInThePicturesCell) {
    useSampleRecord();
    openPage();
    auto* table = find<QTableView>(u"gap"_s);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(table);
    EXPECT_EQ(accessible->text(QAccessible::Name), u"My gap, skill by skill"_s);
    const QString picture = model().index(1, GapModel::pictureColumn).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(picture.startsWith(u"User insight, mine: Practitioner, asked for: Expert: 1 level"_s))
        << picture.toStdString();
}

TEST_F(GapPageTest, AChosenRowSaysWhatTheLevelAdds) {
    useSampleRecord();
    openPage();
    find<QTableView>(u"gap"_s)->selectRow(1);
    EXPECT_EQ(find<QLabel>(u"gapSkill"_s)->text(), u"User insight"_s);
    EXPECT_EQ(find<QLabel>(u"gapExplanation"_s)->text(), u"What Expert adds to where you are:"_s);
    QStringList statements;
    for (const StatementList* list : page->findChildren<StatementList*>()) {
        if (list->isVisibleTo(page.get()))
            statements << list->statements();
    }
    EXPECT_EQ(statements, QStringList{u"make research a habit of the organisation"_s});
    Place asked;
    QObject::connect(&session, &Session::placeRequested, page.get(), [&](const Place& place) { asked = place; });
    find<QPushButton>(u"gapRate"_s)->click();
    EXPECT_EQ(asked.page, PageId::ratings);
    EXPECT_EQ(asked.skill, SkillId("user-insight"));
}

TEST_F(GapPageTest, AGapLeadsStraightToAnActionAndToTheOneThatIsOpen) {
    useSampleRecord();
    openPage();
    Place asked;
    QObject::connect(&session, &Session::placeRequested, page.get(), [&](const Place& place) { asked = place; });
    find<QTableView>(u"gap"_s)->selectRow(1);
    auto* plan = find<QPushButton>(u"gapPlan"_s);
    EXPECT_EQ(plan->text(), u"Pla&n an action"_s);
    plan->click();
    EXPECT_EQ(asked.page, PageId::plan);
    EXPECT_EQ(asked.skill, SkillId("user-insight"));
    EXPECT_EQ(asked.levels, std::vector{RoleLevelId("senior-product-manager")});
    EXPECT_EQ(asked.detail, PlanPage::newAction);
    Action action;
    action.id = EntryId("open-one");
    action.skill = SkillId("user-insight");
    document.apply(u"Plan"_s, {added(action)});
    EXPECT_EQ(plan->text(), u"Open the actio&n"_s);
    plan->click();
    EXPECT_EQ(asked.detail, u"open-one"_s);
}

TEST_F(GapPageTest, AnyRoleLevelOfAnyRoleCanBeStoodAgainst) {
    useSampleRecord();
    openPage();
    auto* against = find<RoleLevelCombo>(u"against"_s);
    EXPECT_EQ(against->level(), RoleLevelId("senior-product-manager"));
    against->setFocus();
    while (against->level() != RoleLevelId("senior-delivery-manager"))
        QTest::keyClick(against, Qt::Key_Down);
    EXPECT_TRUE(column(GapModel::skillColumn).contains(u"Making a process work"_s));
    EXPECT_EQ(page->place().levels, std::vector{RoleLevelId("senior-delivery-manager")});
    openPage({.page = PageId::gap, .levels = {RoleLevelId("associate-product-manager")}});
    EXPECT_EQ(find<RoleLevelCombo>(u"against"_s)->level(), RoleLevelId("associate-product-manager"));
}

TEST_F(GapPageTest, ANewRatingMovesItsRow) {
    useSampleRecord();
    openPage();
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    RatingEntry entry = test::rating("product-ownership", "expert", "2026-03-20");
    entry.id = EntryId("new-one");
    document.apply(u"Rate"_s, {added(entry)});
    EXPECT_EQ(column(GapModel::skillColumn).first(), u"User insight"_s);
    document.undoStack()->undo();
    EXPECT_EQ(column(GapModel::skillColumn).first(), u"Product ownership"_s);
}

TEST_F(GapPageTest, TheRadarIsAnOfferAndHasAName) {
    useSampleRecord();
    openPage();
    auto* radar = find<QWidget>(u"radar"_s);
    EXPECT_FALSE(radar->isVisible());
    find<QCheckBox>(u"radarSwitch"_s)->click();
    EXPECT_TRUE(radar->isVisible());
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(radar);
    EXPECT_EQ(accessible->role(), QAccessible::Graphic);
    EXPECT_TRUE(accessible->text(QAccessible::Name).contains(u"the table says the same"_s));
}

TEST_F(GapPageTest, WithoutRatingsOrARoleLevelItSaysWhatToDo) {
    openPage();
    const auto said = [&](const QString& text) {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(said(u"Choose a role level"_s));
    Aims aims;
    aims.target = RoleLevelId("senior-product-manager");
    document.apply(u"Aim"_s, {ValueChange<Aims>{{}, aims}});
    EXPECT_TRUE(said(u"You have not rated anything yet"_s));
    session.setFramework(test::earlierSampleFramework());
    EXPECT_TRUE(said(u"The framework of your record is not in the program"_s));
    session.setFrameworkTitles({{framework->id(), u"Sample"_s, {}}});
    EXPECT_TRUE(said(u"Your record is about another framework"_s)) << "now it can be gone to";
}

TEST_F(GapPageTest, TheEvidenceForTheSkillStandsBesideItsGap) {
    useSampleRecord();
    openPage();
    EXPECT_EQ(find<QLabel>(u"gapSkill"_s)->text(), u"Product ownership"_s);
    const auto* heading = find<QLabel>(u"skillEvidenceHeading"_s);
    EXPECT_EQ(heading->text(), u"There is no evidence for this skill yet"_s);
    EvidenceItem item;
    item.id = EntryId("item");
    item.date = *parseDate("2026-03-01");
    item.title = "Owned a product";
    item.skills = {SkillId("product-ownership")};
    document.apply(u"Add"_s, {added(item)});
    EXPECT_EQ(heading->text(), u"1 item(s) of evidence for this skill"_s);
}

TEST_F(GapPageTest, TheNamesOfTheLevelsStandAboveThePictureBesideTheDetails) {
    useSampleRecord();
    openPage();
    const auto* table = find<QTableView>(u"gap"_s);
    const auto* header = static_cast<const GapHeader*>(table->horizontalHeader());
    const auto* details = page->findChild<GapDetails*>();
    for (const int width : {900, 1060, 1400, 1700}) {
        page->resize(width, 620);
        QCoreApplication::processEvents();
        EXPECT_GE(header->sectionSize(GapModel::pictureColumn), header->levelsWidth()) << width;
        EXPECT_LE(header->length(), table->viewport()->width()) << width;
        EXPECT_GE(details->width(), readingWidth() / 3) << width;
        EXPECT_EQ(details->mapTo(page.get(), QPoint()).y(), table->mapTo(page.get(), QPoint()).y()) << width;
    }
}

TEST_F(GapPageTest, ItIsCopiedAndWrittenAsATable) {
    openPage();
    EXPECT_TRUE(page->handledActions().empty()) << "there is nothing to copy";
    useSampleRecord();
    EXPECT_EQ(page->handledActions(),
              (std::vector{ActionId::editCopyTable, ActionId::fileExport, ActionId::filePrint}));
    QString told;
    QObject::connect(&session, &Session::messageTold, page.get(), [&](const QString& message) { told = message; });
    page->perform(ActionId::editCopyTable);
    EXPECT_EQ(told, u"The table was copied. Paste it into a spreadsheet or a text."_s);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), model().rowCount() + 1);
    EXPECT_EQ(lines.at(0), u"Skill\tMine\tAsked for\tWhat follows"_s);
    EXPECT_TRUE(lines.at(2).startsWith(u"User insight\tPractitioner\tExpert\t1 level"_s)) << lines.at(2).toStdString();
    EXPECT_TRUE(mime->html().contains(u"<th scope=\"row\">User insight</th>"_s));
    EXPECT_TRUE(mime->data(u"text/csv"_s).contains("User insight,Practitioner,Expert,1 level"));
}

TEST_F(GapPageTest, ItFitsTwiceTheTextSizeRightToLeftInASmallWindow) {
    useSampleRecord();
    theme.setZoomPercent(200);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openPage();
    page->resize(600, 480);
    QCoreApplication::processEvents();
    EXPECT_LE(page->width(), 600);
    EXPECT_FALSE(page->grab().isNull());
}

} // namespace
} // namespace waymark

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/record_file.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/pages/history/history_choice.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/windows/notice_bar.h"
#include "app/desktop/windows/page_table.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/app/support/carried_record.h"
#include "tests/app/support/letters.h"
#include "tests/support/files.h"
#include "tests/support/sample_record.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class MnemonicsTest : public test::ProgramTest, public testing::WithParamInterface<const char*> {
protected:
    void startInLanguage(const Record& record) {
        LaunchOptions options;
        options.language = QString::fromLatin1(GetParam());
        options.record = write(record);
        start(options);
    }

    // The program goes back to the language of the tests before the next one begins.
    void TearDown() override {
        start({});
        ProgramTest::TearDown();
    }

    [[nodiscard]] static Record sample() {
        return loadRecord(test::sourcePath("tests/support/sample.waymark")).record.value();
    }

    void press(ActionId id) { session().actions().action(id)->trigger(); }

    // All that answers to a letter with Alt at once: what is seen of the page, the notices, the tool bar and the menu bar.
    void checkWindow(const QString& what) {
        test::Letters letters(
            u"%1, %2, %3"_s.arg(what, QString::fromLatin1(GetParam()), pageName(window().currentPage()->place().page)));
        for (const QAction* menu : window().menuBar()->actions())
            letters.add(menu->text());
        letters.addWidgetsOf(window());
    }

    void checkEveryPage(const QString& what) {
        // What stands side by side in a wide window is one page after the other in a narrow one, with other labels.
        for (const QSize& size : {QSize(1280, 800), QSize(800, 600)}) {
            window().resize(size);
            for (const PageSpec& spec : pageTable()) {
                session().go({.page = spec.page});
                ASSERT_EQ(window().currentPage()->place().page, spec.page);
                checkWindow(what);
            }
        }
    }

    void checkMenu(const QMenu& menu) {
        test::Letters letters(menu.title());
        for (const QAction* entry : menu.actions()) {
            letters.add(entry->text());
            if (entry->menu() != nullptr)
                checkMenu(*entry->menu());
        }
    }
};

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingInEachMenu) {
    startInLanguage(test::earlierRecord());
    test::Letters bar(u"the menu bar"_s);
    for (const QAction* entry : window().menuBar()->actions()) {
        bar.add(entry->text());
        ASSERT_NE(entry->menu(), nullptr);
        checkMenu(*entry->menu());
    }
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingOnEachPageWithALifeOfWorkInIt) {
    startInLanguage(sample());
    checkEveryPage(u"the sample"_s);
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingOnEachPageOfAnEmptyRecord) {
    startInLanguage(test::emptyRecord("gdd-2025-09"));
    checkEveryPage(u"an empty record"_s);
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingOnEachPageOfARecordThatWasCarriedOver) {
    startInLanguage(test::carriedRecord());
    checkEveryPage(u"a carried record"_s);
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingUnderNoticesAndOnThePagesOfAnotherFramework) {
    startInLanguage(test::earlierRecord());
    ASSERT_TRUE(window().notice().isVisible());
    session().go({.page = PageId::roles, .framework = FrameworkId("gdd-2025-09")});
    checkEveryPage(u"another framework"_s);
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingWhileSomebodyRates) {
    Record unsure = sample();
    unsure.ratings.resize(unsure.ratings.size() / 2);
    startInLanguage(unsure);
    session().go({.page = PageId::ratings});
    const auto skills = session().framework()->skills();
    for (std::size_t turn = 0; turn < 2 * skills.size(); ++turn) {
        checkWindow(u"before an answer"_s);
        if (auto* show = find<QAbstractButton>("showLastAnswer"); show->isVisible()) {
            show->click();
            checkWindow(u"with the last answer"_s);
        }
        press(ActionId::rateLevel2);
        checkWindow(u"after an answer"_s);
        press(ActionId::rateNextSkill);
    }
    checkWindow(u"after the last skill"_s);
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingInEachForm) {
    const Record record = sample();
    startInLanguage(record);
    session().go({.page = PageId::evidence, .detail = EvidencePage::newItem});
    checkWindow(u"new evidence"_s);
    session().go({.page = PageId::evidence, .detail = toQt(record.evidence.front().id.str())});
    checkWindow(u"evidence"_s);
    press(ActionId::recordWin);
    checkWindow(u"a win"_s);
    session().go({.page = PageId::plan, .detail = PlanPage::newAction});
    checkWindow(u"a new action"_s);
    for (const Action& action : record.actions) {
        session().go({.page = PageId::plan, .detail = toQt(action.id.str())});
        checkWindow(u"an action"_s);
    }
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingInEachViewOfTheHistory) {
    const Record record = sample();
    startInLanguage(record);
    for (const HistoryView view :
         {HistoryView::slopes, HistoryView::table, HistoryView::timeline, HistoryView::snapshots}) {
        session().go({.page = PageId::history, .detail = detailOf({.view = view})});
        checkWindow(viewName(view));
    }
}

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingInEachPartOfAFramework) {
    startInLanguage(sample());
    for (const char* tab : {"about", "skills", "side-by-side", "open"}) {
        session().go({.page = PageId::framework, .detail = QString::fromLatin1(tab)});
        checkWindow(QString::fromLatin1(tab));
    }
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, MnemonicsTest, testing::Values("en", "cy"));

} // namespace
} // namespace waymark

#include "app/desktop/pages/page.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/windows/notice_bar.h"
#include "core/framework/framework_writer.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"
#include "tests/support/temporary_folder.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

// What the program shows of a record's framework, from the first moment on.
class RecordFrameworkTest : public test::ProgramTest {
protected:
    static Record recordOf(const char* framework) {
        Record record = test::emptyRecord(framework);
        record.framework.title = "A framework of its own";
        record.framework.edition = "October 2023";
        record.framework.skillNames = {{"user-focus", "User focus as the record names it"}};
        record.framework.proficiencyNames = {{"working", "Working"}};
        record.aims.current = RoleLevelId("product-manager");
        record.ratings = {test::rating("user-focus", "working", "2024-03-01")};
        return record;
    }

    // Of a record without ratings nothing is told when it is opened.
    static Record withoutRatings(const char* framework) {
        Record record = recordOf(framework);
        record.ratings.clear();
        return record;
    }

    [[nodiscard]] std::string shown() { return session().framework()->id().str(); }

    [[nodiscard]] bool says(const QString& text) {
        return std::ranges::any_of(window().findChildren<TextLabel*>(), [&](const TextLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] LaunchOptions options(const Record& record, PageId page = PageId::ratings) {
        LaunchOptions options;
        options.record = write(record);
        options.page = page;
        return options;
    }
};

TEST_F(RecordFrameworkTest, ARecordThatIsAskedForComesWithItsFramework) {
    start(options(recordOf("ddat-2023-10")));
    EXPECT_EQ(shown(), "ddat-2023-10");
    EXPECT_EQ(find<QComboBox>("frameworkChooser")->currentData().toString(), u"ddat-2023-10"_s);
    EXPECT_FALSE(says(u"not in the program"_s));
    EXPECT_TRUE(says(u"Agile working"_s));
    EXPECT_EQ(find<QListView>("skills")->model()->rowCount(), 10);
}

TEST_F(RecordFrameworkTest, TheFrameworkThatIsAskedForComesFirst) {
    LaunchOptions wanted = options(recordOf("ddat-2023-10"));
    wanted.framework = u"cds-2021-04"_s;
    start(wanted);
    EXPECT_EQ(shown(), "cds-2021-04");
    EXPECT_TRUE(says(u"Your record is about another framework"_s));
    EXPECT_FALSE(says(u"not in the program"_s));
    EXPECT_EQ(find<QListView>("skills")->model()->rowCount(), 0) << "skills of two frameworks in one list";
}

TEST_F(RecordFrameworkTest, TheRecordThatWasOpenLastDoesNotTakeAwayWhatOneLookedAtLast) {
    start(options(recordOf("ddat-2023-10")));
    window().go({.page = PageId::framework, .framework = FrameworkId("cds-2021-04")});
    window().close();
    start({});
    EXPECT_EQ(record().framework.id.str(), "ddat-2023-10");
    EXPECT_EQ(shown(), "cds-2021-04");
    end();
    Settings forgetful(settingsPath());
    forgetful.setValue(Setting::framework, QString());
    forgetful.sync();
    start({});
    EXPECT_EQ(shown(), "ddat-2023-10");
}

TEST_F(RecordFrameworkTest, AFrameworkFileThatWasOnScreenIsOnScreenAgainAtTheNextStart) {
    const QString path = QFileInfo(settingsPath()).dir().filePath(u"our-own.json"_s);
    test::writePlain(pathFromQt(path), writeFramework(*test::sampleFramework()));
    LaunchOptions wanted;
    wanted.framework = path;
    start(wanted);
    const std::string own = shown();
    ASSERT_EQ(own, test::sampleFramework()->id().str());
    const RoleLevelId last = test::sampleFramework()->roleLevels().back().id;
    window().go({.page = PageId::roles, .levels = {last}});
    window().close();
    start({});
    EXPECT_EQ(shown(), own);
    EXPECT_EQ(window().currentPage()->place().levels, std::vector{last});
    EXPECT_EQ(find<QComboBox>("frameworkChooser")->currentData().toString(), toQt(own));
    window().go({.page = PageId::roles, .framework = FrameworkId("gdd-2025-09")});
    window().close();
    start({});
    EXPECT_EQ(shown(), "gdd-2025-09") << "what was on screen last, whatever file was opened before";
    window().go({.page = PageId::roles, .framework = FrameworkId("gdd-2025-09")});
    start(wanted);
    window().close();
    ASSERT_TRUE(QFile::remove(path));
    start({});
    EXPECT_EQ(shown(), "gdd-2025-09") << "the file is gone";
}

TEST_F(RecordFrameworkTest, AFrameworkThatIsNotThereIsSaidToBeMissingOnEveryPage) {
    for (const PageId page : {PageId::ratings, PageId::gap}) {
        start(options(recordOf("somebody-elses-2020"), page));
        EXPECT_EQ(shown(), "gdd-2025-09");
        EXPECT_TRUE(says(u"The framework of your record is not in the program"_s)) << pageName(page).toStdString();
        EXPECT_TRUE(says(u"“A framework of its own” (October 2023)"_s)) << pageName(page).toStdString();
        EXPECT_FALSE(says(u"is about another framework"_s));
        const auto lists = window().currentPage()->findChildren<QListWidget*>(u"ownAnswers"_s);
        ASSERT_EQ(lists.size(), 1);
        ASSERT_TRUE(lists.front()->isVisible()) << pageName(page).toStdString();
        EXPECT_EQ(lists.front()->item(0)->text(), u"User focus as the record names it: Working, 1 March 2024"_s);
        for (const QPushButton* button : window().currentPage()->findChildren<QPushButton*>())
            EXPECT_FALSE(button->isVisible() && button->text().contains(u"Go to that"_s));
    }
    start(options(recordOf("somebody-elses-2020"), PageId::plan));
    EXPECT_TRUE(
        says(u"The framework of your record, “A framework of its own” (October 2023), is not in the program"_s));
    EXPECT_FALSE(find<QPushButton>("offersWay")->isVisible());
}

TEST_F(RecordFrameworkTest, AboveEveryPageItIsSaidThatTheFrameworkIsMissingUntilSomebodyKnows) {
    const QString missing =
        u"The framework of your record, “A framework of its own” (October 2023), is not in the program."_s;
    for (const PageId page : {PageId::roles, PageId::pathway, PageId::compare, PageId::skill}) {
        start(options(recordOf("somebody-elses-2020"), page));
        EXPECT_TRUE(says(missing)) << pageName(page).toStdString();
    }
    window().notice().findChild<QPushButton*>(u"noticeDismiss"_s)->click();
    EXPECT_FALSE(says(missing));
    window().go({.page = PageId::framework, .framework = FrameworkId("cds-2021-04")});
    EXPECT_FALSE(says(missing)) << "it was said";
    start(options(withoutRatings("gdd-2025-09"), PageId::roles));
    EXPECT_FALSE(says(missing));
}

TEST_F(RecordFrameworkTest, NobodyIsMarkedInAFrameworkThatTheirRecordKnowsNothingOf) {
    const auto isMarked = [this] {
        const QAbstractItemModel* steps = find<QListView>("ladder")->model();
        for (int row = 0; row < steps->rowCount(); ++row) {
            if (steps->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"You are here"_s))
                return true;
        }
        return false;
    };
    start(options(withoutRatings("gdd-2025-09"), PageId::roles));
    window().go({.page = PageId::roles, .levels = {RoleLevelId("product-manager")}});
    EXPECT_TRUE(isMarked());
    // Editions that a crosswalk joins mean the same by the same id.
    start(options(recordOf("ddat-2023-10"), PageId::roles));
    window().go(
        {.page = PageId::roles, .framework = FrameworkId("gdd-2025-09"), .levels = {RoleLevelId("product-manager")}});
    EXPECT_TRUE(isMarked());
    start(options(recordOf("somebody-elses-2020"), PageId::roles));
    window().go({.page = PageId::roles, .levels = {RoleLevelId("product-manager")}});
    ASSERT_EQ(shown(), "gdd-2025-09");
    EXPECT_FALSE(isMarked());
}

TEST_F(RecordFrameworkTest, WhereItIsInTheProgramThePlanAndTheGapLeadThere) {
    LaunchOptions wanted = options(recordOf("ddat-2023-10"), PageId::gap);
    wanted.framework = u"gdd-2025-09"_s;
    start(wanted);
    EXPECT_TRUE(says(u"Your record is about another framework"_s));
    window().go({.page = PageId::plan});
    ASSERT_TRUE(find<QPushButton>("offersWay")->isVisible());
    find<QPushButton>("offersWay")->click();
    EXPECT_EQ(shown(), "ddat-2023-10");
}

} // namespace
} // namespace waymark

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/dialogs/print_preview_dialog.h"
#include "app/desktop/dialogs/report/report_dialog.h"
#include "app/desktop/dialogs/report/report_preview.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/role_level_combo.h"
#include "app/pdf/printed_pages.h"
#include "core/record/entry_id.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/sample_record.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class ReportDialogTest : public test::SessionTest {
protected:
    ReportDialogTest() {
        installAccessibleRoles();
        Record record = test::sampleRecord();
        record.personName = "Kim Doe";
        record.ratings.front().reason = "Three rounds of research";
        for (const char* title : {"Research in Leeds", "A private note"}) {
            EvidenceItem item;
            item.id = EntryId(title);
            item.date = *parseDate("2026-02-01");
            item.title = title;
            record.evidence.push_back(item);
        }
        document.replace(u"Sample"_s, record);
    }

    ~ReportDialogTest() override { QThreadPool::globalInstance()->waitForDone(); }

    ReportDialog& open(const RoleLevelId& target = {}) {
        dialog = std::make_unique<ReportDialog>(session, target);
        dialog->setDialogs({.fileToSave =
                                [this](const QString& wanted) {
                                    suggested = wanted;
                                    return answer;
                                },
                            .print =
                                [this](const QString& title, const QString& html) {
                                    printedTitle = title;
                                    printed = html;
                                }});
        dialog->show();
        return *dialog;
    }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    [[nodiscard]] QString shown() { return find<ReportPreview>("reportPreview")->toPlainText(); }

    // Waits for the preview to say it.
    [[nodiscard]] bool comesToShow(const QString& text, bool there = true) {
        return QTest::qWaitFor([&] { return shown().contains(text) == there; }, 10000);
    }

    void choose(const char* combo, const QString& id) {
        auto* choices = find<QComboBox>(combo);
        const int row = choices->findData(id);
        ASSERT_GE(row, 0) << qPrintable(id);
        choices->setCurrentIndex(row);
        Q_EMIT choices->activated(row);
    }

    [[nodiscard]] QString outcome() { return find<QLabel>("reportOutcome")->text(); }

    // Saves with the button, and waits for what the dialog says.
    QByteArray saved(const QString& name) {
        answer = folder.filePath(name);
        find<QLabel>("reportOutcome")->clear();
        find<QPushButton>("saveReport")->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !outcome().isEmpty(); }, 10000));
        QFile file(answer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<ReportDialog> dialog;
    QString answer;
    QString suggested;
    QString printedTitle;
    QString printed;
};

TEST_F(ReportDialogTest, ShowsTheReportAndWhatIsChosenChangesItAtOnce) {
    open();
    EXPECT_TRUE(shown().contains(u"Kim Doe"_s));
    EXPECT_TRUE(shown().contains(u"Three rounds of research"_s));
    EXPECT_FALSE(shown().contains(u"History"_s));
    find<QCheckBox>("reasons")->click();
    EXPECT_TRUE(comesToShow(u"Three rounds of research"_s, false));
    find<QCheckBox>("history")->click();
    EXPECT_TRUE(comesToShow(u"Every rating"_s));
    find<QCheckBox>("plan")->click();
    find<QCheckBox>("suggestions")->click();
    EXPECT_TRUE(comesToShow(u"What to work on first"_s, false));
    EXPECT_FALSE(shown().contains(u"There are no actions yet"_s));
}

TEST_F(ReportDialogTest, OnlyTheEvidenceThatIsCheckedGoesIn) {
    open();
    ASSERT_TRUE(shown().contains(u"A private note"_s));
    auto* items = find<QListWidget>("evidenceItems");
    ASSERT_EQ(items->count(), 2);
    const auto secret = items->findItems(u"A private note"_s, Qt::MatchStartsWith);
    ASSERT_EQ(secret.size(), 1);
    secret.front()->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(comesToShow(u"A private note"_s, false));
    EXPECT_TRUE(shown().contains(u"Research in Leeds"_s));
    EXPECT_FALSE(saved(u"page.html"_s).contains("A private note"));
    find<QPushButton>("noEvidence")->click();
    EXPECT_TRUE(comesToShow(u"Research in Leeds"_s, false));
    find<QPushButton>("allEvidence")->click();
    EXPECT_TRUE(comesToShow(u"A private note"_s));
    find<QCheckBox>("evidence")->click();
    EXPECT_TRUE(comesToShow(u"Research in Leeds"_s, false));
    EXPECT_FALSE(items->isVisible());
}

TEST_F(ReportDialogTest, TheReportSpeaksWelshWhileTheScreenStays) {
    open();
    choose("reportLanguage", u"cy"_s);
    ASSERT_TRUE(comesToShow(u"Lefel rôl"_s));
    EXPECT_EQ(find<QCheckBox>("plan")->text(), u"My p&lan"_s);
    EXPECT_EQ(QCoreApplication::translate("waymark::PersonReport", "Role level"), u"Role level"_s);
    choose("reportFormat", u"html"_s);
    EXPECT_TRUE(saved(u"page.html"_s).contains("<html lang=\"cy\">"));
    EXPECT_TRUE(outcome().startsWith(u"The report was saved to"_s)) << qPrintable(outcome());
}

TEST_F(ReportDialogTest, WritesEveryFormatAndStaysOpen) {
    open();
    EXPECT_TRUE(saved(u"page.pdf"_s).startsWith("%PDF-"));
    EXPECT_TRUE(suggested.endsWith(u"my-report-2026-03-12.pdf"_s)) << qPrintable(suggested);
    EXPECT_TRUE(outcome().contains(u"page.pdf"_s));
    choose("reportFormat", u"html"_s);
    EXPECT_TRUE(saved(u"page.html"_s).startsWith("<!DOCTYPE html>"));
    choose("reportFormat", u"md"_s);
    EXPECT_TRUE(saved(u"page.md"_s).startsWith("# Kim Doe\n"));
    EXPECT_TRUE(suggested.endsWith(u".md"_s));
    choose("reportFormat", u"csv"_s);
    EXPECT_TRUE(saved(u"page.csv"_s).startsWith("\xEF\xBB\xBFSkill,Asked for,Rated,"));
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(ReportDialogTest, AFileThatCannotBeWrittenIsToldInASentenceAndTheDialogStays) {
    open();
    ASSERT_TRUE(document.finishSaving(10000));
    QDir(folder.path()).mkdir(u"taken.pdf"_s);
    const auto files = [this] { return QDir(folder.path()).entryList({u"*.pdf*"_s}, QDir::AllEntries | QDir::Hidden); };
    const QStringList before = files();
    saved(u"taken.pdf"_s);
    EXPECT_TRUE(outcome().contains(u"choose another place"_s)) << qPrintable(outcome());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(files(), before);
    saved(u"no/such/folder/page.pdf"_s);
    EXPECT_TRUE(outcome().contains(u"choose another place"_s)) << qPrintable(outcome());
    EXPECT_TRUE(find<QPushButton>("saveReport")->isEnabled());
}

TEST_F(ReportDialogTest, NeverWritesOverTheRecordItself) {
    ASSERT_TRUE(document.finishSaving(10000));
    QFile record(recordPath());
    ASSERT_TRUE(record.open(QIODevice::ReadOnly));
    const QByteArray before = record.readAll();
    open();
    EXPECT_EQ(saved(u"me.waymark"_s), before);
    EXPECT_TRUE(outcome().contains(u"is the record itself"_s)) << qPrintable(outcome());
}

TEST_F(ReportDialogTest, ASpreadsheetHasTheRatingsAloneAndNothingToPrint) {
    open();
    choose("reportFormat", u"csv"_s);
    EXPECT_TRUE(comesToShow(u"Skill,Asked for"_s));
    EXPECT_FALSE(find<QCheckBox>("plan")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("printReport")->isEnabled());
    choose("reportFormat", u"pdf"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<QPushButton>("printReport")->isEnabled(); }, 10000));
}

TEST_F(ReportDialogTest, PrintsWhatIsChosen) {
    open();
    find<QCheckBox>("reasons")->click();
    choose("reportFormat", u"md"_s);
    find<QPushButton>("printReport")->click();
    EXPECT_EQ(printedTitle, u"Kim Doe"_s);
    EXPECT_TRUE(printed.startsWith(u"<!DOCTYPE html>"_s));
    EXPECT_FALSE(printed.contains(u"Three rounds"_s));
}

TEST_F(ReportDialogTest, TheNextReportBeginsWithWhatTheLastOneHad) {
    open();
    find<QCheckBox>("reasons")->click();
    find<QCheckBox>("history")->click();
    choose("reportLanguage", u"cy"_s);
    saved(u"page.pdf"_s);
    open();
    EXPECT_FALSE(find<QCheckBox>("reasons")->isChecked());
    EXPECT_TRUE(find<QCheckBox>("history")->isChecked());
    EXPECT_TRUE(find<QCheckBox>("plan")->isChecked());
    EXPECT_EQ(find<ChoiceCombo>("reportLanguage")->chosen(), u"cy"_s);
}

TEST_F(ReportDialogTest, StandsAgainstTheRoleLevelThatItIsOpenedWith) {
    open(RoleLevelId("product-manager"));
    EXPECT_EQ(find<RoleLevelCombo>("reportTarget")->level().str(), "product-manager");
    EXPECT_TRUE(shown().contains(u"Where I stand towards Product manager"_s)) << qPrintable(shown());
    choose("reportTarget", QString());
    EXPECT_TRUE(comesToShow(u"Where I stand towards Senior product manager"_s));
    choose("reportRater", u"other"_s);
    EXPECT_TRUE(comesToShow(u"Ratings: somebody else"_s)) << qPrintable(shown());
}

TEST_F(ReportDialogTest, ARecordOfAnUnknownFrameworkSaysWhyThereIsNoReport) {
    session.setFramework(test::earlierSampleFramework());
    open();
    EXPECT_TRUE(shown().startsWith(u"There is no report"_s)) << qPrintable(shown());
    EXPECT_FALSE(find<QPushButton>("saveReport")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("printReport")->isEnabled());
}

TEST_F(ReportDialogTest, AnEmptyRecordHasAReportToo) {
    document.begin(folder.filePath(u"empty.waymark"_s));
    open();
    EXPECT_TRUE(shown().contains(u"There are no ratings yet"_s)) << qPrintable(shown());
    EXPECT_FALSE(find<QCheckBox>("evidence")->isEnabled());
    EXPECT_TRUE(find<QPushButton>("saveReport")->isEnabled());
}

TEST_F(ReportDialogTest, APreviewOfThousandsOfRatingsSaysWhatItLeavesOutAndTheFileHasItAll) {
    Record record = document.record();
    for (int i = 0; i < 1000; ++i) {
        RatingEntry entry = record.ratings.front();
        entry.id = newEntryId();
        record.ratings.push_back(entry);
    }
    document.replace(u"Long"_s, record);
    open();
    EXPECT_FALSE(find<QLabel>("leftOut")->isVisible());
    find<QCheckBox>("history")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>("leftOut")->isVisible(); }, 10000));
    choose("reportFormat", u"html"_s);
    EXPECT_GT(saved(u"page.html"_s).count("<tr>"), 1000);
}

TEST_F(ReportDialogTest, EverythingIsNamedForAScreenReaderAndReachedByTab) {
    open();
    for (QWidget* widget : dialog->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QAbstractScrollArea*>(widget) != nullptr)
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << qPrintable(widget->objectName());
    }
    for (const char* name :
         {"reportPreview", "evidenceItems", "reportFormat", "reportLanguage", "reportTarget", "reportRater"})
        EXPECT_FALSE(find<QWidget>(name)->accessibleName().isEmpty()) << name;
    QAccessibleInterface* said = QAccessible::queryAccessibleInterface(find<QWidget>("reportOutcome"));
    EXPECT_EQ(said->role(), QAccessible::AlertMessage);
}

TEST_F(ReportDialogTest, ThePreviewBeforePrintingShowsThePagesAndTurnsThem) {
    open();
    find<QCheckBox>("history")->click();
    find<QPushButton>("printReport")->click();
    PrintPreviewDialog preview(printedTitle, [this](QPrinter& printer) { return printPages(printed, printer); });
    preview.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview.pageCount() > 1; }, 10000));
    auto* number = preview.findChild<QLabel*>(u"pageNumber"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return number->text() == u"Page 1 of %1"_s.arg(preview.pageCount()); }, 10000));
    EXPECT_FALSE(preview.findChild<QPushButton*>(u"previousPage"_s)->isEnabled());
    preview.findChild<QPushButton*>(u"nextPage"_s)->click();
    EXPECT_TRUE(number->text().startsWith(u"Page 2 of"_s)) << qPrintable(number->text());
    bool asked = false;
    preview.setAskForPrinter([&](QPrinter& printer) {
        asked = true;
        EXPECT_EQ(printer.docName(), u"Kim Doe"_s);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        return true;
    });
    preview.findChild<QPushButton*>(u"printNow"_s)->click();
    EXPECT_TRUE(asked);
    EXPECT_FALSE(preview.isVisible());
    EXPECT_GT(QFileInfo(folder.filePath(u"printed.pdf"_s)).size(), 1000);
}

} // namespace
} // namespace waymark

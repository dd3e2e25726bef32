// In each dialog one letter leads to one thing, in every language.
#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/changed_on_disk_dialog.h"
#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/dialogs/greeting_dialog.h"
#include "app/desktop/dialogs/merge_dialog.h"
#include "app/desktop/dialogs/migration_dialog.h"
#include "app/desktop/dialogs/print_preview_dialog.h"
#include "app/desktop/dialogs/report/report_dialog.h"
#include "app/desktop/dialogs/shortcuts_dialog.h"
#include "app/desktop/dialogs/snapshot_dialog.h"
#include "app/desktop/dialogs/versions_dialog.h"
#include "app/desktop/document/record_versions.h"
#include "app/text/languages.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/known_crosswalks.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/app/support/carried_record.h"
#include "tests/app/support/letters.h"
#include "tests/support/sample_record.h"

#include <QCheckBox>
#include <QComboBox>
#include <QThreadPool>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class DialogLettersTest : public test::SessionTest, public testing::WithParamInterface<const char*> {
protected:
    DialogLettersTest() { m_languages.use(QString::fromLatin1(GetParam())); }

    ~DialogLettersTest() override { QThreadPool::globalInstance()->waitForDone(); }

    static void check(QDialog& dialog) {
        dialog.show();
        test::Letters letters(QString::fromLatin1(dialog.metaObject()->className()));
        letters.addWidgetsOf(dialog);
    }

private:
    Languages m_languages;
};

} // namespace

TEST_P(DialogLettersTest, OneLetterLeadsToOneThingInWhatIsToldAndAskedInPassing) {
    AboutDialog about(framework, LanguageOrder{"en"});
    check(about);
    GreetingDialog greeting;
    check(greeting);
    ShortcutsDialog shortcuts(actions);
    check(shortcuts);
    FindingsDialog findings(u"Title"_s, u"Outcome"_s, {{.severity = Severity::error, .error = {}}});
    check(findings);
    for (const auto purpose : {SnapshotDialog::Purpose::keep, SnapshotDialog::Purpose::rename}) {
        SnapshotDialog snapshot(purpose, u"Spring"_s);
        check(snapshot);
    }
    PrintPreviewDialog print(u"Title"_s, [](QPrinter&) { return 3; });
    check(print);
}

TEST_P(DialogLettersTest, OneLetterLeadsToOneThingWhereCopiesOfARecordAreCompared) {
    ChangedOnDiskDialog changed(session, test::sampleRecord(), {});
    check(changed);
    ChangedOnDiskDialog gone(session, std::nullopt, u"Gone"_s);
    check(gone);
    MergeDialog merge(session, u"Merge?"_s, test::sampleRecord(), MergeDialog::PutAway::offered);
    check(merge);
    RecordVersions versions(document);
    VersionsDialog earlier(session, versions);
    check(earlier);
}

TEST_P(DialogLettersTest, OneLetterLeadsToOneThingWhereARecordIsCarriedOver) {
    FrameworkCatalog catalog;
    const CrosswalkSet crosswalks = knownCrosswalks(catalog);
    const Record record = test::earlierRecord();
    const auto load = [&](const char* id) { return *catalog.load(FrameworkId(id)); };
    MigrationDialog dialog({.record = record,
                            .from = load("ddat-2023-10"),
                            .targets = {load("gdd-2025-09"), load("ddat-2017-03")},
                            .crosswalks = crosswalks,
                            .languages = {"en"},
                            .now = now});
    check(dialog);
}

TEST_P(DialogLettersTest, OneLetterLeadsToOneThingWhateverTheReportIs) {
    Record record = test::sampleRecord();
    EvidenceItem item;
    item.id = EntryId("research");
    item.date = *parseDate("2026-02-01");
    item.title = "Research in Leeds";
    record.evidence.push_back(item);
    document.replace(u"Sample"_s, record);
    ReportDialog report(session, {});
    auto* format = report.findChild<QComboBox*>(u"reportFormat"_s);
    ASSERT_NE(format, nullptr);
    for (auto* part : report.findChildren<QCheckBox*>())
        part->setChecked(true);
    for (int row = 0; row < format->count(); ++row) {
        format->setCurrentIndex(row);
        check(report);
    }
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, DialogLettersTest, testing::Values("en", "cy"));

} // namespace waymark

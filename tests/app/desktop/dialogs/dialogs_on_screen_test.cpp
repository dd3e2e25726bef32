// Dialogs that show lists and pages open no larger than the screen, with their buttons in sight, whatever the size of the text.
#include "app/desktop/dialogs/changed_on_disk_dialog.h"
#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/dialogs/merge_dialog.h"
#include "app/desktop/dialogs/print_preview_dialog.h"
#include "app/desktop/dialogs/report/report_dialog.h"
#include "app/desktop/dialogs/snapshot_dialog.h"
#include "app/desktop/dialogs/versions_dialog.h"
#include "app/desktop/document/record_versions.h"
#include "app/desktop/pages/compare/level_chooser.h"
#include "app/text/languages.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/sample_record.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QScreen>
#include <QThreadPool>

#include <tuple>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class DialogsOnScreenTest : public test::SessionTest, public testing::WithParamInterface<std::tuple<int, const char*>> {
protected:
    DialogsOnScreenTest() {
        const auto& [zoom, language] = GetParam();
        m_languages.use(QString::fromLatin1(language));
        theme.setZoomPercent(zoom);
    }

    ~DialogsOnScreenTest() override { QThreadPool::globalInstance()->waitForDone(); }

    // With room for the frame that the window manager draws.
    static void expectOnScreen(QDialog& dialog) {
        dialog.show();
        QCoreApplication::processEvents();
        const QSize screen = dialog.screen()->availableSize();
        const std::string name = dialog.metaObject()->className();
        EXPECT_LE(dialog.width(), screen.width()) << name;
        EXPECT_LE(dialog.height(), screen.height() * 19 / 20) << name;
        for (const QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
            EXPECT_TRUE(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())))
                << name << ": " << button->text().toStdString();
            EXPECT_GE(button->width(), button->minimumSizeHint().width())
                << name << ": " << button->text().toStdString();
        }
    }

private:
    Languages m_languages;
};

} // namespace

TEST_P(DialogsOnScreenTest, RoleLevelsAreChosenWithinTheScreen) {
    LevelChooser chooser(framework, {"en"}, {}, false);
    expectOnScreen(chooser);
}

TEST_P(DialogsOnScreenTest, TheReportAndItsPagesAreWithinTheScreen) {
    document.replace(u"Sample"_s, test::sampleRecord());
    ReportDialog report(session, {});
    expectOnScreen(report);
    PrintPreviewDialog pages(u"Title"_s, [](QPrinter&) { return 3; });
    expectOnScreen(pages);
}

TEST_P(DialogsOnScreenTest, CopiesOfARecordAreComparedWithinTheScreen) {
    RecordVersions versions(document);
    VersionsDialog earlier(session, versions);
    expectOnScreen(earlier);
    Record theirs = test::sampleRecord();
    ChangedOnDiskDialog another(session, theirs, {});
    expectOnScreen(another);
    theirs.id = document.record().id;
    ChangedOnDiskDialog changed(session, theirs, {});
    expectOnScreen(changed);
    ChangedOnDiskDialog gone(session, std::nullopt, u"The file is not there any more."_s);
    expectOnScreen(gone);
    MergeDialog merge(session, u"Merge?"_s, theirs, MergeDialog::PutAway::offered);
    expectOnScreen(merge);
}

TEST_P(DialogsOnScreenTest, WhatIsToldAndAskedInPassingIsWithinTheScreen) {
    FindingsDialog findings(u"Title"_s, u"Outcome"_s, {{.severity = Severity::error, .error = {}}});
    expectOnScreen(findings);
    for (const auto purpose : {SnapshotDialog::Purpose::keep, SnapshotDialog::Purpose::rename}) {
        SnapshotDialog snapshot(purpose, u"Spring"_s);
        expectOnScreen(snapshot);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, DialogsOnScreenTest,
                         testing::Combine(testing::Values(100, 200), testing::Values("en", "cy")));

} // namespace waymark

#include "app/report/person_report.h"
#include "tests/app/support/golden.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

Date day(std::string_view text) {
    return *parseDate(text);
}

Record fullRecord() {
    Record record = test::sampleRecord();
    record.personName = "Kim <Doe>";
    record.ratings.front().reason = "I led three rounds of research & <b>used</b> them.";
    Action late;
    late.id = EntryId("late");
    late.what = "Shadow a vision workshop";
    late.skill = SkillId("product-ownership");
    late.due = day("2026-03-31");
    late.with = "Sam";
    late.firstStep = "Ask Sam";
    Action finished = late;
    finished.id = EntryId("finished");
    finished.what = "Read the strategy";
    finished.done = day("2026-03-01");
    record.actions = {late, finished};
    EvidenceItem item;
    item.id = EntryId("research");
    item.date = day("2026-02-01");
    item.title = "Research round in Leeds";
    item.text = "Nine people.\nOne surprise.";
    item.link = "https://example.org/notes";
    item.skills = {SkillId("user-insight")};
    EvidenceItem other = item;
    other.id = EntryId("other");
    other.title = "A private note";
    record.evidence = {item, other};
    return record;
}

PersonReportOptions options() {
    PersonReportOptions options;
    options.language = u"en"_s;
    options.languages = {"en"};
    options.today = day("2026-05-01");
    return options;
}

ReportDocument reportOf(const Record& record, const PersonReportOptions& how) {
    const FrameworkPtr framework = test::sampleFramework();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Result<ReportDocument> report = personReport(record, *framework, how);
    QLocale::setDefault(before);
    EXPECT_TRUE(report);
    return report ? *report : ReportDocument();
}

} // namespace

TEST(PersonReport, IsAWholePage) {
    PersonReportOptions how = options();
    how.history = true;
    const ReportDocument report = reportOf(fullRecord(), how);
    test::expectGolden(u"person_report.html"_s, reportHtml(report));
    test::expectGolden(u"person_report.md"_s, reportMarkdown(report));
}

TEST(PersonReport, HoldsOnlyTheEvidenceThatWasChosen) {
    PersonReportOptions how = options();
    how.chosenEvidence = std::set<EntryId>{EntryId("research")};
    const QString page = reportHtml(reportOf(fullRecord(), how));
    EXPECT_TRUE(page.contains(u"Research round in Leeds"_s));
    EXPECT_FALSE(page.contains(u"A private note"_s));
}

TEST(PersonReport, LeavesOutWhatIsNotWanted) {
    PersonReportOptions how = options();
    how.reasons = how.suggestions = how.plan = how.evidence = false;
    const QString page = reportHtml(reportOf(fullRecord(), how));
    for (const char* text : {"three rounds", "What to work on first", "Shadow", "Leeds", "History"})
        EXPECT_FALSE(page.contains(QLatin1String(text))) << text;
}

TEST(PersonReport, StandsWithoutAimsAndRatings) {
    const QString page = reportHtml(reportOf(test::emptyRecord(), options()));
    EXPECT_TRUE(page.contains(u"<h1>My record</h1>"_s));
    EXPECT_TRUE(page.contains(u"There are no ratings yet."_s));
    EXPECT_TRUE(page.contains(u"not chosen"_s));
}

TEST(PersonReport, RefusesTheFrameworkOfAnotherEdition) {
    const FrameworkPtr framework = test::sampleFramework();
    const Result<ReportDocument> report = personReport(test::emptyRecord("another"), *framework, options());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::editionsMixed);
    EXPECT_FALSE(personRatingsTable(test::emptyRecord("another"), *framework, options()));
}

TEST(PersonReport, GivesItsRatingsToASpreadsheet) {
    const FrameworkPtr framework = test::sampleFramework();
    const Result<ReportTable> table = personRatingsTable(fullRecord(), *framework, options());
    ASSERT_TRUE(table);
    test::expectGolden(u"person_report.csv"_s, reportCsv(*table));
}

} // namespace waymark

#include "app/report/framework_reports.h"
#include "tests/app/support/golden.h"
#include "tests/support/sample_framework.h"

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const ReportOptions english{u"en"_s, {"en"}};

} // namespace

TEST(FrameworkReports, TellAWholeFramework) {
    const FrameworkPtr framework = test::sampleFramework();
    test::expectGolden(u"framework_report.md"_s, reportMarkdown(frameworkReport(*framework, english)));
}

TEST(FrameworkReports, MakeARoleLevelACard) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex senior = test::levelOf(*framework, "senior-product-manager");
    test::expectGolden(u"role_level_report.html"_s, reportHtml(roleLevelReport(*framework, senior, english)));
    const RoleLevelIndex owner = test::levelOf(*framework, "service-owner");
    EXPECT_TRUE(reportMarkdown(roleLevelReport(*framework, owner, english)).contains(u"Nothing is published"_s));
}

TEST(FrameworkReports, TellWhatChangesAtAStep) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex from = test::levelOf(*framework, "product-manager");
    const RoleLevelIndex to = test::levelOf(*framework, "senior-product-manager");
    test::expectGolden(u"step_report.md"_s,
                       reportMarkdown(stepReport(*framework, stepBetween(*framework, from, to), english)));
    EXPECT_TRUE(reportMarkdown(stepReport(*framework, stepBetween(*framework, to, to), english))
                    .contains(u"nothing changes"_s));
}

TEST(FrameworkReports, UseTheLanguageAskedForWhereTheFrameworkHasIt) {
    const FrameworkPtr framework = test::sampleFramework();
    const RoleLevelIndex level = test::levelOf(*framework, "product-manager");
    const QString page = reportHtml(roleLevelReport(*framework, level, {u"cy"_s, {"cy", "en"}}));
    EXPECT_TRUE(page.contains(u"lang=\"cy\""_s));
    EXPECT_TRUE(page.contains(u"<h1>Rheolwr cynnyrch</h1>"_s));
}

} // namespace waymark

#include "app/text/step_summary.h"
#include "tests/support/sample_framework.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

QString summary(const char* from, const char* to) {
    const FrameworkPtr framework = test::sampleFramework();
    return stepSummary(stepBetween(*framework, test::levelOf(*framework, from), test::levelOf(*framework, to)));
}

QString sentence(const QStringList& clauses) {
    return QLocale().createSeparatedList(clauses) + u'.';
}

TEST(StepSummary, CountsWhatThereIsAndNothingElse) {
    EXPECT_EQ(summary("delivery-manager", "senior-delivery-manager").toStdString(),
              sentence({u"2 skill(s) rise"_s, u"1 skill(s) stay"_s}).toStdString());
    EXPECT_EQ(summary("senior-delivery-manager", "delivery-manager").toStdString(),
              sentence({u"2 skill(s) are asked for at a lower level"_s, u"1 skill(s) stay"_s}).toStdString());
}

TEST(StepSummary, ARoleLevelAndItselfHaveASentenceOfTheirOwn) {
    EXPECT_EQ(summary("product-manager", "product-manager"), u"Both are the same role level, so nothing changes."_s);
}

TEST(StepSummary, WhatNobodyCanTellIsNotCounted) {
    EXPECT_TRUE(summary("product-manager", "service-owner").startsWith(u"Which skills change cannot be told"_s));
}

} // namespace
} // namespace waymark

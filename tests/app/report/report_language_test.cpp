#include "app/report/report_language.h"

#include <QCoreApplication>
#include <QEvent>

#include <gtest/gtest.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

class Listener : public QObject {
public:
    Listener() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        told = told || event->type() == QEvent::LanguageChange;
        return false;
    }

    bool told = false;
};

} // namespace

TEST(ReportLanguage, IsPutOnWithoutTheWindowsNoticing) {
    const QLocale before;
    Listener listener; // older filters are asked later
    {
        const ReportLanguage language(u"cy"_s);
        EXPECT_EQ(language.tag().isEmpty(), false);
    }
    EXPECT_FALSE(listener.told);
    EXPECT_EQ(QLocale(), before);
}

} // namespace waymark

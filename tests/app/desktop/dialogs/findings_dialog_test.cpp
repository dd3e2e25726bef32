#include "app/desktop/dialogs/findings_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

TEST(FindingsDialog, ReturnClosesItAndCopiesNothing) {
    QApplication::clipboard()->setText(u"what was copied before"_s);
    const Error error{ErrorCode::fileNotFound, {}, {}};
    FindingsDialog dialog(u"Title"_s, u"Outcome"_s, {{.severity = Severity::error, .error = error}}, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(QApplication::clipboard()->text(), u"what was copied before"_s);
}

} // namespace
} // namespace waymark

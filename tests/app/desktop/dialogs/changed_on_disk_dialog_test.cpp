#include "app/desktop/dialogs/changed_on_disk_dialog.h"
#include "tests/app/desktop/session_fixture.h"

#include <QApplication>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

class ChangedOnDiskDialogTest : public test::SessionTest {};

TEST_F(ChangedOnDiskDialogTest, ReturnNeverChoosesBetweenTwoThatCannotBeMerged) {
    ChangedOnDiskDialog dialog(session, std::nullopt, u"The file is not there any more."_s, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_FALSE(dialog.findChild<QPushButton*>(u"keepMine"_s)->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.choice(), ChangedOnDiskDialog::Choice::later);
}

} // namespace
} // namespace waymark

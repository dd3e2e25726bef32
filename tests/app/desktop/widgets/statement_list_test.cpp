#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

TEST(StatementList, ItsTextsLeaveRoomForTheFocusFrameAtBothSides) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        StatementList list;
        list.setLayoutDirection(direction);
        list.setStatements(u"Statements"_s, {u"many words "_s.repeated(40)});
        const QMargins room = list.findChild<TextLabel*>()->contentsMargins();
        EXPECT_GE(room.left(), spacingUnit() / 2);
        EXPECT_GE(room.right(), spacingUnit() / 2);
    }
}

} // namespace
} // namespace waymark

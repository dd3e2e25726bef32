#include "app/desktop/actions/action_registry.h"
#include "app/text/languages.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

// Menus, navigation and window titles show these texts. lupdate finds them only because its options name the macro round
// them; a text that it does not find stays English without a word.
TEST(ActionTable, EveryTextAndTipIsThereInWelsh) {
    Languages languages;
    ASSERT_EQ(languages.use(u"cy"_s), u"cy"_s);
    for (const ActionSpec& spec : actionTable()) {
        const QString text = QCoreApplication::translate("waymark::ActionRegistry", spec.text);
        EXPECT_NE(text, QString::fromUtf8(spec.text));
        EXPECT_TRUE(text.contains(u'&')) << text.toStdString();
        if (spec.tip != nullptr) {
            EXPECT_NE(QCoreApplication::translate("waymark::ActionRegistry", spec.tip), QString::fromUtf8(spec.tip));
        }
    }
    languages.use(u"en"_s);
}

} // namespace
} // namespace waymark

#include "app/desktop/windows/notice_bar.h"
#include "tests/app/desktop/windows/program_fixture.h"
#include "tests/app/support/carried_record.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <map>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class MnemonicsTest : public test::ProgramTest, public testing::WithParamInterface<const char*> {
protected:
    // What would answer to the same letter is told by its texts.
    class Letters {
    public:
        explicit Letters(QString where) : m_where(std::move(where)) {}

        void add(const QString& text) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty())
                return;
            const auto [owner, isNew] = m_owners.emplace(letter, text);
            EXPECT_TRUE(isNew) << m_where.toStdString() << ", " << letter.toStdString() << ": "
                               << owner->second.toStdString() << " and " << text.toStdString();
        }

    private:
        QString m_where;
        std::map<QString, QString> m_owners;
    };

    void checkMenu(const QMenu& menu) {
        Letters letters(menu.title());
        for (const QAction* entry : menu.actions()) {
            letters.add(entry->text());
            if (entry->menu() != nullptr)
                checkMenu(*entry->menu());
        }
    }
};

TEST_P(MnemonicsTest, OneLetterLeadsToOneThingInEachMenuAndInTheBarsTogether) {
    LaunchOptions options;
    options.language = QString::fromLatin1(GetParam());
    options.record = write(test::earlierRecord());
    start(options);
    ASSERT_TRUE(window().notice().isVisible());
    Letters bars(u"the bars of the window"_s);
    for (const QAction* entry : window().menuBar()->actions()) {
        bars.add(entry->text());
        ASSERT_NE(entry->menu(), nullptr);
        checkMenu(*entry->menu());
    }
    for (const QAbstractButton* button : window().notice().findChildren<QAbstractButton*>())
        bars.add(button->text());
    for (const QToolBar* bar : window().findChildren<QToolBar*>()) {
        for (const QLabel* label : bar->findChildren<QLabel*>()) {
            if (label->buddy() != nullptr)
                bars.add(label->text());
        }
    }
    start({});
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, MnemonicsTest, testing::Values("en", "cy"));

} // namespace
} // namespace waymark

#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/text_label.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class ScrollColumnTest : public testing::Test {
protected:
    ScrollColumnTest() : m_before(new QLineEdit(&m_window)), m_scroll(new ScrollColumn(&m_window)) {
        m_after = new QLineEdit(&m_window);
        auto* column = new QVBoxLayout(&m_window);
        for (QWidget* part : std::initializer_list<QWidget*>{m_before, m_scroll, m_after})
            column->addWidget(part);
        m_scroll->column()->addWidget(new TextLabel(TextStyle::body, u"many words "_s.repeated(900)));
    }

    void open() {
        m_window.resize(500, 300);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_before->setFocus();
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QWidget m_window;
    QLineEdit* m_before;
    ScrollColumn* m_scroll;
    QLineEdit* m_after;
};

TEST_F(ScrollColumnTest, AColumnOfTextAloneIsReachedAndScrolledByTheKeyboardAndShowsIt) {
    open();
    const QImage quiet = m_scroll->grab().toImage();
    press(Qt::Key_Tab);
    ASSERT_TRUE(m_scroll->hasFocus());
    EXPECT_NE(m_scroll->grab().toImage(), quiet);
    press(Qt::Key_PageDown);
    EXPECT_GT(m_scroll->verticalScrollBar()->value(), 0);
    press(Qt::Key_Tab);
    EXPECT_TRUE(m_after->hasFocus());
}

TEST_F(ScrollColumnTest, WhereSomethingInItTakesTheKeyboardThereIsNoStopBeforeIt) {
    auto* button = new QPushButton(u"Open"_s);
    m_scroll->column()->addWidget(button);
    QWidget::setTabOrder(m_scroll, button);
    QWidget::setTabOrder(button, m_after);
    open();
    press(Qt::Key_Tab);
    ASSERT_TRUE(button->hasFocus());
    EXPECT_FALSE(button->visibleRegion().isEmpty());
    press(Qt::Key_PageUp);
    EXPECT_TRUE(button->visibleRegion().isEmpty()) << "the keys that the button has no use for scroll";
    QTest::keyClick(button, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(m_before->hasFocus());
}

TEST_F(ScrollColumnTest, ItsLeastWidthCutsNoButton) {
    auto* button = new QPushButton(u"A button with quite a few words on it"_s);
    m_scroll->column()->addWidget(button);
    open();
    m_window.resize(m_scroll->leastWidth() + m_window.width() - m_scroll->width(), 300);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_scroll->width(), m_scroll->leastWidth());
    EXPECT_EQ(m_scroll->horizontalScrollBar()->maximum(), 0);
}

} // namespace
} // namespace waymark

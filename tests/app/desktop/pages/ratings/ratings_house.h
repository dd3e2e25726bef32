// The page of ratings in a window that has the program's actions, so that keys go the way that they go for people.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/pages/ratings/ratings_page.h"
#include "app/desktop/widgets/choice_button.h"
#include "tests/app/desktop/session_fixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>
#include <vector>

namespace waymark::test {

class RatingsTest : public SessionTest {
protected:
    void openPage() {
        window = std::make_unique<QMainWindow>();
        page = new RatingsPage(session);
        window->setCentralWidget(page);
        for (const ActionSpec& spec : actionTable()) {
            QAction* action = actions.action(spec.id);
            window->addAction(action);
            QObject::connect(action, &QAction::triggered, page, [this, id = spec.id] {
                if (const auto handled = page->handledActions(); std::ranges::count(handled, id) > 0)
                    page->perform(id);
            });
        }
        QObject::connect(actions.action(ActionId::editUndo), &QAction::triggered, document.undoStack(),
                         &QUndoStack::undo);
        page->show(Place{.page = PageId::ratings});
        window->resize(1100, 700);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void aimAt(const char* level) {
        Aims aims = document.record().aims;
        aims.target = RoleLevelId(level);
        document.apply(QStringLiteral("Aim"), {ValueChange<Aims>{document.record().aims, aims}});
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] ChoiceButton* level(int position) const {
        return find(QStringLiteral("level%1").arg(position))->findChild<ChoiceButton*>();
    }

    void focusSheet() {
        page->firstFocus()->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget() == page->firstFocus(); }));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }

    // Saves, and opens the file again as if the program had been closed meanwhile.
    void reopen() {
        ASSERT_TRUE(document.finishSaving(10000));
        ASSERT_TRUE(document.open(recordPath()).done);
    }

    std::unique_ptr<QMainWindow> window;
    RatingsPage* page = nullptr;
};

} // namespace waymark::test

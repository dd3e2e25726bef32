// The Plan page in a window with the program’s actions, for its tests.
#pragma once

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/plan_model.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/optional_date.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/report/report_parts.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/app/support/yardstick.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

inline Action sampleAction(const char* id, const char* what, const char* due = nullptr, const char* done = nullptr) {
    Action action;
    action.id = EntryId(id);
    action.changed = *parseMoment("2026-03-01T09:00:00Z");
    action.what = what;
    action.due = due != nullptr ? parseDate(due) : std::nullopt;
    action.done = done != nullptr ? parseDate(done) : std::nullopt;
    return action;
}

inline QString on(const char* day) {
    return dayText(*parseDate(day));
}

class PlanPageTest : public SessionTest {
protected:
    PlanPageTest() { installAccessibleRoles(); }

    // The page in a window that has the program's actions, so that keys go the way that they go for people.
    void openPage(const Place& place = {.page = PageId::plan}) {
        window = std::make_unique<QMainWindow>();
        page = new PlanPage(session);
        window->setCentralWidget(page);
        for (const ActionSpec& spec : actionTable()) {
            QAction* action = actions.action(spec.id);
            window->addAction(action);
            QObject::connect(action, &QAction::triggered, page, [this, id = spec.id] { page->perform(id); });
        }
        const auto enable = [this] {
            const auto handled = page->handledActions();
            for (const ActionSpec& spec : actionTable()) {
                if (isForPages(spec))
                    actions.action(spec.id)->setEnabled(std::ranges::count(handled, spec.id) > 0);
            }
        };
        QObject::connect(page, &Page::actionsChanged, page, enable);
        QUndoStack* undo = document.undoStack();
        QObject::connect(actions.action(ActionId::editUndo), &QAction::triggered, undo, &QUndoStack::undo);
        QObject::connect(&session, &Session::messageTold, page, [this](const QString& message) { told = message; });
        QObject::connect(&session, &Session::placeRequested, page, [this](const Place& asked) { wanted = asked; });
        page->show(place);
        enable();
        window->resize(1100, 700);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page->firstFocus()->setFocus();
    }

    void useRecord(std::vector<Action> planned = {}) {
        Record record = sampleRecord();
        record.id = document.record().id;
        record.actions = std::move(planned);
        ASSERT_TRUE(document.replace(u"Sample"_s, record));
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] const std::vector<Action>& planned() const { return document.record().actions; }

    [[nodiscard]] QStringList rows() const {
        const QAbstractItemModel& model = *find<QListView>(u"plan"_s)->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }

    [[nodiscard]] QString chosen() const { return find<QListView>(u"plan"_s)->currentIndex().data().toString(); }

    [[nodiscard]] PlainTextField* what() const { return find<PlainTextField>(u"what"_s); }

    [[nodiscard]] QCheckBox* has(const QString& date) const { return find(date)->findChild<QCheckBox*>(); }

    [[nodiscard]] QDateEdit* day(const QString& date) const { return find(date)->findChild<QDateEdit*>(); }

    [[nodiscard]] QStringList visible(const QString& label) const {
        QStringList texts;
        for (const QLabel* known : page->findChildren<QLabel*>(label)) {
            if (known->isVisible())
                texts << known->text();
        }
        return texts;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<QMainWindow> window;
    PlanPage* page = nullptr;
    QString told;
    Place wanted;
};

} // namespace waymark::test

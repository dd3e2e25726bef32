// The page of the evidence in a window, with a record of four items.
#pragma once

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/pages/evidence/evidence_form.h"
#include "app/desktop/pages/evidence/evidence_page.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/line_field.h"
#include "app/desktop/widgets/plain_text_field.h"
#include "app/report/report_parts.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMainWindow>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace waymark::test {

using namespace Qt::StringLiterals;

inline const SkillId insight("user-insight");
inline const SkillId agile("agile-practices");

[[nodiscard]] inline EvidenceItem sampleItem(const char* id, const char* day, const char* title,
                                             std::vector<SkillId> skills = {}) {
    EvidenceItem item;
    item.id = EntryId(id);
    item.date = *parseDate(day);
    item.changed = *parseMoment("2026-03-01T09:00:00Z");
    item.title = title;
    item.skills = std::move(skills);
    return item;
}

[[nodiscard]] inline QString on(const char* day) {
    return dayText(*parseDate(day));
}

class EvidencePageTest : public SessionTest {
protected:
    EvidencePageTest() { installAccessibleRoles(); }

    // The page in a window that has the program's actions, so that keys go the way that they go for people.
    void openPage(const Place& place = {.page = PageId::evidence}) {
        window = std::make_unique<QMainWindow>();
        page = new EvidencePage(session);
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
        QObject::connect(actions.action(ActionId::editUndo), &QAction::triggered, document.undoStack(),
                         &QUndoStack::undo);
        QObject::connect(&session, &Session::messageTold, page, [this](const QString& message) { told = message; });
        page->form().link().setOpener([this](const QUrl& url) {
            opened << url;
            return true;
        });
        page->show(place);
        enable();
        window->resize(1100, 700);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page->firstFocus()->setFocus();
        tester = std::make_unique<QAbstractItemModelTester>(find<QListView>(u"evidence"_s)->model(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void useRecord(std::vector<EvidenceItem> items = {}) {
        Record record = sampleRecord();
        record.id = document.record().id;
        record.evidence = std::move(items);
        ASSERT_TRUE(document.replace(u"Sample"_s, record));
    }

    void useSample() {
        useRecord({sampleItem("old", "2024-11-05", "Ran a survey", {insight}),
                   sampleItem("retro", "2026-03-01", "Retrospective", {agile, insight}),
                   sampleItem("talk", "2026-03-09", "Talk in the café"),
                   sampleItem("review", "2026-03-01", "Life-cycle review", {agile})});
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] const std::vector<EvidenceItem>& items() const { return document.record().evidence; }

    [[nodiscard]] QStringList rows() const {
        const QAbstractItemModel& model = *find<QListView>(u"evidence"_s)->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts;
    }

    [[nodiscard]] QString chosen() const { return find<QListView>(u"evidence"_s)->currentIndex().data().toString(); }

    [[nodiscard]] PlainTextField* title() const { return find<PlainTextField>(u"evidenceTitle"_s); }

    [[nodiscard]] LineField* link() const { return find<LineField>(u"evidenceLink"_s); }

    [[nodiscard]] LineField* words() const { return find<LineField>(u"filterText"_s); }

    [[nodiscard]] QListWidget* picks() const { return find<QListWidget>(u"evidenceSkills"_s); }

    [[nodiscard]] QStringList picked() const {
        QStringList names;
        for (int row = 0; row < picks()->count(); ++row) {
            if (picks()->item(row)->checkState() == Qt::Checked)
                names << picks()->item(row)->text();
        }
        return names;
    }

    void chooseIn(const QString& combo, const QString& id) {
        auto* box = find<ChoiceCombo>(combo);
        const int row = box->findData(id);
        ASSERT_GE(row, 0) << id.toStdString();
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<QMainWindow> window;
    EvidencePage* page = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QString told;
    QList<QUrl> opened;
};

} // namespace waymark::test

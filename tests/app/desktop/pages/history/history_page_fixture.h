// The History page over a record of two rounds, for its tests.
#pragma once

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/history_model.h"
#include "app/desktop/models/slope_model.h"
#include "app/desktop/pages/history/history_page.h"
#include "app/desktop/pages/history/slope_view.h"
#include "app/desktop/pages/history/snapshot_pane.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/day_field.h"
#include "app/desktop/windows/snapshot_keeper.h"
#include "core/record/snapshots.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/app/support/yardstick.h"
#include "tests/support/random_record.h"
#include "tests/support/sample_record.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

class HistoryPageTest : public SessionTest {
protected:
    HistoryPageTest() {
        installAccessibleRoles();
        keeper.setAskName([this](const QString& name) {
            suggested = name;
            return answer;
        });
        QObject::connect(&session, &Session::messageTold, &window, [this](const QString& message) { told = message; });
        QObject::connect(&session, &Session::placeRequested, &window, [this](const Place& asked) { wanted = asked; });
    }

    void openPage(const Place& place = {.page = PageId::history}) {
        page = std::make_unique<HistoryPage>(session);
        page->show(place);
        page->resize(1100, 700);
        page->setVisible(true);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    // Two rounds of answers, some of somebody else, and what came of them.
    [[nodiscard]] Record lively() const {
        Record record = sampleRecord();
        record.id = document.record().id;
        record.ratings.push_back(rating("agile-practices", "working", "2026-02-01"));
        record.ratings.push_back(rating("financial-ownership", "working", "2026-02-01"));
        record.ratings.push_back(rating("life-cycle-management", "not-applicable", "2026-02-01"));
        return record;
    }

    void use(const Record& record) { ASSERT_TRUE(document.replace(u"Sample"_s, record)); }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }

    [[nodiscard]] ChoiceCombo* end(const QString& which) const {
        return find(which)->findChild<ChoiceCombo*>(u"end"_s);
    }

    [[nodiscard]] DayField* day(const QString& which) const { return find(which)->findChild<DayField*>(); }

    // As somebody chooses in a combo with the keyboard.
    static void choose(ChoiceCombo* combo, const QString& id) {
        const int row = combo->findData(id);
        ASSERT_GE(row, 0) << id.toStdString();
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    [[nodiscard]] QMap<QString, QString> changes() const {
        QMap<QString, QString> all;
        const QAbstractItemModel& model = *find<QTableView>(u"history"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            all[model.index(row, HistoryModel::skillColumn).data().toString()] =
                model.index(row, HistoryModel::changeColumn).data().toString();
        return all;
    }

    [[nodiscard]] QStringList timeline() const {
        QStringList rows;
        const QAbstractItemModel& model = *find<QListView>(u"timeline"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }

    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    void keep(const QString& name) {
        answer = name;
        actions.action(ActionId::recordSnapshot)->trigger();
    }

    void openReadOnly() {
        ASSERT_TRUE(document.finishSaving(10000));
        QFile file(recordPath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace("\"formatVersion\": 1", "\"formatVersion\": 2");
        QFile newer(folder.filePath(u"newer.waymark"_s));
        ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
        newer.write(bytes);
        newer.close();
        ASSERT_TRUE(document.open(newer.fileName()).done);
    }

    QWidget window;
    SnapshotKeeper keeper{session, &window};
    std::unique_ptr<HistoryPage> page;
    QString suggested;
    QString answer;
    QString told;
    Place wanted;
};

} // namespace waymark::test

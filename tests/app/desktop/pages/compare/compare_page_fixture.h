// The Compare page in a window of its own, for its tests.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/compare/compare_page.h"
#include "app/desktop/pages/compare/comparison_favourites.h"
#include "app/desktop/pages/compare/comparison_output.h"
#include "app/desktop/pages/compare/comparison_table.h"
#include "app/desktop/pages/compare/level_chooser.h"
#include "app/desktop/pages/framework/framework_page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/statement_list.h"
#include "core/framework/framework_catalog.h"
#include "tests/support/sample_framework.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <functional>

namespace waymark::test {

using namespace Qt::StringLiterals;

inline const auto whatBoldMeans =
    u"Bold: another level than in the column before. Grey: the same in every column, or no level."_s;

class ComparePageTest : public testing::Test {
protected:
    ComparePageTest() {
        session.setLanguages({u"en"_s});
        session.setFramework(framework);
        page.resize(1000, 700);
        page.QWidget::show();
    }

    void show(const std::vector<const char*>& ids, const QString& detail = {}) {
        Place place{.page = PageId::compare, .detail = detail};
        for (const char* id : ids)
            place.levels.emplace_back(id);
        static_cast<Page&>(page).show(place);
        QCoreApplication::processEvents();
    }

    template <class T>
    T* part(const char* name) const {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QString text(const char* name) const {
        const QLabel* label = part<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }

    QStringList skills() const {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (!table->model()->index(row, 0).data(ComparisonModel::headingRole).toBool())
                names << table->model()->headerData(row, Qt::Vertical).toString();
        }
        return names;
    }

    QStringList columns() const {
        QStringList names;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            names << table->model()->headerData(column, Qt::Horizontal).toString();
        return names;
    }

    void carryOut(ActionId id) {
        QAction* action = actions.action(id);
        if (action->isCheckable())
            action->toggle();
        page.perform(id);
    }

    // Finds the dialog that opens during `trigger` and lets `act` work in it.
    static void inDialog(const std::function<void()>& trigger, const std::function<void(QWidget*)>& act) {
        bool met = false;
        QTimer::singleShot(0, qApp, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            met = true;
            act(dialog);
            if (dialog->isVisible())
                static_cast<QDialog*>(dialog)->reject();
        });
        trigger();
        EXPECT_TRUE(met);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Document document;
    ActionRegistry actions;
    Session session{settings, document, actions};
    FrameworkPtr framework = sampleFramework();
    ComparePage page{session};
    ComparisonTable* table = page.findChild<ComparisonTable*>();
    QAbstractItemModelTester tester{table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace waymark::test

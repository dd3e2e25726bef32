// The whole program’s window, for its tests.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/application.h"
#include "app/desktop/document/record_folders.h"
#include "app/desktop/models/search_results_model.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/search/search_box.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/windows/main_window.h"
#include "app/desktop/windows/page_table.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QMetaMethod>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

namespace waymark::test {

using namespace Qt::StringLiterals;

class MainWindowTest : public testing::Test {
protected:
    void SetUp() override { start({}); }

    void start(LaunchOptions options) {
        m_program.reset();
        // What tests of documents left unsaved would be offered in a dialog.
        std::filesystem::remove_all(unsavedFolder());
        m_settings.emplace(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(Setting::greetingSeen, true);
        m_program.emplace(*m_settings, std::move(options));
        m_told.clear();
        QObject::connect(&m_program->session(), &Session::messageTold, &m_program->session(),
                         [this](const QString& message) { m_told = message; });
        m_program->openWindow();
        m_program->finishStart();
    }

    MainWindow& window() { return m_program->window(); }

    QAction* action(ActionId id) { return m_program->session().actions().action(id); }

    const std::string& openFramework() { return m_program->session().framework()->id().str(); }

    // As somebody chooses in the tool bar.
    void chooseFramework(const QString& id) {
        auto* chooser = window().findChild<QComboBox*>(u"frameworkChooser"_s);
        const int row = chooser->findData(id);
        ASSERT_GE(row, 0);
        chooser->setCurrentIndex(row);
        Q_EMIT chooser->activated(row);
        QCoreApplication::processEvents();
    }

    std::string levelInFront() {
        const std::vector<RoleLevelId> levels = window().currentPage()->place().levels;
        return levels.empty() ? std::string() : levels.front().str();
    }

    PageId pageInFront() { return window().currentPage()->place().page; }

    QTemporaryDir m_folder;
    std::optional<Settings> m_settings;
    std::optional<Application> m_program;
    QString m_told; // the last message
};

} // namespace waymark::test

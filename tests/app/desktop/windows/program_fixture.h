// The whole program with settings and records in a folder of its own, for tests of the window.
#pragma once

#include "app/desktop/application.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/windows/main_window.h"
#include "app/text/to_qt.h"
#include "core/record/record_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>
#include <utility>

namespace waymark::test {

class ProgramTest : public testing::Test {
protected:
    void TearDown() override { end(); }

    // The path of a record's file.
    QString write(const Record& record, const QString& name = QStringLiteral("mine.waymark")) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writeRecord(record)));
        return path;
    }

    [[nodiscard]] QString settingsPath() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    // Ends the program that runs, if one does, and starts another one with the same settings.
    void start(LaunchOptions options) {
        end();
        m_settings.emplace(settingsPath());
        m_settings->setValue(Setting::greetingSeen, true);
        m_program.emplace(*m_settings, std::move(options));
        m_program->openWindow();
        m_program->finishStart();
    }

    void startWith(const Record& record) {
        LaunchOptions options;
        options.record = write(record);
        start(std::move(options));
    }

    void end() {
        if (!m_program)
            return;
        document().finishSaving(10'000);
        m_program.reset();
        m_settings->sync();
    }

    [[nodiscard]] MainWindow& window() { return m_program->window(); }

    [[nodiscard]] Session& session() { return m_program->session(); }

    [[nodiscard]] Document& document() { return session().document(); }

    [[nodiscard]] const Record& record() { return document().record(); }

    [[nodiscard]] Settings& settings() { return *m_settings; }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) {
        return window().findChild<Widget*>(QLatin1String(name));
    }

private:
    QTemporaryDir m_folder;
    std::optional<Settings> m_settings;
    std::optional<Application> m_program;
};

} // namespace waymark::test

// A session with its document, actions and settings in a folder of its own, for tests of pages.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/text/to_qt.h"
#include "core/base/date.h"
#include "tests/support/sample_framework.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace waymark::test {

class SessionTest : public testing::Test {
protected:
    SessionTest() {
        theme.use(ThemeChoice::light);
        theme.setZoomPercent(100);
        document.setClock([this] { return now; });
        session.setLanguages({QStringLiteral("en")});
        session.setFramework(framework);
        document.begin(recordPath());
    }

    ~SessionTest() override {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme.setZoomPercent(100);
    }

    [[nodiscard]] QString recordPath() const { return folder.filePath(QStringLiteral("me.waymark")); }

    void later(std::chrono::seconds by) { now += by; }

    QTemporaryDir folder;
    Theme theme;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Moment now = *parseMoment("2026-03-12T09:00:00Z");
    Document document;
    ActionRegistry actions;
    FrameworkPtr framework = sampleFramework();
    Session session{settings, document, actions};
};

// Waits until everything that is under way is saved.
[[nodiscard]] inline bool settled(const Document& document) {
    return QTest::qWaitFor([&] { return document.saveState().kind == SaveState::Kind::saved; }, 10000);
}

} // namespace waymark::test

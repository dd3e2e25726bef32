#include "app/desktop/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;

class SettingsTest : public testing::Test {
protected:
    // With what an earlier run of the program left in the file.
    static void setAll(Settings& settings) {
        settings.setValue(Setting::recordPath, u"mine.waymark"_s);
        settings.setValue(Setting::recentRecords, QStringList{u"mine.waymark"_s});
        settings.setValue(Setting::compareLevels, QStringList());
        settings.setValue(Setting::historyView, u"table"_s);
        settings.setValue(Setting::greetingSeen, true);
        settings.setZoomPercent(150);
        settings.setTheme(ThemeChoice::dark);
    }

    // Whether the file is written when `change` is done in a later run. Within one process Qt remembers what it wrote to a
    // file, so that a later run needs a file of another name.
    template <typename Change>
    bool isWrittenAfter(const Change& change) {
        EXPECT_TRUE(QFile::copy(path, later));
        Settings settings(later);
        // Something is read, so that the file is, too, before it goes.
        EXPECT_EQ(settings.value(Setting::recordPath).toString(), u"mine.waymark"_s);
        QFile::remove(later);
        change(settings);
        settings.sync();
        return QFile::exists(later);
    }

    void SetUp() override {
        Settings settings(path);
        setAll(settings);
        settings.sync();
        ASSERT_TRUE(QFile::exists(path));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"settings.ini"_s);
    QString later = folder.filePath(u"later.ini"_s);
};

TEST_F(SettingsTest, WhatIsInTheFileAlreadyIsNotWrittenAgainWhateverItsType) {
    EXPECT_FALSE(isWrittenAfter(setAll));
}

TEST_F(SettingsTest, WhatIsNewIsWrittenAlsoIfItIsEmptyOrFalse) {
    EXPECT_TRUE(isWrittenAfter([](Settings& settings) { settings.setValue(Setting::rolesSkillsOpen, false); }));
    const Settings again(later);
    EXPECT_FALSE(again.value(Setting::rolesSkillsOpen).toBool());
}

TEST_F(SettingsTest, AListThatLosesItsLastTextIsWritten) {
    EXPECT_TRUE(isWrittenAfter([](Settings& settings) { settings.setValue(Setting::recentRecords, QStringList()); }));
    const Settings again(later);
    EXPECT_EQ(again.value(Setting::recentRecords).toStringList(), QStringList());
}

} // namespace
} // namespace waymark

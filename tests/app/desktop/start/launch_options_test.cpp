#include "app/desktop/start/launch_options.h"
#include "app/desktop/windows/page_table.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

LaunchOptions parse(QStringList arguments) {
    return parseLaunchOptions(QStringList{u"waymark"_s} + arguments);
}

TEST(LaunchOptions, WithoutArgumentsTheWindowOpens) {
    EXPECT_EQ(parse({}).kind, LaunchOptions::Kind::window);
}

TEST(LaunchOptions, ASnapshotTakesItsFilePageSizeThemeAndLanguage) {
    const LaunchOptions options = parse({u"--snapshot"_s, u"a.png"_s, u"--page=framework"_s, u"--size"_s, u"1280x720"_s,
                                         u"--theme"_s, u"dark"_s, u"--lang"_s, u"cy"_s, u"mine.waymark"_s});
    EXPECT_EQ(options.kind, LaunchOptions::Kind::snapshot);
    EXPECT_EQ(options.snapshotFile, u"a.png"_s);
    EXPECT_EQ(options.page, PageId::framework);
    EXPECT_EQ(options.size, QSize(1280, 720));
    EXPECT_EQ(options.theme, ThemeChoice::dark);
    EXPECT_EQ(options.language, u"cy"_s);
    EXPECT_EQ(options.record, u"mine.waymark"_s);
}

TEST(LaunchOptions, APageIsToldFromThePartOfIt) {
    const LaunchOptions options = parse({u"--page"_s, u"differences/ddat-2017-03/gdd-2025-09"_s});
    EXPECT_EQ(options.page, PageId::differences);
    EXPECT_EQ(options.pageDetail, u"ddat-2017-03/gdd-2025-09"_s);
    EXPECT_TRUE(parse({u"--page"_s, u"framework"_s}).pageDetail.isEmpty());
}

TEST(LaunchOptions, AnAddressIsToldFromARecord) {
    const LaunchOptions options = parse({u"waymark:gdd-2025-09/head-of-product"_s});
    EXPECT_EQ(options.address, u"waymark:gdd-2025-09/head-of-product"_s);
    EXPECT_TRUE(options.record.isEmpty());
}

TEST(LaunchOptions, OptionsOfQtArePassedOver) {
    const LaunchOptions options = parse({u"-platform"_s, u"offscreen"_s, u"-reverse"_s, u"mine.waymark"_s});
    EXPECT_EQ(options.kind, LaunchOptions::Kind::window);
    EXPECT_EQ(options.record, u"mine.waymark"_s);
    EXPECT_TRUE(options.rightToLeft);
    EXPECT_FALSE(parse({u"-platform"_s, u"offscreen"_s}).rightToLeft);
}

TEST(LaunchOptions, EveryWrongCallSaysWhatIsWrong) {
    const QList<QStringList> calls{{u"--nothing"_s},
                                   {u"--page"_s},
                                   {u"--page"_s, u"cellar"_s},
                                   {u"--size"_s, u"12"_s},
                                   {u"--size"_s, u"10x10"_s},
                                   {u"--size"_s, u"ax800"_s},
                                   {u"--theme"_s, u"pink"_s},
                                   {u"--zoom"_s, u"5000"_s},
                                   {u"--lang"_s, u"!"_s},
                                   {u"--snapshot"_s, u"a.jpg"_s},
                                   {u"a.waymark"_s, u"b.waymark"_s}};
    for (const QStringList& call : calls) {
        const LaunchOptions options = parse(call);
        EXPECT_EQ(options.kind, LaunchOptions::Kind::wrongCall) << call.join(u' ').toStdString();
        EXPECT_TRUE(options.fault.endsWith(u'.')) << options.fault.toStdString();
    }
}

TEST(LaunchOptions, TheHelpNamesEveryOptionAndPage) {
    const QString help = launchHelp();
    for (const QString& word : {u"--snapshot"_s, u"--page"_s, u"--size"_s, u"--theme"_s, u"--lang"_s, u"--zoom"_s,
                                u"--framework"_s, u"--version"_s})
        EXPECT_TRUE(help.contains(word)) << word.toStdString();
    for (const PageSpec& spec : pageTable())
        EXPECT_TRUE(help.contains(pageName(spec.page))) << pageName(spec.page).toStdString();
}

} // namespace
} // namespace waymark

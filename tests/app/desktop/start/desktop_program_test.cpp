// The real waymark, started as people and scripts do.
#include "app/text/to_qt.h"
#include "core/storage/file_lock.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int status = -1;
    QString err;
};

class DesktopProgram : public testing::Test {
protected:
    // Settings and records of its own, so that nothing of this machine is read or changed.
    Ended run(const QStringList& words, std::optional<QString> platform = u"offscreen"_s) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        if (platform)
            environment.insert(u"QT_QPA_PLATFORM"_s, *platform);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        for (const QString& name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.insert(name, m_folder.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/waymark"_s, words);
        Ended ended;
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return ended;
        ended.status = process.exitCode();
        ended.err = QString::fromUtf8(process.readAllStandardError());
        return ended;
    }

    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    [[nodiscard]] QString picture() const { return m_folder.filePath(u"picture.png"_s); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DesktopProgram, WithoutADisplayItSaysSoInOneLineAndEndsWithStatus3) {
    const Ended ended = run({}, std::nullopt);
    EXPECT_EQ(ended.status, 3);
    EXPECT_EQ(ended.err.count(u'\n'), 1) << ended.err.toStdString();
    EXPECT_TRUE(ended.err.contains(u"waymark-cli"_s));
    EXPECT_TRUE(ended.err.contains(u"waymark --snapshot"_s));
    EXPECT_EQ(run({}, u"no-such-platform"_s).status, 3) << "never Qt's own abort";
}

TEST_F(DesktopProgram, DrawsTheWindowWithARecordInTheSizeThatIsAskedFor) {
    const QString record = m_folder.filePath(u"me.waymark"_s);
    ASSERT_TRUE(QFile::copy(QString::fromStdString(test::sourcePath("tests/support/sample.waymark").string()), record));
    const Ended ended = run({u"--snapshot"_s, picture(), u"--size"_s, u"900x640"_s, u"--page"_s, u"ratings"_s,
                             u"--theme"_s, u"dark"_s, u"--lang"_s, u"cy"_s, record});
    EXPECT_EQ(ended.status, 0) << ended.err.toStdString();
    const QImage image(picture());
    EXPECT_EQ(image.size(), QSize(900, 640));
    EXPECT_LT(qGray(image.pixel(450, 600)), 128) << "it is dark";
}

TEST_F(DesktopProgram, DrawsARecordThatSomebodyHasOpenAsOneThatNobodyHas) {
    const QString record = m_folder.filePath(u"me.waymark"_s);
    ASSERT_TRUE(QFile::copy(QString::fromStdString(test::sourcePath("tests/support/sample.waymark").string()), record));
    const QStringList words{u"--snapshot"_s, picture(), u"--page"_s, u"ratings"_s, record};
    ASSERT_EQ(run(words).status, 0);
    const QImage free(picture());
    const auto lock = FileLock::acquire(pathFromQt(record), lockHolderNow("Ann", {}));
    ASSERT_TRUE(lock);
    ASSERT_EQ(run(words).status, 0);
    EXPECT_TRUE(QImage(picture()) == free);
}

TEST_F(DesktopProgram, SaysWhatIsWrongWithWhatItIsAskedToDrawAndDrawsNothing) {
    struct Case {
        QStringList words;
        int status;
        QString said;
    };

    const QString truncated = write(u"truncated.waymark"_s, "{\"format\": \"waymark-record\",");
    const QString framework = write(u"broken.json"_s, "{\"format\": \"waymark-framework\", \"formatVersion\": 1}");
    for (const auto& [words, status, said] :
         {Case{{truncated}, 1, u"truncated.waymark:1:"_s},
          Case{{m_folder.filePath(u"absent.waymark"_s)}, 3, u"absent"_s}, Case{{m_folder.path()}, 3, m_folder.path()},
          Case{{u"--framework"_s, framework}, 1, u"broken.json:1:"_s},
          Case{{u"--framework"_s, u"nothing-of-that-name"_s}, 1, u"nothing-of-that-name"_s},
          Case{{u"--framework"_s, u"gdd-2025-9"_s}, 1, u"Did you mean “gdd-2025-09”?\n"_s},
          Case{{u"waymark:nothing-2020/product-manager"_s}, 1, u"nothing-2020"_s},
          Case{{u"waymark:gdd-2025-09/nobody"_s}, 1, u"nobody"_s}}) {
        const Ended ended = run(QStringList{u"--snapshot"_s, picture()} + words);
        EXPECT_EQ(ended.status, status) << words.join(u' ').toStdString() << '\n' << ended.err.toStdString();
        EXPECT_TRUE(ended.err.contains(said)) << ended.err.toStdString();
        EXPECT_FALSE(QFile::exists(picture())) << words.join(u' ').toStdString();
    }
}

} // namespace waymark

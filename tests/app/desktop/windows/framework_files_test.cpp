#include "app/desktop/dialogs/findings_dialog.h"
#include "app/desktop/windows/framework_files.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_writer.h"
#include "tests/app/desktop/session_fixture.h"
#include "tests/support/files.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTimer>

#include <vector>

using namespace Qt::StringLiterals;

namespace waymark::test {
namespace {

const FrameworkId earlier{"sample-2023-10"};
const FrameworkId newer{"sample-2025-09"};

class FrameworkFilesTest : public SessionTest {
protected:
    FrameworkFilesTest() {
        connect();
        write(u"earlier.json"_s, writeFramework(*earlierSampleFramework()));
        write(u"later.json"_s, writeFramework(*sampleFramework()));
    }

    void connect() {
        QObject::connect(&session, &Session::placeRequested, &window,
                         [this](const Place& place) { wanted.push_back(place); });
        QObject::connect(&session, &Session::catalogChanged, &window, [this] { ++changes; });
    }

    QString write(const QString& name, std::string_view bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return file.fileName();
    }

    static std::string data(const char* name) {
        return readWhole(sourcePath(std::string("tests/data/crosswalks/") + name));
    }

    // Opens it and closes the dialog that says what is wrong.
    bool openWithDialog(const QString& path) {
        QTimer::singleShot(0, &window, [this] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                said = true;
                for (const auto* label : dialog->findChildren<QLabel*>())
                    words += label->text() + u'\n';
                dialog->reject();
            }
        });
        return files.open(path);
    }

    QWidget window;
    FrameworkFiles files{session, &window};
    std::vector<Place> wanted;
    int changes = 0;
    bool said = false;
    QString words; // of the dialog
};

TEST_F(FrameworkFilesTest, ACrosswalkThatIsOpenedShowsTheDifferencesAndIsGoneBy) {
    ASSERT_TRUE(files.open(folder.filePath(u"earlier.json"_s)));
    ASSERT_TRUE(files.open(folder.filePath(u"later.json"_s)));
    EXPECT_TRUE(session.crosswalks().way(earlier, newer).empty());
    const int before = changes;
    EXPECT_TRUE(files.open(write(u"bridge.json"_s, data("good/whole.json"))));
    EXPECT_EQ(session.crosswalks().way(earlier, newer).size(), 1U);
    EXPECT_GT(changes, before);
    ASSERT_FALSE(wanted.empty());
    EXPECT_EQ(wanted.back(), (Place{.page = PageId::differences, .detail = u"sample-2023-10/sample-2025-09"_s}));
    EXPECT_EQ(session.framework()->id(), newer) << "the framework on screen stays";
}

TEST_F(FrameworkFilesTest, AFaultyCrosswalkIsToldAndNotGoneBy) {
    ASSERT_TRUE(files.open(folder.filePath(u"earlier.json"_s)));
    ASSERT_TRUE(files.open(folder.filePath(u"later.json"_s)));
    EXPECT_FALSE(openWithDialog(write(u"bridge.json"_s, data("bad/unknown-skills.json"))));
    EXPECT_TRUE(said);
    EXPECT_TRUE(session.crosswalks().way(earlier, newer).empty());
    EXPECT_TRUE(wanted.empty());
}

TEST_F(FrameworkFilesTest, FrameworksThatAreOpenedBringTheCrosswalkBesideThem) {
    write(u"sample-2023-10--sample-2025-09.json"_s, data("good/whole.json"));
    ASSERT_TRUE(files.open(folder.filePath(u"earlier.json"_s)));
    EXPECT_TRUE(session.crosswalks().way(earlier, newer).empty());
    ASSERT_TRUE(files.open(folder.filePath(u"later.json"_s)));
    EXPECT_EQ(session.crosswalks().way(earlier, newer).size(), 1U);
}

TEST_F(FrameworkFilesTest, AFrameworkThatThereIsNotBringsTheOneThatWasMeant) {
    EXPECT_FALSE(openWithDialog(u"gdd-2025-9"_s));
    EXPECT_TRUE(words.contains(u"Did you mean “gdd-2025-09”?"_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"stays as it is"_s)) << words.toStdString();
}

} // namespace
} // namespace waymark::test

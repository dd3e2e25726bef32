// The program's saving, without its window, to be killed by the tests: a real Document with its thread that saves. Says on
// standard output what it has done.
//   document_child save PATH    rates again and again; "N" as soon as it is told that the N-th rating is saved
//   document_child once PATH    rates once
//   document_child later PATH   rates while somebody else's change waits for a decision; "N" once the N-th is put aside
//   document_child hold PATH    opens it; "held" or "read-only"; "free" once it may be changed; until standard input ends
#include "tests/app/desktop/document/document_child.h"

#include "app/desktop/document/document.h"
#include "app/desktop/document/record_versions.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QUndoStack>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace {

using namespace waymark;

constexpr int patience = 60'000; // milliseconds

bool say(const std::string& line) {
    const std::string text = line + '\n';
    return ::write(STDOUT_FILENO, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

template <class Done>
bool waitFor(const Done& done) {
    const QDeadlineTimer deadline(patience);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
    }
    return true;
}

// Until the thread that saves has nothing left to do; there it makes a call that stands out in strace's list.
void drain(Document& document, const char* mark = nullptr) {
    bool done = false;
    document.runBehindSaving([&done, mark](FileOperations&) -> AutoSave::Answer {
        if (mark != nullptr)
            std::ignore = ::access(mark, F_OK);
        return [&done] { done = true; };
    });
    waitFor([&] { return done; });
}

class Child {
public:
    explicit Child(const QString& path) : m_path(path) {
        // Each save comes long enough after the one before that it keeps a backup.
        m_document.setClock([this] {
            return *parseMoment("2026-01-01T09:00:00Z") + std::chrono::minutes(11) * m_document.record().ratings.size();
        });
    }

    int begin() {
        if (!QFileInfo::exists(m_path))
            m_document.begin(m_path);
        else if (!m_document.open(m_path).done)
            return 12;
        return m_document.isReadOnly() ? 11 : 0;
    }

    int rate() {
        const int number = static_cast<int>(m_document.record().ratings.size()) + 1;
        RecordChanges changes{added(test::numberedRating(number))};
        RecordFramework framework = m_document.record().framework;
        framework.id = FrameworkId("framework");
        changes.emplace_back(ValueChange<RecordFramework>{m_document.record().framework, framework});
        return m_document.apply(QStringLiteral("Rate"), std::move(changes)) ? number : 0;
    }

    int save(bool once) {
        while (true) {
            const int number = rate();
            m_document.saveNow();
            if (number == 0 || !waitFor([&] { return m_document.undoStack()->isClean(); }))
                return 14;
            if (!say(std::to_string(number)))
                return 15;
            if (once)
                return 0;
        }
    }

    int once() {
        drain(m_document, test::beginMark);
        const int status = save(true);
        drain(m_document, test::endMark);
        return status;
    }

    int later() {
        if (rate() == 0 || !m_document.finishSaving(patience))
            return 14;
        const QByteArray outside = m_path.toLocal8Bit();
        if (::truncate(outside.constData(), 0) != 0)
            return 16;
        m_document.lookAtDisk();
        if (!waitFor([&] { return m_document.theirs() != nullptr; }))
            return 17;
        while (true) {
            const int number = rate();
            const QDeadlineTimer deadline(patience);
            while (number == 0 || ratingsAside() != number) {
                if (number == 0 || deadline.hasExpired())
                    return 18;
            }
            if (!say(std::to_string(number)))
                return 15;
        }
    }

    // How many ratings the next start would find of what could not be saved.
    int ratingsAside() {
        std::optional<std::size_t> most;
        RecordVersions versions(m_document);
        versions.findUnsaved([&most](const std::vector<RecordVersions::Copy>& copies) {
            most = 0;
            for (const RecordVersions::Copy& copy : copies)
                most = std::max(*most, copy.record.ratings.size());
        });
        waitFor([&most] { return most.has_value(); });
        return static_cast<int>(most.value_or(0));
    }

    int hold() {
        if (!say(m_document.isReadOnly() ? "read-only" : "held"))
            return 15;
        QObject::connect(&m_document, &Document::readOnlyChanged, &m_document, [this] {
            if (!m_document.isReadOnly())
                say("free " + std::to_string(m_document.record().ratings.size()));
        });
        bool over = false;
        QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(&input, &QSocketNotifier::activated, &input, [&over] {
            char letter = 0;
            over = over || ::read(STDIN_FILENO, &letter, 1) <= 0;
        });
        while (!over)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_document.finishSaving(patience) ? 0 : 14;
    }

    [[nodiscard]] bool isReadOnly() const { return m_document.isReadOnly(); }

private:
    QString m_path;
    Document m_document;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waymark"));
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (argc != 3)
        return 2;
    Child child(QString::fromLocal8Bit(argv[2]));
    const int begun = child.begin();
    if (begun != 0 && !(command == "hold" && child.isReadOnly()))
        return begun;
    if (command == "save")
        return child.save(false);
    if (command == "once")
        return child.once();
    if (command == "later")
        return child.later();
    if (command == "hold")
        return child.hold();
    return 2;
}

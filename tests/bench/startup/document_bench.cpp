// A record of twenty years, 20,000 ratings and 2,000 evidence items, in the program: opened from the disk, saved to it, and how
// long the window stands still meanwhile. Prints one line a figure: its name and the milliseconds.
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/windows/main_window.h"
#include "app/text/to_qt.h"
#include "core/record/entry_id.h"
#include "tests/support/random_record.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

constexpr int rounds = 9;
constexpr int patience = 60'000;

double median(std::vector<double> figures) {
    std::ranges::sort(figures);
    return figures.at(figures.size() / 2);
}

bool waitFor(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.hasExpired(patience))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    return true;
}

// The longest time for which the event loop did not come round, for as long as it lives.
class Stall {
public:
    Stall() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_since.start();
        m_timer.start();
    }

    [[nodiscard]] double longest() {
        look();
        return m_longest;
    }

private:
    void look() {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

class Bench {
public:
    bool run() {
        m_session.setLanguages({u"en"_s});
        const Result<FrameworkPtr> framework = m_session.catalog().load(FrameworkId("gdd-2025-09"));
        if (!framework)
            return false;
        m_session.setFramework(*framework);
        write(**framework);
        open();
        m_window = std::make_unique<MainWindow>(m_session);
        m_window->resize(1280, 800);
        m_window->go({.page = PageId::ratings, .framework = (*framework)->id()});
        m_window->show();
        const bool done = waitFor([this] { return m_window->isVisible(); }) && save() && whileRating() &&
                          whileTyping() && whileMerging();
        m_window.reset();
        return done;
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"long.waymark"_s); }

    void write(const Framework& framework) {
        Record record = test::longRecord(20'000, 2'000);
        const auto skillOf = [&](std::size_t i) { return framework.skills()[i % framework.skills().size()].id; };
        for (std::size_t i = 0; i < record.ratings.size(); ++i)
            record.ratings[i].skill = skillOf(i);
        for (std::size_t i = 0; i < record.evidence.size(); ++i)
            record.evidence[i].skills = {skillOf(i), skillOf(i + 1)};
        std::ignore = saveRecord({.record = std::make_shared<const Record>(std::move(record)),
                                  .framework = nullptr,
                                  .path = pathFromQt(path()),
                                  .expected = {},
                                  .backups = {}});
    }

    void open() {
        std::vector<double> figures;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            m_document.open(path());
            figures.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            m_document.finishSaving(patience);
        }
        std::printf("openLongRecord %.3f\n", median(figures));
    }

    void rate() {
        RatingEntry entry;
        entry.id = newEntryId();
        entry.skill = m_session.framework()->skills()[0].id;
        entry.at = m_document.now();
        entry.answer = Answer::notSure;
        m_document.apply(u"Rate"_s, {added(std::move(entry))});
    }

    void type(QChar letter) {
        const RatingEntry before = m_document.record().ratings.back();
        RatingEntry after = before;
        after.reason += letter.toLatin1();
        m_document.apply(u"Reason"_s, {amended(before, std::move(after))}, u"reason"_s);
    }

    // From the change until it is told that the disk has it.
    bool save() {
        std::vector<double> figures;
        for (int round = 0; round < rounds; ++round) {
            rate();
            QElapsedTimer timer;
            timer.start();
            m_document.saveNow();
            if (!waitFor([this] { return m_document.undoStack()->isClean(); }))
                return false;
            figures.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::printf("saveLongRecord %.3f\n", median(figures));
        return true;
    }

    // Something is done every 20 milliseconds for a second, and saved five times meanwhile.
    template <class Step>
    bool stallOf(const char* name, const Step& step) {
        std::vector<double> figures;
        for (int round = 0; round < rounds; ++round) {
            Stall stall;
            int steps = 0;
            QTimer clock;
            clock.setInterval(20);
            QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
                step(steps);
                if (++steps % 10 == 0)
                    m_document.saveNow();
            });
            clock.start();
            if (!waitFor([&] { return steps >= 50; }))
                return false;
            clock.stop();
            m_document.saveNow();
            if (!waitFor([this] { return m_document.undoStack()->isClean(); }))
                return false;
            figures.push_back(stall.longest());
        }
        std::printf("%s %.3f\n", name, median(figures));
        return true;
    }

    bool whileRating() {
        return stallOf("stallWhileRating", [this](int) { rate(); });
    }

    bool whileTyping() {
        rate();
        return stallOf("stallWhileTyping", [this](int step) { type(step % 7 == 0 ? u' ' : u'x'); });
    }

    // Another computer adds a rating; both are put together.
    bool whileMerging() {
        std::vector<double> figures;
        for (int round = 0; round < rounds; ++round) {
            {
                LoadedRecord theirs = loadRecord(pathFromQt(path()));
                RatingEntry entry = theirs.record->ratings.back();
                entry.id = newEntryId();
                theirs.record->ratings.push_back(std::move(entry));
                std::ignore = saveRecord({.record = std::make_shared<const Record>(std::move(*theirs.record)),
                                          .framework = nullptr,
                                          .path = pathFromQt(path()),
                                          .expected = {},
                                          .backups = {}});
            }
            m_document.lookAtDisk();
            if (!waitFor([this] { return m_document.theirs() != nullptr; }))
                return false;
            Stall stall;
            m_document.mergeTheirs();
            if (!waitFor([this] { return m_document.theirs() == nullptr && m_document.undoStack()->isClean(); }))
                return false;
            figures.push_back(stall.longest());
        }
        std::printf("stallWhileMerging %.3f\n", median(figures));
        return true;
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Document m_document;
    ActionRegistry m_actions;
    Session m_session{m_settings, m_document, m_actions};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace
} // namespace waymark

int main(int argc, char** argv) {
    // Backups go to a folder of their own, and not to somebody's.
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    waymark::Bench bench;
    return bench.run() ? 0 : 1;
}

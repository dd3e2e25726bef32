// How long the pages take with a framework of 3,000 role levels and 14,000 skills, from what somebody does until it is painted.
//   waymark_window_bench [--tenth]
// With --tenth the framework has a tenth of that, to show what grows with the file. Prints one line a figure: its name and the
// most milliseconds; of key presses those that ninety-nine of a hundred stay under.
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/search_results_model.h"
#include "app/desktop/pages/compare/compare_page.h"
#include "app/desktop/pages/pathway/pathway_page.h"
#include "app/desktop/pages/pathway/pathway_view.h"
#include "app/desktop/pages/roles/roles_page.h"
#include "app/desktop/pages/step/step_page.h"
#include "app/desktop/search/search_box.h"
#include "app/desktop/search/search_service.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "core/framework/framework_reader.h"
#include "tests/bench/large_framework.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

constexpr int rounds = 30;

// Everything that was put off until later counts too.
void paint(QWidget& widget) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    widget.repaint();
}

class Stopwatch {
public:
    void measure(QWidget& shown, const std::function<void()>& action) {
        QElapsedTimer timer;
        timer.start();
        action();
        paint(shown);
        m_milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void tell(const char* name, double share) {
        std::ranges::sort(m_milliseconds);
        const double place = share * static_cast<double>(m_milliseconds.size() - 1);
        std::printf("%s %.3f\n", name, m_milliseconds.at(static_cast<std::size_t>(place + 0.5)));
    }

private:
    std::vector<double> m_milliseconds;
};

class Bench {
public:
    explicit Bench(FrameworkPtr framework) : m_framework(std::move(framework)) {
        m_session.setLanguages({u"en"_s});
        m_session.setFramework(m_framework);
    }

    bool run() {
        roles();
        step();
        compare();
        pathway();
        return search();
    }

private:
    // A role level of another role each time, so that nothing is there already.
    [[nodiscard]] RoleLevelId level(int round) const {
        const auto levels = m_framework->roleLevels();
        return levels[static_cast<std::size_t>(round) * 97 % levels.size()].id;
    }

    template <class PageType>
    void open(PageType& page) {
        page.resize(1280, 720);
        page.QWidget::show();
        paint(page);
    }

    void roles() {
        RolesPage page(m_session);
        open(page);
        Stopwatch watch;
        for (int round = 1; round <= rounds; ++round)
            watch.measure(page, [&] { page.show(Place{.page = PageId::roles, .levels = {level(round)}}); });
        watch.tell("chooseRoleLevel", 1);
    }

    void step() {
        StepPage page(m_session);
        open(page);
        Stopwatch watch;
        for (int round = 1; round <= rounds; ++round) {
            watch.measure(page,
                          [&] { page.show(Place{.page = PageId::step, .levels = {level(round), level(round + 1)}}); });
        }
        watch.tell("openStep", 1);
    }

    void compare() {
        ComparePage page(m_session);
        open(page);
        Stopwatch showing;
        Stopwatch toggling;
        for (int round = 1; round <= rounds; ++round) {
            Place place{.page = PageId::compare};
            for (int column = 0; column < 8; ++column)
                place.levels.push_back(level(8 * round + column));
            showing.measure(page, [&] { page.show(place); });
            QAction* differences = m_actions.action(ActionId::compareOnlyDifferences);
            toggling.measure(page, [&] {
                differences->toggle();
                page.perform(ActionId::compareOnlyDifferences);
            });
        }
        showing.tell("compareEight", 1);
        toggling.tell("onlyWhatDiffers", 1);
    }

    void pathway() {
        PathwayPage page(m_session);
        open(page);
        auto* view = page.findChild<PathwayView*>();
        // Along the map, as the arrow keys walk it.
        Stopwatch watch;
        for (int round = 1; round <= rounds; ++round) {
            const int key = round % 5 == 0 ? Qt::Key_Right : round % 10 < 5 ? Qt::Key_Up : Qt::Key_Down;
            watch.measure(page, [&] {
                QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
                QCoreApplication::sendEvent(view, &press);
            });
        }
        watch.tell("choosePathway", 1);
    }

    bool search() {
        SearchService service(m_session);
        SearchBox box(m_session, service);
        box.QWidget::show();
        box.setFocus();
        // The window goes on while the index is made: the longest that a tick of one millisecond comes too late.
        QElapsedTimer sinceTick;
        double longest = 0;
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
            longest = std::max(longest, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6 - 1);
            sinceTick.start();
        });
        QElapsedTimer patience;
        patience.start();
        sinceTick.start();
        tick.start(1);
        service.prepare();
        while (!service.isReady()) {
            if (patience.hasExpired(60'000))
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        }
        tick.stop();
        std::printf("stallWhileIndexing %.3f\n", longest);
        Stopwatch watch;
        // Words of the generated texts, whole and in parts, alone and together.
        for (const QString& words :
             {u"lead coach"_s, u"review skill 1204"_s, u"complex shared"_s, u"improve the technical"_s, u"role-7"_s,
              u"a"_s, u"long-term decision"_s, u"qqq"_s}) {
            box.clear();
            for (const QChar letter : words) {
                watch.measure(box, [&] {
                    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                    QCoreApplication::sendEvent(&box, &press);
                });
            }
        }
        watch.tell("search", 0.99);
        return true;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Document m_document;
    ActionRegistry m_actions;
    Session m_session{m_settings, m_document, m_actions};
    FrameworkPtr m_framework;
};

} // namespace
} // namespace waymark

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    waymark::LargeFrameworkSize size;
    if (QApplication::arguments().contains(u"--tenth"_s)) {
        size.roles /= 10;
        size.skills /= 10;
    }
    const waymark::FrameworkReading reading =
        waymark::readFramework(waymark::makeLargeFrameworkFile(size), "large.json");
    return reading.framework && waymark::Bench(reading.framework).run() ? 0 : 1;
}

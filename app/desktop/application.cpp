#include "app/desktop/application.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/greeting_dialog.h"
#include "app/desktop/dialogs/shortcuts_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/navigation/addresses.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/program_icon.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/windows/copy_offer.h"
#include "app/desktop/windows/framework_files.h"
#include "app/desktop/windows/framework_notice.h"
#include "app/desktop/windows/lock_notice.h"
#include "app/desktop/windows/main_window.h"
#include "app/desktop/windows/page_table.h"
#include "app/desktop/windows/plan_calendar_file.h"
#include "app/desktop/windows/record_files.h"
#include "app/desktop/windows/report_opener.h"
#include "app/desktop/windows/snapshot_keeper.h"
#include "app/text/error_text.h"
#include "app/text/suggestion.h"
#include "app/text/to_qt.h"
#include "core/pathway/address.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

const FrameworkId newestFramework{"gdd-2025-09"};

} // namespace

Application::Application(Settings& settings, LaunchOptions options)
    : m_settings(settings)
    , m_options(std::move(options))
    , m_zoomPercent(m_options.zoomPercent.value_or(m_settings.zoomPercent())) {
    installAccessibleRoles();
    m_theme = std::make_unique<Theme>();
    m_theme->setZoomPercent(m_zoomPercent);
    m_theme->use(m_options.theme.value_or(m_settings.theme()));
    m_actions = std::make_unique<ActionRegistry>();
    m_document = std::make_unique<Document>();
    m_session = std::make_unique<Session>(m_settings, *m_document, *m_actions);
    useLanguage(m_options.language.isEmpty() ? m_settings.value(Setting::language).toString() : m_options.language);
    connect(m_session.get(), &Session::languageWanted, this, &Application::useLanguage);
    connectActions();
}

Application::~Application() = default;

void Application::connectActions() {
    const auto on = [this](ActionId id, auto&& todo) {
        connect(m_actions->action(id), &QAction::triggered, this, todo);
    };
    on(ActionId::viewZoomIn, [this] { useZoom(m_zoomPercent + 10); });
    on(ActionId::viewZoomOut, [this] { useZoom(m_zoomPercent - 10); });
    on(ActionId::viewZoomReset, [this] { useZoom(100); });
    on(ActionId::viewThemeSystem, [this] { useTheme(ThemeChoice::system); });
    on(ActionId::viewThemeLight, [this] { useTheme(ThemeChoice::light); });
    on(ActionId::viewThemeDark, [this] { useTheme(ThemeChoice::dark); });
    on(ActionId::helpAbout,
       [this] { AboutDialog(m_session->framework(), m_session->languages(), m_window.get()).exec(); });
    on(ActionId::helpShortcuts, [this] { ShortcutsDialog(*m_actions, m_window.get()).exec(); });
    on(ActionId::helpGreeting, [this] { greet(); });
    on(ActionId::helpAboutFramework, [this] { m_session->go({.page = PageId::framework}); });
    switch (m_theme->choice()) {
    case ThemeChoice::system:
        return m_actions->action(ActionId::viewThemeSystem)->setChecked(true);
    case ThemeChoice::light:
        return m_actions->action(ActionId::viewThemeLight)->setChecked(true);
    case ThemeChoice::dark:
        return m_actions->action(ActionId::viewThemeDark)->setChecked(true);
    }
}

void Application::useLanguage(const QString& tag) {
    m_languages.use(tag.isEmpty() ? systemLanguage() : tag);
    // Somebody who asked for it sees the program mirrored in any language.
    QApplication::setLayoutDirection(m_options.rightToLeft ? Qt::RightToLeft
                                                           : QLocale(m_languages.current()).textDirection());
    m_session->setLanguages({m_languages.current()});
}

void Application::useTheme(ThemeChoice choice) {
    m_settings.setTheme(choice);
    m_theme->use(choice);
}

void Application::useZoom(int percent) {
    m_settings.setZoomPercent(percent);
    m_zoomPercent = m_settings.zoomPercent();
    m_theme->setZoomPercent(m_zoomPercent);
    m_session->tell(tr("Text size %L1 %").arg(m_zoomPercent));
}

bool Application::useFramework(const FrameworkId& id) {
    const Result<FrameworkPtr> loaded = m_session->catalog().load(id);
    if (loaded)
        m_session->setFramework(*loaded);
    else
        m_session->tell(errorText(loaded.error()));
    return loaded.has_value();
}

Place Application::firstPlace() {
    // Of an address in a framework that is not there nothing can be shown: the program begins as it would without one.
    const auto asked = placeFromAddress(m_options.address);
    if (asked && (asked->framework.empty() || useFramework(asked->framework)))
        return *asked;
    Place last = lastPlace();
    if (m_options.page && (*m_options.page != last.page || !m_options.pageDetail.isEmpty()))
        return {.page = *m_options.page, .detail = m_options.pageDetail};
    return last;
}

// Where somebody was when they closed the window. In another framework than the one that was on screen then, or in one that
// has changed since, only the page is the same.
Place Application::lastPlace() const {
    Place place = placeFromTexts(m_settings.value(Setting::place).toStringList()).value_or(Place());
    const FrameworkPtr& framework = m_session->framework();
    const auto isThere = [&](const auto& id) { return id.empty() || framework->find(id) != nullptr; };
    if (framework == nullptr || toQt(framework->id().str()) != m_settings.value(Setting::framework).toString() ||
        !isThere(place.skill) || !std::ranges::all_of(place.levels, isThere))
        return {.page = place.page};
    return place;
}

// The one that was asked for; else that of a record that was asked for, the one that was on screen last (also if it came from a
// file), and that of the record that is open. Only the one that it comes to is loaded.
void Application::chooseFramework() {
    const QString remembered = m_settings.value(Setting::framework).toString();
    const FrameworkId& id = m_document->record().framework.id;
    const QString own = m_session->isInProgram(id) ? toQt(id.str()) : QString();
    const bool isAskedFor = !m_options.record.isEmpty();
    const QString file = m_settings.value(Setting::frameworkFile).toString();
    for (const QString& wanted : {m_options.framework, isAskedFor ? own : QString(), remembered, file, own}) {
        const FrameworkPtr framework = wanted.isEmpty() ? nullptr : m_session->catalog().read(fromQt(wanted)).framework;
        // The last file is wanted only if it is what was on screen.
        if (framework != nullptr && (wanted != file || toQt(framework->id().str()) == remembered))
            return m_session->setFramework(framework);
    }
    // A framework that was there last time may be gone; the newest bundled one always is.
    useFramework(newestFramework);
}

void Application::openWindow() {
    m_window = std::make_unique<MainWindow>(*m_session);
    new LockNotice(*m_session, m_window->lockNotice(), m_window.get());
    connect(m_window.get(), &MainWindow::frameworkWanted, this, &Application::useFramework);
    m_recordFiles = new RecordFiles(*m_session, m_window.get());
    new PlanCalendarFile(*m_session, m_window.get());
    new SnapshotKeeper(*m_session, m_window.get());
    new ReportOpener(*m_session, m_window.get());
    connect(m_window.get(), &MainWindow::closing, m_recordFiles, [this](QCloseEvent* event) {
        if (!m_recordFiles->mayClose())
            event->ignore();
    });
    // A picture shows the record that it is asked for, and leaves the one that somebody works on alone.
    if (m_options.kind == LaunchOptions::Kind::window)
        m_recordFiles->openAtStart(m_options.record);
    else if (!m_options.record.isEmpty())
        m_recordFiles->look(m_options.record);
    chooseFramework();
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    m_window->go(firstPlace());
    m_window->show();
}

Findings Application::startFaults() const {
    Findings faults;
    const auto add = [&faults](const Findings& more) { faults.insert(faults.end(), more.begin(), more.end()); };
    FrameworkCatalog& catalog = m_session->catalog();
    if (!m_options.framework.isEmpty())
        add(catalog.read(fromQt(m_options.framework)).findings);
    if (!m_options.record.isEmpty())
        add(m_recordFiles->startFindings());
    if (m_options.address.isEmpty())
        return faults;
    const Result<Address> address = parseAddress(fromQt(m_options.address));
    if (!address) {
        faults.push_back({Severity::error, address.error()});
    } else if (const Result<FrameworkPtr> framework = catalog.load(address->framework); !framework) {
        faults.push_back({Severity::error, framework.error()});
    } else if (const Result<AddressPlace> place = resolveAddress(*address, **framework); !place) {
        faults.push_back({Severity::error, place.error()});
    }
    return faults;
}

QString Application::startSuggestion() const {
    FrameworkCatalog& catalog = m_session->catalog();
    const auto isUnknown = [](const Finding& finding) { return finding.error.code == ErrorCode::frameworkUnknown; };
    if (m_options.framework.isEmpty() ||
        std::ranges::none_of(catalog.read(fromQt(m_options.framework)).findings, isUnknown))
        return {};
    return didYouMean(nearestFramework(m_options.framework, catalog));
}

void Application::finishStart() {
    // Seven pictures of the icon are read for it; the window's first picture shows none of them.
    QApplication::setWindowIcon(programIcon());
    std::vector<FrameworkTitle> titles;
    for (const FrameworkPtr& known : m_session->catalog().all())
        titles.push_back({known->id(), m_session->text(known->info().title), toQt(known->info().edition)});
    m_session->setFrameworkTitles(std::move(titles));
    new FrameworkNotice(*m_session, m_window->notice(), m_window.get());
    new CopyOffer(*m_session, m_window->copyNotice(), m_window.get());
    auto* frameworks = new FrameworkFiles(*m_session, m_window.get());
    if (m_options.kind == LaunchOptions::Kind::window && !m_options.framework.isEmpty())
        frameworks->open(m_options.framework);
    if (m_options.kind == LaunchOptions::Kind::window)
        m_recordFiles->tellAboutStart();
    if (m_options.kind == LaunchOptions::Kind::window && !m_settings.value(Setting::greetingSeen).toBool())
        greet();
}

void Application::greet() {
    m_settings.setValue(Setting::greetingSeen, true);
    GreetingDialog greeting(m_window.get());
    greeting.exec();
    if (greeting.chosen())
        m_session->go({.page = *greeting.chosen()});
}

} // namespace waymark

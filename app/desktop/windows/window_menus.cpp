#include "app/desktop/windows/window_menus.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/windows/recent_records.h"
#include "app/text/languages.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace waymark {

WindowMenus::WindowMenus(QMainWindow& window, Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session) {
    auto* themes = new QActionGroup(this);
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = m_session.actions().action(spec.id);
        QMenu*& menu = m_menus[spec.menu];
        if (menu == nullptr)
            menu = spec.menu == MenuId::theme ? m_menus.at(MenuId::view)->addMenu(QString())
                                              : m_window.menuBar()->addMenu(QString());
        if (spec.startsGroup)
            menu->addSeparator();
        menu->addAction(action);
        if (spec.menu == MenuId::theme)
            themes->addAction(action);
        if (spec.id == ActionId::fileOpen) {
            m_recent = menu->addMenu(QString());
            m_recent->setObjectName(QStringLiteral("recentRecords"));
            m_recent->setToolTipsVisible(true);
            connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecentRecords);
        }
        // Keys work while the menu bar is hidden too, in full screen.
        m_window.addAction(action);
    }
    makeLanguageMenu();
}

void WindowMenus::makeLanguageMenu() {
    m_languages = m_menus.at(MenuId::view)->addMenu(QString());
    auto* group = new QActionGroup(m_languages);
    const QString wanted = m_session.settings().value(Setting::language).toString();
    const auto add = [&](const QString& tag, const QString& name) {
        QAction* action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setData(tag);
        action->setChecked(tag == wanted);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] {
            m_session.settings().setValue(Setting::language, tag);
            Q_EMIT m_session.languageWanted(tag);
        });
    };
    add(QString(), QString());
    // A language goes by its own name, so that whoever reads it finds it.
    for (const QString& tag : availableLanguages())
        add(tag, nativeLanguageName(tag));
}

void WindowMenus::fillRecentRecords() {
    m_recent->clear();
    const RecentRecords recent(m_session.settings());
    const std::vector<RecentRecords::Entry> entries = recent.there();
    for (const RecentRecords::Entry& entry : entries) {
        QString name = entry.name;
        QAction* action = m_recent->addAction(name.replace(u'&', u"&&"_s));
        action->setStatusTip(QDir::toNativeSeparators(entry.path));
        action->setToolTip(QDir::toNativeSeparators(entry.path));
        connect(action, &QAction::triggered, this, [this, path = entry.path] { openRecent(path); });
    }
    if (entries.empty())
        m_recent
            ->addAction(recent.isEmpty() ? tr("No record was open before")
                                         : tr("None of the recent records is there now"))
            ->setEnabled(false);
    m_recent->addSeparator();
    QAction* clear = m_recent->addAction(tr("&Clear this list"));
    clear->setStatusTip(tr("Forget which records were open; the files stay"));
    clear->setEnabled(!recent.isEmpty());
    connect(clear, &QAction::triggered, this, [this] { RecentRecords(m_session.settings()).clear(); });
}

void WindowMenus::openRecent(const QString& path) {
    if (QFileInfo(path).isFile()) {
        Q_EMIT m_session.recordWanted(path);
        return;
    }
    RecentRecords(m_session.settings()).remove(path);
    m_session.tell(tr("“%1” is not there any more, and was taken off the list.").arg(shortPath(path)));
}

void WindowMenus::retranslate() {
    const auto title = [this](MenuId id, const QString& text) {
        if (const auto menu = m_menus.find(id); menu != m_menus.end())
            menu->second->setTitle(text);
    };
    title(MenuId::file, tr("&File"));
    title(MenuId::edit, tr("&Edit"));
    title(MenuId::view, tr("&View"));
    title(MenuId::theme, tr("&Colours"));
    title(MenuId::go, tr("&Go"));
    title(MenuId::record, tr("&My record"));
    title(MenuId::pathway, tr("&Pathway"));
    title(MenuId::ratings, tr("&Ratings"));
    title(MenuId::compare, tr("&Compare"));
    title(MenuId::help, tr("&Help"));
    m_recent->setTitle(tr("Open &recent record"));
    m_languages->setTitle(tr("L&anguage"));
    m_languages->actions().constFirst()->setText(tr("As the &system"));
}

} // namespace waymark

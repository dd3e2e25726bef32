#include "app/desktop/application.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/windows/main_window.h"

#include <QApplication>
#include <QLocale>

namespace waymark {

Application::Application(Settings& settings) : m_settings(settings) {
    installAccessibleRoles();
    const QString wanted = m_settings.value(Setting::language).toString();
    m_languages.use(wanted.isEmpty() ? systemLanguage() : wanted);
    QApplication::setLayoutDirection(QLocale(m_languages.current()).textDirection());
    m_theme = std::make_unique<Theme>();
    m_theme->setZoomPercent(m_settings.zoomPercent());
    m_theme->use(m_settings.theme());
    m_actions = std::make_unique<ActionRegistry>();
    m_document = std::make_unique<Document>();
    m_session = std::make_unique<Session>(m_settings, *m_document, *m_actions);
    m_session->setLanguages({m_languages.current()});
}

Application::~Application() = default;

void Application::useLanguage(const QString& tag) {
    m_languages.use(tag);
    QApplication::setLayoutDirection(QLocale(m_languages.current()).textDirection());
    m_session->setLanguages({m_languages.current()});
}

void Application::openWindow() {
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->go({.page = PageId::roles});
    m_window->show();
}

} // namespace waymark

// What a page needs round it in a test: a session with a framework and a record, a size, and an ear for where it wants to go.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"

#include <QTest>

#include <memory>
#include <vector>

namespace waymark::test {

template <class PageType>
class PageHouse {
public:
    explicit PageHouse(FrameworkPtr framework, QSize size = {1100, 700})
        : m_session(m_settings, m_document, m_actions) {
        m_session.setLanguages({QStringLiteral("en")});
        m_session.setFramework(std::move(framework));
        m_page = std::make_unique<PageType>(m_session);
        QObject::connect(&m_session, &Session::placeRequested, m_page.get(), [this](const Place& place) {
            m_wanted.push_back(place);
            // As the window does it, as far as the place is on this page.
            if (place.page == m_page->place().page)
                m_page->show(place);
        });
        m_page->resize(size);
        m_page->QWidget::show();
    }

    [[nodiscard]] PageType& page() { return *m_page; }

    [[nodiscard]] Session& session() { return m_session; }

    // The places that the page asked for, in turn.
    [[nodiscard]] const std::vector<Place>& wanted() const { return m_wanted; }

    void go(const RoleLevelId& level) { m_page->show(Place{.page = m_page->place().page, .levels = {level}}); }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) {
        return m_page->template findChild<Widget*>(QLatin1String(name));
    }

    // The visible one of several of this name.
    template <class Widget>
    [[nodiscard]] Widget* findVisible(const char* name) {
        for (Widget* widget : m_page->template findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private:
    Settings m_settings;
    Document m_document;
    ActionRegistry m_actions;
    Session m_session;
    std::unique_ptr<PageType> m_page;
    std::vector<Place> m_wanted;
};

} // namespace waymark::test

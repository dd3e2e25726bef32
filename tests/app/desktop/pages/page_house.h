// What a page needs round it in a test: a session with a framework and a record, a size, and an ear for where it wants to go.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/page.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"

#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

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

    // My role level and the one that I aim at, before the page looks at the record.
    void setAims(const RoleLevelId& current, const RoleLevelId& target) {
        Aims& aims = const_cast<Record&>(m_document.record()).aims;
        aims.current = current;
        aims.target = target;
    }

    // The places that the page asked for, in turn.
    [[nodiscard]] const std::vector<Place>& wanted() const { return m_wanted; }

    void go(const RoleLevelId& level) { m_page->show(Place{.page = m_page->place().page, .levels = {level}}); }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) {
        return m_page->template findChild<Widget*>(QLatin1String(name));
    }

    // A click where somebody would have to scroll to first.
    void click(QWidget* widget) {
        ASSERT_NE(widget, nullptr);
        settle();
        for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(widget);
        }
        settle();
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    // Until everything that was put off for later is done.
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
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

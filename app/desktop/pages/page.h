// What every page of the main window is.
#pragma once

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/navigation/place.h"

#include <QWidget>

#include <vector>

namespace waymark {

class Session;

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);

    // Shows what the place names; what the place leaves open stays as the page likes it best. An id that does not exist
    // is told on the page in a sentence, and nothing else changes.
    virtual void show(const Place& place) = 0;
    using QWidget::show;

    // Where one is on this page, so that show(place()) gives the same picture again.
    [[nodiscard]] virtual Place place() const = 0;

    // The actions of the registry that the page carries out while it is in front; the window enables just these.
    [[nodiscard]] virtual std::vector<ActionId> handledActions() const { return {}; }

    // Carries out one of them.
    virtual void perform(ActionId) {}

    // The widget that gets the keyboard when somebody comes to the page.
    [[nodiscard]] virtual QWidget* firstFocus() { return this; }

Q_SIGNALS:
    // place() has changed because of something done on the page.
    void placeChanged();
    // handledActions() or the state of one of them has changed.
    void actionsChanged();

protected:
    [[nodiscard]] Session& session() const { return m_session; }

    // Texts again, in the language that is on now; called for the first time by the page's own constructor.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;

private:
    Session& m_session;
};

} // namespace waymark

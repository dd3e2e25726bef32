#include "app/desktop/pages/pathway/accessible_pathway.h"

#include "app/desktop/pages/pathway/pathway_sentences.h"
#include "app/desktop/pages/pathway/pathway_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace waymark {

namespace {

class PathwayInterface;

// One card. It belongs to its list, which takes it out of Qt's cache again.
class CardInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardInterface(PathwayInterface& list, PathwayView& view, int position)
        : m_list(list)
        , m_view(view)
        , m_position(position) {}

    [[nodiscard]] bool isValid() const override { return card() != nullptr; }

    [[nodiscard]] QObject* object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* parent() const override;

    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (card() == nullptr || m_view.framework() == nullptr)
            return {};
        switch (kind) {
        case QAccessible::Name:
            return pathwayCardName(*card(), *m_view.framework(), m_view.languages());
        case QAccessible::Description:
            return pathwayCardWays(card()->level, m_view.map(), *m_view.framework(), m_view.languages());
        default:
            return {};
        }
    }

    [[nodiscard]] QRect rect() const override {
        const QRect area = card() != nullptr ? m_view.visibleArea(*card()) : QRect();
        return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const bool chosen = card() != nullptr && m_view.chosen() == card()->level;
        state.selected = chosen;
        state.focused = chosen && m_view.hasFocus();
        state.offscreen = card() != nullptr && !m_view.viewport()->rect().intersects(m_view.visibleArea(*card()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }

    void doAction(const QString& name) override {
        if (card() == nullptr)
            return;
        m_view.choose(card()->level);
        if (name == pressAction())
            Q_EMIT m_view.opened(card()->level);
        else
            m_view.setFocus();
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const PathwayCard* card() const {
        const auto& cards = m_view.scene().cards();
        return static_cast<std::size_t>(m_position) < cards.size() ? &cards[static_cast<std::size_t>(m_position)]
                                                                   : nullptr;
    }

    PathwayInterface& m_list;
    PathwayView& m_view;
    int m_position;
};

class PathwayInterface : public QAccessibleWidget {
public:
    explicit PathwayInterface(PathwayView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}

    ~PathwayInterface() override {
        for (const QAccessible::Id id : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_view.scene().cards().size()); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_cards.size() <= static_cast<std::size_t>(index)) {
            auto* made =
                new CardInterface(const_cast<PathwayInterface&>(*this), m_view, static_cast<int>(m_cards.size()));
            m_cards.push_back(QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(m_cards[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const int chosen = chosenPosition();
        return m_view.hasFocus() && chosen >= 0 ? child(chosen) : nullptr;
    }

    [[nodiscard]] int chosenPosition() const {
        const auto& cards = m_view.scene().cards();
        const auto found =
            std::ranges::find_if(cards, [&](const PathwayCard& card) { return m_view.chosen() == card.level; });
        return found == cards.end() ? -1 : static_cast<int>(found - cards.begin());
    }

private:
    PathwayView& m_view;
    mutable std::vector<QAccessible::Id> m_cards;
};

QAccessibleInterface* CardInterface::parent() const {
    return &m_list;
}

QAccessibleInterface* makePathwayInterface(const QString& className, QObject* object) {
    if (className != QLatin1StringView("waymark::PathwayView") || object == nullptr)
        return nullptr;
    return new PathwayInterface(*static_cast<PathwayView*>(object));
}

} // namespace

void installAccessiblePathway() {
    static const bool installed = [] {
        QAccessible::installFactory(makePathwayInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

void tellAccessibleFocus(PathwayView& view) {
    if (!QAccessible::isActive())
        return;
    auto* list = dynamic_cast<PathwayInterface*>(QAccessible::queryAccessibleInterface(&view));
    if (list == nullptr || list->chosenPosition() < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(list->chosenPosition());
    QAccessible::updateAccessibility(&event);
}

} // namespace waymark

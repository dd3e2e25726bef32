// The map of role levels on screen: walked with the arrow keys, zoomed, pressed. A screen reader meets it as a list.
#pragma once

#include "app/desktop/pages/pathway/pathway_scene.h"

#include <QAbstractScrollArea>

namespace waymark {

class PathwayView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PathwayView(QWidget* parent = nullptr);

    // `framework` may be null: an empty map. The focus is the role whose ladder stands first.
    void setMap(FrameworkPtr framework, PathwayMap map, LanguageOrder languages);
    void setAims(const RoleLevel* here, const RoleLevel* aim);

    void choose(RoleLevelIndex level);

    [[nodiscard]] std::optional<RoleLevelIndex> chosen() const { return m_chosen; }

    // Where one can go sideways from the chosen one, the nearest first. The map, the panel and a screen reader tell the same.
    [[nodiscard]] std::span<const Neighbour> beside() const;

    [[nodiscard]] const PathwayScene& scene() const { return m_scene; }

    [[nodiscard]] const PathwayMap& map() const { return m_map; }

    [[nodiscard]] const FrameworkPtr& framework() const { return m_framework; }

    [[nodiscard]] const LanguageOrder& languages() const { return m_languages; }

    // 1: text as large as elsewhere on the page.
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    // About the chosen card, which comes into view.
    void setZoom(qreal zoom);

    void zoomIn();
    void zoomOut();

    // As large as it can be with the whole map in view.
    void fit();

    // The same, but never so small that the cards can't be read: the rest is scrolled to.
    void fitReadably();

    // Where a card stands in the viewport, in pixels.
    [[nodiscard]] QRect visibleArea(const PathwayCard& card) const;

    static constexpr qreal smallestZoom = 0.3;
    static constexpr qreal largestZoom = 3.0;

Q_SIGNALS:
    void chosenChanged();
    // Enter, a double click, or pressed by assistive technology.
    void opened(waymark::RoleLevelIndex level);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void updateScrollBars();
    void showChosen();
    void zoomAbout(qreal zoom, QPointF position);
    void showHand(const QPoint& position);
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] int headingsHeight() const;
    [[nodiscard]] const PathwayCard* cardUnder(const QPoint& position) const;

    FrameworkPtr m_framework;
    PathwayMap m_map;
    LanguageOrder m_languages;
    PathwayScene m_scene;
    std::optional<RoleLevelIndex> m_chosen;
    const RoleLevel* m_here = nullptr;
    const RoleLevel* m_aim = nullptr;
    qreal m_zoom = 1;
    std::optional<QPoint> m_held; // where the map is held while it is dragged
};

} // namespace waymark

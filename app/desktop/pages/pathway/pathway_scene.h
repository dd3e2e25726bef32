// The pathway as shapes on a sheet: cards for role levels, lines for steps, arcs for sideways moves. Painted on the screen,
// on paper and into pictures by the same code.
#pragma once

#include "app/desktop/widgets/waymark_sign.h"
#include "core/framework/framework.h"
#include "core/pathway/pathway_map.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace waymark {

// What a card says.
struct PathwayCard {
    RoleLevelIndex level{};
    QRectF area;
    QString name;
    QString grades; // empty: not specified
    bool here = false;
    bool aim = false;

    // Which signs it has; both, if somebody aims at where they are.
    [[nodiscard]] std::vector<WaymarkSign> signs() const;
};

struct PathwayHeading {
    QRectF area;
    QString name;
};

struct PathwayColours {
    QPalette palette;
    std::optional<RoleLevelIndex> chosen; // drawn with a frame, and its moves in the accent
    std::vector<RoleLevelIndex> beside = {}; // where one can go sideways from the chosen one: outlined
    bool focused = false;
};

// A font in the size that it has on the screen, in whatever is painted on. A printer has a dozen dots for one of the screen, so
// that text would come out a dozen times as large as what is measured for it.
void setScreenFont(QPainter& painter, const QFont& font);

class PathwayScene {
public:
    // Lays the map out for a font. Right to left the first column stands at the right.
    void layOut(const Framework& framework, const PathwayMap& map, const LanguageOrder& languages, const QFont& font,
                Qt::LayoutDirection direction);

    // Marks my own role level and the one that I aim at.
    void mark(const RoleLevel* here, const RoleLevel* aim, const Framework& framework);

    [[nodiscard]] QSizeF size() const { return m_size; }

    [[nodiscard]] const std::vector<PathwayCard>& cards() const { return m_cards; }

    [[nodiscard]] const PathwayCard* cardOf(RoleLevelIndex level) const;
    [[nodiscard]] const PathwayCard* cardAt(QPointF point) const;

    // The names of the roles alone, which stand in the strip at the top of the sheet.
    void paintHeadings(QPainter& painter, const PathwayColours& colours, const QRectF& exposed = {}) const;

    // How high that strip is.
    [[nodiscard]] qreal headingsHeight() const;

    // Only what lies in `exposed`, a part of the sheet; an empty one stands for all of it.
    void paint(QPainter& painter, const PathwayColours& colours, const QRectF& exposed = {}) const;

private:
    void paintSteps(QPainter& painter, const PathwayColours& colours, const QRectF& exposed) const;
    void paintMoves(QPainter& painter, const PathwayColours& colours, const QRectF& exposed) const;
    void paintMove(QPainter& painter, const PathwayCard& from, const PathwayCard& to) const;
    void paintCard(QPainter& painter, const PathwayCard& card, const PathwayColours& colours) const;
    void paintWords(QPainter& painter, const PathwayCard& card, const PathwayColours& colours) const;
    void paintSign(QPainter& painter, WaymarkSign sign, const QRectF& line, const PathwayColours& colours) const;
    [[nodiscard]] QFont smallFont() const;

    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QSizeF m_size;
    std::vector<PathwayHeading> m_headings;
    std::vector<PathwayCard> m_cards;
    std::vector<std::size_t> m_positions; // of the cards, by role level
    std::vector<PathwayStep> m_steps;
    std::vector<std::pair<RoleLevelIndex, RoleLevelIndex>> m_moves;
};

} // namespace waymark

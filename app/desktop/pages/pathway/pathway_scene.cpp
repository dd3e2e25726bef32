#include "app/desktop/pages/pathway/pathway_scene.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/waymark_sign.h"
#include "app/text/to_qt.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

// Measures in heights of a line, so that zoom and print keep the proportions.
constexpr qreal cardWidth = 9.6;
constexpr qreal cardHeight = 3.7;
constexpr qreal gapAcross = 2.0;
constexpr qreal gapUp = 1.5;
constexpr qreal headingHeight = 3.2;
constexpr qreal margin = 1.0;

QFont scaled(QFont font, qreal factor, QFont::Weight weight) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

void PathwayScene::layOut(const Framework& framework, const PathwayMap& map, const LanguageOrder& languages,
                          const QFont& font, Qt::LayoutDirection direction) {
    m_font = font;
    m_direction = direction;
    m_headings.clear();
    m_cards.clear();
    m_moves.clear();
    m_steps = map.steps;
    const qreal unit = QFontMetricsF(font).height();
    const auto columns = static_cast<qreal>(map.columns.size());
    m_size =
        QSizeF((2 * margin + columns * cardWidth + std::max(0.0, columns - 1) * gapAcross) * unit,
               (2 * margin + headingHeight + map.rows * cardHeight + (map.rows > 0 ? map.rows - 1 : 0) * gapUp) * unit);
    for (std::size_t c = 0; c < map.columns.size(); ++c) {
        const PathwayColumn& column = map.columns[c];
        qreal x = (margin + static_cast<qreal>(c) * (cardWidth + gapAcross)) * unit;
        if (direction == Qt::RightToLeft)
            x = m_size.width() - x - cardWidth * unit;
        m_headings.push_back({QRectF(x, margin * unit, cardWidth * unit, headingHeight * unit),
                              toQt(framework.role(column.role).name, languages)});
        for (const PathwayNode& node : column.nodes) {
            const RoleLevel& level = framework.roleLevel(node.level);
            const qreal y = m_size.height() - (margin + cardHeight + node.row * (cardHeight + gapUp)) * unit;
            QStringList grades;
            for (const std::string_view grade : level.grades)
                grades << toQt(grade);
            m_cards.push_back({node.level, QRectF(x, y, cardWidth * unit, cardHeight * unit),
                               toQt(level.name, languages), QLocale().createSeparatedList(grades), false, false});
        }
    }
    for (const SidewaysMove& move : map.moves)
        m_moves.emplace_back(move.from, move.reason.level);
}

void PathwayScene::mark(const RoleLevel* here, const RoleLevel* aim, const Framework& framework) {
    for (PathwayCard& card : m_cards) {
        const RoleLevel* level = &framework.roleLevel(card.level);
        card.here = level == here;
        card.aim = level == aim;
    }
}

const PathwayCard* PathwayScene::cardOf(RoleLevelIndex level) const {
    const auto found = std::ranges::find(m_cards, level, &PathwayCard::level);
    return found == m_cards.end() ? nullptr : &*found;
}

const PathwayCard* PathwayScene::cardAt(QPointF point) const {
    const auto found =
        std::ranges::find_if(m_cards, [&](const PathwayCard& card) { return card.area.contains(point); });
    return found == m_cards.end() ? nullptr : &*found;
}

void PathwayScene::paint(QPainter& painter, const PathwayColours& colours) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(m_direction);
    painter.setPen(quietTextColour(colours.palette));
    painter.setFont(scaled(m_font, 1.1, QFont::DemiBold));
    for (const PathwayHeading& heading : m_headings)
        painter.drawText(heading.area, Qt::AlignCenter | Qt::TextWordWrap, heading.name);
    paintLines(painter, colours);
    for (const PathwayCard& card : m_cards)
        paintCard(painter, card, colours);
    painter.restore();
}

void PathwayScene::paintLines(QPainter& painter, const PathwayColours& colours) const {
    const qreal unit = QFontMetricsF(m_font).height();
    painter.setBrush(Qt::NoBrush);
    for (const PathwayStep& step : m_steps) {
        const PathwayCard* from = cardOf(step.from);
        const PathwayCard* to = cardOf(step.to);
        const QPointF tip(to->area.center().x(), to->area.bottom());
        painter.setPen(QPen(colours.palette.color(QPalette::Text), unit / 9));
        painter.drawLine(QPointF(from->area.center().x(), from->area.top()), tip);
        // The head of the arrow: a step leads up.
        painter.drawPolyline(QPolygonF{tip + QPointF(-unit / 3, unit / 2.4), tip, tip + QPointF(unit / 3, unit / 2.4)});
    }
    for (const auto& [first, second] : m_moves) {
        const PathwayCard* from = cardOf(first);
        const PathwayCard* to = cardOf(second);
        const bool rightwards = from->area.center().x() < to->area.center().x();
        const QPointF begin(rightwards ? from->area.right() : from->area.left(), from->area.center().y());
        const QPointF end(rightwards ? to->area.left() : to->area.right(), to->area.center().y());
        // All moves at once would be a thicket: far ones show when one of their ends is chosen.
        const bool counts = colours.chosen && (*colours.chosen == first || *colours.chosen == second);
        const bool near =
            std::abs(to->area.center().x() - from->area.center().x()) < (cardWidth + gapAcross) * unit * 1.5;
        if (!counts && !near)
            continue;
        painter.setPen(QPen(counts ? accentColour(colours.palette) : hairlineColour(colours.palette),
                            counts ? unit / 6 : unit / 10, counts ? Qt::SolidLine : Qt::DashLine));
        const qreal pull = (rightwards ? 1 : -1) * gapAcross * unit * 0.6;
        QPainterPath path(begin);
        path.cubicTo(begin + QPointF(pull, 0), end - QPointF(pull, 0), end);
        painter.drawPath(path);
    }
}

void PathwayScene::paintCard(QPainter& painter, const PathwayCard& card, const PathwayColours& colours) const {
    const qreal unit = QFontMetricsF(m_font).height();
    const bool chosen = colours.chosen == card.level;
    QPainterPath shape;
    shape.addRoundedRect(card.area, unit / 3, unit / 3);
    painter.fillPath(shape, chosen ? accentTintColour(colours.palette) : cardColour(colours.palette));
    painter.setPen(
        QPen(chosen ? accentColour(colours.palette) : hairlineColour(colours.palette), chosen ? unit / 6 : unit / 14));
    painter.drawPath(shape);
    if (chosen && colours.focused) {
        painter.setPen(QPen(colours.palette.color(QPalette::Text), unit / 14, Qt::DotLine));
        painter.drawRoundedRect(card.area.adjusted(-unit / 4, -unit / 4, unit / 4, unit / 4), unit / 2, unit / 2);
    }

    const QRectF inside = card.area.adjusted(unit / 2, unit / 3, -unit / 2, -unit / 3);
    const QFont nameFont = scaled(m_font, 1.0, QFont::DemiBold);
    painter.setFont(nameFont);
    painter.setPen(colours.palette.color(QPalette::Text));
    const bool hasLine = card.here || card.aim || !card.grades.isEmpty();
    const QRectF nameArea(inside.left(), inside.top(), inside.width(),
                          hasLine ? inside.height() - unit : inside.height());
    // Two lines at most; what is longer is cut and stands in full in the tool tip and in the accessible name.
    const QFontMetricsF metrics(nameFont);
    const QString name = metrics.boundingRect(nameArea, Qt::TextWordWrap, card.name).height() <= nameArea.height() + 1
                             ? card.name
                             : metrics.elidedText(card.name, Qt::ElideRight, nameArea.width() * 1.7);
    painter.drawText(nameArea, static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap), name);
    if (!hasLine)
        return;
    QRectF line(inside.left(), inside.bottom() - unit, inside.width(), unit);
    const QFont lineFont = scaled(m_font, 0.88, QFont::Normal);
    painter.setFont(lineFont);
    if (card.here || card.aim) {
        const WaymarkSign sign = card.here ? WaymarkSign::here : WaymarkSign::aim;
        const QString word = waymarkSignWord(sign);
        const qreal width = QFontMetricsF(lineFont).horizontalAdvance(word) + unit * 1.2;
        QRectF both(0, 0, std::min(width, line.width()), unit);
        both.moveCenter(line.center());
        const bool mirrored = m_direction == Qt::RightToLeft;
        const QRectF signArea(mirrored ? both.right() - unit : both.left(), both.top(), unit, unit);
        paintWaymarkSign(painter, signArea.toRect(), sign, accentColour(colours.palette), m_direction);
        painter.setPen(accentColour(colours.palette));
        painter.drawText(both.adjusted(mirrored ? 0 : unit * 1.2, 0, mirrored ? -unit * 1.2 : 0, 0),
                         static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), word);
        return;
    }
    painter.setPen(quietTextColour(colours.palette));
    painter.drawText(line, Qt::AlignCenter, card.grades);
}

} // namespace waymark

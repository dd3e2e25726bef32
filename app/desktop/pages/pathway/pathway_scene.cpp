#include "app/desktop/pages/pathway/pathway_scene.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainterPath>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

// Measures in heights of a line, so that zoom and print keep the proportions.
constexpr qreal cardWidth = 8.8;
constexpr qreal cardHeight = 4.5; // three lines of a name and one for a sign
constexpr qreal gapAcross = 1.5;
constexpr qreal gapUp = 1.3;
constexpr qreal headingHeight = 3.2;
constexpr qreal margin = 1.0;

constexpr int mostHeadingLines = 3;
constexpr std::size_t nowhere = ~std::size_t{0};

bool shows(const QRectF& exposed, const QRectF& area) {
    return exposed.isEmpty() || exposed.intersects(area);
}

// In neighbouring columns.
bool areAdjacent(const PathwayCard& a, const PathwayCard& b) {
    return std::abs(a.area.center().x() - b.area.center().x()) < 1.5 * a.area.width();
}

QFont scaled(QFont font, qreal factor, QFont::Weight weight) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

std::vector<WaymarkSign> PathwayCard::signs() const {
    std::vector<WaymarkSign> signs;
    if (here)
        signs.push_back(WaymarkSign::here);
    if (aim)
        signs.push_back(WaymarkSign::aim);
    return signs;
}

void setScreenFont(QPainter& painter, const QFont& font) {
    QFont sized = font;
    sized.setPointSizeF(font.pointSizeF() * QGuiApplication::primaryScreen()->logicalDotsPerInchY() /
                        painter.device()->logicalDpiY());
    painter.setFont(sized);
}

void PathwayScene::layOut(const Framework& framework, const PathwayMap& map, const LanguageOrder& languages,
                          const QFont& font, Qt::LayoutDirection direction) {
    m_font = font;
    m_direction = direction;
    m_headings.clear();
    m_cards.clear();
    m_moves.clear();
    m_steps = map.steps;
    m_positions.assign(framework.roleLevels().size(), nowhere);
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
            m_positions[static_cast<std::size_t>(node.level)] = m_cards.size();
            m_cards.push_back({node.level, QRectF(x, y, cardWidth * unit, cardHeight * unit),
                               toQt(level.name, languages), listed(grades), false, false});
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
    const auto index = static_cast<std::size_t>(level);
    return index < m_positions.size() && m_positions[index] != nowhere ? &m_cards[m_positions[index]] : nullptr;
}

const PathwayCard* PathwayScene::cardAt(QPointF point) const {
    const auto found =
        std::ranges::find_if(m_cards, [&](const PathwayCard& card) { return card.area.contains(point); });
    return found == m_cards.end() ? nullptr : &*found;
}

void PathwayScene::paint(QPainter& painter, const PathwayColours& colours, const QRectF& exposed) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(m_direction);
    paintHeadings(painter, colours, exposed);
    paintMoves(painter, colours, exposed);
    paintSteps(painter, colours, exposed);
    for (const PathwayCard& card : m_cards) {
        if (shows(exposed, card.area))
            paintCard(painter, card, colours);
    }
    painter.restore();
}

void PathwayScene::paintHeadings(QPainter& painter, const PathwayColours& colours, const QRectF& exposed) const {
    painter.save();
    painter.setPen(quietTextColour(colours.palette));
    const QFont font = scaled(m_font, 1.0, QFont::DemiBold);
    setScreenFont(painter, font);
    for (const PathwayHeading& heading : m_headings) {
        if (!shows(exposed, heading.area))
            continue;
        const QStringList lines =
            elidedLines(heading.name, font, static_cast<int>(heading.area.width()), mostHeadingLines);
        painter.drawText(heading.area, Qt::AlignCenter, lines.join(u'\n'));
    }
    painter.restore();
}

qreal PathwayScene::headingsHeight() const {
    return m_headings.empty() ? 0 : m_headings.front().area.bottom();
}

void PathwayScene::paintSteps(QPainter& painter, const PathwayColours& colours, const QRectF& exposed) const {
    const qreal unit = QFontMetricsF(m_font).height();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.palette.color(QPalette::Text), unit / 9));
    for (const PathwayStep& step : m_steps) {
        const PathwayCard* from = cardOf(step.from);
        const PathwayCard* to = cardOf(step.to);
        if (!shows(exposed, from->area.united(to->area)))
            continue;
        const QPointF tip(to->area.center().x(), to->area.bottom());
        painter.drawLine(QPointF(from->area.center().x(), from->area.top()), tip);
        // The head of the arrow: a step leads up.
        painter.drawPolyline(QPolygonF{tip + QPointF(-unit / 3, unit / 2.4), tip, tip + QPointF(unit / 3, unit / 2.4)});
    }
}

// All of them would be a thicket: lines join neighbouring columns, and what is chosen with all that is beside it.
void PathwayScene::paintMoves(QPainter& painter, const PathwayColours& colours, const QRectF& exposed) const {
    const qreal unit = QFontMetricsF(m_font).height();
    painter.setBrush(Qt::NoBrush);
    const auto join = [&](RoleLevelIndex first, RoleLevelIndex second, bool counts) {
        const PathwayCard* from = cardOf(first);
        const PathwayCard* to = cardOf(second);
        if (from == nullptr || to == nullptr || (!counts && !areAdjacent(*from, *to)))
            return;
        // Of one that ends several views away nothing could be told but that it leaves this one, and a stroke as long as that
        // takes longer than a frame; the panel names where it leads.
        constexpr qreal mostViews = 2;
        const qreal reach = std::abs(from->area.center().x() - to->area.center().x());
        if (!exposed.isEmpty() && reach > mostViews * exposed.width())
            return;
        // A longer one hangs below its cards.
        if (!shows(exposed, from->area.united(to->area).adjusted(0, 0, 0, unit)))
            return;
        painter.setPen(QPen(counts ? accentColour(colours.palette) : quietTextColour(colours.palette),
                            counts ? unit / 6 : unit / 12, counts ? Qt::SolidLine : Qt::DashLine));
        paintMove(painter, *from, *to);
    };
    for (const auto& [first, second] : m_moves)
        join(first, second, false);
    if (!colours.chosen)
        return;
    for (const RoleLevelIndex target : colours.beside)
        join(*colours.chosen, target, true);
}

// From side to side. A longer one goes behind the cards between and hangs so far down that it is seen below them.
void PathwayScene::paintMove(QPainter& painter, const PathwayCard& from, const PathwayCard& to) const {
    const qreal unit = QFontMetricsF(m_font).height();
    const bool rightwards = from.area.center().x() < to.area.center().x();
    const QPointF begin(rightwards ? from.area.right() : from.area.left(), from.area.center().y());
    const QPointF end(rightwards ? to.area.left() : to.area.right(), to.area.center().y());
    const bool isFar = !areAdjacent(from, to);
    const QPointF pull((rightwards ? 1 : -1) * (isFar ? cardWidth / 2 : gapAcross * 0.6) * unit, 0);
    const QPointF hang(0, isFar ? (cardHeight + gapUp) / 2 / 0.75 * unit : 0);
    QPainterPath path(begin);
    path.cubicTo(begin + pull + hang, end - pull + hang, end);
    painter.drawPath(path);
}

void PathwayScene::paintCard(QPainter& painter, const PathwayCard& card, const PathwayColours& colours) const {
    const qreal unit = QFontMetricsF(m_font).height();
    const bool chosen = colours.chosen == card.level;
    const bool beside = std::ranges::find(colours.beside, card.level) != colours.beside.end();
    QPainterPath shape;
    shape.addRoundedRect(card.area, unit / 3, unit / 3);
    painter.fillPath(shape, chosen ? accentTintColour(colours.palette) : cardColour(colours.palette));
    const bool counts = chosen || beside;
    painter.setPen(QPen(counts ? accentColour(colours.palette) : hairlineColour(colours.palette),
                        chosen   ? unit / 6
                        : beside ? unit / 9
                                 : unit / 14,
                        beside ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(shape);
    if (chosen && colours.focused) {
        painter.setPen(QPen(colours.palette.color(QPalette::Text), unit / 14, Qt::DotLine));
        painter.drawRoundedRect(card.area.adjusted(-unit / 4, -unit / 4, unit / 4, unit / 4), unit / 2, unit / 2);
    }
    paintWords(painter, card, colours);
}

// The name, and beneath it the signs. The grades stand there too where the name and the signs leave a line for them.
void PathwayScene::paintWords(QPainter& painter, const PathwayCard& card, const PathwayColours& colours) const {
    const qreal unit = QFontMetricsF(m_font).height();
    const QRectF inside = card.area.adjusted(unit / 3, unit / 4, -unit / 3, -unit / 4);
    const QFont nameFont = scaled(m_font, 1.0, QFont::DemiBold);
    const std::vector<WaymarkSign> signs = card.signs();
    auto below = static_cast<int>(signs.size());
    // Three lines at most; what is longer is cut and stands in full in the tool tip and in the accessible name.
    const auto linesOver = [&](int taken) {
        const qreal height = inside.height() - taken * unit;
        return std::max(1, static_cast<int>(height / QFontMetricsF(nameFont).lineSpacing() + 0.1));
    };
    const int most = linesOver(card.grades.isEmpty() ? below : std::max(1, below));
    const QStringList lines = elidedLines(card.name, nameFont, static_cast<int>(inside.width()), most);
    const bool hasGrades = !card.grades.isEmpty() && lines.size() <= linesOver(below + 1);
    below += hasGrades ? 1 : 0;
    setScreenFont(painter, nameFont);
    painter.setPen(colours.palette.color(QPalette::Text));
    painter.drawText(inside.adjusted(0, 0, 0, -below * unit), static_cast<int>(Qt::AlignCenter), lines.join(u'\n'));
    setScreenFont(painter, smallFont());
    QRectF line(inside.left(), inside.bottom() - below * unit, inside.width(), unit);
    for (const WaymarkSign sign : signs) {
        paintSign(painter, sign, line, colours);
        line.translate(0, unit);
    }
    painter.setPen(quietTextColour(colours.palette));
    if (hasGrades)
        painter.drawText(line, static_cast<int>(Qt::AlignCenter), card.grades);
}

QFont PathwayScene::smallFont() const {
    return scaled(m_font, 0.88, QFont::Normal);
}

void PathwayScene::paintSign(QPainter& painter, WaymarkSign sign, const QRectF& line,
                             const PathwayColours& colours) const {
    const qreal unit = line.height();
    const QString word = waymarkSignWord(sign);
    const qreal width = QFontMetricsF(smallFont()).horizontalAdvance(word) + unit * 1.2;
    QRectF both(0, 0, std::min(width, line.width()), unit);
    both.moveCenter(line.center());
    const bool mirrored = m_direction == Qt::RightToLeft;
    const QRectF signArea(mirrored ? both.right() - unit : both.left(), both.top(), unit, unit);
    paintWaymarkSign(painter, signArea.toRect(), sign, accentColour(colours.palette), m_direction);
    painter.setPen(accentColour(colours.palette));
    painter.drawText(both.adjusted(mirrored ? 0 : unit * 1.2, 0, mirrored ? -unit * 1.2 : 0, 0),
                     static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), word);
}

} // namespace waymark

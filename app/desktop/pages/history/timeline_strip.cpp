#include "app/desktop/pages/history/timeline_strip.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/level_mark.h"
#include "app/text/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waymark {

std::vector<StripPoint> timelinePoints(const HistorySkill& skill, std::optional<Rater> rater, const Session& session) {
    std::vector<StripPoint> points;
    const Framework* framework = session.framework().get();
    if (framework == nullptr || isOfAnotherFramework(session) || skill.edition != nullptr)
        return points;
    const Record& record = session.document().record();
    for (const RatingEntry& entry : record.ratings) {
        if (entry.skill != skill.skill || (rater && entry.rater != *rater))
            continue;
        const RatingState state = ratingState(&entry, *framework);
        if (state.kind == RatingState::Kind::notYet || (state.kind == RatingState::Kind::level && state.level > 0))
            points.push_back({entry.at, entry.rater, state.level, state.levels});
    }
    std::ranges::stable_sort(points, {}, &StripPoint::at);
    return points;
}

namespace {

QColor inkOf(Rater rater, const QPalette& palette) {
    return rater == Rater::self ? accentColour(palette) : palette.color(QPalette::Text);
}

void paintPoint(QPainter& painter, const QPointF& at, Rater rater, const QPalette& palette) {
    const qreal half = spacingUnit() * 0.45;
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkOf(rater, palette));
    switch (rater) {
    case Rater::self:
        painter.drawEllipse(at, half, half);
        return;
    case Rater::other:
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        return;
    case Rater::agreed:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.4 * half), at + QPointF(1.4 * half, 0),
                                      at + QPointF(0, 1.4 * half), at + QPointF(-1.4 * half, 0)});
        return;
    }
}

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    speak();
}

void TimelineStrip::setPoints(std::vector<StripPoint> points) {
    m_points = std::move(points);
    updateGeometry();
    update();
}

bool TimelineStrip::hasPicture() const {
    return m_points.size() > 1 && m_points.front().at < m_points.back().at;
}

void TimelineStrip::speak() {
    setAccessibleName(tr("The answers along time; the list below says the same in words"));
}

QSize TimelineStrip::sizeHint() const {
    return {readingWidth(), (8 + bottomLines()) * QFontMetrics(textFont(TextStyle::small)).height()};
}

QSize TimelineStrip::minimumSizeHint() const {
    return {20 * spacingUnit(), sizeHint().height()};
}

void TimelineStrip::paintEvent(QPaintEvent*) {
    if (!hasPicture())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = textFont(TextStyle::small);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int unit = spacingUnit();
    const int levels = std::max(1, m_points.front().levels);
    const QSize mark = levelMarkSize(font, levels);
    const QRect area(mark.width() + 2 * unit, unit, width() - mark.width() - 4 * unit,
                     height() - bottomLines() * metrics.height() - 2 * unit);
    for (int level = 0; level <= levels; ++level) {
        const int y = area.bottom() - area.height() * level / levels;
        painter.setPen(hairlineColour(palette()));
        painter.drawLine(area.left() - unit / 2, y, area.right() + unit, y);
        const QRect place(0, y - mark.height() / 2, mark.width(), mark.height());
        paintLevelMark(painter, QStyle::visualRect(layoutDirection(), rect(), place),
                       {.kind = LevelMark::Kind::level, .filled = level, .count = levels}, quietTextColour(palette()),
                       layoutDirection());
    }
    painter.save();
    // Time goes the way that people read.
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    for (const Rater rater : {Rater::agreed, Rater::other, Rater::self})
        paintRater(painter, area, rater);
    painter.restore();
    painter.setPen(quietTextColour(palette()));
    const QRect days(area.left(), height() - bottomLines() * metrics.height(), area.width(), metrics.height());
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), days);
    drawWords(painter, shown,
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
              localDayText(m_points.front().at));
    drawWords(painter, shown,
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
              localDayText(m_points.back().at));
    if (bottomLines() > 1)
        paintKey(painter, QRect(area.left(), height() - metrics.height(), area.width(), metrics.height()));
}

// Which shape is whose.
void TimelineStrip::paintKey(QPainter& painter, const QRect& line) const {
    const QFontMetrics metrics(painter.font());
    const int unit = spacingUnit();
    int left = line.left();
    for (const Rater rater : raters()) {
        const QString word = asFirstWord(raterWord(rater));
        const QRect shape(left, line.top(), 2 * unit, line.height());
        const QRect words(shape.right() + 1, line.top(), metrics.horizontalAdvance(word) + 2, line.height());
        paintPoint(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), shape)).center(), rater, palette());
        painter.setPen(quietTextColour(palette()));
        drawWords(painter, QStyle::visualRect(layoutDirection(), rect(), words),
                  static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), word);
        left = words.right() + 2 * unit;
    }
}

std::vector<Rater> TimelineStrip::raters() const {
    std::vector<Rater> there;
    for (const Rater rater : {Rater::self, Rater::other, Rater::agreed}) {
        if (std::ranges::count(m_points, rater, &StripPoint::rater) > 0)
            there.push_back(rater);
    }
    return there;
}

// The days, and the key if there is more than one shape.
int TimelineStrip::bottomLines() const {
    return raters().size() > 1 ? 2 : 1;
}

// Each rater has a line and a shape: mine a full line and discs, somebody else's dashes and squares, agreed dots and diamonds.
void TimelineStrip::paintRater(QPainter& painter, const QRectF& area, Rater rater) const {
    const double first = static_cast<double>(m_points.front().at.time_since_epoch().count());
    const double span = static_cast<double>((m_points.back().at - m_points.front().at).count());
    const QColor ink = inkOf(rater, palette());
    const qreal thin = std::max(1.2, spacingUnit() / 6.0);
    const Qt::PenStyle style = rater == Rater::self    ? Qt::SolidLine
                               : rater == Rater::other ? Qt::DashLine
                                                       : Qt::DotLine;
    std::optional<QPointF> before;
    for (const StripPoint& point : m_points) {
        if (point.rater != rater)
            continue;
        const double along = (static_cast<double>(point.at.time_since_epoch().count()) - first) / span;
        const QPointF at(area.left() + along * area.width(),
                         area.bottom() - area.height() * point.level / point.levels);
        painter.setPen(QPen(ink, 1.5 * thin, style, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        // An answer stands until the next one.
        if (before)
            painter.drawPolyline(QPolygonF{*before, QPointF(at.x(), before->y()), at});
        before = at;
        paintPoint(painter, at, rater, palette());
    }
}

void TimelineStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        speak();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace waymark

#include "app/desktop/pages/compare/comparison_header.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>

namespace waymark {

namespace {

// A name of hundreds of characters must not push the table off the window; the tool tip tells all of it.
constexpr int mostLines = 4;

QFont fontOf(ComparisonHeader::SectionKind kind) {
    switch (kind) {
    case ComparisonHeader::SectionKind::column:
    case ComparisonHeader::SectionKind::heading:
        return textFont(TextStyle::strong);
    case ComparisonHeader::SectionKind::closedSkill:
    case ComparisonHeader::SectionKind::openSkill:
        return textFont(TextStyle::body);
    }
    Q_UNREACHABLE();
}

void paintChevron(QPainter& painter, const QRect& area, bool open, Qt::LayoutDirection direction) {
    const qreal reach = area.width() / 4.0;
    const QPointF centre = QRectF(area).center();
    QPainterPath path;
    if (open) {
        path.moveTo(centre + QPointF(-reach, -reach / 2));
        path.lineTo(centre + QPointF(0, reach / 2));
        path.lineTo(centre + QPointF(reach, -reach / 2));
    } else {
        const qreal towards = direction == Qt::RightToLeft ? -reach / 2 : reach / 2;
        path.moveTo(centre + QPointF(-towards, -reach));
        path.lineTo(centre + QPointF(towards, 0));
        path.lineTo(centre + QPointF(-towards, reach));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPath(path);
}

} // namespace

ComparisonHeader::ComparisonHeader(Qt::Orientation orientation, std::function<SectionKind(int section)> kind,
                                   QWidget* parent)
    : QHeaderView(orientation, parent)
    , m_kind(std::move(kind)) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(spacingUnit());
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignTop);
}

QString ComparisonHeader::text(int section) const {
    return model() != nullptr ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
}

QRect ComparisonHeader::textArea(const QRect& rect, SectionKind kind) const {
    const int unit = spacingUnit();
    const bool isSkill = kind == SectionKind::closedSkill || kind == SectionKind::openSkill;
    const int top = kind == SectionKind::heading ? unit * 3 / 2 : unit;
    return rect.adjusted(isSkill ? unit * 5 / 2 : unit, top, -unit, -unit / 2);
}

int ComparisonHeader::roomOfWords() const {
    // Of the word with the most letters; to measure every word would take longer than a frame in a long comparison.
    constexpr SectionKind skills = SectionKind::closedSkill;
    QString longest;
    for (int section = 0; section < count(); ++section) {
        if (m_kind(section) == SectionKind::heading)
            continue; // goes on above the cells
        for (const QString& word : text(section).split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() > longest.size())
                longest = word;
        }
    }
    return QFontMetrics(fontOf(skills)).horizontalAdvance(longest) - textArea(QRect(0, 0, 0, 0), skills).width();
}

int ComparisonHeader::heightFor(int section, int width) const {
    const SectionKind kind = m_kind(section);
    if (kind == SectionKind::heading)
        return textArea(QRect(), kind).top() + QFontMetrics(fontOf(kind)).height() + spacingUnit();
    const QFontMetrics metrics(fontOf(kind));
    const QRect area = textArea(QRect(0, 0, width, QWIDGETSIZE_MAX / 2), kind);
    const int lines = metrics.boundingRect(area, Qt::TextWordWrap, text(section)).height();
    return area.top() + std::min(lines, mostLines * metrics.lineSpacing()) + spacingUnit();
}

QSize ComparisonHeader::sectionSizeFromContents(int section) const {
    if (orientation() == Qt::Vertical)
        return {sectionSize(section), heightFor(section, width())};
    return {sectionSize(section), heightFor(section, sectionSize(section))};
}

void ComparisonHeader::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void ComparisonHeader::paintGroup(QPainter& painter, const QString& group, int left, const QRect& shown) const {
    const auto* table = qobject_cast<const QTableView*>(parentWidget());
    const int whole = width() + (table != nullptr ? table->viewport()->width() : 0);
    const QFont font = fontOf(SectionKind::heading);
    // In the coordinates of whoever paints: the strip that header and cells make together.
    const QRect strip(isRightToLeft() ? left + width() - whole : left, shown.top(), whole, shown.height());
    const QRect area = QStyle::visualRect(layoutDirection(), strip, textArea(strip, SectionKind::heading));
    painter.save();
    painter.setClipRect(shown);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    drawWords(painter, area,
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) |
                  Qt::TextSingleLine,
              QFontMetrics(font).elidedText(group, Qt::ElideRight, area.width()));
    painter.restore();
}

void ComparisonHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid())
        return;
    const SectionKind kind = m_kind(section);
    const bool isSkill = kind == SectionKind::closedSkill || kind == SectionKind::openSkill;
    painter->save();
    const bool chosen = selectionModel() != nullptr && selectionModel()->currentIndex().isValid() &&
                        (orientation() == Qt::Horizontal ? selectionModel()->currentIndex().column()
                                                         : selectionModel()->currentIndex().row()) == section;
    const QColor ground = isSkill ? cardColour(palette()) : palette().color(QPalette::Window);
    painter->fillRect(rect, chosen && kind != SectionKind::heading ? accentTintColour(palette()) : ground);
    painter->setPen(hairlineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isSkill) {
        const bool mirrored = isRightToLeft();
        painter->drawLine(mirrored ? rect.topLeft() : rect.topRight(),
                          mirrored ? rect.bottomLeft() : rect.bottomRight());
    }

    const QFont font = fontOf(kind);
    painter->setFont(font);
    const QRect area = QStyle::visualRect(layoutDirection(), rect, textArea(rect, kind));
    if (isSkill) {
        const int unit = spacingUnit();
        const QRect chevron(rect.left() + unit / 2, area.top(), unit * 3 / 2, QFontMetrics(font).height());
        painter->setPen(QPen(quietTextColour(palette()), std::max(1.5, unit / 6.0), Qt::SolidLine, Qt::RoundCap));
        paintChevron(*painter, QStyle::visualRect(layoutDirection(), rect, chevron), kind == SectionKind::openSkill,
                     layoutDirection());
    }
    painter->setPen(palette().color(QPalette::Text));
    if (kind == SectionKind::heading) {
        paintGroup(*painter, text(section), rect.left(), rect);
    } else {
        // Of a name that is higher than its place the beginning is what tells it from others.
        const bool fits =
            QFontMetrics(font).boundingRect(area, Qt::TextWordWrap, text(section)).height() <= area.height();
        const Qt::Alignment upright = kind == SectionKind::column && fits ? Qt::AlignBottom : Qt::AlignTop;
        const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | upright));
        drawWords(*painter, area, Qt::TextWordWrap | alignment, text(section));
    }
    painter->restore();
}

} // namespace waymark

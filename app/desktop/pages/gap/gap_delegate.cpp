#include "app/desktop/pages/gap/gap_delegate.h"

#include "app/desktop/models/gap_model.h"
#include "app/desktop/pages/gap/dumbbell.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/level_mark.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace waymark {

namespace {

QRect textArea(const QRect& cell) {
    return cell.adjusted(spacingUnit(), spacingUnit() / 2, -spacingUnit() / 2, -spacingUnit() / 2);
}

int heightOf(const QString& text, const QFont& font, int width) {
    return text.isEmpty() ? 0
                          : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

} // namespace

void GapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, accentTintColour(option.palette));
    if (index.column() == GapModel::pictureColumn) {
        paintDumbbell(*painter, option.rect, index.data(GapModel::lineRole).value<GapLine>(), option.palette,
                      option.direction);
    } else {
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect area = QStyle::visualRect(option.direction, option.rect, textArea(option.rect));
        const int leading =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextWordWrap;
        const QString note = index.data(GapModel::noteRole).toString();
        const int noteHeight = heightOf(note, textFont(TextStyle::small), area.width());
        drawWords(*painter, area.adjusted(0, 0, 0, -noteHeight), leading | Qt::AlignVCenter, index.data().toString());
        painter->setFont(textFont(TextStyle::small));
        painter->setPen(quietTextColour(option.palette));
        drawWords(*painter, area, leading | Qt::AlignBottom, note);
    }
    painter->setPen(hairlineColour(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize GapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int padding = spacingUnit() + spacingUnit() / 2;
    const QString text = index.data().toString();
    if (option.rect.width() <= padding)
        return {option.fontMetrics.horizontalAdvance(text) + padding + 2, option.fontMetrics.height() + padding};
    const int room = option.rect.width() - padding;
    const int height = heightOf(text, option.font, room) +
                       heightOf(index.data(GapModel::noteRole).toString(), textFont(TextStyle::small), room);
    return {option.fontMetrics.horizontalAdvance(text) + padding + 2,
            std::max(height, option.fontMetrics.height()) + padding};
}

GapHeader::GapHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void GapHeader::setLevels(const QStringList& names) {
    m_levels = names;
    viewport()->update();
    updateGeometry();
}

// Neighbours share the room between their places: a long name may stand beside a short one.
int GapHeader::levelsWidth() const {
    const QFontMetrics metrics(textFont(TextStyle::small));
    int slot = 0;
    int before = 0;
    for (const QString& name : m_levels) {
        const int width = metrics.horizontalAdvance(name);
        const bool atAnEnd = before == 0 || &name == &m_levels.back();
        slot = std::max({slot, (before + width + 1) / 2, atAnEnd ? width : 0});
        before = width;
    }
    return static_cast<int>(m_levels.size()) * (slot + spacingUnit());
}

int GapHeader::marksWidth() const {
    const int levels = static_cast<int>(m_levels.size());
    return levels * (levelMarkSize(textFont(TextStyle::small), levels - 1).width() + spacingUnit());
}

QSize GapHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), QFontMetrics(textFont(TextStyle::small)).height() + 2 * spacingUnit()};
}

void GapHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, cardColour(palette()));
    painter->setPen(quietTextColour(palette()));
    painter->setFont(textFont(TextStyle::small));
    if (section == GapModel::pictureColumn && !m_levels.isEmpty()) {
        const int levels = static_cast<int>(m_levels.size()) - 1;
        const int width = rect.width() / static_cast<int>(m_levels.size());
        for (int level = 0; level <= levels; ++level) {
            const int x = levelPosition(rect, level, levels, layoutDirection());
            const QRect area(x - width / 2, rect.top(), width, rect.height());
            if (rect.width() >= levelsWidth())
                painter->drawText(area.adjusted(-width / 2, 0, width / 2, 0), Qt::AlignCenter, m_levels.at(level));
            else
                paintLevelMark(*painter, area, {LevelMark::Kind::level, level, levels}, quietTextColour(palette()),
                               layoutDirection());
        }
    } else {
        drawWords(*painter, QStyle::visualRect(layoutDirection(), rect, textArea(rect)),
                  static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                  model()->headerData(section, Qt::Horizontal).toString());
    }
    painter->setPen(hairlineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace waymark

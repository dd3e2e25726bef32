#include "app/desktop/pages/evidence/evidence_delegate.h"

#include "app/desktop/models/evidence_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/elided_lines.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace waymark {

namespace {

// All of a text stands where it is edited.
constexpr int mostLines = 2;

QRect textRoom(const QRect& rect) {
    const int unit = spacingUnit();
    return rect.adjusted(2 * unit, unit, -unit, 0);
}

} // namespace

void EvidenceDelegate::forgetIfOther(const QFont& font, int width) const {
    if (m_measuredWidth == width && m_measuredFont == font)
        return;
    m_lines.clear();
    m_measuredFont = font;
    m_measuredWidth = width;
}

int EvidenceDelegate::lines(const QString& text, const QFont& font, int width) const {
    const auto known = m_lines.constFind(text);
    if (known != m_lines.constEnd())
        return *known;
    const int count = static_cast<int>(elidedLines(text, font, width, mostLines).size());
    m_lines.insert(text, count);
    return count;
}

int EvidenceDelegate::height(const EvidenceRow& row, int width) const {
    const int unit = spacingUnit();
    const QFont strong = textFont(TextStyle::strong);
    if (row.item.empty())
        return 2 * unit + QFontMetrics(strong).height() + unit / 2;
    const QFont small = textFont(TextStyle::small);
    const int room = std::max(1, textRoom(QRect(0, 0, width, 1)).width());
    return 2 * unit + lines(row.title, strong, room) * QFontMetrics(strong).height() +
           lines(dayAndSkills(row), small, room) * QFontMetrics(small).height();
}

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto row = index.data(EvidenceModel::rowRole).value<EvidenceRow>();
    const int unit = spacingUnit();
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(option.direction, option.rect, area); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, accentTintColour(option.palette));
        const int bar = std::max(2, unit / 3);
        painter->fillRect(mirrored(QRect(option.rect.topLeft(), QSize(bar, option.rect.height()))),
                          accentColour(option.palette));
    }
    QRect room = textRoom(option.rect);
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    const auto draw = [&](const QString& text, TextStyle style, const QColor& ink) {
        const QFont font = textFont(style);
        painter->setFont(font);
        painter->setPen(ink);
        for (const QString& line : elidedLines(text, font, std::max(1, room.width()), mostLines)) {
            drawWords(*painter, mirrored(room), leading | Qt::TextSingleLine, line);
            room.setTop(room.top() + QFontMetrics(font).height());
        }
    };
    if (row.item.empty()) {
        // A heading is not enabled, and still to be read.
        room.setTop(room.top() + unit);
        draw(row.title, TextStyle::strong, quietTextColour(option.palette));
    } else {
        draw(row.title, TextStyle::strong, option.palette.color(QPalette::Active, QPalette::Text));
        draw(dayAndSkills(row), TextStyle::small, quietTextColour(option.palette));
        painter->setPen(hairlineColour(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    forgetIfOther(option.font, width);
    return {width, height(index.data(EvidenceModel::rowRole).value<EvidenceRow>(), width)};
}

} // namespace waymark

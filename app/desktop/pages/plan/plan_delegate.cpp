#include "app/desktop/pages/plan/plan_delegate.h"

#include "app/desktop/models/plan_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace waymark {

namespace {

// The lines of a row from top to bottom, each with its place; measured and painted by the same arithmetic.
class RowLines {
public:
    struct Line {
        QString text;
        QFont font;
        QRect area; // the mark stands before it
        bool quiet = false;
    };

    RowLines(const PlanRow& row, const QRect& rect, const QFont& font) {
        const int unit = spacingUnit();
        m_room = rect.adjusted(2 * unit, row.action.empty() ? 2 * unit : unit, -unit, 0);
        m_top = m_room.top();
        if (row.action.empty()) {
            add(row.what, textFont(TextStyle::strong), true);
            m_top += unit / 2;
            return;
        }
        add(row.what, row.state == DueState::done ? font : textFont(TextStyle::strong), false);
        const QFont small = textFont(TextStyle::small);
        if (row.mark) {
            m_mark = QRect(QPoint(m_room.left(), m_top), levelMarkSize(small, row.mark->count));
            m_mark.setHeight(QFontMetrics(small).height());
        }
        add(skillAndLevel(row), small, true, row.mark ? m_mark.width() + unit : 0);
        add(row.due, row.state == DueState::overdue ? strong(small) : small, row.state != DueState::overdue);
        add(row.with, small, true);
        m_top += unit;
    }

    [[nodiscard]] int height(int top) const { return m_top - top; }

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

    [[nodiscard]] const QRect& mark() const { return m_mark; }

private:
    static QFont strong(QFont font) {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    void add(const QString& text, const QFont& font, bool quiet, int indent = 0) {
        if (text.isEmpty())
            return;
        const QRect room(m_room.left() + indent, m_top, std::max(1, m_room.width() - indent), 100'000);
        const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
        m_lines.push_back({text, font, QRect(room.topLeft(), QSize(room.width(), height)), quiet});
        m_top += height;
    }

    QRect m_room;
    QRect m_mark;
    int m_top = 0;
    std::vector<Line> m_lines;
};

} // namespace

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto row = index.data(PlanModel::rowRole).value<PlanRow>();
    const RowLines content(row, option.rect, option.font);
    const auto mirrored = [&](const QRect& area) { return QStyle::visualRect(option.direction, option.rect, area); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, accentTintColour(option.palette));
        const int bar = std::max(2, spacingUnit() / 3);
        painter->fillRect(mirrored(QRect(option.rect.topLeft(), QSize(bar, option.rect.height()))),
                          accentColour(option.palette));
    }
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    for (const RowLines::Line& line : content.lines()) {
        painter->setFont(line.font);
        // A heading is not enabled, and still to be read.
        painter->setPen(line.quiet ? quietTextColour(option.palette)
                                   : option.palette.color(QPalette::Active, QPalette::Text));
        drawWords(*painter, mirrored(line.area), leading | Qt::TextWordWrap, line.text);
    }
    if (row.mark) {
        painter->setFont(textFont(TextStyle::small));
        paintLevelMark(*painter, mirrored(content.mark()), *row.mark, accentColour(option.palette), option.direction);
    }
    if (!row.action.empty()) {
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

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const auto row = index.data(PlanModel::rowRole).value<PlanRow>();
    return {width, RowLines(row, QRect(0, 0, width, 0), option.font).height(0)};
}

} // namespace waymark

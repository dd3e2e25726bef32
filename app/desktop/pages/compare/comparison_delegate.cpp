#include "app/desktop/pages/compare/comparison_delegate.h"

#include "app/desktop/models/comparison_model.h"
#include "app/desktop/pages/compare/comparison_header.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace waymark {

namespace {

constexpr int wrapped = Qt::TextWordWrap;

QFont wordFont(const QModelIndex& index) {
    return textFont(index.data(ComparisonModel::stepsRole).toBool() ? TextStyle::strong : TextStyle::body);
}

// Where the parts of a cell stand, in the coordinates of a cell that is read left to right.
struct CellPlan {
    QRect mark;
    QRect word;
    std::vector<QRect> bullets;
    std::vector<QRect> statements;
    int height = 0;
};

// `font`: of the word.
CellPlan planOf(const QModelIndex& index, const QRect& cell, const QFont& font, bool open) {
    const int unit = spacingUnit();
    CellPlan plan;
    const QFontMetrics metrics(font);
    const LevelMark mark = index.data(ComparisonModel::markRole).value<LevelMark>();
    const QRect area = cell.adjusted(unit, unit, -unit, 0);
    const int markWidth = levelMarkSize(font, mark.count).width();
    plan.mark = QRect(area.topLeft(), QSize(markWidth, metrics.height()));
    const int wordLeft = area.left() + markWidth + unit;
    const QRect room(wordLeft, area.top(), std::max(1, area.right() - wordLeft + 1), QWIDGETSIZE_MAX);
    plan.word = metrics.boundingRect(room, wrapped, index.data().toString());
    plan.word.setRight(area.right());
    int bottom = std::max(plan.mark.bottom(), plan.word.bottom());
    if (open) {
        const QFontMetrics body(textFont(TextStyle::body));
        QStringList texts = index.data(ComparisonModel::statementsRole).toStringList();
        const bool sentence = texts.isEmpty();
        if (sentence)
            texts << index.data(ComparisonModel::noStatementsRole).toString();
        bottom += unit / 2;
        for (const QString& text : std::as_const(texts)) {
            const int indent = sentence ? 0 : unit * 3 / 2;
            const QRect place(area.left() + indent, bottom + 1, std::max(1, area.width() - indent), QWIDGETSIZE_MAX);
            QRect used = body.boundingRect(place, wrapped, text);
            used.setRight(area.right());
            plan.statements.push_back(used);
            if (!sentence)
                plan.bullets.emplace_back(area.left(), used.top(), indent, body.height());
            bottom = used.bottom() + unit / 2;
        }
    }
    plan.height = bottom + unit - cell.top() + 1;
    return plan;
}

} // namespace

ComparisonDelegate::ComparisonDelegate(std::function<bool(int row)> isOpen, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_isOpen(std::move(isOpen)) {}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QPalette& palette = option.palette;
    painter->save();
    if (index.data(ComparisonModel::headingRole).toBool()) {
        painter->fillRect(option.rect, palette.color(QPalette::Window));
        // Goes on from the line beneath the heading's name.
        painter->setPen(hairlineColour(palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        // The group's name goes on from its header, wherever the columns have been scrolled to.
        if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
            const auto* names = static_cast<const ComparisonHeader*>(table->verticalHeader());
            const QRect view = table->viewport()->rect();
            const int left = option.direction == Qt::RightToLeft ? view.right() + 1 : -names->width();
            names->paintGroup(*painter, names->text(index.row()), left, option.rect.intersected(view));
        }
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool differs = index.data(ComparisonModel::differsRole).toBool();
    painter->fillRect(option.rect, chosen ? accentTintColour(palette) : cardColour(palette));
    painter->setPen(hairlineColour(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QFont font = wordFont(index);
    const CellPlan plan = planOf(index, option.rect, font, m_isOpen(index.row()));
    const LevelMark mark = index.data(ComparisonModel::markRole).value<LevelMark>();
    const bool isLevel = mark.kind == LevelMark::Kind::level;
    // What is the same everywhere stands back, so that the differences are what one sees first.
    const QColor quiet = quietTextColour(palette);
    painter->setFont(font);
    paintLevelMark(*painter, mirrored(plan.mark), mark, isLevel && differs ? accentColour(palette) : quiet,
                   option.direction);
    painter->setPen(isLevel && differs ? palette.color(QPalette::Text) : quiet);
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    drawWords(*painter, mirrored(plan.word), wrapped | leading, index.data().toString());

    if (!plan.statements.empty()) {
        QStringList texts = index.data(ComparisonModel::statementsRole).toStringList();
        const bool sentence = texts.isEmpty();
        if (sentence)
            texts << index.data(ComparisonModel::noStatementsRole).toString();
        painter->setFont(textFont(TextStyle::body));
        painter->setPen(sentence ? quiet : palette.color(QPalette::Text));
        for (std::size_t i = 0; i < plan.statements.size(); ++i)
            drawWords(*painter, mirrored(plan.statements[i]), wrapped | leading, texts.at(static_cast<qsizetype>(i)));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(quiet);
        const qreal radius = std::max(1.8, spacingUnit() / 4.5);
        for (const QRect& bullet : plan.bullets) {
            const QRect place = mirrored(bullet);
            painter->drawEllipse(QRectF(place).center(), radius, radius);
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(accentColour(palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int unit = spacingUnit();
    if (index.data(ComparisonModel::headingRole).toBool())
        return {unit, QFontMetrics(textFont(TextStyle::strong)).height() + 2 * unit};
    // Measured in the heavier font, so that the height of a word does not depend on the cell beside it.
    const QFont font = textFont(TextStyle::strong);
    return {option.rect.width(), planOf(index, option.rect, font, m_isOpen(index.row())).height};
}

} // namespace waymark

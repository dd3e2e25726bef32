#include "app/desktop/pages/roles/role_tree_view.h"

#include "app/desktop/models/role_tree_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/level_text.h"
#include "app/desktop/widgets/tree_rows.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace waymark {

namespace {

// Beyond this the view scrolls by itself, so that a page never grows by thousands of rows.
constexpr int mostWholeRows = 60;

constexpr int mostOpenLevels = 400;

constexpr int mostNameLines = 3;

class RoleTreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = textFont(index.parent().isValid() ? TextStyle::body : TextStyle::strong);
        option->fontMetrics = QFontMetrics(option->font);
        useOwnDirection(*option);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QVariant data = index.data(RoleTreeModel::levelTextRole);
        if (!data.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        paintLevel(*painter, option, data.value<LevelText>());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int line = QFontMetrics(textFont(TextStyle::strong)).height();
        const auto* tree = qobject_cast<const RoleTreeView*>(option.widget);
        if (tree == nullptr || tree->uniformRowHeights() || index.column() != 0)
            return {QStyledItemDelegate::sizeHint(option, index).width(), line + spacingUnit()};
        return treeRowSize(*tree, index, textFont(index.parent().isValid() ? TextStyle::body : TextStyle::strong),
                           mostNameLines);
    }

private:
    static void paintLevel(QPainter& painter, const QStyleOptionViewItem& option, const LevelText& level) {
        const int unit = spacingUnit();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool isLevel = level.mark.kind == LevelMark::Kind::level;
        const auto mirrored = [&](const QRect& part) {
            return QStyle::visualRect(option.direction, option.rect, part);
        };
        const QColor text = chosen    ? option.palette.color(QPalette::HighlightedText)
                            : isLevel ? option.palette.color(QPalette::Text)
                                      : quietTextColour(option.palette);
        painter.save();
        painter.setFont(textFont(TextStyle::body));
        const QRect area = option.rect.adjusted(unit, 0, -unit, 0);
        const int mark = levelMarkSize(painter.font(), level.mark.count).width();
        paintLevelMark(painter, mirrored(QRect(area.left(), area.top(), mark, area.height())), level.mark,
                       chosen || !isLevel ? text : accentColour(option.palette), option.direction);
        painter.setPen(text);
        const QRect word = area.adjusted(mark + unit, 0, 0, 0);
        drawWords(painter, mirrored(word),
                  Qt::AlignVCenter | Qt::TextSingleLine |
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                  painter.fontMetrics().elidedText(level.word, Qt::ElideRight, word.width()));
        painter.restore();
    }
};

} // namespace

RoleTreeView::RoleTreeView(QWidget* parent) : QTreeView(parent), m_roles(new RoleTreeModel(this)) {
    setItemDelegate(new RoleTreeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    viewport()->setAutoFillBackground(false);
    setIndentation(2 * spacingUnit());
    // Last: with a model each of the settings above would lay the rows out.
    setModel(m_roles);
    connect(this, &QTreeView::clicked, this, &RoleTreeView::choose);
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
}

void RoleTreeView::setNeighbours(const FrameworkPtr& framework, std::optional<RoleIndex> inFront,
                                 const LanguageOrder& order) {
    if (framework == nullptr)
        m_roles->clear();
    else
        m_roles->setNeighbours(framework, inFront, order);
    fit();
}

void RoleTreeView::setAskingFor(const FrameworkPtr& framework, SkillIndex skill, const LanguageOrder& order) {
    m_roles->setAskingFor(framework, skill, order);
    fit();
}

void RoleTreeView::fit() {
    const bool columns = m_roles->columnCount() > 1;
    setHeaderHidden(!columns);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (columns) {
        header()->setStretchLastSection(false);
        header()->setSectionResizeMode(1, QHeaderView::Interactive);
        int width = header()->sectionSizeHint(1);
        for (int role = 0; role < std::min(m_roles->rowCount(), mostWholeRows); ++role) {
            const QModelIndex parent = m_roles->index(role, 0);
            for (int row = 0; row < m_roles->rowCount(parent); ++row) {
                const LevelText level =
                    m_roles->index(row, 1, parent).data(RoleTreeModel::levelTextRole).value<LevelText>();
                width = std::max(width, levelMarkSize(textFont(TextStyle::body), level.mark.count).width() +
                                            QFontMetrics(textFont(TextStyle::body)).horizontalAdvance(level.word) +
                                            5 * spacingUnit());
            }
        }
        header()->resizeSection(1, width);
    }
    // Where there are very many, the roles alone are the better list.
    const bool few = m_roles->levelCount() <= mostOpenLevels;
    // Measuring every row of a long list would take longer than a frame.
    setUniformRowHeights(true);
    // Expanding lays the rows out at once; only then, when the view has its width, is each of them measured.
    if (few)
        expandAll();
    setUniformRowHeights(!few || columns);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void RoleTreeView::setWhole(bool whole) {
    m_whole = whole;
    setVerticalScrollBarPolicy(whole && shownRows() <= mostWholeRows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void RoleTreeView::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    if (const auto level = m_roles->levelAt(index))
        Q_EMIT levelChosen(*level);
    else
        Q_EMIT roleChosen(m_roles->roleAt(index));
}

void RoleTreeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

int RoleTreeView::rowHeight() const {
    return QFontMetrics(textFont(TextStyle::strong)).height() + spacingUnit();
}

int RoleTreeView::shownRows() const {
    int rows = 0;
    for (int role = 0; role < m_roles->rowCount(); ++role) {
        const QModelIndex index = m_roles->index(role, 0);
        rows += 1 + (isExpanded(index) ? m_roles->rowCount(index) : 0);
    }
    return rows;
}

int RoleTreeView::wholeHeight() const {
    const int around = (isHeaderHidden() ? 0 : header()->sizeHint().height()) + spacingUnit();
    if (uniformRowHeights())
        return std::min(shownRows(), mostWholeRows) * rowHeight() + around;
    int height = 0;
    int rows = 0;
    for (QModelIndex index = m_roles->index(0, 0); index.isValid() && rows < mostWholeRows; index = indexBelow(index)) {
        height += sizeHintForIndex(index).height();
        ++rows;
    }
    return height + around;
}

void RoleTreeView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (uniformRowHeights() || event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize RoleTreeView::sizeHint() const {
    return {24 * spacingUnit(), m_whole ? wholeHeight() : 20 * spacingUnit()};
}

QSize RoleTreeView::minimumSizeHint() const {
    return {16 * spacingUnit(), m_whole ? wholeHeight() : 8 * spacingUnit()};
}

void RoleTreeView::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setIndentation(2 * spacingUnit());
        scheduleDelayedItemsLayout();
        fit();
    }
}

void RoleTreeView::wheelEvent(QWheelEvent* event) {
    if (m_whole && shownRows() <= mostWholeRows)
        event->ignore();
    else
        QTreeView::wheelEvent(event);
}

} // namespace waymark

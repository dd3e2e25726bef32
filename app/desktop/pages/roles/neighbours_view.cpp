#include "app/desktop/pages/roles/neighbours_view.h"

#include "app/desktop/models/role_tree_model.h"
#include "app/desktop/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace waymark {

namespace {

// A role's own row reads as a small heading.
class NeighbourDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = textFont(index.parent().isValid() ? TextStyle::body : TextStyle::strong);
        option->fontMetrics = QFontMetrics(option->font);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), QFontMetrics(textFont(TextStyle::strong)).height() + spacingUnit()};
    }
};

} // namespace

NeighboursView::NeighboursView(QWidget* parent) : QTreeView(parent), m_roles(new RoleTreeModel(this)) {
    setModel(m_roles);
    setItemDelegate(new NeighbourDelegate(this));
    setFrameShape(QFrame::NoFrame);
    header()->hide();
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    viewport()->setAutoFillBackground(false);
    setIndentation(2 * spacingUnit());
    connect(this, &QTreeView::clicked, this, &NeighboursView::choose);
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
}

void NeighboursView::setNeighbours(const FrameworkPtr& framework, std::optional<RoleIndex> inFront,
                                   const LanguageOrder& order) {
    if (framework == nullptr)
        m_roles->clear();
    else
        m_roles->setNeighbours(framework, inFront, order);
    expandAll();
    updateGeometry();
}

void NeighboursView::setWhole(bool whole) {
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void NeighboursView::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    if (const auto level = m_roles->levelAt(index))
        Q_EMIT levelChosen(*level);
    else
        Q_EMIT roleChosen(m_roles->roleAt(index));
}

void NeighboursView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

int NeighboursView::wholeHeight() const {
    int rows = 0;
    for (int role = 0; role < m_roles->rowCount(); ++role) {
        const QModelIndex index = m_roles->index(role, 0);
        rows += 1 + (isExpanded(index) ? m_roles->rowCount(index) : 0);
    }
    return rows * (QFontMetrics(textFont(TextStyle::strong)).height() + spacingUnit()) + spacingUnit();
}

QSize NeighboursView::sizeHint() const {
    return {24 * spacingUnit(), m_whole ? wholeHeight() : 30 * spacingUnit()};
}

QSize NeighboursView::minimumSizeHint() const {
    return {16 * spacingUnit(), m_whole ? wholeHeight() : 8 * spacingUnit()};
}

void NeighboursView::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setIndentation(2 * spacingUnit());
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void NeighboursView::wheelEvent(QWheelEvent* event) {
    if (m_whole)
        event->ignore();
    else
        QTreeView::wheelEvent(event);
}

} // namespace waymark

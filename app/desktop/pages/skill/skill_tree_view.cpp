#include "app/desktop/pages/skill/skill_tree_view.h"

#include "app/desktop/models/skill_tree_model.h"
#include "app/desktop/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace waymark {

namespace {

class SkillTreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool group = index.model()->hasChildren(index);
        option->font = textFont(group ? TextStyle::strong : TextStyle::body);
        option->fontMetrics = QFontMetrics(option->font);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), QFontMetrics(textFont(TextStyle::strong)).height() + spacingUnit()};
    }
};

} // namespace

SkillTreeView::SkillTreeView(SkillTreeModel* skills, QWidget* parent) : QTreeView(parent), m_skills(skills) {
    setModel(skills);
    setItemDelegate(new SkillTreeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setIndentation(2 * spacingUnit());
    fit();
}

void SkillTreeView::fit() {
    expandAll();
}

void SkillTreeView::setCurrentSkill(std::optional<SkillIndex> skill) {
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = skill ? m_skills->indexOf(*skill) : QModelIndex();
    if (index == currentIndex() && index.isValid())
        return;
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    else
        clearSelection();
}

void SkillTreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (m_quiet)
        return;
    if (const auto skill = m_skills->skillAt(current))
        Q_EMIT lookedAt(*skill);
}

void SkillTreeView::mousePressEvent(QMouseEvent* event) {
    const QScopedValueRollback quiet(m_quiet, true);
    QTreeView::mousePressEvent(event);
}

void SkillTreeView::mouseReleaseEvent(QMouseEvent* event) {
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto skill = m_skills->skillAt(index);
    if (event->button() == Qt::LeftButton && skill && index == currentIndex())
        Q_EMIT chosen(*skill);
}

void SkillTreeView::keyPressEvent(QKeyEvent* event) {
    const auto skill = m_skills->skillAt(currentIndex());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && skill) {
        Q_EMIT chosen(*skill);
        return;
    }
    QTreeView::keyPressEvent(event);
}

QSize SkillTreeView::sizeHint() const {
    return {30 * spacingUnit(), 26 * spacingUnit()};
}

QSize SkillTreeView::minimumSizeHint() const {
    return {26 * spacingUnit(), 20 * spacingUnit()};
}

void SkillTreeView::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setIndentation(2 * spacingUnit());
        scheduleDelayedItemsLayout();
    }
}

} // namespace waymark

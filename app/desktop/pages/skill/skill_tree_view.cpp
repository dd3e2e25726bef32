#include "app/desktop/pages/skill/skill_tree_view.h"

#include "app/desktop/models/skill_tree_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/draw_words.h"
#include "app/desktop/widgets/tree_rows.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace waymark {

namespace {

constexpr int mostNameLines = 3;

// Measuring every row of a longer list would take longer than a frame.
constexpr int mostMeasured = 400;

class SkillTreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool group = index.model()->hasChildren(index);
        option->font = textFont(group ? TextStyle::strong : TextStyle::body);
        option->fontMetrics = QFontMetrics(option->font);
        useOwnDirection(*option);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        if (tree == nullptr || tree->uniformRowHeights())
            return {QStyledItemDelegate::sizeHint(option, index).width(),
                    QFontMetrics(textFont(TextStyle::strong)).height() + spacingUnit()};
        const bool group = index.model()->hasChildren(index);
        return treeRowSize(*tree, index, textFont(group ? TextStyle::strong : TextStyle::body), mostNameLines);
    }
};

} // namespace

SkillTreeView::SkillTreeView(SkillTreeModel* skills, QWidget* parent) : QTreeView(parent), m_skills(skills) {
    setModel(skills);
    setItemDelegate(new SkillTreeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setIndentation(2 * spacingUnit());
    fit();
}

void SkillTreeView::fit() {
    // Expanding lays the rows out at once; only then, when the view has its width, is each of them measured.
    setUniformRowHeights(true);
    expandAll();
    setUniformRowHeights(m_skills->skillCount() > mostMeasured);
    scheduleDelayedItemsLayout();
}

// The first skill of a group stands beneath the group's name.
void SkillTreeView::revealCurrent() {
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    scrollTo(index);
    if (index.row() == 0 && index.parent().isValid())
        scrollTo(index.parent());
}

void SkillTreeView::setCurrentSkill(std::optional<SkillIndex> skill) {
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = skill ? m_skills->indexOf(*skill) : QModelIndex();
    if (index == currentIndex() && index.isValid())
        return;
    setCurrentIndex(index);
    if (index.isValid())
        revealCurrent();
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

void SkillTreeView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (!uniformRowHeights() && event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
    // Before, there was no room to show it in.
    if (event->oldSize().height() < 3 * QFontMetrics(textFont(TextStyle::strong)).height())
        revealCurrent();
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

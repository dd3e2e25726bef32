#include "app/desktop/windows/navigation_list.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/windows/navigation_delegate.h"
#include "app/desktop/windows/page_table.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace waymark {

namespace {

constexpr int pageRole = Qt::UserRole;

} // namespace

NavigationList::NavigationList(const ActionRegistry& actions, QWidget* parent)
    : QListWidget(parent)
    , m_actions(actions) {
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (const PageSpec& spec : pageTable()) {
        auto* item = new QListWidgetItem(this);
        item->setData(pageRole, static_cast<int>(spec.page));
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(PageId(item(row)->data(pageRole).toInt()));
    });
}

void NavigationList::setCurrentPage(PageId page) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (PageId(item(row)->data(pageRole).toInt()) == page)
            setCurrentRow(row);
    }
}

void NavigationList::retranslate() {
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        const QAction* action = m_actions.action(pageSpec(PageId(item(row)->data(pageRole).toInt())).action);
        item(row)->setText(action->text().remove(u'&'));
        item(row)->setToolTip(action->toolTip());
    }
    fit();
}

QSize NavigationList::sizeHint() const {
    return {width(), QListWidget::sizeHint().height()};
}

void NavigationList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void NavigationList::fit() {
    scheduleDelayedItemsLayout();
    setMinimumWidth(sizeHintForColumn(0));
    setMaximumWidth(minimumWidth());
}

} // namespace waymark

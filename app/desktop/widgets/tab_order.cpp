#include "app/desktop/widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <vector>

namespace waymark {

namespace {

void collect(QLayout* layout, std::vector<QWidget*>& found);

void collect(QWidget* widget, std::vector<QWidget*>& found) {
    if (widget->focusPolicy() != Qt::NoFocus)
        found.push_back(widget);
    if (widget->layout() != nullptr)
        collect(widget->layout(), found);
    if (auto* area = qobject_cast<QScrollArea*>(widget); area != nullptr && area->widget() != nullptr)
        collect(area->widget(), found);
    if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
    }
}

void collect(QLayout* layout, std::vector<QWidget*>& found) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget() != nullptr)
            collect(item->widget(), found);
        else if (item->layout() != nullptr)
            collect(item->layout(), found);
    }
}

} // namespace

void tabInLayoutOrder(QWidget* root) {
    std::vector<QWidget*> found;
    collect(root, found);
    for (std::size_t i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace waymark

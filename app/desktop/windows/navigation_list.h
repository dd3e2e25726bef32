// The list of pages at the side of the window.
#pragma once

#include "app/desktop/navigation/place.h"

#include <QListWidget>

namespace waymark {

class ActionRegistry;

class NavigationList : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(const ActionRegistry& actions, QWidget* parent = nullptr);

    // Marks the page as the one in front, without telling anybody.
    void setCurrentPage(PageId page);

    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(waymark::PageId page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    const ActionRegistry& m_actions;
};

} // namespace waymark

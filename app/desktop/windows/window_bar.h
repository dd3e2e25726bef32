// The tool bar: back and forward, which framework is on screen, and the search field.
#pragma once

#include "core/base/ids.h"

#include <QToolBar>

class QComboBox;
class QLabel;

namespace waymark {

class SearchBox;
class SearchService;
class Session;

class WindowBar : public QToolBar {
    Q_OBJECT

public:
    // Both outlive the bar.
    WindowBar(Session& session, SearchService& search, QWidget* parent = nullptr);

    void retranslate();

    [[nodiscard]] SearchBox* searchBox() const { return m_search; }

Q_SIGNALS:
    void frameworkChosen(const waymark::FrameworkId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void fillFrameworks();
    void showFramework();

    Session& m_session;
    QLabel* m_label;
    QAction* m_labelAction = nullptr; // shows and hides the label
    QComboBox* m_frameworks;
    SearchBox* m_search;
};

} // namespace waymark

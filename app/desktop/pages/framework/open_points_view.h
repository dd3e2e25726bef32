// The tab of the framework page that says what a framework leaves open, and why that is no fault of the reader's.
#pragma once

#include "app/desktop/navigation/place.h"

#include <QWidget>

class QTreeView;

namespace waymark {

class EmptyState;
class OpenPointsModel;
class Session;
class TextLabel;

class OpenPointsView : public QWidget {
    Q_OBJECT

public:
    // The session outlives it.
    explicit OpenPointsView(Session& session, QWidget* parent = nullptr);

    // Shows the session's framework anew, in the language that is on now.
    void refill();

Q_SIGNALS:
    void placeWanted(const waymark::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    // Rows wrap anew where the width changes.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leadOn(const QModelIndex& index);

    Session& m_session;
    OpenPointsModel* m_model;
    TextLabel* m_count;
    TextLabel* m_intro;
    QTreeView* m_view;
    EmptyState* m_none;
};

} // namespace waymark

// One copy of a record beside another: what it has that the other has not.
#pragma once

#include "core/record/merge.h"

#include <QWidget>

class QListWidget;

namespace waymark {

class Session;
class TextLabel;

class DifferenceList : public QWidget {
    Q_OBJECT

public:
    DifferenceList(const Session& session, const QString& title, QWidget* parent = nullptr);

    enum class Side { mine, theirs };

    // What stands on one side only, or differently than on the other.
    void setDifference(const RecordDifference& difference, Side side);

private:
    const Session& m_session;
    TextLabel* m_title;
    QListWidget* m_list;
};

} // namespace waymark

// The statements of one skill side by side: what each column of the comparison means by its level.
#pragma once

#include "app/desktop/models/comparison_model.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace waymark {

class TextLabel;

class StatementsPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatementsPanel(QWidget* parent = nullptr);

    // Shows the skill in `row` of the model; columns that say the same share one block. A heading or no row: empty.
    void setRow(const ComparisonModel& model, int row);

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void clearBlocks();
    void addBlock(const ComparisonModel& model, const QModelIndex& cell, const QStringList& columns);

    TextLabel* m_title;
    QToolButton* m_close;
    QScrollArea* m_area;
    QHBoxLayout* m_blocks;
};

} // namespace waymark

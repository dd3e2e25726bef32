// The ladder on screen: one step a role level. Arrow keys look at a step, a click or Enter chooses it, Space or a click on its
// check box checks it.
#pragma once

#include <QListView>

namespace waymark {

class LadderDelegate;

class LadderView : public QListView {
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    // On: as high as all steps together, so that something round it scrolls. Off: scrolls by itself.
    void setWhole(bool whole);

    // How many lines of its purpose a step shows at most.
    void setPurposeLines(int lines);

    // Marks a row as the chosen one and scrolls to it, without telling anybody; -1: none.
    void setCurrentRow(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookedAt(int row);
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int wholeHeight() const;
    void toggle(const QModelIndex& index);

    LadderDelegate* m_delegate;
    bool m_whole = false;
    bool m_checking = false; // the mouse is pressed on a check box
    bool m_quiet = false; // the current row is being changed by the mouse or by the program
};

} // namespace waymark

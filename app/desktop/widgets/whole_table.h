// A table that is as high as its rows and wraps its texts, for a page that scrolls round it.
#pragma once

#include <QTableView>

namespace waymark {

// The first column names what a row is about: it is as wide as its words need, and the others share what is left.
class WholeTable : public QTableView {
    Q_OBJECT

public:
    explicit WholeTable(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void reset() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    void shareWidth();
    [[nodiscard]] int firstColumnWidth(int whole) const;
    [[nodiscard]] int wholeHeight() const;
};

} // namespace waymark

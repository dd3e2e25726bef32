// A table that is as high as its rows and wraps its texts, for a page that scrolls round it.
#pragma once

#include <QTableView>

namespace waymark {

class WholeTable : public QTableView {
    Q_OBJECT

public:
    explicit WholeTable(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    [[nodiscard]] int wholeHeight() const;
};

} // namespace waymark

// Then and now as slopes: the levels on both sides, a line for each skill. A screen reader meets it as a list of rows, each
// with a sentence that says all that the line shows.
#pragma once

#include "app/desktop/pages/history/slope_layout.h"

#include <QListView>

namespace waymark {

class SlopeModel;

// A list view gives selection, keys, tool tips and the voice of a list; where the rows stand and how they look is its own.
class SlopeView : public QListView {
    Q_OBJECT

public:
    explicit SlopeView(QWidget* parent = nullptr);

    // The levels from the highest to the lowest, then the answers that are no level.
    void setBands(std::vector<SlopeBand> bands);

    // The rows come by the model, in the order of inSlopeOrder(); `then` and `now` stand above the two sides.
    void setRows(const std::vector<HistoryRow>& rows, const QString& then, const QString& now);

    [[nodiscard]] const SlopeLayout& slopes() const { return m_layout; }

    [[nodiscard]] const SlopeModel& rows() const { return *m_model; }

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;

protected:
    [[nodiscard]] int horizontalOffset() const override { return 0; }

    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect onScreen(const QRect& area) const;
    [[nodiscard]] QPoint onScreen(const QPoint& point) const;
    void paintBand(QPainter& painter, const SlopeBand& band) const;
    void paintSlope(QPainter& painter, std::size_t row) const;
    void paintNames(QPainter& painter, std::size_t row) const;
    void paintCaptions(QPainter& painter) const;

    SlopeModel* m_model;
    std::vector<SlopeBand> m_allBands;
    SlopeLayout m_layout;
    int m_width = 0; // of what is laid out
    QString m_then;
    QString m_now;
};

} // namespace waymark

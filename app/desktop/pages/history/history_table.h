// Then and now as a table that can be sorted: by its header, or by a choice that the keyboard reaches.
#pragma once

#include "app/desktop/models/history_rows.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace waymark {

class ChoiceCombo;
class HistoryModel;

class HistoryTable : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTable(QWidget* parent = nullptr);

    // `then` and `now` are the moments in words.
    void setRows(std::vector<HistoryRow> rows, const QString& then, const QString& now);

    // Nothing is told.
    void choose(const SkillId& skill);

    // The rows as they stand, in their order.
    [[nodiscard]] const QAbstractItemModel& shown() const;

    [[nodiscard]] QWidget* firstFocus();

    void retranslate();
    void fit();

Q_SIGNALS:
    void skillChosen(const waymark::SkillId& skill);
    // Enter or a double click.
    void activated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sort(int order, Qt::SortOrder direction);
    void fitColumns();

    bool m_fitting = false;
    QLabel* m_orderLabel;
    ChoiceCombo* m_order;
    QTableView* m_table;
    HistoryModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace waymark

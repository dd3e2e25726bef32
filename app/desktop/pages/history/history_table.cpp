#include "app/desktop/pages/history/history_table.h"

#include "app/desktop/models/history_model.h"
#include "app/desktop/pages/history/history_delegate.h"
#include "app/desktop/pages/history/history_header.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/flow_layout.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

namespace {

constexpr int frameworkOrder = -1;

} // namespace

HistoryTable::HistoryTable(QWidget* parent)
    : QWidget(parent)
    , m_orderLabel(new QLabel(this))
    , m_order(new ChoiceCombo(this))
    , m_table(new QTableView(this))
    , m_model(new HistoryModel(this))
    , m_sorted(new QSortFilterProxyModel(this)) {
    m_order->setObjectName("order");
    m_order->setMinimumContentsLength(20);
    m_table->setObjectName("history");
    m_orderLabel->setBuddy(m_order);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(HistoryModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setHorizontalHeader(new HistoryHeader(m_table));
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    auto* order = new FlowLayout;
    order->addWidget(m_orderLabel);
    order->addWidget(m_order);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(order);
    column->addWidget(m_table, 1);
    connect(m_order, &ChoiceCombo::idChosen, this, [this](const QString& id) { sort(id.toInt(), Qt::AscendingOrder); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const bool again = m_sorted->sortColumn() == section && m_sorted->sortOrder() == Qt::AscendingOrder;
        sort(section, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT skillChosen(m_model->rows()[static_cast<std::size_t>(m_sorted->mapToSource(index).row())].skill);
    });
    connect(m_table, &QTableView::activated, this, &HistoryTable::activated);
}

void HistoryTable::setRows(std::vector<HistoryRow> rows, const QString& then, const QString& now) {
    const QSignalBlocker quiet(this);
    m_model->setRows(std::move(rows), then, now);
    fitColumns();
}

void HistoryTable::choose(const SkillId& skill) {
    const QModelIndex cell = m_sorted->mapFromSource(m_model->index(m_model->rowOf(skill), 0));
    if (m_table->currentIndex().isValid() && m_table->currentIndex().row() == cell.row())
        return;
    const QSignalBlocker quiet(this);
    m_table->setCurrentIndex(cell);
}

const QAbstractItemModel& HistoryTable::shown() const {
    return *m_sorted;
}

QWidget* HistoryTable::firstFocus() {
    return m_table;
}

void HistoryTable::sort(int order, Qt::SortOrder direction) {
    m_sorted->sort(order, direction);
    m_table->horizontalHeader()->setSortIndicatorShown(order != frameworkOrder);
    if (order != frameworkOrder)
        m_table->horizontalHeader()->setSortIndicator(order, direction);
    m_order->setChosen(QString::number(order));
    m_table->resizeRowsToContents();
    m_table->scrollTo(m_table->currentIndex());
}

void HistoryTable::retranslate() {
    m_orderLabel->setText(tr("S&orted by"));
    m_order->setAccessibleName(tr("Sorted by"));
    m_order->setChoices({{.id = QString::number(frameworkOrder), .name = tr("Order of the framework")},
                         {.id = QString::number(HistoryModel::skillColumn), .name = tr("Skill")},
                         {.id = QString::number(HistoryModel::thenColumn), .name = tr("Then, the highest first")},
                         {.id = QString::number(HistoryModel::nowColumn), .name = tr("Now, the highest first")},
                         {.id = QString::number(HistoryModel::changeColumn), .name = tr("What rose most")}});
    m_order->setChosen(QString::number(m_sorted->sortColumn()));
    m_table->setAccessibleName(tr("Then and now, skill by skill"));
    m_model->retranslate();
}

void HistoryTable::fit() {
    const int unit = spacingUnit();
    layout()->setSpacing(unit);
    layout()->itemAt(0)->layout()->setSpacing(unit);
    m_order->setMinimumWidth(12 * std::max(1, m_order->fontMetrics().averageCharWidth()));
    m_table->setMinimumHeight(16 * unit);
    fitColumns();
}

// The skill takes what the words of the other columns leave.
void HistoryTable::fitColumns() {
    const int unit = spacingUnit();
    const int room = m_table->viewport()->width();
    const QFontMetrics metrics = m_table->fontMetrics();
    const int mark =
        m_model->rowCount() > 0 ? HistoryDelegate::markWidth(m_table->font(), m_model->rows().front().now.levels) : 0;
    int others = 0;
    for (const int column : {HistoryModel::thenColumn, HistoryModel::nowColumn, HistoryModel::changeColumn}) {
        const QString header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int widest = QFontMetrics(textFont(TextStyle::small)).horizontalAdvance(header) + HistoryHeader::signWidth();
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + mark);
        const int width = std::min(widest + 2 * unit, room / 4);
        m_table->setColumnWidth(column, width);
        others += width;
    }
    m_table->setColumnWidth(HistoryModel::skillColumn, std::max(room - others, room / 4));
    m_table->horizontalHeader()->updateGeometry();
    m_table->resizeRowsToContents();
}

bool HistoryTable::eventFilter(QObject* watched, QEvent* event) {
    // Fitting may bring or take a scroll bar, which resizes the viewport once more.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_fitting) {
        m_fitting = true;
        fitColumns();
        m_fitting = false;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark

#include "app/desktop/pages/compare/statements_panel.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/lists.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

constexpr int narrowestBlock = 26; // in characters

} // namespace

StatementsPanel::StatementsPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::heading, this))
    , m_close(new QToolButton(this))
    , m_area(new QScrollArea(this)) {
    setObjectName("statementsPanel");
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleRole(m_title, QAccessible::Heading);
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit, 2 * unit, 0);
    column->setSpacing(unit / 2);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(top);

    m_close->setObjectName("closeStatements");
    m_close->setAutoRaise(true);
    m_close->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_close, &QToolButton::clicked, this, &StatementsPanel::closeWanted);

    auto* content = new QWidget(m_area);
    m_blocks = new QHBoxLayout(content);
    m_blocks->setContentsMargins(0, 0, 0, unit);
    m_blocks->setSpacing(3 * unit);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    retranslate();
}

void StatementsPanel::retranslate() {
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close the statements (Esc)"));
}

void StatementsPanel::clearBlocks() {
    while (QLayoutItem* item = m_blocks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void StatementsPanel::setRow(const ComparisonModel& model, int row) {
    clearBlocks();
    const ComparisonLine* line = model.line(row);
    const QString skill = line != nullptr ? model.headerData(row, Qt::Vertical).toString() : QString();
    m_title->setText(skill);
    setAccessibleName(tr("Statements: %1", "a skill").arg(skill));
    if (line == nullptr)
        return;
    std::vector<std::pair<int, QStringList>> blocks; // first column, the names of all that say the same
    for (int column = 0; column < model.columnCount(); ++column) {
        const ComparisonCell cell = line->cells[static_cast<std::size_t>(column)];
        const auto same = std::ranges::find_if(
            blocks, [&](const auto& block) { return line->cells[static_cast<std::size_t>(block.first)] == cell; });
        if (same == blocks.end())
            blocks.emplace_back(column, QStringList{model.columnName(column)});
        else if (!same->second.contains(model.columnName(column)))
            same->second << model.columnName(column);
    }
    for (const auto& [column, names] : blocks)
        addBlock(model, model.index(row, column), names);
    m_blocks->addStretch(0);
}

void StatementsPanel::addBlock(const ComparisonModel& model, const QModelIndex& cell, const QStringList& columns) {
    Q_UNUSED(model);
    const int unit = spacingUnit();
    auto* block = new QWidget(m_area->widget());
    block->setMinimumWidth(narrowestBlock * QFontMetrics(textFont(TextStyle::body)).averageCharWidth());
    auto* parts = new QVBoxLayout(block);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(unit / 2);

    const LevelMark mark = cell.data(ComparisonModel::markRole).value<LevelMark>();
    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    auto* markView = new LevelMarkView(block);
    markView->setMark(mark);
    head->addWidget(markView, 0, Qt::AlignTop);
    head->addWidget(new TextLabel(TextStyle::strong, cell.data().toString(), block), 1);
    parts->addLayout(head);
    const QString names = listed(columns);
    auto* who = new TextLabel(TextStyle::small, names, block);
    who->setQuiet(true);
    parts->addWidget(who);

    const QStringList statements = cell.data(ComparisonModel::statementsRole).toStringList();
    if (statements.isEmpty()) {
        parts->addWidget(
            new TextLabel(TextStyle::body, cell.data(ComparisonModel::noStatementsRole).toString(), block));
    } else {
        auto* list = new StatementList(block);
        list->setStatements(tr("%1: %2", "role levels, the level of a skill").arg(names, cell.data().toString()),
                            statements);
        parts->addWidget(list);
    }
    parts->addStretch(1);
    m_blocks->addWidget(block, 1);
}

void StatementsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void StatementsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatementsPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), cardColour(palette()));
    painter.setPen(hairlineColour(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace waymark

#include "app/desktop/pages/compare/comparison_table.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/pages/compare/comparison_delegate.h"
#include "app/desktop/pages/compare/comparison_header.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/letter_case.h"
#include "app/text/to_qt.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace waymark {

namespace {

constexpr int narrowestColumn = 14; // in characters
constexpr int widestColumn = 24; // that a long name of a level asks for
constexpr int widestSkill = 34;

// The name of the first column, above the line that goes on beneath the names of the others.
class Corner : public TextLabel {
public:
    using TextLabel::TextLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        TextLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(hairlineColour(palette()));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
};

} // namespace

ComparisonTable::ComparisonTable(ComparisonModel* model, QWidget* parent) : QTableView(parent), m_model(model) {
    const auto skillKind = [this](int section) {
        if (m_model->line(section) == nullptr)
            return ComparisonHeader::SectionKind::heading;
        return isOpen(section) ? ComparisonHeader::SectionKind::openSkill : ComparisonHeader::SectionKind::closedSkill;
    };
    m_skills = new ComparisonHeader(Qt::Vertical, skillKind, this);
    m_columns = new ComparisonHeader(Qt::Horizontal, [](int) { return ComparisonHeader::SectionKind::column; }, this);
    m_corner = new Corner(TextStyle::strong, this);
    setAccessibleRole(m_corner, QAccessible::NoRole);
    m_corner->setAlignment((m_corner->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignBottom);
    viewport()->setBackgroundRole(QPalette::Window);
    setVerticalHeader(m_skills);
    setHorizontalHeader(m_columns);
    setModel(m_model);
    setItemDelegate(new ComparisonDelegate([this](int row) { return isOpen(row); }, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    m_columns->setSectionsMovable(true);
    m_columns->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        spanHeadings();
        fit();
        if (hasFocus())
            chooseFirst();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row(); ++row)
            fitRow(row);
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->line(index.row()) != nullptr)
            Q_EMIT statementsWanted();
    });
    connect(m_skills, &QHeaderView::sectionClicked, this, [this](int row) { setOpen(row, !isOpen(row)); });
    connect(m_columns, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { takeColumnMove(from, to); });
    connect(m_columns, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const int column = m_columns->logicalIndexAt(at);
        if (column >= 0)
            Q_EMIT columnMenuWanted(column, m_columns->viewport()->mapToGlobal(at));
    });
}

bool ComparisonTable::isOpen(int row) const {
    const ComparisonLine* line = m_model->line(row);
    return line != nullptr && m_open.contains(line->skill);
}

void ComparisonTable::setOpen(int row, bool open) {
    const ComparisonLine* line = m_model->line(row);
    if (line == nullptr || open == isOpen(row))
        return;
    if (open)
        m_open.insert(line->skill);
    else
        m_open.erase(line->skill);
    fitRow(row);
    viewport()->update();
    m_skills->viewport()->update();
    Q_EMIT openChanged();
}

void ComparisonTable::setAllOpen(bool open) {
    m_open.clear();
    if (open) {
        for (const ComparisonLine& line : m_model->content().view.lines)
            m_open.insert(line.skill);
    }
    fitRows();
    viewport()->update();
    m_skills->viewport()->update();
    Q_EMIT openChanged();
}

std::optional<SkillIndex> ComparisonTable::currentSkill() const {
    const ComparisonLine* line = m_model->line(currentIndex().row());
    return line != nullptr ? std::optional(line->skill) : std::nullopt;
}

void ComparisonTable::choose(SkillIndex skill, int column) {
    const int row = m_model->rowOf(skill);
    if (row >= 0 && m_model->columnCount() > 0)
        setCurrentIndex(m_model->index(row, std::clamp(column, 0, m_model->columnCount() - 1)));
}

// The first row is a heading, which cannot be current, and Qt does not look for another one.
void ComparisonTable::chooseFirst() {
    if (currentIndex().isValid())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const ComparisonLine* line = m_model->line(row))
            return choose(line->skill, 0);
    }
}

void ComparisonTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    chooseFirst();
}

void ComparisonTable::spanHeadings() {
    clearSpans();
    const int columns = m_model->columnCount();
    for (int row = 0; columns > 1 && row < m_model->rowCount(); ++row) {
        if (m_model->line(row) == nullptr)
            setSpan(row, 0, 1, columns);
    }
}

void ComparisonTable::fit() {
    fitColumns();
    fitRows();
}

void ComparisonTable::fitColumns() {
    if (m_fitting)
        return;
    m_fitting = true;
    m_closedHeights.clear();
    const int character = QFontMetrics(textFont(TextStyle::body)).averageCharWidth();
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int columns = m_model->columnCount();
    const int fewest = std::min(std::max(14 * character, m_skills->roomOfWords()), room / 2);
    const int usual = std::clamp(room * 3 / 10, fewest, std::max(fewest, widestSkill * character));
    // A name of a skill in three lines is read more easily than a column that has to be scrolled to; where one has to scroll
    // in any case, nothing is won by narrow names.
    const int left = columns > 0 ? room - columns * narrowestWidth() : room;
    const int skillWidth = left >= fewest ? std::min(left, usual) : usual;
    m_skills->setMinimumWidth(skillWidth);
    m_skills->setMaximumWidth(skillWidth);
    if (columns > 0) {
        const int each = std::max(narrowestWidth(), (room - skillWidth) / columns);
        for (int column = 0; column < columns; ++column)
            m_columns->resizeSection(column, each);
        int height = 0;
        for (int column = 0; column < columns; ++column)
            height = std::max(height, m_columns->heightFor(column, each));
        m_columns->setMinimumHeight(height);
        m_columns->setMaximumHeight(height);
    }
    updateGeometries();
    m_fitting = false;
}

// Every level's name stands in one line, as far as it is no sentence.
int ComparisonTable::narrowestWidth() const {
    const QFont font = textFont(TextStyle::strong);
    const QFontMetrics metrics(font);
    const FrameworkPtr& framework = m_model->content().framework;
    int word = narrowestColumn * metrics.averageCharWidth();
    for (const Proficiency& level : framework->proficiencies()) {
        const QString name = capitalised(toQt(level.name, m_model->content().languages));
        word = std::max(word, metrics.horizontalAdvance(name));
    }
    const int mark = levelMarkSize(font, static_cast<int>(framework->proficiencies().size())).width();
    return std::min(word, widestColumn * metrics.averageCharWidth()) + mark + 3 * spacingUnit() + 2;
}

void ComparisonTable::fitRow(int row) {
    int height = m_skills->heightFor(row, m_skills->maximumWidth());
    const bool isSkill = m_model->line(row) != nullptr;
    const bool open = isOpen(row);
    for (int column = 0; isSkill && column < m_model->columnCount(); ++column)
        height = std::max(height, open ? cellHeight(row, column) : closedHeight(row, column));
    m_skills->resizeSection(row, height);
}

int ComparisonTable::cellHeight(int row, int column) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, m_columns->sectionSize(column), 0);
    return itemDelegate()->sizeHint(option, m_model->index(row, column)).height();
}

// A closed cell holds one of a few words, and all columns are of one width: each word is measured once.
int ComparisonTable::closedHeight(int row, int column) {
    const QString word = m_model->index(row, column).data().toString();
    const auto known = m_closedHeights.constFind(word);
    if (known != m_closedHeights.constEnd())
        return *known;
    return *m_closedHeights.insert(word, cellHeight(row, column));
}

void ComparisonTable::fitRows() {
    for (int row = 0; row < m_model->rowCount(); ++row)
        fitRow(row);
}

void ComparisonTable::takeColumnMove(int from, int to) {
    if (m_movingBack)
        return;
    // The order of the columns is the page's to decide and belongs to the place; the header shows it as it stands there.
    m_movingBack = true;
    m_columns->moveSection(to, from);
    m_movingBack = false;
    QMetaObject::invokeMethod(this, [this, from, to] { Q_EMIT columnMoveWanted(from, to); }, Qt::QueuedConnection);
}

void ComparisonTable::updateGeometries() {
    QTableView::updateGeometries();
    if (m_corner == nullptr)
        return;
    // The corner names the first column in place of Qt's button, which would do nothing here.
    if (auto* button = findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly))
        button->hide();
    const int unit = spacingUnit();
    const QRect edge(m_skills->geometry().left(), m_columns->geometry().top(), m_skills->width(), m_columns->height());
    m_corner->setText(tr("Skill"));
    m_corner->setContentsMargins(unit, 0, unit, unit / 2);
    m_corner->setGeometry(edge);
}

void ComparisonTable::resizeEvent(QResizeEvent* event) {
    const bool wider = event->size().width() != event->oldSize().width();
    QTableView::resizeEvent(event);
    if (wider)
        fit();
}

void ComparisonTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void ComparisonTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    const bool onCell = current.isValid() && m_model->line(current.row()) != nullptr;
    const bool moves = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        if (onCell) {
            if (event->modifiers().testFlag(Qt::ControlModifier))
                setOpen(current.row(), !isOpen(current.row()));
            else
                Q_EMIT statementsWanted();
            return;
        }
        break;
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Delete:
        if (current.isValid()) {
            Q_EMIT columnRemovalWanted(current.column());
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (moves && current.isValid()) {
            const bool later = (event->key() == Qt::Key_Right) != isRightToLeft();
            Q_EMIT columnMoveWanted(current.column(), current.column() + (later ? 1 : -1));
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ComparisonTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
                          ? viewport()->mapToGlobal(visualRect(index).center())
                          : event->globalPos();
    Q_EMIT columnMenuWanted(index.column(), at);
}

void ComparisonTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    m_skills->viewport()->update();
    m_columns->viewport()->update();
}

} // namespace waymark

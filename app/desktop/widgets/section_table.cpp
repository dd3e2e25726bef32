#include "app/desktop/widgets/section_table.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/section_delegate.h"

#include <QEvent>
#include <QHeaderView>

#include <cstddef>
#include <numeric>
#include <utility>

namespace waymark {

SectionTable::SectionTable(std::vector<int> shares, QWidget* parent)
    : QTreeView(parent)
    , m_model(new SectionModel(this))
    , m_shares(std::move(shares)) {
    setModel(m_model);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setIndentation(spacingUnit());
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    tint();
}

void SectionTable::setSections(const QStringList& headers, std::vector<SectionModel::Section> sections) {
    m_model->setSections(headers, std::move(sections));
    open();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    fit();
}

void SectionTable::open() {
    for (int row = 0; row < m_model->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    expandAll();
}

void SectionTable::fit() {
    if (std::exchange(m_fitting, true))
        return;
    const int width = viewport()->width();
    const bool narrow = width < readingWidth() * 3 / 4;
    if (narrow != m_model->isStacked()) {
        const QModelIndex chosen = currentIndex();
        const int section = chosen.parent().isValid() ? chosen.parent().row() : chosen.row();
        const int row = chosen.parent().isValid() ? chosen.row() : -1;
        m_model->setStacked(narrow);
        header()->setVisible(!narrow);
        open();
        const QModelIndex again = m_model->index(section, 0);
        setCurrentIndex(row < 0 ? again : m_model->index(row, 0, again));
    }
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    for (std::size_t column = 0; !narrow && column + 1 < m_shares.size(); ++column)
        setColumnWidth(static_cast<int>(column), width * m_shares[column] / all);
    doItemsLayout();
    m_fitting = false;
}

void SectionTable::tint() {
    // The style paints the place of a row's arrow in the colour of what is chosen; the row itself has the faint one.
    QPalette colours;
    colours.setColor(QPalette::Highlight, accentTintColour(palette()));
    setPalette(colours);
}

void SectionTable::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setIndentation(spacingUnit());
        fit();
    }
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

bool SectionTable::viewportEvent(QEvent* event) {
    const bool done = QTreeView::viewportEvent(event);
    // Fitting may bring or take a scroll bar, which resizes the viewport once more.
    if (event->type() == QEvent::Resize)
        fit();
    return done;
}

} // namespace waymark

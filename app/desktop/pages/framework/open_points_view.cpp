#include "app/desktop/pages/framework/open_points_view.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/models/open_points_model.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/section_delegate.h"
#include "app/desktop/widgets/text_label.h"

#include <QEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace waymark {

namespace {

// A group with no more places than this stands open: to look at them all takes less than to open it.
constexpr int fewPlaces = 12;

} // namespace

OpenPointsView::OpenPointsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new OpenPointsModel(this))
    , m_count(new TextLabel(TextStyle::heading, this))
    , m_intro(new TextLabel(TextStyle::body, this))
    , m_view(new QTreeView(this))
    , m_none(new EmptyState(this)) {
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, unit);
    column->setSpacing(unit);
    setAccessibleRole(m_count, QAccessible::Heading);
    m_intro->setMaximumWidth(readingWidth());
    column->addWidget(m_count);
    column->addWidget(m_intro);
    column->addWidget(m_view, 1);
    column->addWidget(m_none, 1);
    m_view->setObjectName(QStringLiteral("openPoints"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    prepareSectionView(*m_view);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTreeView::activated, this, &OpenPointsView::leadOn);
}

void OpenPointsView::refill() {
    m_model->setFramework(m_session.framework(), m_session.languages());
    const int total = m_model->total();
    m_count->setText(tr("%n open point(s)", nullptr, total));
    m_intro->setText(tr(
        "No framework says everything. “Not defined” is what the source itself says of a level. “Not specified” is "
        "what the source is silent about: nothing was made up to fill it. Press Enter on an entry to go to its skill "
        "or role level."));
    m_view->setAccessibleName(tr("What the framework leaves open"));
    m_view->setAccessibleDescription(m_intro->text());
    m_none->setTexts(tr("Nothing is left open"), tr("This framework says everything that Waymark can show of it."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_intro, m_view})
        part->setVisible(total > 0);
    m_none->setVisible(total == 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex kind = m_model->index(row, 0);
        m_view->setExpanded(kind, m_model->rowCount(kind) <= fewPlaces);
    }
    if (total > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void OpenPointsView::leadOn(const QModelIndex& index) {
    const Framework& framework = *m_session.framework();
    if (const auto skill = m_model->skillAt(index))
        Q_EMIT placeWanted({.page = PageId::skill, .skill = framework.skill(*skill).id});
    else if (const auto level = m_model->roleLevelAt(index))
        Q_EMIT placeWanted({.page = PageId::roles, .levels = {framework.roleLevel(*level).id}});
}

void OpenPointsView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintSectionView(*m_view);
    if (event->type() == QEvent::FontChange) {
        m_intro->setMaximumWidth(readingWidth());
        m_view->doItemsLayout();
    }
}

bool OpenPointsView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_view->doItemsLayout();
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark

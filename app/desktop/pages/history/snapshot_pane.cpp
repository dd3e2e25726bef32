#include "app/desktop/pages/history/snapshot_pane.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/dialogs/snapshot_dialog.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/snapshot_model.h"
#include "app/desktop/pages/history/snapshot_delegate.h"
#include "app/desktop/pages/history/snapshot_editor.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>

namespace waymark {

SnapshotPane::SnapshotPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(new SnapshotEditor(session, this)) {
    m_askName = [this](const QString& present) {
        SnapshotDialog dialog(SnapshotDialog::Purpose::rename, present, this);
        return dialog.exec() == QDialog::Accepted ? dialog.name() : QString();
    };
    build();
    connectParts();
}

void SnapshotPane::build() {
    m_explanation = new TextLabel(TextStyle::body, this);
    m_keep = new WrappingButton(this);
    m_since = new WrappingButton(this);
    m_rename = new WrappingButton(this);
    m_remove = new WrappingButton(this);
    m_stack = new QStackedWidget(this);
    m_list = new QListView(m_stack);
    m_model = new SnapshotModel(this);
    m_empty = new EmptyState(m_stack);
    m_explanation->setObjectName("snapshotExplanation");
    m_keep->setObjectName("keepSnapshot");
    m_since->setObjectName("sinceSnapshot");
    m_rename->setObjectName("renameSnapshot");
    m_remove->setObjectName("removeSnapshot");
    m_list->setObjectName("snapshots");
    m_explanation->setQuiet(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SnapshotDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_keep, m_since, m_rename, m_remove})
        buttons->addWidget(button);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_explanation);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
}

void SnapshotPane::connectParts() {
    QAction* keep = m_session.actions().action(ActionId::recordSnapshot);
    connect(m_keep, &QPushButton::clicked, keep, &QAction::trigger);
    connect(m_empty, &EmptyState::pressed, this, [this, keep] {
        if (m_session.document().record().ratings.empty())
            m_session.go({.page = PageId::ratings});
        else
            keep->trigger();
    });
    connect(m_since, &QPushButton::clicked, this, [this] { Q_EMIT lookBackWanted(m_chosen); });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT lookBackWanted(m_chosen); });
    connect(m_rename, &QPushButton::clicked, this, &SnapshotPane::rename);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotPane::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        m_chosen = m_model->rows()[static_cast<std::size_t>(index.row())].snapshot;
        Q_EMIT chosenChanged();
    });
}

void SnapshotPane::refresh() {
    const int before = std::max(0, m_model->rowOf(m_chosen));
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setRows(snapshotRows(m_session.document().record()));
        const int count = m_model->rowCount();
        if (m_model->rowOf(m_chosen) < 0)
            m_chosen = count == 0 ? EntryId()
                                  : m_model->rows()[static_cast<std::size_t>(std::min(before, count - 1))].snapshot;
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_chosen)));
    }
    m_list->viewport()->update();
    const bool readOnly = m_session.document().isReadOnly();
    const bool rated = !m_session.document().record().ratings.empty();
    m_keep->setEnabled(!readOnly && rated);
    for (QPushButton* button : {m_since, m_rename, m_remove})
        button->setVisible(hasRows());
    m_rename->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
    const QString why =
        tr("Keep one before something that you will look back at, such as a review or a new role. What you "
           "answer later never changes it.");
    if (rated)
        m_empty->setTexts(tr("There are no snapshots yet"), why, readOnly ? QString() : tr("Keep a snapshot…"));
    else
        m_empty->setTexts(tr("There is nothing to keep yet"), tr("Say where you stand in a skill or two first."),
                          tr("Ra&te my skills"));
    m_keep->setVisible(hasRows());
    m_explanation->setVisible(hasRows());
    m_stack->setCurrentWidget(hasRows() ? m_list : static_cast<QWidget*>(m_empty));
}

void SnapshotPane::rename() {
    const Snapshot* snapshot = m_editor->find(m_chosen);
    if (snapshot == nullptr || m_session.document().isReadOnly())
        return;
    const QString name = m_askName(toQt(snapshot->name));
    if (!name.isEmpty())
        m_editor->rename(m_chosen, name);
}

void SnapshotPane::remove() {
    const Snapshot* snapshot = m_editor->find(m_chosen);
    const QString name = snapshot == nullptr ? QString() : snapshotName(*snapshot);
    if (m_editor->remove(m_chosen))
        m_session.tell(tr("Removed the snapshot “%1”. Your answers stay; undo brings it back.").arg(name));
}

QWidget* SnapshotPane::firstFocus() {
    return hasRows() ? m_list : nullptr;
}

bool SnapshotPane::hasRows() const {
    return m_model->rowCount() > 0;
}

void SnapshotPane::retranslate() {
    m_explanation->setText(
        tr("A snapshot is where you stood at a moment, under a name. What you answer later never changes "
           "it."));
    m_keep->setText(tr("&Keep a snapshot…"));
    m_since->setText(tr("&See what changed since"));
    m_rename->setText(tr("Re&name…"));
    m_remove->setText(tr("Rem&ove"));
    m_list->setAccessibleName(tr("Snapshots, the latest first"));
}

void SnapshotPane::fit() {
    const int unit = spacingUnit();
    layout()->setSpacing(unit);
    layout()->itemAt(1)->layout()->setSpacing(unit);
    m_list->setMinimumHeight(16 * unit);
    m_list->doItemsLayout();
}

} // namespace waymark

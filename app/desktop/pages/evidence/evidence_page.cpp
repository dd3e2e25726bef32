#include "app/desktop/pages/evidence/evidence_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/save_sentence.h"
#include "app/desktop/models/evidence_model.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/pages/evidence/evidence_delegate.h"
#include "app/desktop/pages/evidence/evidence_editor.h"
#include "app/desktop/pages/evidence/evidence_filter.h"
#include "app/desktop/pages/evidence/evidence_form.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/reveal.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

EvidencePage::EvidencePage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_editor(new EvidenceEditor(session, this)) {
    build();
    connectParts();
    retranslate();
    fit();
}

void EvidencePage::build() {
    m_splitter = new QSplitter(this);
    m_pane = new QWidget(m_splitter);
    m_title = new TextLabel(TextStyle::title, m_pane);
    m_add = new WrappingButton(m_pane);
    m_note = new WrappingButton(m_pane);
    m_filter = new EvidenceFilter(session(), m_pane);
    m_count = new TextLabel(TextStyle::small, m_pane);
    m_stack = new QStackedWidget(m_pane);
    m_list = new QListView(m_stack);
    m_model = new EvidenceModel(this);
    m_empty = new EmptyState(m_stack);
    m_side = new ScrollColumn(m_splitter);
    m_form = new EvidenceForm(session(), *m_editor, m_side->widget());
    m_add->setObjectName("addEvidence");
    m_note->setObjectName("noteWin");
    m_count->setObjectName("evidenceCount");
    m_list->setObjectName("evidence");
    m_form->setObjectName("evidenceForm");
    m_count->setQuiet(true);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);

    auto* controls = new FlowLayout;
    controls->addWidget(m_add);
    controls->addWidget(m_note);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* pane = new QVBoxLayout(m_pane);
    pane->addWidget(m_title);
    pane->addLayout(controls);
    pane->addWidget(m_filter);
    pane->addWidget(m_count);
    pane->addWidget(m_stack, 1);
    m_side->column()->addWidget(m_form);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void EvidencePage::connectParts() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            choose(index.data(EvidenceModel::rowRole).value<EvidenceRow>().item);
    });
    connect(m_list, &QListView::activated, this, [this] { edit(false); });
    connect(m_filter, &EvidenceFilter::changed, this, &EvidencePage::filter);
    connect(m_add, &QPushButton::clicked, this, [this] { begin(m_filter->query().skill); });
    connect(m_note, &QPushButton::clicked, this,
            [this] { session().actions().action(ActionId::recordWin)->trigger(); });
    connect(m_empty, &EmptyState::pressed, this, &EvidencePage::pressedEmpty);
    connect(m_form, &EvidenceForm::removeWanted, this, &EvidencePage::remove);
    // Whoever comes to the page again gets it fresh by show().
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session().document(), &Document::changed, this, refreshIfSeen);
    connect(&session().document(), &Document::readOnlyChanged, this, refreshIfSeen);
    connect(&session(), &Session::frameworkChanged, this, &EvidencePage::refresh);
    connect(&session(), &Session::languagesChanged, this, &EvidencePage::refresh);
}

void EvidencePage::show(const Place& place) {
    const bool noSkill = place.detail.startsWith(noSkillMark);
    // Whoever comes for a skill sees all there is about it.
    if (!place.skill.empty() && place.skill != m_filter->query().skill)
        m_filter->clear();
    m_filter->setSkill(place.skill, noSkill);
    if (place.detail == newItem) {
        refresh();
        return begin(place.skill);
    }
    const EntryId wanted(fromQt(noSkill ? place.detail.mid(1) : place.detail));
    if (m_editor->find(wanted) != nullptr)
        m_item = wanted;
    else if (!wanted.empty())
        session().tell(tr("That evidence is not in the record any more."));
    m_begun = false;
    refresh();
}

Place EvidencePage::place() const {
    const EvidenceQuery query = m_filter->query();
    Place place{.page = PageId::evidence, .skill = query.skill};
    if (query.noSkill)
        place.detail = noSkillMark;
    if (m_model->rowOf(m_item) >= 0)
        place.detail += toQt(m_item.str());
    return place;
}

void EvidencePage::refresh() {
    m_today = localToday(session());
    m_index.update(session().document().record().evidence);
    m_filter->refresh();
    showRows(m_item);
    showItem();
    const bool readOnly = session().document().isReadOnly();
    m_add->setEnabled(!readOnly);
    m_note->setEnabled(!readOnly);
    tabInLayoutOrder(this);
    Q_EMIT actionsChanged();
}

// Somebody looks for something else: what is not among it makes room for the first that is.
void EvidencePage::filter() {
    m_begun = false;
    m_row = 0;
    const EntryId before = m_item;
    showRows({});
    if (m_item != before)
        showItem();
    Q_EMIT actionsChanged();
    Q_EMIT placeChanged();
}

// `shown` stays whatever is looked for.
void EvidencePage::showRows(const EntryId& shown) {
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setRows(evidenceRows(m_index.find(m_filter->query(), shown), session()));
        if (m_editor->find(m_item) == nullptr || (shown.empty() && m_model->rowOf(m_item) < 0))
            m_item = m_model->nearestItem(m_row);
        mark();
    }
    showCount();
    if (m_model->rowCount() == 0)
        showEmpty();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_list : static_cast<QWidget*>(m_empty));
    fitList();
}

void EvidencePage::showItem() {
    m_form->showItem(m_item);
    showSide();
}

// Beside nothing that could be edited there is no room kept for it.
void EvidencePage::showSide() {
    m_side->setVisible(m_narrow || m_editor->find(m_item) != nullptr);
}

void EvidencePage::showCount() {
    const int all = static_cast<int>(m_index.size());
    const int found = m_model->itemCount();
    m_filter->setVisible(all > 0);
    m_count->setVisible(all > 0);
    m_count->setText(found == all ? tr("%n item(s) of evidence", nullptr, all)
                                  : tr("%1 of %n item(s) of evidence", "how many are shown, of how many", all)
                                        .arg(QLocale().toString(found)));
}

void EvidencePage::showEmpty() {
    if (m_index.size() > 0)
        return m_empty->setTexts(tr("No evidence fits what you look for"),
                                 tr("Choose another skill or time, or look for fewer words."), tr("Show all of it"));
    const QString keys = session().actions().action(ActionId::recordWin)->shortcut().toString(QKeySequence::NativeText);
    m_empty->setTexts(tr("There is no evidence yet"),
                      tr("Keep what shows where you stand: something that went well, what you made, what others said "
                         "about it. One item may speak for several skills. %1 notes a win in one line from anywhere.",
                         "%1 is a key combination")
                          .arg(keys),
                      session().document().isReadOnly() ? QString() : tr("Add evidence"));
}

void EvidencePage::pressedEmpty() {
    if (m_index.size() == 0)
        return begin(m_filter->query().skill);
    m_filter->clear();
    filter();
    m_list->setFocus(Qt::OtherFocusReason);
}

void EvidencePage::mark() {
    const int row = m_model->rowOf(m_item);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->viewport()->update();
    if (row >= 0)
        m_row = row;
    scrollToItem();
}

// With the heading of the group, where the item is the first of it.
void EvidencePage::scrollToItem() {
    const int row = m_model->rowOf(m_item);
    if (row < 0)
        return;
    if (row > 0 && m_model->rows()[static_cast<std::size_t>(row) - 1].item.empty())
        m_list->scrollTo(m_model->index(row - 1));
    m_list->scrollTo(m_model->index(row));
}

void EvidencePage::choose(const EntryId& item) {
    if (item == m_item || item.empty())
        return;
    m_item = item;
    m_begun = false;
    refresh();
    Q_EMIT placeChanged();
}

void EvidencePage::begin(const SkillId& skill) {
    const EntryId made = m_editor->begin(skill);
    if (made.empty())
        return session().tell(saveSentence(session().document()));
    m_item = made;
    refresh();
    m_begun = true;
    edit(true);
    Q_EMIT placeChanged();
}

void EvidencePage::edit(bool all) {
    if (m_editor->find(m_item) == nullptr)
        return;
    m_side->layOutNow();
    m_form->edit(all);
    reveal(m_form->firstFocus());
}

void EvidencePage::remove() {
    const EvidenceItem* item = m_editor->find(m_item);
    if (item == nullptr)
        return;
    const bool draft = m_editor->isDraft(m_item);
    const QString title = evidenceTitle(*item);
    const bool inForm = m_form->isAncestorOf(focusWidget());
    if (!m_editor->remove(m_item))
        return;
    // The one that is nearest comes into the form; the keyboard goes where nothing is typed into it by mistake.
    m_begun = false;
    refresh();
    if (inForm)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (!draft)
        session().tell(tr("Removed “%1”. Undo brings it back.", "a piece of evidence").arg(title));
    Q_EMIT placeChanged();
}

std::vector<ActionId> EvidencePage::handledActions() const {
    using enum ActionId;
    if (m_editor->find(m_item) == nullptr)
        return {};
    if (session().document().isReadOnly())
        return {recordEdit};
    return {recordEdit, recordRemove};
}

void EvidencePage::perform(ActionId action) {
    switch (action) {
    case ActionId::recordEdit:
        return edit(false);
    case ActionId::recordRemove:
        return remove();
    default:
        return;
    }
}

QWidget* EvidencePage::firstFocus() {
    if (m_begun)
        return m_form->firstFocus();
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_add;
}

void EvidencePage::retranslate() {
    m_title->setText(tr("My evidence"));
    m_add->setText(tr("&Add evidence"));
    m_note->setText(tr("Note a win…"));
    m_list->setAccessibleName(tr("Items of evidence"));
    refresh();
}

void EvidencePage::fit() {
    const int unit = spacingUnit();
    m_pane->layout()->setSpacing(unit);
    m_pane->layout()->itemAt(1)->layout()->setSpacing(unit);
    const bool narrow = width() < readingWidth() * 5 / 4;
    if (narrow != m_narrow)
        place(narrow);
    if (m_narrow)
        m_pane->layout()->setContentsMargins(0, 0, 0, unit);
    else
        m_pane->layout()->setContentsMargins(3 * unit, 2 * unit, unit, unit);
    fitList();
}

// Beside what is edited, or above it where everything scrolls together.
void EvidencePage::place(bool narrow) {
    m_narrow = narrow;
    if (narrow) {
        m_side->column()->insertWidget(0, m_pane);
    } else {
        m_splitter->insertWidget(0, m_pane);
        m_splitter->setSizes({width() * 11 / 20, width() * 9 / 20});
    }
    m_pane->show();
    showSide();
    tabInLayoutOrder(this);
}

// In a column that scrolls the list is as high as its rows, up to a height that leaves what is edited within reach.
void EvidencePage::fitList() {
    const int unit = spacingUnit();
    int height = 0;
    const int most = 30 * unit;
    for (int row = 0; m_narrow && row < m_model->rowCount() && height < most; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setMinimumHeight(std::min(height, most));
    m_stack->setSizePolicy(QSizePolicy::Preferred, m_narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    scrollToItem();
}

void EvidencePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

bool EvidencePage::eventFilter(QObject* watched, QEvent* event) {
    // Rows are laid out for the new size only after this.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &EvidencePage::scrollToItem, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

void EvidencePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
    // The program may stay open overnight.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible() &&
        localToday(session()) != m_today)
        refresh();
}

} // namespace waymark

#include "app/desktop/pages/evidence/skill_picks.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "core/framework/framework.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

constexpr int mostRows = 9; // more than these scroll

// A press anywhere in a row ticks it, not only one on its small box.
class TickDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override {
        if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (event->type() != QEvent::MouseButtonRelease || mouse->button() != Qt::LeftButton ||
            !option.rect.contains(mouse->position().toPoint()) ||
            !model->flags(index).testFlag(Qt::ItemIsUserCheckable))
            return false;
        const bool checked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

class TickList : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    bool event(QEvent* event) override {
        // Elsewhere on the page this key removes something; whoever ticks here means no such thing.
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
        return QListWidget::event(event);
    }
};

bool contains(const std::vector<SkillId>& skills, const SkillId& skill) {
    return std::ranges::find(skills, skill) != skills.end();
}

} // namespace

SkillPicks::SkillPicks(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLabel(this))
    , m_list(new TickList(this))
    , m_all(new WrappingCheckBox(this)) {
    m_list->setObjectName("evidenceSkills");
    m_all->setObjectName("allSkills");
    m_list->setItemDelegate(new TickDelegate(m_list));
    // What is ticked is what counts; a bar of choice would look like it.
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_label->setBuddy(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_label, m_list, m_all})
        column->addWidget(widget);
    connect(m_list, &QListWidget::itemChanged, this, &SkillPicks::takeCheck);
    connect(m_all, &QCheckBox::toggled, this, &SkillPicks::fill);
    retranslate();
}

void SkillPicks::setPicked(const EntryId& item, const std::vector<SkillId>& skills, bool readOnly) {
    if (m_item != item)
        m_wasPicked.clear();
    m_item = item;
    m_picked = skills;
    for (const SkillId& skill : skills) {
        if (!contains(m_wasPicked, skill))
            m_wasPicked.push_back(skill);
    }
    m_readOnly = readOnly;
    fill();
}

// What my role levels ask for in the order of the framework, or all of it; and what is picked whatever it is. Of another
// framework nothing can be picked: its other names are not known here.
std::vector<SkillId> SkillPicks::listed() const {
    std::vector<SkillId> skills;
    const Framework* framework = m_session.framework().get();
    const bool known = framework != nullptr && !isOfAnotherFramework(m_session);
    if (known && !m_readOnly) {
        const Aims& aims = m_session.document().record().aims;
        std::vector<SkillId> asked;
        for (const RoleLevelId& id : {aims.target, aims.current}) {
            if (const RoleLevel* level = framework->find(id)) {
                for (const SkillExpectation& expectation : level->expectations)
                    asked.push_back(framework->skill(expectation.skill).id);
            }
        }
        for (const Skill& skill : framework->skills()) {
            if (m_all->isChecked() || asked.empty() || contains(asked, skill.id) || contains(m_wasPicked, skill.id))
                skills.push_back(skill.id);
        }
    }
    for (const SkillId& skill : m_readOnly ? m_picked : m_wasPicked) {
        if (!contains(skills, skill))
            skills.push_back(skill);
    }
    return skills;
}

void SkillPicks::fill() {
    const QSignalBlocker quiet(m_list);
    const std::vector<SkillId> skills = listed();
    if (m_shown != skills) {
        const int row = m_list->currentRow();
        const SkillId current = row >= 0 ? m_shown[static_cast<std::size_t>(row)] : SkillId();
        m_list->clear();
        for (std::size_t i = 0; i < skills.size(); ++i)
            m_list->addItem(new QListWidgetItem);
        m_shown = skills;
        const auto again = std::ranges::find(m_shown, current);
        m_list->setCurrentRow(again != m_shown.end() ? static_cast<int>(again - m_shown.begin()) : 0);
    }
    for (std::size_t i = 0; i < skills.size(); ++i) {
        QListWidgetItem* item = m_list->item(static_cast<int>(i));
        const QString name = planSkillName(skills[i], m_session);
        if (item->text() != name)
            item->setText(name);
        const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
        item->setFlags(m_readOnly ? plain : plain | Qt::ItemIsUserCheckable);
        item->setCheckState(contains(m_picked, skills[i]) ? Qt::Checked : Qt::Unchecked);
    }
    const Framework* framework = m_session.framework().get();
    const bool more = framework != nullptr && !isOfAnotherFramework(m_session) && !m_readOnly &&
                      (m_all->isChecked() || skills.size() < framework->skills().size());
    m_all->setVisible(more);
    m_list->setVisible(!skills.empty());
    m_label->setVisible(!skills.empty());
    fit();
}

void SkillPicks::takeCheck(QListWidgetItem* item) {
    const SkillId skill = m_shown.at(static_cast<std::size_t>(m_list->row(item)));
    const bool picked = item->checkState() == Qt::Checked;
    if (picked != contains(m_picked, skill))
        Q_EMIT pickChanged(skill, picked);
}

// As high as its rows, up to a height that leaves the rest of the form within reach.
void SkillPicks::fit() {
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), mostRows); ++row)
        height += std::max(m_list->sizeHintForRow(row), m_list->fontMetrics().height());
    m_list->setMinimumHeight(height);
    m_list->setMaximumHeight(height);
}

void SkillPicks::retranslate() {
    m_label->setText(tr("Skills that it spea&ks for"));
    m_list->setAccessibleName(tr("Skills that it speaks for"));
    m_all->setText(tr("Show all skills"));
    fill();
}

void SkillPicks::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void SkillPicks::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace waymark

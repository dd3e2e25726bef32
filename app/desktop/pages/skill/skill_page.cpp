#include "app/desktop/pages/skill/skill_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/skill_tree_model.h"
#include "app/desktop/pages/skill/skill_detail.h"
#include "app/desktop/pages/skill/skill_tree_view.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/elided_lines.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/reveal.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/statement_list.h"
#include "app/desktop/widgets/text_label.h"
#include "app/text/to_qt.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

SkillPage::SkillPage(Session& session, QWidget* parent) : Page(session, parent) {
    makeParts();
    makeDetail();
    connect(m_list, &SkillTreeView::lookedAt, this, &SkillPage::lookAt);
    connect(m_list, &SkillTreeView::chosen, this, &SkillPage::visit);
    connect(m_filter, &QLineEdit::textChanged, this, &SkillPage::filterChanged);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (const auto first = m_skills->firstSkill())
            visit(*first);
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_skills->setOrder(index == 0 ? SkillTreeModel::Order::byGroup : SkillTreeModel::Order::byName);
        m_list->fit();
        m_list->setCurrentSkill(shownSkill());
    });
    connect(m_nothing, &EmptyState::pressed, this, [this] { Page::session().go({.page = PageId::roles}); });
    connect(m_unknown, &EmptyState::pressed, this, [this] {
        if (const auto first = m_skills->firstSkill())
            visit(*first);
    });
    connect(&Page::session(), &Session::frameworkChanged, this, &SkillPage::frameworkChanged);
    connect(&Page::session(), &Session::languagesChanged, this, &SkillPage::frameworkChanged);
    connect(&Page::session().document(), &Document::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    retranslate();
}

void SkillPage::makeParts() {
    const int unit = spacingUnit();
    m_front = new QStackedWidget(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_front);
    m_parts = new QWidget(m_front);
    m_nothing = new EmptyState(m_front);
    m_nothing->setObjectName(u"nothingToShow"_s);
    m_front->addWidget(m_parts);
    m_front->addWidget(m_nothing);
    m_grid = new QGridLayout(m_parts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(unit);

    m_listPane = new QWidget(m_parts);
    auto* column = new QVBoxLayout(m_listPane);
    column->setSpacing(unit);
    m_listTitle = new TextLabel(TextStyle::heading, m_listPane);
    setAccessibleRole(m_listTitle, QAccessible::Heading);
    m_filter = new QLineEdit(m_listPane);
    m_filter->setObjectName(u"skillFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_orderLabel = new QLabel(m_listPane);
    m_order = new QComboBox(m_listPane);
    m_order->setObjectName(u"skillOrder"_s);
    m_orderLabel->setBuddy(m_order);
    m_noMatch = new TextLabel(TextStyle::body, m_listPane);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_noMatch->setQuiet(true);
    m_noMatch->hide();
    m_skills = new SkillTreeModel(this);
    m_list = new SkillTreeView(m_skills, m_listPane);
    m_list->setObjectName(u"skillList"_s);
    auto* order = new QHBoxLayout;
    order->addWidget(m_orderLabel);
    order->addWidget(m_order, 1);
    column->addWidget(m_listTitle);
    column->addWidget(m_filter);
    column->addLayout(order);
    column->addWidget(m_noMatch);
    column->addWidget(m_list, 1);

    m_scroll = new ScrollColumn(m_parts);
    m_scroll->setObjectName(u"skillScroll"_s);
    m_detailPane = new QWidget(m_parts);
    auto* detail = new QVBoxLayout(m_detailPane);
    detail->setContentsMargins(0, 0, 0, 0);
    m_unknown = new EmptyState(m_detailPane);
    m_unknown->setObjectName(u"unknownSkill"_s);
    m_unknown->hide();
    detail->addWidget(m_unknown);
}

void SkillPage::makeDetail() {
    delete m_detail;
    m_detail = new SkillDetail(Page::session(), m_detailPane);
    m_detail->setObjectName(u"skillDetail"_s);
    m_detailPane->layout()->addWidget(m_detail);
}

void SkillPage::arrange() {
    const int unit = spacingUnit();
    const Arrangement wanted = width() >= 72 * unit ? Arrangement::sideBySide : Arrangement::oneColumn;
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    for (QWidget* part : {m_listPane, m_detailPane, static_cast<QWidget*>(m_scroll)}) {
        m_grid->removeWidget(part);
        m_scroll->column()->removeWidget(part);
    }
    const bool beside = wanted == Arrangement::sideBySide;
    const int side = beside ? 2 * unit : 0;
    m_listPane->layout()->setContentsMargins(isRightToLeft() ? 0 : side, side, isRightToLeft() ? side : 0,
                                             beside ? 0 : unit);
    m_list->setSizePolicy(QSizePolicy::Expanding, beside ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    if (beside) {
        m_grid->addWidget(m_listPane, 0, 0);
        m_grid->addWidget(m_scroll, 0, 1);
    } else {
        m_grid->addWidget(m_scroll, 0, 0);
        m_scroll->column()->addWidget(m_listPane);
    }
    m_scroll->column()->addWidget(m_detailPane);
    m_grid->setColumnStretch(0, beside ? 32 : 1);
    m_grid->setColumnStretch(1, beside ? 66 : 0);
    for (QWidget* part : {m_listPane, m_detailPane, static_cast<QWidget*>(m_scroll)})
        part->show();
}

std::optional<SkillIndex> SkillPage::shownSkill() const {
    const FrameworkPtr& framework = session().framework();
    const Skill* skill = framework != nullptr ? framework->find(m_skill) : nullptr;
    return skill != nullptr ? std::optional(framework->indexOf(*skill)) : std::nullopt;
}

void SkillPage::show(const Place& place) {
    if (!place.skill.empty())
        m_skill = place.skill;
    m_text = textPlaceFrom(place.detail);
    refresh();
    const bool beneath = m_arrangement == Arrangement::oneColumn && !place.skill.empty();
    m_scroll->verticalScrollBar()->setValue(beneath ? m_detailPane->y() - spacingUnit() : 0);
    revealText();
}

void SkillPage::revealText() {
    if (!m_found)
        return;
    m_scroll->layOutNow();
    reveal(m_found, m_found->areaOf(m_found->marked()));
}

Place SkillPage::place() const {
    return {.page = PageId::skill, .skill = m_skill, .detail = m_text ? toDetail(*m_text) : QString()};
}

QWidget* SkillPage::firstFocus() {
    if (m_found)
        return m_found;
    return m_front->currentWidget() == m_parts ? static_cast<QWidget*>(m_list) : m_nothing;
}

void SkillPage::refresh() {
    arrange();
    const FrameworkPtr& framework = session().framework();
    if (framework == nullptr || framework->skills().empty()) {
        if (framework == nullptr)
            m_nothing->setTexts(tr("No framework is open"), tr("Choose a framework to see its skills."));
        else
            m_nothing->setTexts(tr("This framework has no skills"),
                                tr("It tells roles apart by what they do. You can read that on the Roles page."),
                                tr("Go to the roles"));
        m_front->setCurrentWidget(m_nothing);
        m_stale = false;
        return;
    }
    m_front->setCurrentWidget(m_parts);
    if (m_stale) {
        m_skills->setFramework(framework, session().languages());
        m_list->fit();
        m_listTitle->setText(tr("%n skill(s)", nullptr, static_cast<int>(framework->skills().size())));
    }
    m_stale = false;
    if (m_skill.empty()) {
        if (const auto first = m_skills->firstSkill())
            m_skill = framework->skill(*first).id;
    }
    showSkill();
    m_scroll->layOutNow();
}

void SkillPage::showSkill() {
    const auto skill = shownSkill();
    m_unknown->setVisible(!skill);
    m_list->setCurrentSkill(skill);
    if (skill)
        m_detail->setSkill(*skill);
    m_found = skill && m_text ? m_detail->mark(*m_text) : nullptr;
    m_detail->setVisible(skill.has_value());
    if (!skill)
        m_unknown->setTexts(
            tr("There is no such skill here"),
            tr("This framework has no skill “%1”. It may belong to another edition. Choose one from the "
               "list to go on.",
               "the id of a skill, as somebody typed it")
                .arg(breakable(toQt(std::string_view(m_skill.str())))),
            tr("Show the first skill"));
}

void SkillPage::filterChanged() {
    m_skills->setFilter(m_filter->text());
    m_list->fit();
    m_list->setCurrentSkill(shownSkill());
    m_noMatch->setVisible(m_skills->skillCount() == 0);
    m_noMatch->setText(tr("No skill has “%1” in its name.", "what somebody typed").arg(breakable(m_filter->text())));
}

void SkillPage::visit(SkillIndex skill) {
    session().go({.page = PageId::skill, .skill = session().framework()->skill(skill).id});
}

void SkillPage::lookAt(SkillIndex skill) {
    m_skill = session().framework()->skill(skill).id;
    m_text.reset();
    showSkill();
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT placeChanged();
}

void SkillPage::frameworkChanged() {
    m_stale = true;
    m_text.reset(); // the other framework may have other statements there
    if (!shownSkill())
        m_skill = {};
    if (!isVisible())
        return;
    refresh();
    Q_EMIT placeChanged();
}

bool SkillPage::eventFilter(QObject* watched, QEvent* event) {
    // From the field the arrow leads into the list, where it goes on.
    if (watched == m_filter && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void SkillPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
    // Until now the page had not the size that it is seen in.
    if (m_found)
        QMetaObject::invokeMethod(this, &SkillPage::revealText, Qt::QueuedConnection);
}

void SkillPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void SkillPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    // Spacing comes from the font, so the parts are laid out afresh; afterwards, because Qt goes on telling the old ones.
    m_arrangement = Arrangement::none;
    m_stale = true;
    QMetaObject::invokeMethod(this, &SkillPage::remake, Qt::QueuedConnection);
}

void SkillPage::remake() {
    makeDetail();
    m_stale = true;
    if (isVisible())
        refresh();
}

void SkillPage::retranslate() {
    m_filter->setPlaceholderText(tr("Find a skill"));
    m_filter->setAccessibleName(tr("Find a skill by its name"));
    m_orderLabel->setText(tr("&Order", "how a list is sorted"));
    const QSignalBlocker quiet(m_order);
    const int chosen = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("By group"), tr("A to Z")});
    m_order->setCurrentIndex(chosen);
    m_order->setAccessibleName(tr("Order of the skills"));
    m_list->setAccessibleName(tr("Skills"));
    m_stale = true;
    if (isVisible())
        refresh();
}

} // namespace waymark

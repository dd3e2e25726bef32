#include "app/desktop/pages/step/step_page.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/document/document.h"
#include "app/desktop/pages/step/step_ends.h"
#include "app/desktop/pages/step/step_overview.h"
#include "app/desktop/pages/step/step_section.h"
#include "app/desktop/session/session.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/scroll_column.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/step_summary.h"
#include "app/text/to_qt.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// Of more skills than this only the names are shown, so that a page of many is made within a frame.
constexpr std::size_t mostOpened = 12;

constexpr int levelRole = Qt::UserRole;

std::optional<RoleLevelIndex> chosenIn(const QComboBox* box) {
    const QVariant level = box->currentData(levelRole);
    return level.isValid() ? std::optional(RoleLevelIndex{level.toUInt()}) : std::nullopt;
}

} // namespace

StepPage::StepPage(Session& session, QWidget* parent) : Page(session, parent) {
    setObjectName("stepPage");
    build();
    connect(&session, &Session::frameworkChanged, this, &StepPage::takeFramework);
    connect(&session, &Session::languagesChanged, this, [this] {
        fillChoosers();
        refresh();
    });
    m_framework = Page::session().framework();
    takeUsualEnds();
    retranslate();
}

void StepPage::build() {
    m_scroll = new ScrollColumn(this);
    // Beyond this a level stands too far from its skill to be read in one line with it.
    m_scroll->setWidest(1.55);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    QWidget* ground = m_scroll->widget();
    m_title = new TextLabel(TextStyle::title, ground);
    setAccessibleRole(m_title, QAccessible::Heading);
    m_summary = new TextLabel(TextStyle::heading, ground);
    m_summary->setObjectName("stepSummary");
    m_notes = new TextLabel(TextStyle::body, ground);
    m_notes->setObjectName("stepNotes");
    m_notes->setQuiet(true);

    m_levels = new QStandardItemModel(this);
    auto* controls = new QWidget(ground);
    m_controls = new FlowLayout(controls);
    m_controls->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(spacingUnit());
    const auto chooser = [&](QLabel*& label, QComboBox*& box, const char* name) {
        auto* pair = new QWidget(controls);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        label = new QLabel(pair);
        box = new QComboBox(pair);
        box->setObjectName(QString::fromLatin1(name));
        box->setModel(m_levels);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(26);
        // Where twice the text size leaves no room for whole names, the box shrinks and its list shows them.
        box->setMinimumWidth(16 * spacingUnit());
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &StepPage::chooseEnds);
        m_controls->addWidget(pair);
    };
    chooser(m_fromLabel, m_fromBox, "fromLevel");
    chooser(m_toLabel, m_toBox, "toLevel");
    m_swap = new WrappingButton(controls);
    m_swap->setObjectName("swap");
    m_further = new WrappingButton(controls);
    m_further->setObjectName("further");
    m_controls->addWidget(m_swap);
    m_controls->addWidget(m_further);
    connect(m_swap, &QPushButton::clicked, this, [this] { perform(ActionId::stepSwap); });
    connect(m_further, &QPushButton::clicked, this, [this] { perform(ActionId::stepFurther); });
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, controls, m_summary, m_notes})
        m_scroll->column()->addWidget(part);
}

void StepPage::takeFramework() {
    m_framework = session().framework();
    m_complaint.clear();
    takeUsualEnds();
    fillChoosers();
    refresh();
}

// From where I am to where I aim; else the first step of the first ladder that has one; else from one role to another.
void StepPage::takeUsualEnds() {
    m_from.reset();
    m_to.reset();
    if (m_framework == nullptr || m_framework->roleLevels().empty())
        return;
    const Aims& aims = session().aims();
    const RoleLevel* current = m_framework->find(aims.current);
    const RoleLevel* target = m_framework->find(aims.target);
    if (current != nullptr) {
        m_from = m_framework->indexOf(*current);
        m_to = target != nullptr ? m_framework->indexOf(*target) : m_framework->next(*m_from).value_or(*m_from);
        return;
    }
    for (const RoleLevel& level : m_framework->roleLevels()) {
        m_from = m_framework->indexOf(level);
        m_to = m_framework->next(*m_from);
        if (m_to)
            return;
    }
    m_from = RoleLevelIndex{0};
    m_to = m_framework->roleLevels().size() > 1 ? RoleLevelIndex{1} : RoleLevelIndex{0};
}

void StepPage::fillChoosers() {
    m_levels->clear();
    m_rows.clear();
    if (m_framework == nullptr)
        return;
    m_rows.resize(m_framework->roleLevels().size(), -1);
    for (const Role& role : m_framework->roles()) {
        // A role is a heading; what is chosen are its levels.
        auto* heading = new QStandardItem(session().text(role.name));
        heading->setFlags(Qt::NoItemFlags);
        heading->setFont(textFont(TextStyle::strong));
        m_levels->appendRow(heading);
        for (const RoleLevelIndex level : role.levels) {
            auto* item = new QStandardItem(session().text(m_framework->roleLevel(level).name));
            item->setData(static_cast<unsigned int>(level), levelRole);
            m_rows.at(static_cast<std::size_t>(level)) = m_levels->rowCount();
            m_levels->appendRow(item);
        }
    }
}

void StepPage::show(const Place& place) {
    m_complaint.clear();
    if (m_framework != nullptr && !place.levels.empty() && !place.levels.front().empty()) {
        std::vector<RoleLevelIndex> levels;
        for (const RoleLevelId& id : place.levels) {
            if (const RoleLevel* level = m_framework->find(id))
                levels.push_back(m_framework->indexOf(*level));
            else
                m_complaint = tr("This framework has no role level with the id “%1”.").arg(toQt(id.str()));
        }
        if (m_complaint.isEmpty()) {
            m_from = levels.front();
            m_to = levels.size() > 1 ? levels[1] : m_framework->next(*m_from).value_or(*m_from);
        }
    }
    refresh();
}

Place StepPage::place() const {
    Place place{.page = PageId::step};
    if (m_from && m_to)
        place.levels = {m_framework->roleLevel(*m_from).id, m_framework->roleLevel(*m_to).id};
    return place;
}

QWidget* StepPage::firstFocus() {
    return m_fromBox;
}

void StepPage::setEnds(RoleLevelIndex from, RoleLevelIndex to) {
    m_from = from;
    m_to = to;
    m_complaint.clear();
    refresh();
    Q_EMIT placeChanged();
}

void StepPage::chooseEnds() {
    const auto from = chosenIn(m_fromBox);
    const auto to = chosenIn(m_toBox);
    if (from && to)
        setEnds(*from, *to);
}

std::optional<RoleLevelIndex> StepPage::further() const {
    return m_to ? m_framework->next(*m_to) : std::nullopt;
}

std::vector<ActionId> StepPage::handledActions() const {
    std::vector<ActionId> actions;
    if (m_from && m_to)
        actions.push_back(ActionId::stepSwap);
    if (further())
        actions.push_back(ActionId::stepFurther);
    return actions;
}

void StepPage::perform(ActionId action) {
    if (!m_from || !m_to)
        return;
    if (action == ActionId::stepSwap)
        setEnds(*m_to, *m_from);
    else if (const auto next = further(); action == ActionId::stepFurther && next)
        setEnds(*m_to, *next);
}

QString StepPage::topSentence() const {
    const RoleLevel& level = m_framework->roleLevel(*m_to);
    const QString name = session().text(level.name);
    return m_framework->role(level.role).levels.size() > 1 ? tr("%1 is the top of its ladder.").arg(name)
                                                           : tr("%1 is the only step of its role.").arg(name);
}

void StepPage::refresh() {
    delete m_content;
    m_content = nullptr;
    m_controls->parentWidget()->setVisible(m_from.has_value());
    for (const auto& [box, level] : {std::pair{m_fromBox, m_from}, {m_toBox, m_to}}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(level ? m_rows.at(static_cast<std::size_t>(*level)) : -1);
    }
    m_further->setEnabled(further().has_value());
    QStringList notes;
    if (!m_complaint.isEmpty())
        notes << m_complaint;
    if (m_from && m_to) {
        const Step step = stepBetween(*m_framework, *m_from, *m_to);
        m_summary->setText(stepSummary(step));
        for (const auto& [known, level] : {std::pair{step.fromSkillsKnown, *m_from}, {step.toSkillsKnown, *m_to}}) {
            if (!known)
                notes << tr("Nothing is known about the skills of %1.")
                             .arg(session().text(m_framework->roleLevel(level).name));
        }
        if (!further())
            notes << topSentence();
        showSkills(step);
    } else {
        m_summary->setText(tr("The framework has no role levels."));
    }
    notes.removeDuplicates();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT actionsChanged();
}

void StepPage::showSkills(const Step& step) {
    const bool few = step.raised.size() + step.added.size() <= mostOpened;
    const auto showing = few ? StepSection::Showing::opened : StepSection::Showing::closed;
    m_content = new QWidget(m_scroll->widget());
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * spacingUnit());
    const auto add = [&](const char* name, const QString& heading, const std::vector<StepSkill>& skills,
                         StepSection::Showing how) {
        if (skills.empty())
            return;
        auto* section = new StepSection(session(), heading, skills, how, m_content);
        section->setObjectName(QString::fromLatin1(name));
        column->addWidget(section);
    };
    const std::size_t changes =
        step.raised.size() + step.added.size() + step.lowered.size() + step.dropped.size() + step.unknown.size();
    // Where the sections show nothing but rows they are an overview themselves.
    if (step.from != step.to && few && !(step.raised.empty() && step.added.empty()) && changes > 1 &&
        changes <= 2 * mostOpened) {
        auto* overview = new StepOverview(session(), step, m_content);
        overview->setObjectName("stepOverview");
        connect(overview, &StepOverview::chosen, this, &StepPage::openSkill);
        column->addWidget(overview);
    }
    if (step.from != step.to) {
        add("raised", tr("Skills that rise"), step.raised, showing);
        add("added", tr("New skills"), step.added, showing);
        add("lowered", tr("Skills asked for at a lower level"), step.lowered, StepSection::Showing::closed);
        add("dropped", tr("Skills no longer asked for"), step.dropped, StepSection::Showing::closed);
        add("unknown", tr("Skills whose level is not specified"), step.unknown, StepSection::Showing::closed);
    }
    add("same", tr("Skills that stay"), step.same, StepSection::Showing::folded);
    auto* ends = new StepEnds(session(), step, m_content);
    ends->setObjectName("stepEnds");
    column->addWidget(ends);
    m_scroll->column()->addWidget(m_content);
    m_content->show(); // all at once: left to the layouts, every level of widgets would come in a round of its own
}

// From the overview to the statements.
void StepPage::openSkill(SkillIndex skill) {
    for (StepSection* section : m_content->findChildren<StepSection*>()) {
        if (!section->open(skill))
            continue;
        m_scroll->layOutNow();
        // The row to the top, so that as much as there is room for stands beneath it.
        if (const QWidget* row = focusWidget())
            m_scroll->verticalScrollBar()->setValue(row->mapTo(m_scroll->widget(), QPoint()).y() - spacingUnit());
        return;
    }
}

void StepPage::retranslate() {
    m_title->setText(tr("What changes at a step"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_fromBox->setAccessibleName(tr("From"));
    m_toBox->setAccessibleName(tr("To"));
    m_swap->setText(tr("Swap"));
    m_swap->setToolTip(session().actions().action(ActionId::stepSwap)->toolTip());
    m_further->setText(tr("One step further up"));
    m_further->setToolTip(session().actions().action(ActionId::stepFurther)->toolTip());
    fillChoosers();
    refresh();
}

void StepPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_controls != nullptr) {
        m_controls->setSpacing(spacingUnit());
        fillChoosers();
        refresh();
    }
}

} // namespace waymark

#include "app/desktop/pages/ratings/skill_pane.h"

#include "app/desktop/actions/typing_keys.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/rating_list_model.h"
#include "app/desktop/pages/ratings/rating_editor.h"
#include "app/desktop/pages/ratings/rating_list_delegate.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/link_button.h"
#include "app/desktop/widgets/role_level_combo.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/to_qt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

// Hides what has an answer, but never the skill that is on the sheet: it would vanish while one looks at it.
class LeftFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(bool onlyLeft, const SkillId& shown) {
        m_onlyLeft = onlyLeft;
        m_shown = shown;
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const RatingRow& known = static_cast<RatingListModel*>(sourceModel())->rows()[static_cast<std::size_t>(row)];
        return !m_onlyLeft || known.left || known.skill == m_shown;
    }

private:
    bool m_onlyLeft = false;
    SkillId m_shown;
};

} // namespace

SkillPane::SkillPane(Session& session, RatingEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_title(new TextLabel(TextStyle::title, this))
    , m_currentLabel(new QLabel(this))
    , m_current(new RoleLevelCombo(this))
    , m_targetLabel(new QLabel(this))
    , m_target(new RoleLevelCombo(this))
    , m_count(new TextLabel(TextStyle::strong, this))
    , m_roundText(new TextLabel(TextStyle::small, this))
    , m_again(new WrappingButton(this))
    , m_onlyLeft(new WrappingCheckBox(this))
    , m_showEarlier(new WrappingCheckBox(this))
    , m_chooserLabel(new QLabel(this))
    , m_chooser(new QComboBox(this))
    , m_model(new RatingListModel(this))
    , m_filter(new LeftFilter(this))
    , m_list(new QListView(this))
    , m_earlier(new LinkButton(this)) {
    m_current->setObjectName("currentLevel");
    m_target->setObjectName("targetLevel");
    m_count->setObjectName("left");
    m_roundText->setObjectName("round");
    m_roundText->setQuiet(true);
    m_again->setObjectName("rateAllAgain");
    m_onlyLeft->setObjectName("onlyLeft");
    m_showEarlier->setObjectName("showEarlier");
    m_chooser->setObjectName("skillChooser");
    m_list->setObjectName("skills");
    leaveTypingKeysToActions(m_list);
    m_earlier->setObjectName("earlierEditionsWay");
    m_currentLabel->setBuddy(m_current);
    m_targetLabel->setBuddy(m_target);
    m_chooserLabel->setBuddy(m_chooser);
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RatingListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    m_chooser->setModel(m_filter);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(14);
    m_onlyLeft->setChecked(m_session.settings().value(Setting::ratingsOnlyLeft).toBool());
    m_showEarlier->setChecked(m_session.settings().value(Setting::ratingsShowEarlier).toBool());

    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_currentLabel, m_current, m_targetLabel, m_target,
                                                           m_count, m_roundText, m_again, m_chooserLabel, m_chooser}) {
        const bool begins = widget == m_currentLabel || widget == m_targetLabel || widget == m_count;
        if (begins)
            column->addSpacing(spacingUnit() / 2);
        column->addWidget(widget);
    }
    column->addWidget(m_list, 1);
    column->addWidget(m_onlyLeft);
    column->addWidget(m_showEarlier);
    column->addWidget(m_earlier);

    connect(m_current, &RoleLevelCombo::levelChosen, &m_editor, &RatingEditor::setCurrentLevel);
    connect(m_target, &RoleLevelCombo::levelChosen, &m_editor, &RatingEditor::setTargetLevel);
    connect(m_onlyLeft, &QCheckBox::toggled, this, [this](bool on) {
        m_session.settings().setValue(Setting::ratingsOnlyLeft, on);
        mark();
        Q_EMIT viewChanged();
    });
    connect(m_showEarlier, &QCheckBox::toggled, this, [this](bool on) {
        m_session.settings().setValue(Setting::ratingsShowEarlier, on);
        refresh();
        Q_EMIT viewChanged();
    });
    const auto chosen = [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        const SkillId& skill = index.data(RatingListModel::rowRole).value<RatingRow>().skill;
        if (skill != m_skill)
            Q_EMIT skillChosen(skill);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, chosen);
    connect(m_chooser, &QComboBox::activated, this, [this, chosen](int row) { chosen(m_filter->index(row, 0)); });
    connect(m_list, &QListView::activated, this, &SkillPane::sheetWanted);
    connect(m_again, &QPushButton::clicked, this, &SkillPane::roundWanted);
    connect(m_earlier, &LinkButton::clicked, this, &SkillPane::earlierWanted);
    setNarrow(false);
    retranslate();
    fit();
}

RoleLevelId SkillPane::listedLevel() const {
    const Aims& aims = m_session.document().record().aims;
    const Framework* framework = m_session.framework().get();
    for (const RoleLevelId& level : {aims.target, aims.current}) {
        if (framework != nullptr && framework->find(level) != nullptr)
            return level;
    }
    return {};
}

std::vector<SkillIndex> SkillPane::listedSkills() const {
    std::vector<SkillIndex> skills;
    // Of two frameworks at once nothing fits together.
    if (m_session.framework() == nullptr || m_editor.isOfAnotherFramework())
        return skills;
    const Framework& framework = *m_session.framework();
    if (const RoleLevel* level = framework.find(listedLevel()))
        skills = skillsToRate(framework, framework.indexOf(*level));
    if (const Skill* extra = framework.find(m_extra); extra != nullptr) {
        if (const SkillIndex index = framework.indexOf(*extra); std::ranges::count(skills, index) == 0)
            skills.push_back(index);
    }
    // What was carried over waits for a yes or no, also about skills that the role level does not name.
    for (const Skill& skill : framework.skills()) {
        if (!m_editor.isCarriedOver(skill.id))
            continue;
        if (const SkillIndex index = framework.indexOf(skill); std::ranges::count(skills, index) == 0)
            skills.push_back(index);
    }
    return skills;
}

void SkillPane::refresh() {
    const Framework* framework = m_session.framework().get();
    if (framework == nullptr)
        return;
    fillLevels();
    fillSkills();
    mark();
    m_earlier->setHidden(m_session.document().record().earlier.empty());
}

QString SkillPane::levelName(const RoleLevelId& level) const {
    const auto& names = m_session.document().record().framework.roleLevelNames;
    const auto own = names.find(level.str());
    return own != names.end() ? toQt(own->second) : toQt(level.str());
}

void SkillPane::fillLevels() {
    const Framework& framework = *m_session.framework();
    if (m_filled != &framework) {
        m_current->setLevels(framework, m_session.languages(), tr("Not chosen yet"));
        m_target->setLevels(framework, m_session.languages(), tr("Not chosen yet"));
        m_filled = &framework;
    }
    const Aims& aims = m_session.document().record().aims;
    m_current->setLevel(aims.current, levelName(aims.current));
    m_target->setLevel(aims.target, levelName(aims.target));
    const bool mayChoose = !m_session.document().isReadOnly() && !m_editor.isOfAnotherFramework();
    m_current->setEnabled(mayChoose);
    m_target->setEnabled(mayChoose);
}

void SkillPane::fillSkills() {
    const Framework& framework = *m_session.framework();
    const ProgressOptions options{.since = m_session.document().record().roundBegan};
    if (m_editor.isOfAnotherFramework())
        m_progress = ratingProgress(RatingIndex({}), framework, listedSkills());
    else
        m_progress = ratingProgress(m_session.document().ratings(), framework, listedSkills(), options);
    m_round = ratingRound(m_session.document().ratings(), m_progress, framework, options);
    const bool earlier = m_showEarlier->isChecked();
    std::vector<RatingRow> rows;
    for (const SkillIndex index : m_progress.skills) {
        const SkillId& id = framework.skill(index).id;
        const RatingEntry* current = m_editor.current(id);
        const RatingEntry* last = m_editor.last(id);
        // What was carried over waits for a yes or no: it is shown, and counts as left until then.
        const bool waits = current == nullptr && last != nullptr && last->carriedOver && !last->carriedOver->confirmed;
        const RatingEntry* shown = current != nullptr ? current : earlier || waits ? last : nullptr;
        RatingRow row{
            .skill = id, .name = m_session.text(framework.skill(index).name), .state = ratingState(shown, framework)};
        const bool othersWait = std::ranges::any_of(
            m_editor.waiting(id), [](const RatingEntry* entry) { return entry->rater != Rater::self; });
        row.left = othersWait || m_progress.isLeft(index);
        row.word = current == nullptr && m_editor.draft(id) ? tr("Noted, no answer yet", "a skill")
                   : waits ? tr("Carried over, confirm: %1", "an answer").arg(ratingText(row.state, m_session))
                   : shown == nullptr && last != nullptr
                       ? tr("Answered on %1", "a skill; the answer itself stays hidden").arg(localDayText(last->at))
                       : asFirstWord(ratingText(row.state, m_session));
        if (othersWait && !waits)
            row.word = tr("%1. To confirm: a rating by others", "my own answer").arg(row.word);
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    tellProgress();
}

void SkillPane::tellProgress() {
    m_count->setText(count() == 0  ? QString()
                     : left() == 0 ? tr("None of %n left", "skills to rate", count())
                                   : tr("%1 of %n left", "skills to rate", count()).arg(left()));
    m_count->setVisible(count() > 0);
    const QString round = roundText();
    m_roundText->setText(round);
    m_roundText->setVisible(!round.isEmpty() && count() > 0);
    m_again->setVisible(m_offersRound && count() > 0 && left() == 0 && !m_session.document().isReadOnly());
    m_onlyLeft->setVisible(count() > 0);
    const bool any = std::ranges::any_of(m_model->rows(),
                                         [this](const RatingRow& row) { return m_editor.last(row.skill) != nullptr; });
    m_showEarlier->setVisible(any);
}

void SkillPane::offerRound(bool offer) {
    if (offer == m_offersRound)
        return;
    m_offersRound = offer;
    tellProgress();
}

QString SkillPane::roundText() const {
    if (!m_round.began)
        return left() == 0 && m_round.before
                   ? tr("Your last answer was on %1.", "a day").arg(localDayText(*m_round.before))
                   : QString();
    const QString began = localDayText(*m_round.began);
    if (m_round.finished)
        return tr("This round began on %1; you finished it on %2.", "two days")
            .arg(began, localDayText(*m_round.finished));
    if (m_round.before)
        return tr("This round began on %1. You finished the last one on %2.", "two days")
            .arg(began, localDayText(*m_round.before));
    return tr("This round began on %1.", "a day").arg(began);
}

void SkillPane::mark() {
    const QSignalBlocker quietList(m_list->selectionModel());
    const QSignalBlocker quietBox(m_chooser);
    static_cast<LeftFilter*>(m_filter)->set(m_onlyLeft->isChecked(), m_skill);
    const int row = m_model->rowOf(m_skill);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->viewport()->update();
    scrollToSkill();
    m_chooser->setCurrentIndex(index.row());
}

void SkillPane::scrollToSkill() {
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
}

bool SkillPane::eventFilter(QObject* watched, QEvent* event) {
    // Rows are laid out for the new size only after this.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SkillPane::scrollToSkill, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SkillPane::setSkill(const SkillId& skill) {
    m_skill = skill;
    if (m_model->rowOf(skill) < 0) {
        m_extra = skill;
        fillSkills();
    }
    mark();
}

SkillId SkillPane::neighbour(int steps) const {
    const int row = m_model->rowOf(m_skill);
    const int shown = row < 0 ? -1 : m_filter->mapFromSource(m_model->index(row)).row();
    const QModelIndex next = m_filter->index(shown + steps, 0);
    return next.isValid() ? next.data(RatingListModel::rowRole).value<RatingRow>().skill : SkillId();
}

int SkillPane::position() const {
    return m_model->rowOf(m_skill) + 1;
}

int SkillPane::count() const {
    return m_model->rowCount();
}

int SkillPane::left() const {
    return static_cast<int>(m_progress.left());
}

SkillId SkillPane::nextLeft() const {
    const Framework& framework = *m_session.framework();
    const Skill* chosen = framework.find(m_skill);
    const auto next =
        nextToRate(m_progress, chosen != nullptr ? std::optional(framework.indexOf(*chosen)) : std::nullopt);
    return next ? framework.skill(*next).id : SkillId();
}

bool SkillPane::anyAnswered() const {
    return m_progress.left() < m_progress.total();
}

void SkillPane::setNarrow(bool narrow) {
    m_list->setVisible(!narrow);
    m_chooser->setVisible(narrow);
    m_chooserLabel->setVisible(narrow);
    m_narrow = narrow;
    setSizePolicy(QSizePolicy::Preferred, narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    fit();
}

QWidget* SkillPane::firstFocus() const {
    return m_current;
}

void SkillPane::retranslate() {
    m_title->setText(tr("My ratings"));
    m_currentLabel->setText(tr("My role &level"));
    m_current->setAccessibleName(tr("My role level"));
    m_current->setAccessibleDescription(tr("The role level that you have now"));
    m_targetLabel->setText(tr("The one that &I aim at"));
    m_target->setAccessibleName(tr("The role level that I aim at"));
    m_target->setAccessibleDescription(tr("Its skills are the ones that you rate"));
    m_chooserLabel->setText(tr("S&kill"));
    m_chooser->setAccessibleName(tr("Skill"));
    m_list->setAccessibleName(tr("Skills to rate"));
    m_again->setText(tr("Rate &all again"));
    m_again->setToolTip(tr("Begin a new round; your earlier answers stay, and stay hidden until you choose again"));
    m_onlyLeft->setText(tr("&Only what is left"));
    m_showEarlier->setText(tr("Show earlier answers"));
    m_showEarlier->setToolTip(
        tr("Earlier answers stay hidden until you have given a new one, so that they do not lead you"));
    m_earlier->setText(tr("Earlier editions"));
    m_filled = nullptr;
    refresh();
}

void SkillPane::fit() {
    const int unit = spacingUnit();
    if (m_narrow)
        layout()->setContentsMargins(0, 0, 0, unit);
    else
        layout()->setContentsMargins(2 * unit, 2 * unit, unit, unit);
    layout()->setSpacing(unit / 2);
}

void SkillPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

#include "app/desktop/pages/evidence/evidence_filter.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/line_field.h"
#include "app/text/to_qt.h"
#include "core/framework/framework.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace waymark {

namespace {

// No id of a skill looks like this, and no year.
constexpr QLatin1String noSkillId{"-"};
constexpr QLatin1String lastYearId{"last"};

} // namespace

EvidenceFilter::EvidenceFilter(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_skillLabel(new QLabel(this))
    , m_skill(new ChoiceCombo(this))
    , m_timeLabel(new QLabel(this))
    , m_time(new ChoiceCombo(this))
    , m_textLabel(new QLabel(this))
    , m_text(new LineField(this)) {
    m_skill->setObjectName("filterSkill");
    m_time->setObjectName("filterTime");
    m_text->setObjectName("filterText");
    m_text->setClearButtonEnabled(true);
    m_skillLabel->setBuddy(m_skill);
    m_timeLabel->setBuddy(m_time);
    m_textLabel->setBuddy(m_text);
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addPair = [&](QLabel* label, QWidget* field) {
        auto* pair = new QWidget(this);
        auto* column = new QVBoxLayout(pair);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(label);
        column->addWidget(field);
        row->addWidget(pair);
    };
    addPair(m_skillLabel, m_skill);
    addPair(m_timeLabel, m_time);
    addPair(m_textLabel, m_text);
    m_row = row;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_skill, &ChoiceCombo::idChosen, this, &EvidenceFilter::changed);
    connect(m_time, &ChoiceCombo::idChosen, this, &EvidenceFilter::changed);
    // Also the press that clears the field.
    connect(m_text, &LineField::textChanged, this, &EvidenceFilter::changed);
    retranslate();
    fit();
}

void EvidenceFilter::refresh() {
    fillSkills();
    fillTimes();
}

// The skills of the framework that any evidence speaks for, then what the record has beside them, each with its count.
void EvidenceFilter::fillSkills() {
    std::map<SkillId, int> counts = evidenceCounts(m_session.document().record());
    std::vector<ChoiceCombo::Choice> choices{{.name = tr("All skills")}};
    const auto add = [&](const QString& id, const QString& name, int count) {
        choices.push_back(
            {.id = id,
             .name = tr("%1 (%2)", "a skill and how much evidence there is").arg(name, QLocale().toString(count))});
    };
    if (const int none = std::exchange(counts[SkillId()], 0); none > 0)
        add(noSkillId, tr("No skill yet"), none);
    const Framework* framework = m_session.framework().get();
    if (framework != nullptr && !isOfAnotherFramework(m_session)) {
        for (const Skill& skill : framework->skills()) {
            if (const auto known = counts.find(skill.id); known != counts.end())
                add(toQt(skill.id.str()), m_session.text(skill.name), std::exchange(known->second, 0));
        }
    }
    for (const auto& [skill, count] : counts) {
        if (count > 0)
            add(toQt(skill.str()), planSkillName(skill, m_session), count);
    }
    const QString chosen = m_skill->chosen();
    const QString name = chosen == noSkillId ? tr("No skill yet") : planSkillName(SkillId(fromQt(chosen)), m_session);
    m_skill->setChoices(std::move(choices));
    m_skill->setChosen(chosen, name);
}

void EvidenceFilter::fillTimes() {
    std::vector<ChoiceCombo::Choice> choices{{.name = tr("Any time")},
                                             {.id = lastYearId, .name = tr("The last 12 months")}};
    for (const std::chrono::year year : evidenceYears(m_session.document().record())) {
        const QString digits = QString::number(static_cast<int>(year));
        choices.push_back({.id = digits, .name = digits});
    }
    m_time->setChoices(std::move(choices));
}

EvidenceQuery EvidenceFilter::query() const {
    EvidenceQuery query{.text = fromQt(m_text->text())};
    const QString skill = m_skill->chosen();
    query.noSkill = skill == noSkillId;
    if (!query.noSkill)
        query.skill = SkillId(fromQt(skill));
    const QString time = m_time->chosen();
    if (time == lastYearId) {
        const Date today = localToday(m_session);
        query.from = fromQt(toQt(today).addYears(-1).addDays(1));
    } else if (!time.isEmpty()) {
        const std::chrono::year year(time.toInt());
        query.from = year / std::chrono::January / 1;
        query.to = year / std::chrono::December / 31;
    }
    return query;
}

void EvidenceFilter::setSkill(const SkillId& skill, bool noSkill) {
    const QString id = noSkill ? QString(noSkillId) : toQt(skill.str());
    if (m_skill->chosen() != id)
        m_skill->setChosen(id, noSkill ? tr("No skill yet") : planSkillName(skill, m_session));
}

void EvidenceFilter::clear() {
    setSkill({});
    m_time->setChosen({});
    const QSignalBlocker quiet(m_text);
    m_text->clear();
}

void EvidenceFilter::retranslate() {
    m_skillLabel->setText(tr("&Skill", "evidence is looked for by it"));
    m_skill->setAccessibleName(tr("Show evidence for this skill"));
    m_timeLabel->setText(tr("&Time"));
    m_time->setAccessibleName(tr("Show evidence of this time"));
    m_textLabel->setText(tr("Wor&ds"));
    m_text->setAccessibleName(tr("Show evidence that holds these words"));
    m_text->setPlaceholderText(tr("Title, text or link"));
    refresh();
}

void EvidenceFilter::fit() {
    m_row->setSpacing(spacingUnit());
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 22);
}

void EvidenceFilter::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace waymark

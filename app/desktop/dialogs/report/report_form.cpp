#include "app/desktop/dialogs/report/report_form.h"

#include "app/desktop/dialogs/report/evidence_picker.h"
#include "app/desktop/document/document.h"
#include "app/desktop/models/rating_words.h"
#include "app/desktop/session/session.h"
#include "app/desktop/settings/settings.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/choice_combo.h"
#include "app/desktop/widgets/role_level_combo.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/wrapping_button.h"
#include "app/text/languages.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/record/record_words.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// The part that is always in: its name tells a report without any other part from no report at all.
const auto always = u"ratings"_s;

// By the end of the file's name.
ReportFormat formatOf(const QString& suffix) {
    for (const ReportFormat format : {ReportFormat::html, ReportFormat::markdown, ReportFormat::csv}) {
        if (suffix == reportSuffix(format))
            return format;
    }
    return ReportFormat::pdf;
}

} // namespace

ReportForm::ReportForm(Session& session, const FrameworkPtr& framework, const RoleLevelId& target, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(new ChoiceCombo(this))
    , m_aboutFormat(new TextLabel(TextStyle::small, this))
    , m_language(new ChoiceCombo(this))
    , m_target(new RoleLevelCombo(this))
    , m_rater(new ChoiceCombo(this))
    , m_parts(new QGroupBox(tr("What goes in"), this))
    , m_reasons(new WrappingCheckBox(tr("&Reasons for the ratings"), m_parts))
    , m_suggestions(new WrappingCheckBox(tr("What to work on &first"), m_parts))
    , m_plan(new WrappingCheckBox(tr("My p&lan"), m_parts))
    , m_evidence(new WrappingCheckBox(tr("&Evidence"), m_parts))
    , m_items(new EvidencePicker(session, m_parts))
    , m_history(new WrappingCheckBox(tr("&History: every rating with its day"), m_parts)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacingUnit(), 0);
    column->setSpacing(spacingUnit());
    addChoices(framework, target, *column);
    addParts();
    column->addWidget(m_parts);
    column->addStretch(1);
    told();
}

void ReportForm::addChoices(const FrameworkPtr& framework, const RoleLevelId& target, QVBoxLayout& column) {
    m_aboutFormat->setQuiet(true);
    const auto addField = [&](QWidget* field, const char* name, const QString& text, const QString& spoken) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(spoken);
        field->setAccessibleDescription(spoken);
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(label);
        pair->addWidget(field);
        column.addLayout(pair);
        return pair;
    };
    addField(m_format, "reportFormat", tr("For&mat"), tr("Format of the report"))->addWidget(m_aboutFormat);
    addField(m_language, "reportLanguage", tr("L&anguage"), tr("Language of the report"));
    addField(m_target, "reportTarget", tr("Against which role le&vel"),
             tr("The role level that the ratings stand against"));
    addField(m_rater, "reportRater", tr("&Whose ratings"), tr("Whose ratings are in the report"));

    m_format->setChoices({{.id = reportSuffix(ReportFormat::pdf), .name = tr("PDF")},
                          {.id = reportSuffix(ReportFormat::html), .name = tr("Web page (HTML)")},
                          {.id = reportSuffix(ReportFormat::markdown), .name = tr("Text (Markdown)")},
                          {.id = reportSuffix(ReportFormat::csv), .name = tr("Spreadsheet (CSV)")}});
    m_format->setChosen(reportSuffix(ReportFormat::pdf));
    std::vector<ChoiceCombo::Choice> languages;
    for (const QString& tag : availableLanguages())
        languages.push_back({.id = tag, .name = nativeLanguageName(tag)});
    m_language->setChoices(std::move(languages));
    const QString last = m_session.settings().value(Setting::reportLanguage).toString();
    const LanguageOrder& screen = m_session.languages();
    m_language->setChosen(availableLanguages().contains(last) ? last : screen.empty() ? u"en"_s : toQt(screen.front()));
    const QString aim = tr("The one that I aim at", "a role level");
    if (framework != nullptr) {
        m_target->setLevels(*framework, m_session.languages(), aim);
        m_target->setLevel(framework->find(target) != nullptr ? target : RoleLevelId());
    } else {
        m_target->setLevel({}, aim);
    }
    std::vector<ChoiceCombo::Choice> raters;
    for (const Rater rater : {Rater::self, Rater::other, Rater::agreed})
        raters.push_back({.id = toQt(wordOf(rater)), .name = asFirstWord(raterWord(rater))});
    m_rater->setChoices(std::move(raters));
    m_rater->setChosen(toQt(wordOf(Rater::self)));
    for (ChoiceCombo* combo : {m_format, m_language, m_rater})
        connect(combo, &ChoiceCombo::idChosen, this, &ReportForm::told);
    connect(m_target, &RoleLevelCombo::levelChosen, this, &ReportForm::told);
}

void ReportForm::addParts() {
    const QStringList last = m_session.settings().value(Setting::reportParts).toStringList();
    auto* column = new QVBoxLayout(m_parts);
    column->setSpacing(spacingUnit() / 2);
    const auto add = [&](QCheckBox* box, const QString& name, bool usual) {
        box->setObjectName(name);
        box->setChecked(last.isEmpty() ? usual : last.contains(name));
        connect(box, &QCheckBox::toggled, this, &ReportForm::told);
        column->addWidget(box);
    };
    add(m_reasons, u"reasons"_s, true);
    add(m_suggestions, u"suggestions"_s, true);
    add(m_plan, u"plan"_s, true);
    add(m_evidence, u"evidence"_s, true);
    auto* indented = new QVBoxLayout;
    indented->setContentsMargins(2 * spacingUnit(), 0, 0, 0);
    indented->addWidget(m_items);
    column->addLayout(indented);
    add(m_history, u"history"_s, false);
    connect(m_items, &EvidencePicker::changed, this, &ReportForm::changed);
    if (m_items->isEmpty()) {
        m_evidence->setEnabled(false);
        m_evidence->setText(tr("Evidence: there is none yet"));
    }
}

void ReportForm::told() {
    const ReportFormat format = wish().format;
    switch (format) {
    case ReportFormat::pdf:
        m_aboutFormat->setText(tr("Pages to print or to send."));
        break;
    case ReportFormat::html:
        m_aboutFormat->setText(tr("One file for any browser, which screen readers read best."));
        break;
    case ReportFormat::markdown:
        m_aboutFormat->setText(tr("Plain text to paste into notes and wikis."));
        break;
    case ReportFormat::csv:
        m_aboutFormat->setText(tr("The ratings alone with their reasons, a line for each skill."));
        break;
    }
    m_parts->setEnabled(format != ReportFormat::csv);
    m_items->setVisible(m_evidence->isChecked() && !m_items->isEmpty());
    Q_EMIT changed();
}

ReportWish ReportForm::wish() const {
    return {.format = formatOf(m_format->chosen()),
            .language = m_language->chosen(),
            .target = m_target->level(),
            .rater = choiceOf<Rater>(fromQt(m_rater->chosen())).value_or(Rater::self),
            .reasons = m_reasons->isChecked(),
            .suggestions = m_suggestions->isChecked(),
            .plan = m_plan->isChecked(),
            .evidence = m_evidence->isChecked(),
            .chosenEvidence = m_items->chosen(),
            .history = m_history->isChecked()};
}

void ReportForm::remember() const {
    QStringList parts{always};
    for (const QCheckBox* box : {m_reasons, m_suggestions, m_plan, m_evidence, m_history}) {
        if (box->isChecked())
            parts << box->objectName();
    }
    m_session.settings().setValue(Setting::reportParts, parts);
    m_session.settings().setValue(Setting::reportLanguage, m_language->chosen());
}

QWidget* ReportForm::firstFocus() const {
    return m_format;
}

} // namespace waymark

#include "app/report/person_report.h"

#include "app/report/earlier_lines.h"
#include "app/report/report_parts.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/pathway/gap.h"
#include "core/pathway/history.h"
#include "core/pathway/known_crosswalks.h"
#include "core/pathway/latest_ratings.h"
#include "core/pathway/plan.h"
#include "core/pathway/plan_order.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class PersonText {
    Q_DECLARE_TR_FUNCTIONS(waymark::PersonReport)
};

class PersonReport {
public:
    PersonReport(const Record& record, const Framework& framework, const PersonReportOptions& options)
        : m_record(record)
        , m_framework(framework)
        , m_options(options) {}

    [[nodiscard]] Result<ReportDocument> document();
    [[nodiscard]] Result<ReportTable> ratings(bool forMachines);

private:
    [[nodiscard]] std::optional<RoleLevelIndex> target() const;
    [[nodiscard]] Result<std::vector<GapRow>> rows();
    void addWho();
    void addRatings();
    void addReasons(const std::vector<GapRow>& rows);
    void addSuggestions();
    void addPlan();
    void addEvidence();
    void addHistory();
    void addEarlier();

    void heading(const QString& text) { m_document.blocks.emplace_back(ReportHeading{2, text}); }

    void paragraph(const QString& text) { m_document.blocks.emplace_back(ReportParagraph{text}); }

    void fact(const QString& label, const QString& text) { m_document.blocks.emplace_back(ReportFact{label, text}); }

    // What has a name of its own, perhaps in another language.
    void named(const QString& label, const ReportCell& name) {
        m_document.blocks.emplace_back(ReportFact{label, name.text, name.language, {}});
    }

    [[nodiscard]] QString text(const LocalizedText& localizedText) const {
        return toQt(localizedText, m_options.languages);
    }

    [[nodiscard]] ReportCell skillName(const SkillId& id) const;
    [[nodiscard]] ReportCell roleLevelName(const RoleLevelId& id) const;
    [[nodiscard]] ReportCell skillAndLevel(const Action& action) const;
    [[nodiscard]] QString dueText(const Action& action) const;
    [[nodiscard]] ReportCell answerCell(const RatingEntry* entry) const;

    const Record& m_record;
    const Framework& m_framework;
    const PersonReportOptions& m_options;
    ReportDocument m_document;
};

ReportCell PersonReport::skillName(const SkillId& id) const {
    if (const Skill* skill = m_framework.find(id))
        return nameCell(skill->name, m_options.languages);
    const auto kept = m_record.framework.skillNames.find(id.str());
    return {toQt(kept != m_record.framework.skillNames.end() ? kept->second : id.str())};
}

ReportCell PersonReport::roleLevelName(const RoleLevelId& id) const {
    if (id.empty())
        return {PersonText::tr("not chosen", "somebody's role level")};
    if (const RoleLevel* level = m_framework.find(id))
        return nameCell(level->name, m_options.languages);
    const auto kept = m_record.framework.roleLevelNames.find(id.str());
    return {toQt(kept != m_record.framework.roleLevelNames.end() ? kept->second : id.str())};
}

// What an action is for: "User research: Practitioner".
ReportCell PersonReport::skillAndLevel(const Action& action) const {
    if (action.skill.empty())
        return {};
    ReportCell cell = skillName(action.skill);
    if (const std::optional<ProficiencyRank> rank = m_framework.find(action.proficiency))
        cell.text = PersonText::tr("%1: %2", "a skill and the level that an action is for")
                        .arg(cell.text, text(m_framework.proficiency(*rank).name));
    return cell;
}

ReportCell PersonReport::answerCell(const RatingEntry* entry) const {
    if (entry == nullptr)
        return {notRatedWord()};
    if (entry->answer != Answer::proficiency)
        return {answerWord(entry->answer)};
    if (const std::optional<ProficiencyRank> rank = m_framework.find(entry->proficiency))
        return expectationCell(Expectation::at(*rank), m_framework, m_options.languages);
    return {toQt(entry->proficiency.str())};
}

std::optional<RoleLevelIndex> PersonReport::target() const {
    if (m_options.target)
        return m_options.target;
    for (const RoleLevelId& id : {m_record.aims.target, m_record.aims.current}) {
        if (const RoleLevel* level = m_framework.find(id))
            return m_framework.indexOf(*level);
    }
    return std::nullopt;
}

// Those of the gap to the target; without a target every rated skill.
Result<std::vector<GapRow>> PersonReport::rows() {
    if (const std::optional<RoleLevelIndex> level = target()) {
        Result<Gap> gap = gapTo(m_record, m_framework, *level, {.rater = m_options.rater, .until = {}});
        if (!gap)
            return std::unexpected(std::move(gap.error()));
        return std::move(gap->rows);
    }
    if (const Result<void> same = checkSameEdition(m_record, m_framework); !same)
        return std::unexpected(same.error());
    std::vector<GapRow> rows;
    const LatestRatings latest(m_record, m_options.rater);
    for (const Skill& skill : m_framework.skills()) {
        GapRow row;
        row.skill = m_framework.indexOf(skill);
        row.rating = latest.of(skill.id);
        row.state = GapState::notAskedFor;
        if (row.rating != nullptr)
            rows.push_back(std::move(row));
    }
    return rows;
}

Result<ReportTable> PersonReport::ratings(bool forMachines) {
    Result<std::vector<GapRow>> all = rows();
    if (!all)
        return std::unexpected(std::move(all.error()));
    const bool hasTarget = target().has_value();
    ReportTable table;
    table.caption = hasTarget ? PersonText::tr("Each skill: what the role level asks for, and how it was rated last")
                              : PersonText::tr("Each rated skill, and how it was rated last");
    table.columns << PersonText::tr("Skill");
    if (hasTarget)
        table.columns << PersonText::tr("Asked for");
    table.columns << PersonText::tr("Rated");
    if (hasTarget)
        table.columns << PersonText::tr("Gap");
    table.columns << PersonText::tr("On", "the day of a rating");
    if (forMachines)
        table.columns << PersonText::tr("Confidence") << PersonText::tr("Reason");
    for (const GapRow& row : *all) {
        std::vector<ReportCell> cells{nameCell(m_framework.skill(row.skill).name, m_options.languages)};
        if (hasTarget)
            cells.push_back(expectationCell(row.expected, m_framework, m_options.languages));
        ReportCell rated = answerCell(row.rating);
        if (row.toConfirm)
            rated.text = PersonText::tr("%1 (carried over, to be confirmed)", "a rating").arg(rated.text);
        cells.push_back(std::move(rated));
        if (hasTarget)
            cells.push_back({gapText(row)});
        const bool isRated = row.rating != nullptr;
        if (forMachines) {
            cells.push_back({isRated ? localDay(row.rating->at).toString(Qt::ISODate) : QString()});
            cells.push_back({isRated && row.rating->confidence ? confidenceWord(*row.rating->confidence) : QString()});
            cells.push_back({isRated ? toQt(row.rating->reason) : QString()});
        } else {
            cells.push_back({isRated ? briefDayText(row.rating->at) : QString()});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void PersonReport::addWho() {
    const QString person = toQt(m_record.personName);
    m_document.title = person.isEmpty() ? PersonText::tr("My record") : person;
    named(PersonText::tr("Framework"),
          {.text = PersonText::tr("%1, %2", "a framework's title and edition")
                       .arg(text(m_framework.info().title), toQt(m_framework.info().edition)),
           .mark = {},
           .language = otherLanguage(m_framework.info().title, m_options.languages)});
    named(PersonText::tr("Role level"), roleLevelName(m_record.aims.current));
    named(PersonText::tr("Aim"), roleLevelName(m_record.aims.target));
    fact(PersonText::tr("Ratings"), raterWord(m_options.rater));
    fact(PersonText::tr("Day of this page"), dayText(m_options.today));
}

void PersonReport::addReasons(const std::vector<GapRow>& rows) {
    std::vector<ReportBlock> reasons;
    for (const GapRow& row : rows) {
        const ReportCell skill = nameCell(m_framework.skill(row.skill).name, m_options.languages);
        if (row.rating != nullptr && !row.rating->reason.empty())
            reasons.emplace_back(ReportFact{skill.text, toQt(row.rating->reason), {}, skill.language});
    }
    if (reasons.empty())
        return;
    m_document.blocks.emplace_back(ReportHeading{3, PersonText::tr("Reasons for the ratings")});
    std::ranges::move(reasons, std::back_inserter(m_document.blocks));
}

void PersonReport::addSuggestions() {
    const std::optional<RoleLevelIndex> level = target();
    if (!level)
        return;
    const Result<std::vector<PlanSuggestion>> suggestions =
        planSuggestions(m_record, m_framework, *level, m_options.rater);
    if (!suggestions || suggestions->empty())
        return;
    ReportList list;
    for (const PlanSuggestion& suggestion : *suggestions) {
        const QString skill = text(m_framework.skill(suggestion.row.skill).name);
        QStringList reasons{gapText(suggestion.row)};
        for (const PlanReason reason : suggestion.reasons)
            reasons << planReasonText(reason);
        list.items << PersonText::tr("%1: %2", "a skill; why to work on it").arg(skill, reasons.join(u"; "_s));
    }
    heading(PersonText::tr("What to work on first"));
    paragraph(PersonText::tr("Suggestions to talk about, with what speaks for each."));
    m_document.blocks.emplace_back(std::move(list));
}

QString PersonReport::dueText(const Action& action) const {
    if (action.done)
        return PersonText::tr("done on %1", "an action; a day").arg(briefDayText(*action.done));
    const QString due = action.due ? briefDayText(*action.due) : QString();
    return dueState(action, m_options.today) == DueState::overdue ? PersonText::tr("%1 (overdue)", "a day").arg(due)
                                                                  : due;
}

void PersonReport::addPlan() {
    heading(PersonText::tr("Plan"));
    if (m_record.actions.empty()) {
        paragraph(PersonText::tr("There are no actions yet."));
        return;
    }
    ReportTable table;
    table.caption = PersonText::tr("What I do, by when and with whom");
    table.columns = {PersonText::tr("Action"), PersonText::tr("First step"), PersonText::tr("Skill"),
                     PersonText::tr("With"), PersonText::tr("Due")};
    for (const Action* action : inPlanOrder(m_record, m_options.today))
        table.rows.push_back({{toQt(action->what)},
                              {toQt(action->firstStep)},
                              skillAndLevel(*action),
                              {toQt(action->with)},
                              {dueText(*action)}});
    m_document.blocks.emplace_back(std::move(table));
}

void PersonReport::addEvidence() {
    std::vector<const EvidenceItem*> items;
    for (const EvidenceItem& item : m_record.evidence) {
        if (!m_options.chosenEvidence || m_options.chosenEvidence->contains(item.id))
            items.push_back(&item);
    }
    if (items.empty())
        return;
    std::ranges::stable_sort(items, std::ranges::greater(), &EvidenceItem::date);
    heading(PersonText::tr("Evidence"));
    for (const EvidenceItem* item : items) {
        m_document.blocks.emplace_back(ReportHeading{3, toQt(item->title)});
        QStringList skills;
        for (const SkillId& skill : item->skills)
            skills << skillName(skill).text;
        fact(PersonText::tr("Day"), dayText(item->date));
        if (!skills.isEmpty())
            fact(PersonText::tr("Speaks for"), skills.join(u", "_s));
        if (!item->text.empty())
            paragraph(toQt(item->text));
        if (!item->link.empty())
            fact(PersonText::tr("Where to find it"), toQt(item->link));
    }
}

void PersonReport::addHistory() {
    heading(PersonText::tr("History"));
    ReportTable table;
    table.caption = PersonText::tr("Every rating, skill by skill and day by day");
    table.columns = {PersonText::tr("Skill"), PersonText::tr("On", "the day of a rating"), PersonText::tr("Rated"),
                     PersonText::tr("By whom")};
    for (const Skill& skill : m_framework.skills()) {
        for (const TimelinePoint& point :
             skillTimeline(m_record, m_framework, m_framework.indexOf(skill), std::nullopt))
            table.rows.push_back({nameCell(skill.name, m_options.languages),
                                  {briefDayText(point.entry->at)},
                                  answerCell(point.entry),
                                  {raterWord(point.entry->rater)}});
    }
    if (table.rows.empty())
        paragraph(PersonText::tr("There are no ratings yet."));
    else
        m_document.blocks.emplace_back(std::move(table));
}

void PersonReport::addEarlier() {
    if (m_record.earlier.empty())
        return;
    FrameworkCatalog bundled;
    FrameworkCatalog& catalog = m_options.catalog != nullptr ? *m_options.catalog : bundled;
    addEarlierEditions(m_document, earlierSections(m_record, catalog, knownCrosswalks(catalog), m_options.languages),
                       {.all = m_options.history, .reasons = m_options.reasons});
}

Result<ReportDocument> PersonReport::document() {
    const Result<std::vector<GapRow>> all = rows();
    if (!all)
        return std::unexpected(all.error());
    Result<ReportTable> table = ratings(false);
    if (!table)
        return std::unexpected(std::move(table.error()));
    m_document.language = m_options.language;
    m_document.rightToLeft = QLocale(m_options.language).textDirection() == Qt::RightToLeft;
    addWho();
    const std::optional<RoleLevelIndex> level = target();
    heading(
        level ? PersonText::tr("Where I stand towards %1", "a role level").arg(text(m_framework.roleLevel(*level).name))
              : PersonText::tr("Ratings"));
    if (table->rows.empty())
        paragraph(PersonText::tr("There are no ratings yet."));
    else
        m_document.blocks.emplace_back(std::move(*table));
    paragraph(PersonText::tr("These are points to talk about, not marks."));
    if (m_options.reasons)
        addReasons(*all);
    if (m_options.suggestions)
        addSuggestions();
    if (m_options.plan)
        addPlan();
    if (m_options.evidence)
        addEvidence();
    if (m_options.history)
        addHistory();
    addEarlier();
    addSource(m_document, m_framework, m_options.languages);
    return std::move(m_document);
}

} // namespace

Result<ReportDocument> personReport(const Record& record, const Framework& framework,
                                    const PersonReportOptions& options) {
    return PersonReport(record, framework, options).document();
}

Result<ReportTable> personRatingsTable(const Record& record, const Framework& framework,
                                       const PersonReportOptions& options) {
    return PersonReport(record, framework, options).ratings(true);
}

} // namespace waymark

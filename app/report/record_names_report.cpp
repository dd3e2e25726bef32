#include "app/report/record_names_report.h"

#include "app/report/earlier_lines.h"
#include "app/report/edition_names.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/pathway/known_crosswalks.h"
#include "core/pathway/latest_ratings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class NamesText {
    Q_DECLARE_TR_FUNCTIONS(waymark::RecordNamesReport)
};

class NamesReport {
public:
    NamesReport(const Record& record, const PersonReportOptions& options)
        : m_record(record)
        , m_options(options)
        , m_names(nullptr, record.framework, options.languages) {}

    ReportDocument document() {
        m_document.language = m_options.language;
        m_document.rightToLeft = QLocale(m_options.language).textDirection() == Qt::RightToLeft;
        m_document.title = m_record.personName.empty() ? NamesText::tr("My record") : toQt(m_record.personName);
        fact(NamesText::tr("Framework"), m_names.titleAndEdition());
        fact(NamesText::tr("Role level"), levelName(m_record.aims.current));
        fact(NamesText::tr("Aim"), levelName(m_record.aims.target));
        fact(NamesText::tr("Ratings"), raterWord(m_options.rater));
        fact(NamesText::tr("Day of this page"), dayText(m_options.today));
        paragraph(NamesText::tr(
            "The framework of this record is not in the program. Everything stands here by the names that "
            "the record keeps; what a role level asks for is not known."));
        heading(NamesText::tr("Ratings"));
        ReportTable table = ratings(false);
        if (table.rows.empty())
            paragraph(NamesText::tr("There are no ratings yet."));
        else
            m_document.blocks.emplace_back(std::move(table));
        if (m_options.plan)
            addPlan();
        if (m_options.evidence)
            addEvidence();
        if (!m_record.earlier.empty())
            addEarlier();
        return std::move(m_document);
    }

    [[nodiscard]] ReportTable ratings(bool forMachines) const {
        ReportTable table;
        table.columns = {NamesText::tr("Skill"), NamesText::tr("Rated"), NamesText::tr("On", "the day of a rating")};
        const bool reasons = forMachines || m_options.reasons;
        if (forMachines)
            table.columns << NamesText::tr("Confidence");
        if (reasons)
            table.columns << NamesText::tr("Reason");
        for (const RatingEntry* entry : latest()) {
            std::vector<ReportCell> cells{{m_names.skill(entry->skill)},
                                          {m_names.answer(*entry)},
                                          {forMachines ? toQt(formatMoment(entry->at)).left(10) : dayText(entry->at)}};
            if (forMachines)
                cells.push_back({entry->confidence ? confidenceWord(*entry->confidence) : QString()});
            if (reasons)
                cells.push_back({toQt(entry->reason)});
            table.rows.push_back(std::move(cells));
        }
        return table;
    }

private:
    void heading(const QString& text) { m_document.blocks.emplace_back(ReportHeading{2, text}); }

    void paragraph(const QString& text) { m_document.blocks.emplace_back(ReportParagraph{text}); }

    void fact(const QString& label, const QString& text) { m_document.blocks.emplace_back(ReportFact{label, text}); }

    [[nodiscard]] QString levelName(const RoleLevelId& id) const {
        return id.empty() ? NamesText::tr("not chosen", "somebody's role level") : m_names.roleLevel(id);
    }

    // By name, which is the only order there is.
    [[nodiscard]] std::vector<const RatingEntry*> latest() const {
        const LatestRatings latest(m_record, m_options.rater);
        std::set<SkillId> told;
        std::vector<const RatingEntry*> entries;
        for (const RatingEntry& entry : m_record.ratings) {
            const RatingEntry* newest = latest.of(entry.skill);
            if (newest != nullptr && told.insert(entry.skill).second)
                entries.push_back(newest);
        }
        std::ranges::stable_sort(entries, {}, [&](const RatingEntry* entry) { return m_names.skill(entry->skill); });
        return entries;
    }

    void addPlan() {
        if (m_record.actions.empty())
            return;
        heading(NamesText::tr("Plan"));
        ReportTable table;
        table.columns = {NamesText::tr("Action"), NamesText::tr("Skill"), NamesText::tr("Due"), NamesText::tr("Done")};
        for (const Action& action : m_record.actions)
            table.rows.push_back(
                {{toQt(action.what)},
                 {action.skill.empty() ? QString() : m_names.skill(action.skill)},
                 {action.due ? dayText(*action.due) : QString()},
                 {action.done ? dayText(*action.done) : NamesText::tr("not yet", "an action is done")}});
        m_document.blocks.emplace_back(std::move(table));
    }

    void addEvidence() {
        ReportTable table;
        table.columns = {NamesText::tr("Evidence"), NamesText::tr("Day"), NamesText::tr("Speaks for")};
        for (const EvidenceItem& item : m_record.evidence) {
            if (m_options.chosenEvidence && !m_options.chosenEvidence->contains(item.id))
                continue;
            QStringList skills;
            for (const SkillId& skill : item.skills)
                skills << m_names.skill(skill);
            table.rows.push_back({{toQt(item.title)}, {dayText(item.date)}, {skills.join(u", "_s)}});
        }
        if (table.rows.empty())
            return;
        heading(NamesText::tr("Evidence"));
        m_document.blocks.emplace_back(std::move(table));
    }

    void addEarlier() {
        FrameworkCatalog bundled;
        FrameworkCatalog& catalog = m_options.catalog != nullptr ? *m_options.catalog : bundled;
        addEarlierEditions(m_document,
                           earlierSections(m_record, catalog, knownCrosswalks(catalog), m_options.languages),
                           {.all = m_options.history, .reasons = m_options.reasons});
    }

    const Record& m_record;
    const PersonReportOptions& m_options;
    EditionNames m_names;
    ReportDocument m_document;
};

} // namespace

ReportDocument recordNamesReport(const Record& record, const PersonReportOptions& options) {
    return NamesReport(record, options).document();
}

ReportTable recordNamesTable(const Record& record, const PersonReportOptions& options) {
    return NamesReport(record, options).ratings(true);
}

} // namespace waymark

#include "app/report/earlier_lines.h"

#include "app/report/edition_names.h"
#include "app/text/lists.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

class EarlierText {
    Q_DECLARE_TR_FUNCTIONS(waymark::EarlierEditions)

public:
    static QString carriedTo(const QStringList& skills) {
        return tr("Carried over to %1.", "skills, each with its edition").arg(listed(skills));
    }

    static QString skillIn(const QString& skill, const QString& edition) {
        return tr("%1 (%2)", "a skill and its edition").arg(skill, edition);
    }

    static QString noSuccessor(const QString& why) { return tr("No successor: %1", "why there is none").arg(why); }

    static QString clause(const QString& why) { return tr("%1.", "why there is no successor, as a sentence").arg(why); }
};

class Lines {
public:
    Lines(const Record& record, FrameworkCatalog& catalog, const LanguageOrder& languages)
        : m_record(record)
        , m_catalog(catalog)
        , m_languages(languages) {}

    [[nodiscard]] EarlierSection section(const EarlierAnswers& answers) {
        const EditionNames names(answers.framework.get(), answers.edition->framework, m_languages);
        EarlierSection section{names.edition(), names.titleAndEdition(), {}};
        for (const EarlierAnswer& answer : answers.answers)
            section.lines.push_back({.skill = names.skill(answer.entry->skill),
                                     .rating = names.rating(*answer.entry),
                                     .reason = toQt(answer.entry->reason),
                                     .fate = fate(answer),
                                     .carried = !answer.carriedTo.empty()});
        return section;
    }

private:
    [[nodiscard]] QString fate(const EarlierAnswer& answer) {
        if (!answer.carriedTo.empty()) {
            QStringList skills;
            for (const CarriedTo& to : answer.carriedTo)
                skills << nameOf(to);
            return EarlierText::carriedTo(skills);
        }
        if (!answer.left)
            return {};
        const QString reasons = reasonsOf(answer.left->chain, m_languages);
        return EarlierText::noSuccessor(reasons.isEmpty() ? EarlierText::clause(leftReasonText(answer.left->reason))
                                                          : reasons);
    }

    [[nodiscard]] QString nameOf(const CarriedTo& to) {
        const RecordFramework* own = &m_record.framework;
        for (const EarlierEdition& edition : m_record.earlier) {
            if (edition.framework.id == to.framework && to.framework != own->id)
                own = &edition.framework;
        }
        const Framework* framework = nullptr;
        if (m_catalog.has(to.framework)) {
            if (const Result<FrameworkPtr> loaded = m_catalog.load(to.framework))
                framework = loaded->get(); // the catalog keeps it
        }
        const EditionNames names(framework, *own, m_languages);
        return EarlierText::skillIn(names.skill(to.skill), names.edition());
    }

    const Record& m_record;
    FrameworkCatalog& m_catalog;
    const LanguageOrder& m_languages;
};

} // namespace

std::vector<EarlierSection> earlierSections(const Record& record, FrameworkCatalog& catalog,
                                            const CrosswalkSet& crosswalks, const LanguageOrder& languages) {
    Lines lines(record, catalog, languages);
    std::vector<EarlierSection> sections;
    for (const EarlierAnswers& answers : earlierAnswers(record, catalog, crosswalks))
        sections.push_back(lines.section(answers));
    std::ranges::reverse(sections);
    return sections;
}

void addEarlierEditions(ReportDocument& document, const std::vector<EarlierSection>& sections,
                        const EarlierReportOptions& options) {
    bool begun = false;
    for (const EarlierSection& section : sections) {
        ReportTable table{.caption = {}, .columns = {EarlierText::tr("Skill"), EarlierText::tr("Rated")}, .rows = {}};
        if (options.reasons)
            table.columns << EarlierText::tr("Reason");
        table.columns << EarlierText::tr("What became of it");
        for (const EarlierLine& line : section.lines) {
            if (line.carried && !options.all)
                continue;
            std::vector<ReportCell> cells{{line.skill}, {line.rating}};
            if (options.reasons)
                cells.push_back({line.reason});
            cells.push_back({line.fate});
            table.rows.push_back(std::move(cells));
        }
        if (table.rows.empty())
            continue;
        if (!std::exchange(begun, true)) {
            document.blocks.emplace_back(ReportHeading{2, EarlierText::tr("Earlier editions")});
            document.blocks.emplace_back(
                ReportParagraph{options.all ? EarlierText::tr("What the record held before it was carried over.")
                                            : EarlierText::tr("Ratings that have no successor in the edition of today. "
                                                              "They stay in the record for reading.")});
        }
        document.blocks.emplace_back(ReportHeading{3, section.title});
        document.blocks.emplace_back(std::move(table));
    }
}

} // namespace waymark

// What a record holds about earlier editions, in words: each answer, and what became of it.
#pragma once

#include "app/report/report_document.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/earlier_answers.h"
#include "core/record/record.h"

#include <QString>

#include <vector>

namespace waymark {

struct EarlierLine {
    QString skill;
    QString rating; // answer, day and who gave it
    QString reason; // may be empty
    QString fate; // "Carried over to …", "No successor: why"; empty: nobody can say
    bool carried = false;

    friend bool operator==(const EarlierLine&, const EarlierLine&) = default;
};

struct EarlierSection {
    QString edition; // "October 2023"
    QString title; // "“Digital, Data and Technology” (October 2023)"
    std::vector<EarlierLine> lines;

    friend bool operator==(const EarlierSection&, const EarlierSection&) = default;
};

// One for each earlier edition, the last one left first.
[[nodiscard]] std::vector<EarlierSection> earlierSections(const Record& record, FrameworkCatalog& catalog,
                                                          const CrosswalkSet& crosswalks,
                                                          const LanguageOrder& languages);

// The part of a person's page about earlier editions. What was carried over stands among the record's own ratings, so it is
// left out unless `all`; reasons in somebody's own words only if wanted.
struct EarlierReportOptions {
    bool all = false;
    bool reasons = true;
};

// Adds nothing where there is nothing to tell.
void addEarlierEditions(ReportDocument& document, const std::vector<EarlierSection>& sections,
                        const EarlierReportOptions& options);

} // namespace waymark

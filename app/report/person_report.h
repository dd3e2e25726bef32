// One person's page, to take away from a conversation.
#pragma once

#include "app/report/report_document.h"
#include "core/base/date.h"
#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/framework/framework_catalog.h"
#include "core/record/record.h"

#include <optional>
#include <set>

namespace waymark {

struct PersonReportOptions {
    QString language; // tag, of the program's texts
    LanguageOrder languages; // of the framework's texts
    Date today{}; // stands on the page; what is overdue is so on this day
    std::optional<RoleLevelIndex> target; // nothing: the one that the record aims at, else its own
    Rater rater = Rater::self;
    bool reasons = true; // what was written with the ratings
    bool suggestions = true; // what to work on first, with the reasons
    bool plan = true;
    bool evidence = true;
    std::optional<std::set<EntryId>> chosenEvidence; // nothing: all of it
    bool history = false; // also what was carried over from earlier editions; what could not be always stands there
    FrameworkCatalog* catalog = nullptr; // has the frameworks of earlier editions; nullptr: the bundled ones
};

// Role, aim, ratings against the target, suggestions, plan, evidence, history. What the record does not have is left out, or said
// where it would be missed. Error: editionsMixed.
[[nodiscard]] Result<ReportDocument> personReport(const Record& record, const Framework& framework,
                                                  const PersonReportOptions& options);

// The ratings alone, for a spreadsheet: a row for each skill, days as 2026-11-22. Error: editionsMixed.
[[nodiscard]] Result<ReportTable> personRatingsTable(const Record& record, const Framework& framework,
                                                     const PersonReportOptions& options);

} // namespace waymark

// What somebody wants in a report, and in which form.
#pragma once

#include "core/base/ids.h"
#include "core/record/record.h"

#include <QString>

#include <optional>
#include <set>

namespace waymark {

enum class ReportFormat { pdf, html, markdown, csv };

struct ReportWish {
    ReportFormat format = ReportFormat::pdf;
    QString language = {}; // tag; the screen's may be another
    RoleLevelId target = {}; // empty: what the record aims at
    Rater rater = Rater::self;
    bool reasons = true;
    bool suggestions = true;
    bool plan = true;
    bool evidence = true;
    std::optional<std::set<EntryId>> chosenEvidence = {}; // nothing: all of it
    bool history = false;

    friend bool operator==(const ReportWish&, const ReportWish&) = default;
};

// What a file of this format is called at its end, without the dot.
[[nodiscard]] QString reportSuffix(ReportFormat format);

} // namespace waymark

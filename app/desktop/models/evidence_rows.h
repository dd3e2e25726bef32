// The evidence of a record as rows to show, free of the record that they came from.
#pragma once

#include "core/pathway/evidence.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace waymark {

class Session;

struct EvidenceRow {
    EntryId item = {}; // empty: the row is the heading of a period
    EvidencePeriod period = {};
    QString title = {}; // or the name of the period; of an item without a title, what there is to call it by
    QString day = {}; // "12 March 2026"
    QString skills = {}; // "Agile practices, User insight"; empty: none

    friend bool operator==(const EvidenceRow&, const EvidenceRow&) = default;
};

// Each group behind its heading.
[[nodiscard]] std::vector<EvidenceRow> evidenceRows(const std::vector<EvidenceGroup>& groups, const Session& session);

// The title as one line; of an item that has none, the beginning of its text or of its link, or a word for nothing at all.
[[nodiscard]] QString evidenceTitle(const EvidenceItem& item);

// "12 March 2026: Agile practices, User insight", as one reads it below the title.
[[nodiscard]] QString dayAndSkills(const EvidenceRow& row);

} // namespace waymark

Q_DECLARE_METATYPE(waymark::EvidenceRow)

#include "tests/app/support/carried_record.h"

#include "core/pathway/known_crosswalks.h"
#include "core/pathway/migrate.h"
#include "tests/support/sample_record.h"

#include <cstdlib>
#include <utility>

namespace waymark::test {

Record earlierRecord() {
    Record record = emptyRecord("ddat-2023-10");
    record.framework.title = "The framework of 2023";
    record.framework.edition = "October 2023";
    record.framework.skillNames = {{"user-focus", "User focus"}, {"problem-management", "Problem management"}};
    record.framework.proficiencyNames = {{"working", "Working"}};
    record.aims.current = RoleLevelId("product-manager");
    record.aims.target = RoleLevelId("senior-product-manager");
    record.ratings = {rating("user-focus", "working", "2023-11-01"),
                      rating("user-focus", "practitioner", "2024-03-01"),
                      rating("problem-management", "expert", "2024-03-01"),
                      rating("maintaining-delivery-momentum", "working", "2024-03-01"),
                      rating("user-focus", "working", "2024-04-01", Rater::agreed),
                      rating("agile-working", "practitioner", "2024-04-01", Rater::other)};
    record.ratings[0].reason = "I sat in on research.";
    record.ratings[2].reason = "I ran the incident reviews.";
    record.ratings[5].raterName = "Ana";
    return record;
}

Record carriedRecord() {
    FrameworkCatalog catalog;
    auto migration =
        migrateRecord(earlierRecord(), *catalog.load(FrameworkId("ddat-2023-10")),
                      *catalog.load(FrameworkId("gdd-2025-09")), knownCrosswalks(catalog), onDay("2026-11-22"));
    if (!migration)
        std::abort();
    return std::move(migration->record);
}

} // namespace waymark::test

// What a record holds about editions before its own: each answer, and where it went.
#pragma once

#include "core/framework/framework_catalog.h"
#include "core/pathway/crosswalk.h"
#include "core/pathway/migrate.h"
#include "core/record/record.h"

#include <optional>
#include <vector>

namespace waymark {

// A skill that an answer was carried over to.
struct CarriedTo {
    FrameworkId framework;
    SkillId skill;

    friend bool operator==(const CarriedTo&, const CarriedTo&) = default;
};

struct EarlierAnswer {
    const RatingEntry* entry = nullptr; // in the record; never null
    std::vector<CarriedTo> carriedTo;
    // Why it was not carried over to the record's own edition. Nothing if it was carried anywhere, and where nobody can say.
    std::optional<LeftRating> left;
};

struct EarlierAnswers {
    const EarlierEdition* edition = nullptr; // in the record; never null
    FrameworkPtr framework; // null: not in the catalog
    std::vector<EarlierAnswer> answers; // skill by skill in the framework's order, the newest of each first
};

// The editions in the order of the record. Frameworks that the catalog does not have are no hindrance.
[[nodiscard]] std::vector<EarlierAnswers> earlierAnswers(const Record& record, FrameworkCatalog& catalog,
                                                         const CrosswalkSet& crosswalks);

} // namespace waymark

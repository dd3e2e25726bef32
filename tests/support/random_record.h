// Records of which no two are alike, for laws that hold for every record.
#pragma once

#include "core/record/record.h"

#include <random>
#include <string>

namespace waymark::test {

using Random = std::mt19937_64;

// From `least` to `most`.
[[nodiscard]] int randomNumber(Random& random, int least, int most);

// Letters of several scripts, quotes, line ends, control characters and nothing at all.
[[nodiscard]] std::string randomText(Random& random);
[[nodiscard]] std::string randomId(Random& random); // 32 hexadecimal digits

[[nodiscard]] RatingEntry randomRating(Random& random);
[[nodiscard]] RatingDraft randomDraft(Random& random);
[[nodiscard]] EvidenceItem randomEvidence(Random& random);
[[nodiscard]] Action randomAction(Random& random);
[[nodiscard]] Snapshot randomSnapshot(Random& random);

// With up to `most` entries of each kind.
[[nodiscard]] Record randomRecord(Random& random, int most);

// A record of somebody who has used the program for twenty years: texts and numbers as people have them.
[[nodiscard]] Record longRecord(int ratings, int evidence);

} // namespace waymark::test

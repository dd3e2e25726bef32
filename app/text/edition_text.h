// What became of things from one edition to another, in words.
#pragma once

#include "core/pathway/crosswalk.h"
#include "core/pathway/edition_diff.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark {

// The reasons along a way, each in a paragraph. Over several crosswalks each says which step it belongs to, and steps that
// changed nothing are left out.
[[nodiscard]] QStringList chainReasons(const std::vector<ChainLink>& chain, const LanguageOrder& order);

// "Skills: 18 kept, 6 renamed ..."; what there is none of is left out.
[[nodiscard]] QString diffSummary(const EditionDiff& diff);

} // namespace waymark

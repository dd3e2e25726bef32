// How the parts of an edition are called: by the framework where the program has it, else as the record noted them down.
#pragma once

#include "core/framework/framework.h"
#include "core/pathway/crosswalk.h"
#include "core/record/record.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace waymark {

class EditionNames {
public:
    // `framework`: null if it is not in the program. What is given outlives the names.
    EditionNames(const Framework* framework, const RecordFramework& own, LanguageOrder languages)
        : m_framework(framework)
        , m_own(own)
        , m_languages(std::move(languages)) {}

    // "“Title” (edition)"; the id where there is no more.
    [[nodiscard]] QString titleAndEdition() const;

    // "October 2023"; the title or the id where there is none.
    [[nodiscard]] QString edition() const;

    [[nodiscard]] QString skill(const SkillId& id) const;
    [[nodiscard]] QString roleLevel(const RoleLevelId& id) const;

    // The level's name, or the word for an answer that is none.
    [[nodiscard]] QString answer(const RatingEntry& entry) const;

    // "Working, on 1 March 2024, my own": answer, day where one is, and who gave it.
    [[nodiscard]] QString rating(const RatingEntry& entry) const;

private:
    using Names = std::map<std::string, std::string>;

    [[nodiscard]] static QString kept(const Names& names, const std::string& id);

    const Framework* m_framework;
    const RecordFramework& m_own;
    LanguageOrder m_languages;
};

// "my own"; with the name of whoever gave it where the record has it: "somebody else's (Ana)".
[[nodiscard]] QString raterText(const RatingEntry& entry);

// The reasons of all links of a way, each once.
[[nodiscard]] QString reasonsOf(const std::vector<ChainLink>& chain, const LanguageOrder& languages);

} // namespace waymark

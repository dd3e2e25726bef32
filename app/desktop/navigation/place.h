// Where somebody is in the program: a page and what it shows.
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark {

enum class PageId {
    roles,
    pathway,
    step,
    compare,
    skill,
    ratings,
    gap,
    evidence,
    plan,
    history,
    framework,
    differences
};

// Stable names for the settings, the command line and addresses.
[[nodiscard]] QString pageName(PageId page);
[[nodiscard]] std::optional<PageId> pageFromName(const QString& name);

struct Place {
    PageId page = PageId::roles;
    FrameworkId framework = {}; // empty: the one that is open
    std::vector<RoleLevelId> levels = {}; // roles: the chosen one; step: from, to; compare: the columns
    SkillId skill = {}; // skill, ratings, evidence and history pages
    QString detail = {}; // what only the page itself understands

    friend bool operator==(const Place&, const Place&) = default;
};

// A place within its framework as texts for the settings, and back. Whether the things in it exist is not looked at. Nothing: the
// texts are no place.
[[nodiscard]] QStringList textsOf(const Place& place);
[[nodiscard]] std::optional<Place> placeFromTexts(const QStringList& texts);

} // namespace waymark

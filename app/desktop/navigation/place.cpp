#include "app/desktop/navigation/place.h"

#include "app/text/to_qt.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr std::array names{
    std::pair{PageId::roles, "roles"_L1},
    std::pair{PageId::pathway, "pathway"_L1},
    std::pair{PageId::step, "step"_L1},
    std::pair{PageId::compare, "compare"_L1},
    std::pair{PageId::skill, "skill"_L1},
    std::pair{PageId::ratings, "ratings"_L1},
    std::pair{PageId::gap, "gap"_L1},
    std::pair{PageId::evidence, "evidence"_L1},
    std::pair{PageId::plan, "plan"_L1},
    std::pair{PageId::history, "history"_L1},
    std::pair{PageId::framework, "framework"_L1},
    std::pair{PageId::differences, "differences"_L1},
};

// Page, skill and detail; the role levels follow.
constexpr qsizetype fixedTexts = 3;

} // namespace

QString pageName(PageId page) {
    for (const auto& [id, name] : names) {
        if (id == page)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<PageId> pageFromName(const QString& wanted) {
    for (const auto& [id, name] : names) {
        if (wanted.compare(name, Qt::CaseInsensitive) == 0)
            return id;
    }
    return std::nullopt;
}

QStringList textsOf(const Place& place) {
    QStringList texts{pageName(place.page), toQt(place.skill.str()), place.detail};
    for (const RoleLevelId& level : place.levels)
        texts << toQt(level.str());
    return texts;
}

std::optional<Place> placeFromTexts(const QStringList& texts) {
    const auto page = texts.size() < fixedTexts ? std::nullopt : pageFromName(texts[0]);
    if (!page)
        return std::nullopt;
    Place place{.page = *page, .skill = SkillId(fromQt(texts[1])), .detail = texts[2]};
    for (const QString& level : texts.mid(fixedTexts))
        place.levels.emplace_back(fromQt(level));
    return place;
}

} // namespace waymark

#include "app/desktop/navigation/place.h"

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

} // namespace waymark

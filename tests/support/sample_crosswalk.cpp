#include "tests/support/sample_crosswalk.h"

#include <utility>

namespace waymark::test {

namespace {

template <class AnyId>
std::vector<CrosswalkLink<AnyId>> linksOf(Crosswalk& crosswalk, const TextTable* english,
                                          const std::vector<SampleLink>& from) {
    std::vector<CrosswalkLink<AnyId>> links;
    for (const SampleLink& link : from) {
        const std::string reason = link.from + " to " + link.to;
        links.push_back({AnyId(link.from), AnyId(link.to), link.kind, {crosswalk.arena.keep(reason), english}});
    }
    return links;
}

} // namespace

CrosswalkPtr makeCrosswalk(std::string from, std::string to, const std::vector<SampleLink>& skills,
                           const std::vector<SampleLink>& roleLevels, const std::vector<SampleLink>& proficiencies) {
    auto crosswalk = std::make_shared<Crosswalk>();
    const TextTable* english = crosswalk->arena.make(TextTable{"en", {}, {}});
    crosswalk->id = from + "--" + to;
    crosswalk->goal.file = crosswalk->id + ".json";
    crosswalk->from = FrameworkId(std::move(from));
    crosswalk->to = FrameworkId(std::move(to));
    crosswalk->languages = {"en"};
    crosswalk->title = {"A crosswalk", english};
    crosswalk->skills = linksOf<SkillId>(*crosswalk, english, skills);
    crosswalk->roleLevels = linksOf<RoleLevelId>(*crosswalk, english, roleLevels);
    crosswalk->proficiencies = linksOf<ProficiencyId>(*crosswalk, english, proficiencies);
    return crosswalk;
}

CrosswalkPtr sampleCrosswalk() {
    return makeCrosswalk(
        "sample-2023-10", "sample-2025-09",
        {{"agile-working", "agile-practices", LinkKind::renamed},
         {"problem-management", "", LinkKind::dropped},
         {"product-ownership", "product-ownership"},
         {"life-cycle-perspective", "life-cycle-management", LinkKind::renamed},
         {"financial-ownership", "financial-ownership", LinkKind::partly},
         {"financial-ownership", "archive-care", LinkKind::partly}},
        {{"associate-product-manager", "associate-product-manager"},
         {"product-manager", "product-manager"},
         {"delivery-manager", "delivery-manager"}},
        {{"awareness", "awareness"}, {"working", "working"}, {"practitioner", "practitioner"}, {"expert", "expert"}});
}

} // namespace waymark::test

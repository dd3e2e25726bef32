#include "app/text/edition_text.h"
#include "core/framework/framework_catalog.h"
#include "core/pathway/known_crosswalks.h"
#include "tests/support/sample_crosswalk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark {
namespace {

std::vector<ChainLink> chainOf(const std::vector<LinkKind>& kinds) {
    std::vector<ChainLink> chain;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const std::string from(1, static_cast<char>('a' + i));
        const std::string to(1, static_cast<char>('b' + i));
        const CrosswalkPtr crosswalk = test::makeCrosswalk(from, to, {{from, to, kinds[i]}});
        const CrosswalkLink<SkillId>& link = crosswalk->skills.front();
        chain.push_back({crosswalk, from, to, link.kind, link.reason});
    }
    return chain;
}

TEST(ChainReasons, TheOneReasonOfOneStepStandsAlone) {
    EXPECT_EQ(chainReasons(chainOf({LinkKind::same}), {"en"}), QStringList{u"a to b"_s});
    EXPECT_EQ(chainReasons(chainOf({LinkKind::dropped}), {"en"}), QStringList{u"a to b"_s});
    EXPECT_TRUE(chainReasons({}, {"en"}).isEmpty());
}

TEST(ChainReasons, OfSeveralStepsEachSaysWhichItIsAndThoseThatChangeNothingAreLeftOut) {
    EXPECT_EQ(chainReasons(chainOf({LinkKind::renamed, LinkKind::same, LinkKind::partly}), {"en"}),
              (QStringList{u"A crosswalk: a to b"_s, u"A crosswalk: c to d"_s}));
    EXPECT_EQ(chainReasons(chainOf({LinkKind::same, LinkKind::same}), {"en"}),
              QStringList{u"It stays the same in every step from one edition to the other."_s});
}

TEST(DiffSummary, CountsWhatThereIs) {
    FrameworkCatalog catalog;
    const FrameworkPtr from = catalog.load(FrameworkId("ddat-2023-10")).value();
    const FrameworkPtr to = catalog.load(FrameworkId("gdd-2025-09")).value();
    const CrosswalkSet crosswalks = knownCrosswalks(catalog);
    const QString text = diffSummary(diffEditions(from, to, crosswalks));
    EXPECT_TRUE(text.startsWith(u"Skills: 18 kept, 6 renamed, 1 changed in meaning, 1 split,"_s)) << text.toStdString();
    EXPECT_EQ(diffSummary(diffEditions(to, to, crosswalks)), u"Skills: 34 kept."_s);
}

} // namespace
} // namespace waymark

#include "core/storage/companion_name.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(CompanionName, ATemporaryNameTellsWhoseItIsAndOfWhichFile) {
    const auto name = temporaryName("me.waymark", 42);
    EXPECT_TRUE(name.string().starts_with(".me.waymark."));
    EXPECT_EQ(ownerOfTemporary(name, "me.waymark"), thisProcess());
    EXPECT_EQ(ownerOfTemporary(name, "me.waymark2"), std::nullopt);
    EXPECT_EQ(ownerOfTemporary(name, "me"), std::nullopt);
    EXPECT_NE(temporaryName("me.waymark", 43), name);
}

TEST(CompanionName, FitsWhereTheFilesOwnNameIsAsLongAsItMayBe) {
    for (const std::string& letter : {std::string("x"), std::string("\xc3\xa9"), std::string("\xe6\x97\xa5")}) {
        std::string fileName;
        while (fileName.size() + letter.size() <= longestFileName)
            fileName += letter;
        for (const std::size_t longest : {longestFileName, std::size_t{143}, std::size_t{0}}) {
            const std::string name = temporaryName(fileName, 1, longest).string();
            EXPECT_LE(name.size(), std::max<std::size_t>(longest, 100));
            EXPECT_EQ(ownerOfTemporary(name, fileName), thisProcess());
            const std::size_t begin = name.rfind('.', name.rfind('.') - 1);
            EXPECT_EQ((begin - 1) % letter.size(), 0U) << "half a character";
        }
        EXPECT_LE(lockName(fileName).string().size(), longestFileName);
    }
}

TEST(CompanionName, NothingThatAnotherCouldHaveNamedSoIsOurs) {
    const std::string ours = temporaryName("f", 1).string();
    for (const std::string& other : {ours.substr(1), ours + "x", "x" + ours, std::string(".f.waymark-tmp"),
                                     std::string(".f.1-2-3.waymark-tmp"), std::string(".f.1-2-3-4-5.waymark-tmp"),
                                     std::string(".f.g-g-g-g-g.waymark-tmp"), std::string(".waymark-tmp")})
        EXPECT_EQ(ownerOfTemporary(other, "f"), std::nullopt) << other;
}

} // namespace
} // namespace waymark

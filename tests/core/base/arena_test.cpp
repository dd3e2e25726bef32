#include "core/base/arena.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace waymark {
namespace {

TEST(Arena, WhatLiesInItStaysWhereItIsWhileMoreComesAndWhenItMoves) {
    Arena arena(10);
    const std::string_view first = arena.keep("first");
    std::vector<std::string_view> many;
    for (int i = 0; i < 20'000; ++i)
        many.push_back(arena.keep(std::to_string(i)));
    const Arena moved = std::move(arena);
    EXPECT_EQ(first, "first");
    for (int i = 0; i < 20'000; ++i)
        ASSERT_EQ(many[static_cast<std::size_t>(i)], std::to_string(i));
    EXPECT_GE(moved.capacity(), 20'000U);
}

TEST(Arena, ListsAreAligned) {
    Arena arena;
    const std::uint64_t numbers[] = {1, 2, 3};
    for (int i = 0; i < 100; ++i) {
        static_cast<void>(arena.keep("x"));
        const auto kept = arena.keep(std::span<const std::uint64_t>(numbers));
        ASSERT_EQ(reinterpret_cast<std::uintptr_t>(kept.data()) % alignof(std::uint64_t), 0U);
        ASSERT_EQ(kept[2], 3U);
    }
}

TEST(Arena, NothingTakesNoMemory) {
    Arena arena;
    EXPECT_TRUE(arena.keep("").empty());
    EXPECT_TRUE(arena.keep(std::span<const int>{}).empty());
    EXPECT_EQ(arena.capacity(), 0U);
}

TEST(Arena, APieceLargerThanAnyChunkHasRoom) {
    Arena arena;
    const std::string large(5'000'000, 'x');
    EXPECT_EQ(arena.keep(large), large);
    EXPECT_EQ(arena.keep("after"), "after");
}

} // namespace
} // namespace waymark

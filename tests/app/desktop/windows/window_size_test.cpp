#include "app/desktop/windows/window_size.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(WindowSize, TheFirstWindowIsWholeOnASmallScreenTogetherWithItsFrame) {
    for (const QSize screen : {QSize(1280, 800), QSize(1024, 768), QSize(1366, 728), QSize(800, 600)}) {
        const QSize size = firstWindowSize(screen);
        EXPECT_LE(size.width(), screen.width() - 16) << screen.width();
        EXPECT_LE(size.height(), screen.height() - 40) << screen.height();
        EXPECT_GE(size.width(), screen.width() * 8 / 10) << screen.width();
        EXPECT_GE(size.height(), screen.height() * 8 / 10) << screen.height();
    }
}

TEST(WindowSize, TheFirstWindowHasItsUsualSizeWhereThereIsRoom) {
    EXPECT_EQ(firstWindowSize(QSize(1920, 1080)), QSize(1280, 800));
    EXPECT_EQ(firstWindowSize(QSize(3840, 2160)), QSize(1280, 800));
}

TEST(WindowSize, WhatIsDrawnWithoutAScreenHasTheUsualSize) {
    const QWidget window;
    EXPECT_EQ(firstWindowSize(window), QSize(1280, 800));
}

} // namespace
} // namespace waymark

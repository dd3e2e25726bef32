#include "app/desktop/pages/evidence/evidence_link.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace Qt::StringLiterals;
using Kind = EvidenceLink::Kind;

class EvidenceLinkTest : public testing::Test {
protected:
    EvidenceLinkTest() {
        link.setOpener([this](const QUrl& url) {
            opened << url;
            return takes;
        });
    }

    [[nodiscard]] EvidenceLink::Target target(const QString& text) const {
        return EvidenceLink::target(text, folder.path());
    }

    [[nodiscard]] QString open(const QString& text) const { return link.open(text, folder.path()); }

    QString make(const QString& name) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }

    QTemporaryDir folder;
    EvidenceLink link;
    QList<QUrl> opened;
    bool takes = true;
};

TEST_F(EvidenceLinkTest, WhatBeginsLikeAnAddressIsOneAndTheRestIsAFile) {
    EXPECT_EQ(target(u"  "_s).kind, Kind::nothing);
    EXPECT_EQ(target(u" https://example.org/a?b=c#d \n"_s).url, QUrl(u"https://example.org/a?b=c#d"_s));
    EXPECT_EQ(target(u"HTTP://example.org"_s).kind, Kind::web);
    EXPECT_EQ(target(u"www.example.org/a"_s).url, QUrl(u"https://www.example.org/a"_s));
    EXPECT_EQ(target(u"mailto:ana@example.org"_s).kind, Kind::mail);
    EXPECT_EQ(target(u"https://"_s).kind, Kind::other);
    EXPECT_EQ(target(u"ftp://example.org"_s).kind, Kind::other);
    for (const QString& file : {u"notes/plan.pdf"_s, u"javascript:alert(1)"_s, u"example.org"_s, u"a & b.txt"_s})
        EXPECT_EQ(target(file).url, QUrl::fromLocalFile(folder.filePath(file))) << file.toStdString();
    EXPECT_EQ(target(u"../up.txt"_s).url, QUrl::fromLocalFile(QDir::cleanPath(folder.path() + u"/../up.txt"_s)));
    EXPECT_EQ(target(u"~/plan.pdf"_s).url, QUrl::fromLocalFile(QDir::homePath() + u"/plan.pdf"_s));
    EXPECT_EQ(target(u"file:///folder/a%20b.txt"_s).url, QUrl::fromLocalFile(u"/folder/a b.txt"_s));
}

TEST_F(EvidenceLinkTest, AFileOpensIfItIsThere) {
    EXPECT_TRUE(open(u"plan.pdf"_s).contains(u"is not there"_s));
    EXPECT_TRUE(opened.isEmpty());
    const QString file = make(u"plan.pdf"_s);
    EXPECT_TRUE(open(u"plan.pdf"_s).startsWith(u"Opened"_s));
    EXPECT_EQ(opened, QList{QUrl::fromLocalFile(file)});
    takes = false;
    EXPECT_TRUE(open(u"plan.pdf"_s).startsWith(u"No program on this machine opens"_s));
    EXPECT_TRUE(open(u"https://example.org"_s).startsWith(u"No program on this machine opens"_s));
}

TEST_F(EvidenceLinkTest, ProgramsAndStrangeAddressesAreNotStarted) {
    for (const QString& name : {u"win.exe"_s, u"run.SH"_s, u"x.desktop"_s}) {
        make(name);
        EXPECT_TRUE(open(name).contains(u"is a program"_s)) << name.toStdString();
    }
    EXPECT_TRUE(open(u"smb://machine/share"_s).contains(u"is neither"_s));
    EXPECT_TRUE(open({}).startsWith(u"There is no link"_s));
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(EvidenceLinkTest, AFileInTheRecordsFolderIsNamedFromThere) {
    EXPECT_EQ(EvidenceLink::linkTo(folder.filePath(u"a/b.pdf"_s), folder.path()),
              QDir::toNativeSeparators(u"a/b.pdf"_s));
    EXPECT_EQ(EvidenceLink::linkTo(folder.filePath(u"..b.pdf"_s), folder.path()), u"..b.pdf"_s);
    const QString outside = QDir::cleanPath(folder.path() + u"/../b.pdf"_s);
    EXPECT_EQ(EvidenceLink::linkTo(outside, folder.path()), QDir::toNativeSeparators(outside));
}

} // namespace
} // namespace waymark

#include "tests/app/support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace waymark::test {

void expectGolden(const QString& name, const QString& text) {
    const QString path = QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/golden/") + name;
    QFile file(path);
    if (qEnvironmentVariableIsSet("WAYMARK_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path) << " is missing; see WAYMARK_UPDATE_GOLDEN";
    const QString expected = QString::fromUtf8(file.readAll());
    if (expected == text)
        return;
    const QStringList wanted = expected.split(u'\n');
    const QStringList got = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(wanted.size(), got.size()); ++i) {
        ASSERT_EQ(wanted.value(i).toStdString(), got.value(i).toStdString())
            << qPrintable(name) << " differs first in line " << i + 1;
    }
}

} // namespace waymark::test

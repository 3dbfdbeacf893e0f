// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace wm::documents::test {

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, program + QStringLiteral(" did not end: ") + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QString keep(const QString &name, const QByteArray &bytes)
{
    const QString folder = QStringLiteral(WM_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(file.fileName());
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

} // namespace wm::documents::test

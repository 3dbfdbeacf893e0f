// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet.h"

#include "core/base/bytes.h"
#include "core/documents/pdfa3.h"
#include "tests/documents/sample.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace wm;
using namespace wm::documents;

namespace {

struct Ran
{
    int status = -1;
    QString out;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QString pictures()
{
    const QString folder = QStringLiteral(WM_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    return folder;
}

} // namespace

TEST(Packet, ShowsEveryFact)
{
    const auto pdf = renderPacket(sample::packet());
    ASSERT_TRUE(pdf) << qPrintable(pdf.error().message);
    const auto file = attachRecord(*pdf, QByteArray(40'000, 'r'), packetMetadata(sample::packet()));
    ASSERT_TRUE(file) << qPrintable(file.error().message);
    const sample::Keys keys;
    const auto whole = signPdf(*file, keys.signer(), QDateTime(QDate(2026, 11, 20), QTime(17, 12), Qt::UTC));
    ASSERT_TRUE(whole) << qPrintable(whole.error().message);
    const QString path = pictures() + QStringLiteral("/packet.pdf");
    write(path, *whole);
    EXPECT_EQ(run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("80"), QStringLiteral("-png"), path,
                                               pictures() + QStringLiteral("/packet")})
                  .status,
              0);
    const Ran check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    EXPECT_EQ(check.status, 0) << qPrintable(check.out);
    const Ran sig = run(QStringLiteral("pdfsig"), {path});
    EXPECT_TRUE(sig.out.contains(QStringLiteral("Signature is Valid"))) << qPrintable(sig.out);
    EXPECT_TRUE(sig.out.contains(QStringLiteral("Total document signed"))) << qPrintable(sig.out);
    const PdfSignatureReport report = checkPdfSignature(*whole);
    EXPECT_TRUE(report.valid) << qPrintable(report.problems.join(u'\n'));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/bundle_seal.h"

#include "core/base/bytes.h"
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <cerrno>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qint64 kHash = 32;
constexpr qint64 kTail = kHash + 8 + 8;
const QByteArray &magic()
{
    static const QByteArray word = QByteArrayLiteral("wmjseal1");
    return word;
}

void add(QList<Problem> &problems, const QString &what, qint64 offset)
{
    Problem problem{what};
    problem.offset = offset;
    problems.append(problem);
}

} // namespace

Result<void> sealBundle(const QString &path)
{
    const QString what = RecordWords::tr("The bundle could not be sealed");
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return errorFromErrno(errno, what, path);
    const qint64 pages = file.size() / kBundlePage;
    if (pages == 0 || file.size() % kBundlePage != 0)
        return makeError(ErrorCode::Io, RecordWords::tr("%1: the file has a wrong length.").arg(what), path);
    QByteArray hashes;
    for (qint64 page = 0; page < pages; ++page)
        hashes += sha256(file.read(kBundlePage));
    const qint64 count = qToBigEndian(pages);
    const QByteArray seal =
        hashes + sha256(hashes) + QByteArray(reinterpret_cast<const char *>(&count), sizeof count) + magic();
    if (file.write(seal) != seal.size() || !file.flush())
        return errorFromErrno(errno, what, path);
    return {};
}

SealCheck checkSeal(QIODevice &file, QList<Problem> &problems)
{
    SealCheck check;
    const qint64 size = file.size();
    // The number of pages follows from the length alone, so that a flipped bit in the number cannot mislead.
    const qint64 pages = (size - kTail) / (kBundlePage + kHash);
    const bool fits = pages > 0 && size == pages * (kBundlePage + kHash) + kTail;
    check.pageBytes = fits ? pages * kBundlePage : size - size % kBundlePage;
    if (!fits) {
        add(problems, RecordWords::tr("The seal at the end of the file is missing or the file was cut off."),
            check.pageBytes);
        return check;
    }
    check.sealed = true;
    file.seek(check.pageBytes);
    const QByteArray hashes = file.read(pages * kHash);
    const QByteArray tail = file.read(kTail);
    const qint64 tailAt = check.pageBytes + pages * kHash;
    if (tail.size() != kTail || tail.right(8) != magic() || qFromBigEndian<qint64>(tail.constData() + kHash) != pages)
        add(problems, RecordWords::tr("The end of the seal was altered, at byte %1 of the bundle.").arg(tailAt + kHash),
            tailAt + kHash);
    if (sha256(hashes) != tail.left(kHash))
        add(problems,
            RecordWords::tr("The seal was altered, between bytes %1 and %2 of the bundle.")
                .arg(check.pageBytes)
                .arg(tailAt + kHash),
            check.pageBytes);
    file.seek(0);
    for (qint64 page = 0; page < pages; ++page) {
        if (sha256(file.read(kBundlePage)) != QByteArrayView(hashes).sliced(page * kHash, kHash))
            add(problems,
                RecordWords::tr("The bundle was altered between its bytes %1 and %2.")
                    .arg(page * kBundlePage)
                    .arg((page + 1) * kBundlePage - 1),
                page * kBundlePage);
    }
    return check;
}

} // namespace wm::record

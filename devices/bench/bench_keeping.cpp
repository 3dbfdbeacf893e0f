// SPDX-License-Identifier: GPL-3.0-or-later
// What a person keeps of a session: a capture with a name, a copy of everything recorded, the values.
#include "devices/bench/bench_worker.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>

namespace wm::bench {

using workflow::BenchModel;

Result<QString> BenchWorker::startCapture(const QString &name)
{
    if (m_ended || m_captureDir.isEmpty())
        return makeError(ErrorCode::Refused, tr("There is no connection to record. Connect to a device first."));
    if (m_named)
        return makeError(ErrorCode::Busy, tr("A capture is running. Stop it first."));
    QString plain = name.trimmed();
    plain.replace(QRegularExpression(QStringLiteral("[^\\w .-]"), QRegularExpression::UseUnicodePropertiesOption),
                  QStringLiteral("-"));
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    if (plain.isEmpty() || plain.size() > 80)
        return makeError(ErrorCode::Invalid, tr("Give the capture a name of 1 to 80 characters."));
    const QString path = QDir(m_captureDir).filePath(plain + QStringLiteral(".pcap"));
    auto writer = capture::CaptureWriter::create(path, m_clock);
    if (!writer)
        return writer.error();
    m_named = std::move(*writer);
    report();
    return path;
}

Result<QString> BenchWorker::stopCapture()
{
    if (!m_named)
        return makeError(ErrorCode::Refused, tr("No capture is running."));
    const QString path = m_named->path();
    const bool whole = m_named->isWhole();
    const auto finished = m_named->finish();
    m_named.reset();
    report();
    if (!finished)
        return finished.error();
    if (!whole)
        return makeError(ErrorCode::Invalid, tr("%1 is not whole: it grew too large, or the disk is full.").arg(path));
    return path;
}

Result<void> BenchWorker::saveRecording(const QString &file)
{
    if (m_recorded)
        (void)m_recorded->capture(); // with what came up to now
    QFile from(m_recordingPath);
    if (m_recordingPath.isEmpty() || !from.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::NotFound, tr("Nothing was recorded yet. Connect to a device first."));
    QSaveFile to(file);
    bool good = to.open(QIODevice::WriteOnly);
    while (good && !from.atEnd()) {
        const QByteArray piece = from.read(1024 * 1024);
        good = !piece.isEmpty() && to.write(piece) == piece.size();
    }
    if (!good || !to.commit())
        return makeError(ErrorCode::NoPermission,
                         tr("%1 could not be written: %2. Choose another place.").arg(file, to.errorString()));
    return {};
}

Result<void> BenchWorker::saveValues(const QString &file)
{
    if (m_found.isEmpty())
        return makeError(ErrorCode::NotFound, tr("No values were read yet."));
    QList<BenchModel> models;
    for (const sunspec::FoundModel &found : std::as_const(m_found))
        models += viewOf(*m_catalogue, found);
    QSaveFile to(file);
    const QByteArray csv = toCsv(models);
    if (!to.open(QIODevice::WriteOnly) || to.write(csv) != csv.size() || !to.commit())
        return makeError(ErrorCode::NoPermission,
                         tr("%1 could not be written: %2. Choose another place.").arg(file, to.errorString()));
    return {};
}

} // namespace wm::bench

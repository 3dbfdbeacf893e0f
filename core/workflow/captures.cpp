// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/captures.h"

#include "core/base/json.h"
#include "core/record/projection.h"

#include <QtCore/QDir>

namespace wm::workflow {

namespace {

/// Links stop recording long before this (capture::CaptureWriter::kMaxBytes).
constexpr qint64 kMaxCaptureBytes = qint64{256} * 1024 * 1024;

/// File names cited by readings, each once, in the order of the record.
QStringList citedCaptures(const record::JobState &state)
{
    QStringList names;
    for (const record::Entry *reading : state.all(record::Kind::Reading)) {
        QString name = reading->value.value(QStringLiteral("capture")).toString();
        if (name.isEmpty())
            name = reading->value.value(QStringLiteral("decoded")).toMap().value(QStringLiteral("capture")).toString();
        // A record may come from elsewhere: only plain names, never a way out of the folder.
        if (!name.isEmpty() && name == QFileInfo(name).fileName() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

Result<void> keepCaptures(record::Store &store, const JobId &job, const record::Author &author, const QString &folder)
{
    const auto entries = store.entries(job);
    if (!entries)
        return entries.error();
    const record::JobState state(*entries);
    QList<record::Draft> notes;
    const QStringList names = citedCaptures(state);
    for (const QString &name : names) {
        const QString path = QStringLiteral("capture.%1").arg(name);
        const QString file = QDir(folder).filePath(name);
        if (state.current(record::Kind::Note, path) != nullptr || !QFileInfo(file).isFile())
            continue;
        const auto bytes = readFile(file, kMaxCaptureBytes);
        if (!bytes)
            return bytes.error();
        const auto hash = store.putBlob(*bytes);
        if (!hash)
            return hash.error();
        record::Draft note{record::Kind::Note, path};
        note.value.insert(QStringLiteral("text"), name);
        note.value.insert(QStringLiteral("media_type"), QStringLiteral("application/vnd.tcpdump.pcap"));
        note.blobs.append(*hash);
        notes.append(note);
    }
    if (notes.isEmpty())
        return {};
    const auto appended = store.append(job, author, notes);
    if (!appended)
        return appended.error();
    return {};
}

Result<int> pruneCaptures(const record::Store &store, const QString &folder, const QDateTime &now,
                          const CaptureKeeping &keeping)
{
    // Oldest first. What the records cite is only asked when something is to go, since that reads all of them.
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.pcap")}, QDir::Files, QDir::Time | QDir::Reversed);
    qint64 bytes = 0;
    for (const QFileInfo &file : files)
        bytes += file.size();
    const auto isOlder = [&now](const QFileInfo &file, qint64 seconds) {
        return file.lastModified().secsTo(now) > seconds;
    };
    const bool tooOld = !files.isEmpty() && isOlder(files.first(), qint64{keeping.days} * 86'400);
    if (!tooOld && bytes <= keeping.bytes)
        return 0;
    const auto jobs = store.jobs();
    if (!jobs)
        return jobs.error();
    QStringList cited;
    for (const record::JobSummary &job : *jobs) {
        const auto entries = store.entries(job.id);
        if (!entries)
            return entries.error();
        cited += citedCaptures(record::JobState(*entries));
    }
    int removed = 0;
    for (const QFileInfo &file : files)
        if (cited.contains(file.fileName()))
            bytes -= file.size();
    for (const QFileInfo &file : files) {
        const bool mayGo = isOlder(file, qint64{keeping.days} * 86'400) || bytes > keeping.bytes;
        if (!mayGo || cited.contains(file.fileName()) || !isOlder(file, qint64{keeping.untouchedHours} * 3'600))
            continue;
        if (QFile::remove(file.filePath())) {
            bytes -= file.size();
            ++removed;
        }
    }
    return removed;
}

} // namespace wm::workflow

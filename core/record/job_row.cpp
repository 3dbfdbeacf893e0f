// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/job_row.h"

namespace wm::record {

namespace {

/// Between the words of a cell; no text of ours holds one.
constexpr QChar kBetween = u'\0';

} // namespace

void writeJobRow(SQLite::Statement &row, const JobSummary &summary, const Sealer *sealer)
{
    const QByteArray key = summary.id.toRfc4122();
    QStringList words{summary.title, summary.address, summary.utility, summary.collarSerial};
    if (sealer != nullptr)
        words = {
            QString::fromLatin1(sealer->seal(place::kJob, key, words.join(kBetween).toUtf8()).toBase64()), {}, {}, {}};
    bindBlob(row, 1, key);
    for (int i = 0; i < 4; ++i)
        bindText(row, 2 + i, words.at(i));
    bindText(row, 6, summary.lastStep);
    bindText(row, 7, summary.state);
    row.bind(8, summary.demonstration ? 1 : 0);
    row.bind(9, summary.archived ? 1 : 0);
    row.bind(10, summary.entries);
    row.bind(11, static_cast<int64_t>(summary.changedUtcMs));
    row.exec();
}

std::optional<JobSummary> jobRowAt(SQLite::Statement &row, const Sealer *sealer)
{
    JobSummary summary;
    const QByteArray key = blobAt(row, 0);
    summary.id = QUuid::fromRfc4122(key);
    if (sealer != nullptr) {
        const auto opened = sealer->open(place::kJob, key, QByteArray::fromBase64(textAt(row, 1).toLatin1()));
        const QStringList words = QString::fromUtf8(opened.value_or(QByteArray())).split(kBetween);
        if (!opened || words.size() != 4)
            return std::nullopt;
        summary.title = words.at(0);
        summary.address = words.at(1);
        summary.utility = words.at(2);
        summary.collarSerial = words.at(3);
    } else {
        summary.title = textAt(row, 1);
        summary.address = textAt(row, 2);
        summary.utility = textAt(row, 3);
        summary.collarSerial = textAt(row, 4);
    }
    summary.lastStep = textAt(row, 5);
    summary.state = textAt(row, 6);
    summary.demonstration = row.getColumn(7).getInt() != 0;
    summary.archived = row.getColumn(8).getInt() != 0;
    summary.entries = row.getColumn(9).getInt();
    summary.changedUtcMs = row.getColumn(10).getInt64();
    return summary;
}

} // namespace wm::record

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_files.h"

#include "core/base/text.h"
#include "core/fleet/unit_files.h"
#include "ui/app.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace wm::ui {

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

Error notWritten(const QString &file, const QString &why)
{
    return makeError(
        ErrorCode::Io,
        FleetFiles::tr("“%1” could not be written: %2. Choose another place.").arg(QFileInfo(file).fileName(), why));
}

QString written(const QString &file, int rows)
{
    return FleetFiles::tr("“%1” is written: %n lines.", nullptr, rows).arg(QFileInfo(file).fileName());
}

/// Writes a file whole, and says so.
Result<QString> written(const QString &file, QByteArray lines, int rows)
{
    if (!isAscii(lines))
        lines.prepend(fleet::kByteOrderMark);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(lines) != lines.size() || !out.commit())
        return notWritten(file, out.errorString());
    return written(file, rows);
}

} // namespace

/// A file of measurements on its way; used by one thread after the other.
struct FleetFiles::Samples
{
    QSaveFile file;
    QSet<QString> wanted;
    bool all = false;
    QUrlQuery first, query;
    int rows = 0, implausible = 0;
    QJsonObject next; ///< where the next page begins; empty: that was the last
    int asked = 0;
};

FleetFiles::FleetFiles(App &app) : m_app(app)
{
    m_writer.setMaxThreadCount(1);
}

FleetFiles::~FleetFiles()
{
    m_writer.waitForDone();
}

void FleetFiles::set(bool running, const QString &words, bool failed)
{
    m_running = running;
    m_words = words;
    m_failed = failed;
    Q_EMIT changed();
}

void FleetFiles::dismiss()
{
    if (!m_running)
        set(false, {}, false);
}

void FleetFiles::stop()
{
    if (!m_running)
        return;
    ++m_asked;
    set(false, tr("Stopped; no file was written."), false);
}

void FleetFiles::writeUnits(const QString &file, QList<fleet::Unit> units)
{
    if (m_running)
        return;
    set(true, tr("Writing the units …"), false);
    QtConcurrent::run(&m_writer, [file, units = std::move(units)] {
        QByteArray lines = fleet::unitsHeader();
        for (const fleet::Unit &unit : units)
            lines += fleet::unitLine(unit);
        return written(file, std::move(lines), static_cast<int>(units.size()));
    }).then(this, [this, asked = ++m_asked](const Result<QString> &words) {
        if (asked == m_asked)
            set(false, words ? *words : words.error().message, !words);
    });
}

void FleetFiles::writeLines(const QString &file, QByteArray lines)
{
    if (m_running)
        return;
    set(true, tr("Writing the file …"), false);
    QtConcurrent::run(&m_writer, [file, lines = std::move(lines)] {
        return written(file, lines, static_cast<int>(lines.count('\n')) - 1);
    }).then(this, [this, asked = ++m_asked](const Result<QString> &words) {
        if (asked == m_asked)
            set(false, words ? *words : words.error().message, !words);
    });
}

void FleetFiles::writeSamples(const QString &file, const QStringList &serials, bool all)
{
    if (m_running)
        return;
    auto samples = std::make_shared<Samples>();
    samples->asked = ++m_asked;
    samples->file.setFileName(file);
    samples->wanted = {serials.begin(), serials.end()};
    samples->all = all;
    if (!all && serials.size() == 1)
        samples->first.addQueryItem(QStringLiteral("serial"),
                                    QString::fromLatin1(QUrl::toPercentEncoding(serials.first())));
    samples->query = samples->first;
    set(true, tr("Fetching measurements …"), false);
    QtConcurrent::run(&m_writer, [samples] {
        return samples->file.open(QIODevice::WriteOnly) && samples->file.write(fleet::samplesHeader()) > 0;
    }).then(this, [this, samples](bool open) {
        if (samples->asked != m_asked)
            return;
        if (!open)
            set(false, notWritten(samples->file.fileName(), samples->file.errorString()).message, true);
        else if (!samples->all && samples->wanted.isEmpty())
            end(samples);
        else
            nextPage(samples);
    });
}

void FleetFiles::nextPage(const std::shared_ptr<Samples> &samples)
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr) {
        set(false, tr("The office is not connected any more; no file was written."), true);
        return;
    }
    calls->ask(this, QByteArrayLiteral("GET"), "/v1/samples?" + samples->query.toString(QUrl::FullyEncoded).toLatin1(),
               {}, [this, samples](const Result<sync::Response> &response) {
                   if (samples->asked == m_asked)
                       took(samples, response);
               });
}

void FleetFiles::took(const std::shared_ptr<Samples> &samples, const Result<sync::Response> &response)
{
    if (!response) {
        set(false, tr("No file was written. %1").arg(response.error().message), true);
        return;
    }
    QtConcurrent::run(&m_writer, [samples, body = response->body]() -> Result<void> {
        const auto page = sync::objectFrom(body);
        if (!page)
            return page.error();
        QByteArray lines;
        for (const QJsonValue value : page->value(QStringLiteral("samples")).toArray()) {
            const QString serial = value.toObject().value(QStringLiteral("serial")).toString();
            const auto sample = fleet::sampleFrom(value.toObject());
            if (!sample)
                return sample.error();
            if (!samples->all && !samples->wanted.contains(serial))
                continue;
            lines += fleet::sampleLine(serial, *sample);
            samples->implausible += fleet::isPlausible(*sample) ? 0 : 1;
            ++samples->rows;
        }
        if (samples->file.write(lines) != lines.size())
            return notWritten(samples->file.fileName(), samples->file.errorString());
        samples->next = page->value(QStringLiteral("next")).toObject();
        return {};
    }).then(this, [this, samples](const Result<void> &taken) {
        if (samples->asked != m_asked)
            return;
        if (!taken) {
            set(false, taken.error().message, true);
            return;
        }
        if (samples->next.isEmpty()) {
            end(samples);
            return;
        }
        samples->query = samples->first;
        samples->query.addQueryItem(QStringLiteral("after_ms"),
                                    QString::number(samples->next.value(QStringLiteral("after_ms")).toInteger()));
        samples->query.addQueryItem(QStringLiteral("after_serial"),
                                    QString::fromLatin1(QUrl::toPercentEncoding(
                                        samples->next.value(QStringLiteral("after_serial")).toString())));
        set(true, tr("Fetching measurements: %n so far …", nullptr, samples->rows), false);
        nextPage(samples);
    });
}

void FleetFiles::end(const std::shared_ptr<Samples> &samples)
{
    QtConcurrent::run(&m_writer, [samples] { return samples->file.commit(); }).then(this, [this, samples](bool kept) {
        if (samples->asked != m_asked)
            return;
        QString words = kept ? written(samples->file.fileName(), samples->rows)
                             : notWritten(samples->file.fileName(), samples->file.errorString()).message;
        if (kept && samples->implausible > 0)
            words += u' ' + tr("%n measurements say more power than their volts and amperes allow.", nullptr,
                               samples->implausible);
        set(false, words, !kept);
    });
}

} // namespace wm::ui

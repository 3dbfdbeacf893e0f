// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/support.h"

#include "core/base/json.h"
#include "core/record/projection.h"
#include "ui/app.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr qint64 kMostBytes = qint64{256} * 1024 * 1024; ///< as capture::readCapture()
const QString kInRecord = QStringLiteral("record:");
const QString kNotePath = QStringLiteral("capture.");

QString deviceOf(const QString &file)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("collar"), QT_TRANSLATE_NOOP("wm::ui::Support", "Collar")},
        {QStringLiteral("ims"), QT_TRANSLATE_NOOP("wm::ui::Support", "Sub-meter")},
        {QStringLiteral("inverter"), QT_TRANSLATE_NOOP("wm::ui::Support", "Inverter")},
        {QStringLiteral("bench"), QT_TRANSLATE_NOOP("wm::ui::Support", "Bench")},
        {QStringLiteral("sunspec"), QT_TRANSLATE_NOOP("wm::ui::Support", "SunSpec scan")}};
    // bench-ttyUSB0-20260501T120000000Z.pcap: of the bench's many the port tells them apart.
    static const QRegularExpression form(QStringLiteral("^([a-z]+)-(?:(.+)-)?[0-9]{8}T[0-9]+Z(-[0-9]+)?\\.pcap$"));
    const auto match = form.match(file);
    if (!match.hasMatch() || !words.contains(match.captured(1)))
        return file; // a name that somebody gave it
    const QString device = Support::tr(words.value(match.captured(1)));
    return match.captured(2).isEmpty() ? device : QStringLiteral("%1 %2").arg(device, match.captured(2));
}

/// The time is that of the replay's header: when the recording began, not when its file was written last.
QList<Detail> filesIn(const QString &folder, int most, const std::function<QDateTime(QString)> &began)
{
    QList<std::pair<QDateTime, Detail>> found;
    if (folder.isEmpty())
        return {};
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.pcap")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (found.size() == most)
            break;
        QDateTime when = began ? began(file.absoluteFilePath()) : QDateTime();
        if (!when.isValid())
            when = file.lastModified();
        found.append({when,
                      {deviceOf(file.fileName()),
                       QStringLiteral("%1 · %2").arg(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat),
                                                     QLocale().formattedDataSize(file.size())),
                       file.fileName(),
                       -1,
                       {},
                       {},
                       file.absoluteFilePath()}});
    }
    // By the time that is shown.
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Detail> rows;
    for (const auto &[when, row] : std::as_const(found))
        rows.append(row);
    return rows;
}

/// The recordings that a job's record holds (workflow::keepCaptures).
QList<Detail> recordingsOf(const record::JobState &state)
{
    QList<Detail> rows;
    for (const record::Entry *note : state.all(record::Kind::Note))
        if (note->path.startsWith(kNotePath) && !note->blobs.isEmpty())
            rows.append({deviceOf(note->path.mid(kNotePath.size())),
                         {},
                         note->path.mid(kNotePath.size()),
                         -1,
                         {},
                         {},
                         kInRecord + QString::fromLatin1(note->blobs.first().toHex())});
    return rows;
}

} // namespace

Support::Support(App &app) : m_app(app)
{
    connect(&app, &App::jobChanged, this, &Support::refresh);
    connect(&app, &App::languageChanged, this, &Support::refresh);
}

Support::~Support() = default;

QString Support::folder() const
{
    return m_app.dataDir().isEmpty() ? QString()
                                     : QDir::toNativeSeparators(m_app.dataDir() + QStringLiteral("/captures"));
}

void Support::refresh()
{
    QList<Detail> ofTheJob;
    if (const JobController *job = m_app.job()) {
        ofTheJob = recordingsOf(job->state());
        for (Detail &row : ofTheJob)
            row.value = tr("in the record of %1").arg(job->title());
    }
    const QString folder = m_app.dataDir().isEmpty() ? QString() : m_app.dataDir() + QStringLiteral("/captures");
    QtConcurrent::run([folder, began = m_app.services().recordingBegan] {
        return filesIn(folder, kMostListed, began);
    }).then(this, [this, ofTheJob](const QList<Detail> &files) { m_recordings.set(ofTheJob + files); });
}

void Support::open(const QString &key)
{
    if (!key.startsWith(kInRecord))
        return openFile(QUrl::fromLocalFile(key));
    QString name;
    for (const Detail &row : m_recordings.details())
        if (row.key == key)
            name = row.note;
    const record::Hash hash = QByteArray::fromHex(key.mid(kInRecord.size()).toLatin1());
    openWith(m_app.record().call([hash](record::Store &store) { return store.blob(hash); }), name);
}

void Support::openFile(const QUrl &file)
{
    const QString path = file.toLocalFile();
    openWith(QtConcurrent::run([path] { return readFile(path, kMostBytes); }), QFileInfo(path).fileName());
}

void Support::openWith(QFuture<Bytes> bytes, const QString &name)
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    bytes.then(this, [this, name, attempt = ++m_attempt](const Bytes &read) {
        if (attempt != m_attempt)
            return;
        if (read)
            return show(*read, name, false, 1);
        m_busy = false;
        m_problem = read.error().message;
        close();
        Q_EMIT changed();
    });
}

void Support::show(const QByteArray &bytes, const QString &name, bool play, double speed)
{
    if (!m_app.services().openRecording)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_app.services()
        .openRecording(bytes, name)
        .then(this, [this, bytes, name, play, speed,
                     attempt = ++m_attempt](const Result<std::shared_ptr<workflow::RecordingPort>> &opened) {
            if (attempt != m_attempt)
                return;
            m_busy = false;
            m_problem = opened ? QString() : opened.error().message;
            close(); // what stood there is not what was chosen
            if (opened) {
                m_session = std::make_unique<ReplaySession>(m_app, *opened, name, bytes);
                m_session->setSpeed(speed);
                Q_EMIT sessionChanged();
                if (play)
                    m_session->play();
            }
            Q_EMIT changed();
        });
}

void Support::again()
{
    if (m_session)
        show(m_session->bytes(), m_session->title(), true, m_session->speed());
}

void Support::close()
{
    if (!m_session)
        return;
    ReplaySession *const gone = m_session.release(); // nothing may show it any more
    gone->pause();
    Q_EMIT sessionChanged();
    gone->deleteLater();
}

} // namespace wm::ui

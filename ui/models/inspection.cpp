// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspection.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "ui/app.h"
#include "ui/style/status_shape.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QDesktopServices>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr qint64 kMostBytes = qint64{1} << 30; ///< as packets are read
const QString kDeficiency = QStringLiteral("deficiency:");

} // namespace

Inspection::Inspection(App &app) : m_app(app)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(500); // each keeping is a sync of the disk
    connect(&m_keepSoon, &QTimer::timeout, this, &Inspection::keep);
    connect(&app, &App::languageChanged, this, [this] {
        if (m_active)
            look(false); // its lines are words, and none of them stays in the other language
    });
    connect(&app, &App::openedChanged, this, &Inspection::changed);
}

Inspection::~Inspection()
{
    if (m_keepSoon.isActive())
        keep();
}

void Inspection::open(const QUrl &file)
{
    if (m_keepSoon.isActive())
        keep();
    m_path = file.isLocalFile() || file.scheme().isEmpty() ? (file.isLocalFile() ? file.toLocalFile() : file.path())
                                                           : QString();
    m_name = QFileInfo(m_path).fileName();
    if (m_path.isEmpty()) {
        m_app.report(makeError(ErrorCode::Invalid, tr("Only a file on this device can be opened.")));
        return;
    }
    m_file = {};
    m_back.reset();
    m_seen.clear();
    m_written.clear();
    m_list.setRows({}, {});
    m_list.setShow(InspectionList::All);
    m_list.setSearch({});
    m_remarks.set({});
    m_missing.set({});
    m_lastLook.reset();
    m_inspect = m_renamed = false;
    m_active = true;
    m_app.setPlace(QStringLiteral("jobs"));
    look(true);
}

void Inspection::close()
{
    if (m_keepSoon.isActive())
        keep();
    ++m_attempt;
    m_active = m_busy = m_listing = false;
    m_file = {};
    m_back.reset();
    m_list.setRows({}, {});
    m_remarks.set({});
    m_missing.set({});
    m_app.record().lend({});
    Q_EMIT changed();
    if (writable())
        m_app.refreshJobs();
}

void Inspection::fail(const QString &message)
{
    m_busy = m_listing = false;
    m_file = {};
    m_verdict = message;
    m_verdictShape = StatusShape::Fail;
    m_remarks.set({});
    m_missing.set({});
    m_list.setRows({}, {});
    Q_EMIT changed();
}

void Inspection::look(bool anew)
{
    m_busy = true;
    m_verdict = tr("Checking every entry, signature and photo of the file …");
    m_verdictShape = StatusShape::Waiting;
    Q_EMIT changed();
    const QString trust = QDir(m_app.dataDir()).filePath(QStringLiteral("trust"));
    QtConcurrent::run([path = m_path, trust = QDir(trust).exists() ? trust : QString(),
                       now = m_app.services().clock->utc()]() -> Result<documents::InspectionFile> {
        const auto bytes = readFile(path, kMostBytes);
        if (!bytes)
            return bytes.error();
        return documents::openForInspection(*bytes, trust, now);
    }).then(this, [this, anew, attempt = ++m_attempt](const Result<documents::InspectionFile> &file) {
        if (attempt != m_attempt)
            return;
        if (file)
            show(*file, anew);
        else
            fail(file.error().message);
    });
}

void Inspection::show(const documents::InspectionFile &file, bool anew)
{
    m_busy = false;
    m_file = file;
    m_verdict = file.verdict;
    m_verdictShape = InspectionList::shapeOf(file.mark);
    m_app.record().lend(file.blobs); // its photos, which are not in the store
    QList<Detail> rows, missing;     // what is missing can be a hundred lines: they are folded, and counted
    for (const documents::FileRemark &one : file.remarks)
        (one.mark == documents::Mark::Open ? missing : rows)
            .append({one.text, {}, {}, InspectionList::shapeOf(one.mark)});
    m_remarks.set(rows);
    m_missing.set(missing);
    m_lastLook = file.proof == documents::FileProof::Whole ? workflow::handedBackBy(file.state) : std::nullopt;
    if (anew) {
        restore();
        askWhoseKey();
    }
    showWritten();
    if (file.shown())
        makeList();
    Q_EMIT changed();
}

void Inspection::makeList()
{
    const auto engine = m_app.procedureInForce();
    if (!engine) {
        m_app.report(makeError(ErrorCode::NotReady, tr("The procedure could not be read, so the list cannot be made. "
                                                       "Install the program again.")));
        return;
    }
    if (const QString other = documents::otherProcedure(m_file.state, *engine); !other.isEmpty()) {
        QList<Detail> rows = m_remarks.details();
        rows.append({other, {}, {}, StatusShape::Warn});
        m_remarks.set(rows);
    }
    m_listing = true;
    QtConcurrent::run([file = m_file, engine, shelf = m_app.services().packShelf, utc = m_app.services().clock->utc(),
                       language = m_app.language().current()] {
        return documents::inspectionRows(file, *engine, shelf ? shelf() : documents::PackShelf(), utc, language);
    }).then(this, [this, attempt = m_attempt](const Result<QList<documents::InspectionRow>> &rows) {
        if (attempt != m_attempt)
            return;
        m_listing = false;
        if (rows)
            m_list.setRows(*rows, answered());
        else
            m_app.report(rows.error());
        Q_EMIT changed();
        Q_EMIT listed();
    });
}

void Inspection::askWhoseKey()
{
    m_key.clear();
    m_app.record()
        .call([](record::Store &store) -> Result<record::PublicKey> { return store.deviceKey(); })
        .then(this, [this, attempt = m_attempt](const Result<record::PublicKey> &key) {
            if (attempt != m_attempt || !key)
                return; // without records of its own this device handed nothing back
            m_key = *key;
            Q_EMIT changed();
        });
}

bool Inspection::cameBack() const
{
    return shown() && m_lastLook && m_lastLook->key != m_key && !m_back &&
           m_app.settings()->userRole() != QLatin1String("inspector");
}

QString Inspection::handedBack() const
{
    if (!cameBack())
        return {};
    const int open = workflow::countOf(workflow::deficienciesOf(m_file.state)).open;
    if (!m_lastLook->returned || open == 0)
        return tr("%1 accepted this job. Taken in here, its record holds the inspector’s signature, too.")
            .arg(m_lastLook->by);
    return tr("%1 returned this job: %n deficiencies are to be cured. Taken in here, the job lists each of them, to be "
              "answered with what was done and photos.",
              "", open)
        .arg(m_lastLook->by);
}

void Inspection::inspectIt()
{
    m_inspect = true;
    Q_EMIT changed();
}

QSet<QString> Inspection::answered() const
{
    QSet<QString> ids;
    for (const workflow::Deficiency &one : workflow::deficienciesOf(m_file.state))
        if (one.state == workflow::Deficiency::State::Answered)
            ids.insert(kDeficiency + one.id);
    return ids;
}

void Inspection::setSeen(const QString &id, bool seen)
{
    if (id.isEmpty() || m_back)
        return;
    for (const QString &one : m_list.with(id)) {
        if (seen)
            m_seen.insert(one);
        else
            m_seen.remove(one);
    }
    m_list.setSeen(m_seen);
    keepSoon();
    Q_EMIT changed();
}

QString Inspection::citeOf(const QString &id) const
{
    const documents::InspectionRow *row = m_list.find(id);
    return row != nullptr ? row->cite : QString();
}

QString Inspection::titleOf(const QString &id) const
{
    const documents::InspectionRow *row = m_list.find(id);
    return row != nullptr ? row->title : QString();
}

QString Inspection::writtenCite(const QString &id) const
{
    for (const workflow::WrittenDeficiency &one : m_written)
        if (one.id == id)
            return one.cite;
    return {};
}

void Inspection::write(const QString &id, const QString &about, const QString &words, const QString &cite)
{
    const auto said = checkedText(words.trimmed(), tr("The deficiency"), 2000);
    const auto cited = checkedText(cite.trimmed(), tr("The citation"), 500);
    if (!said || !cited) {
        m_app.report(said ? cited.error() : said.error());
        return;
    }
    if (said->isEmpty() || m_back)
        return;
    workflow::WrittenDeficiency one{id.isEmpty() ? workflow::newDeficiencyId() : id, about, titleOf(about), *said,
                                    *cited};
    const auto known = std::find_if(m_written.begin(), m_written.end(),
                                    [&one](const workflow::WrittenDeficiency &each) { return each.id == one.id; });
    if (known != m_written.end())
        *known = one;
    else
        m_written.append(one);
    showWritten();
    keepSoon();
}

void Inspection::ask(const QString &about)
{
    if (!about.isEmpty() && !m_back && !about.startsWith(kDeficiency))
        Q_EMIT deficiencyAsked(about);
}

void Inspection::takeOut(const QString &id)
{
    if (m_back)
        return;
    m_written.removeIf([&id](const workflow::WrittenDeficiency &one) { return one.id == id; });
    showWritten();
    keepSoon();
}

void Inspection::showWritten()
{
    QList<Detail> rows;
    for (const workflow::WrittenDeficiency &one : std::as_const(m_written)) {
        Detail row{one.words, one.subject, one.cite.isEmpty() ? tr("no citation given") : one.cite, StatusShape::Fail};
        row.key = one.id;
        row.reason = one.about;
        rows.append(row);
    }
    m_writtenRows.set(rows);
    m_list.setWritten(m_written);
    Q_EMIT changed();
}

int Inspection::standing() const
{
    int standing = static_cast<int>(m_written.size());
    for (const workflow::Deficiency &one : workflow::deficienciesOf(m_file.state))
        standing += one.settled() || m_seen.contains(kDeficiency + one.id) ? 0 : 1;
    return standing;
}

QString Inspection::unsignable() const
{
    if (!shown())
        return tr("A file that does not prove itself cannot be signed.");
    if (m_file.proof != documents::FileProof::Whole)
        return tr("A file that does not prove itself cannot be signed.");
    if (m_file.report.leftOut > 0)
        return tr("Photos are missing in this file. Open the job's bundle (.wmjob) to sign.");
    if (!writable())
        return tr("The records on this device are not open for writing, so nothing can be signed here now.");
    return {};
}

bool Inspection::writable() const
{
    return !m_app.viewing() && m_app.closedBecause().isEmpty() && !m_app.opening() && !m_app.sealing()->locked();
}

QString Inspection::usualStatement(bool returned) const
{
    return workflow::usualInspectionStatement(returned, standing());
}

void Inspection::sign(bool returned, const QString &name, const QString &statement, const QString &drawing)
{
    if (m_signing || m_back || !unsignable().isEmpty())
        return;
    keep();
    workflow::InspectionResult result;
    result.returned = returned;
    result.items = m_list.items();
    result.seen = m_list.seenIds();
    result.deficiencies = m_written;
    for (const QString &id : answered())
        if (m_seen.contains(id))
            result.accepted.append(id.mid(kDeficiency.size()));
    std::sort(result.accepted.begin(), result.accepted.end());
    // Beside the file: what came on a stick goes back on it.
    QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo(folder).isWritable())
        folder = m_app.dataDir() + QStringLiteral("/inspections");
    const QString files = documents::freeInspectionName(folder, m_file.job);
    m_renamed = files != documents::inspectionName(m_file.job);
    m_signing = true;
    Q_EMIT changed();
    m_app.record()
        .call([file = m_file, result, who = documents::Inspector{name, statement, drawing.toUtf8()}, folder, files,
               utc = m_app.services().clock->utc(), language = m_app.language().current()](record::Store &store) {
            return documents::handBack(store, file, result, who, folder, utc, language, files);
        })
        .then(this, [this](const Result<documents::HandedBack> &back) {
            m_signing = false;
            if (!back) {
                m_app.report(back.error());
            } else {
                m_back = *back;
                m_app.record()
                    .call([job = m_file.job, key = draftKey()](record::Store &store) {
                        return store.keepUnfinished(job, key, {});
                    })
                    .then(this, [this](const Result<void> &forgotten) {
                        if (!forgotten)
                            m_app.report(forgotten.error());
                    });
            }
            Q_EMIT changed();
            if (m_back)
                Q_EMIT signedNow();
        });
}

QString Inspection::outcome() const
{
    if (!m_back)
        return {};
    const auto count = workflow::countOf(m_back->deficiencies);
    QString said = m_back->returned
                       ? tr("Returned with %n deficiencies, signed and written.", "", count.open + count.answered)
                       : tr("Accepted, signed and written.");
    if (m_renamed)
        said +=
            QLatin1Char(' ') + tr("Files of an earlier inspection lie there, too: these have a number of their own.");
    return demonstration() ? tr("Demonstration: nothing real was signed.") + QLatin1Char(' ') + said : said;
}

void Inspection::openFolder()
{
    const QString folder = QFileInfo(sheet()).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_app.report(
            makeError(ErrorCode::NotFound, tr("No program on this device shows folders. It is %1.").arg(folder)),
            StatusShape::Warn);
}

void Inspection::workOnIt()
{
    if (!shown() || m_file.proof != documents::FileProof::Whole)
        return;
    const bool open = workflow::countOf(workflow::deficienciesOf(m_file.state)).open > 0;
    m_app.record()
        .call([file = m_file](record::Store &store) { return documents::takeIn(store, file); })
        .then(this, [this, open](const Result<JobId> &job) {
            if (!job) {
                m_app.report(job.error());
                return;
            }
            connect(
                &m_app, &App::jobChanged, this,
                [this, open] {
                    if (open && m_app.job() != nullptr)
                        m_app.job()->setTab(QStringLiteral("deficiencies"));
                },
                Qt::SingleShotConnection);
            close();
            m_app.openJob(toText(*job));
        });
}

QString Inspection::draftKey() const
{
    return QStringLiteral("inspection/%1").arg(head());
}

void Inspection::keepSoon()
{
    m_keepSoon.start();
}

void Inspection::keep()
{
    m_keepSoon.stop();
    if (m_file.job.isNull() || m_back)
        return;
    QJsonArray written;
    for (const workflow::WrittenDeficiency &one : std::as_const(m_written))
        written.append(QJsonObject{{QStringLiteral("id"), one.id},
                                   {QStringLiteral("about"), one.about},
                                   {QStringLiteral("subject"), one.subject},
                                   {QStringLiteral("words"), one.words},
                                   {QStringLiteral("cite"), one.cite}});
    QStringList seen(m_seen.cbegin(), m_seen.cend());
    seen.sort();
    const QByteArray bytes = seen.isEmpty() && written.isEmpty()
                                 ? QByteArray()
                                 : QJsonDocument(QJsonObject{{QStringLiteral("seen"), QJsonArray::fromStringList(seen)},
                                                             {QStringLiteral("written"), written}})
                                       .toJson(QJsonDocument::Compact);
    if (!writable())
        return; // it is said that nothing can be signed here
    m_app.record()
        .call([job = m_file.job, key = draftKey(), bytes](record::Store &store) {
            return store.keepUnfinished(job, key, bytes);
        })
        .then(this, [this](const Result<void> &kept) {
            if (!kept)
                m_app.report(kept.error());
        });
}

void Inspection::restore()
{
    if (m_file.job.isNull())
        return;
    m_app.record()
        .call([job = m_file.job](record::Store &store) { return store.unfinished(job); })
        .then(this, [this, attempt = m_attempt](const Result<QHash<QString, QByteArray>> &kept) {
            if (attempt != m_attempt || !kept || !m_seen.isEmpty() || !m_written.isEmpty())
                return;
            const QJsonObject json = QJsonDocument::fromJson(kept->value(draftKey())).object();
            for (const QJsonValue id : json.value(QStringLiteral("seen")).toArray())
                m_seen.insert(id.toString());
            for (const QJsonValue value : json.value(QStringLiteral("written")).toArray()) {
                const auto text = [one = value.toObject()](const char *key) {
                    return one.value(QLatin1String(key)).toString();
                };
                m_written.append({text("id"), text("about"), text("subject"), text("words"), text("cite")});
            }
            m_list.setSeen(m_seen);
            showWritten();
        });
}

} // namespace wm::ui

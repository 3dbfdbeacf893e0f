// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/site/contradictions.h"
#include "ui/models/fact_text.h"
#include "ui/models/photo_images.h"
#include "ui/models/site_words.h"
#include "ui/style/tokens.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtGui/QAccessible>

#include <cmath>
#include <limits>

namespace wm::ui {
namespace {

App *s_injected = nullptr;
constexpr qint64 kDoubleTouchMs = 400; ///< two touches nearer than this are one action

JobsModel::Progress progressOf(const workflow::Engine &engine, const record::JobState &state)
{
    JobsModel::Progress progress;
    for (const workflow::PhaseProgress &phase : engine.phases(state)) {
        if (phase.applicable == 0)
            continue;
        progress.phases.append(PhasesModel::shapeOf(phase));
        progress.skipped += phase.skipped;
    }
    const workflow::DeficiencyCount count = workflow::countOf(workflow::deficienciesOf(state));
    progress.open = count.open;
    progress.answered = count.answered;
    return progress;
}

record::Draft fact(const QString &path, const QString &value, const QString &source)
{
    return {
        record::Kind::Fact, path, QCborMap{{QStringLiteral("v"), value}, {QStringLiteral("source"), source}}, {}, {}};
}

} // namespace

App::App(AppServices services, QString version, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_version(std::move(version)),
      m_settings(m_services.dataDir.isEmpty() ? QString() : m_services.dataDir + QStringLiteral("/settings.json")),
      m_record(m_services.openStore), m_passkey(*m_services.clock)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_inspection = std::make_unique<Inspection>(*this);
    m_jobs.setStandsOf([this](const QString &lastStep) {
        const workflow::Step *step = procedure() ? procedure()->pack().find(lastStep) : nullptr;
        if (!step)
            return QString();
        for (const workflow::Phase &phase : procedure()->pack().phases)
            if (phase.id == step->phase)
                return tr("Last: %1, %2").arg(phase.title, step->title);
        return step->title;
    });
    m_jobs.setProgressOf([this](const JobId &job) {
        return m_record
            .call([job, engine = procedure()](record::Store &store) -> Result<JobsModel::Progress> {
                const auto entries = store.entries(job);
                if (!entries)
                    return entries.error();
                return engine ? progressOf(*engine, record::JobState(*entries)) : JobsModel::Progress();
            })
            .then([](const Result<JobsModel::Progress> &progress) { return progress.value_or(JobsModel::Progress()); });
    });
    settingsChanged();
    connect(&m_settings, &Settings::changed, this, [this] {
        settingsChanged();
        takePacks();
    });
    connect(&m_language, &Language::changed, this, [this] {
        if (m_engine)
            m_engine->retranslate();
        readPacks();
        takePacks();
        m_help.rewrite(m_language.current());
        Q_EMIT languageChanged();
    });
}

App::~App()
{
    if (s_injected == this)
        s_injected = nullptr;
}

void App::inject(App *app)
{
    s_injected = app;
}

App *App::create(QQmlEngine *engine, QJSEngine *)
{
    Q_ASSERT(s_injected);
    QJSEngine::setObjectOwnership(s_injected, QJSEngine::CppOwnership);
    s_injected->m_engine = engine;
    engine->addImageProvider(QStringLiteral("record"), new PhotoImages(s_injected->m_record)); // the engine owns it
    return s_injected;
}

Bench *App::bench()
{
    if (!m_bench)
        m_bench = std::make_unique<Bench>(*this);
    return m_bench.get();
}

Support *App::support()
{
    if (!m_support)
        m_support = std::make_unique<Support>(*this);
    return m_support.get();
}

Fleet *App::fleet()
{
    if (!m_fleet)
        m_fleet = std::make_unique<Fleet>(*this);
    return m_fleet.get();
}

void App::settingsChanged()
{
    Tokens::instance().setTheme(m_settings.theme());
    Tokens::instance().setGlove(m_settings.glove());
    m_language.use(m_settings.language());
    const QList<double> tolerances{m_settings.torqueTolerance(), m_settings.voltageTolerance(),
                                   m_settings.currentTolerance(), m_settings.energyTolerance()};
    if (std::exchange(m_tolerances, tolerances) != tolerances)
        readPacks();
}

void App::readPacks()
{
    workflow::CompanySettings company;
    if (m_settings.torqueTolerance() >= 0)
        company.torqueTolerancePct = m_settings.torqueTolerance();
    for (const auto &[name, percent] : {std::pair{QStringLiteral("voltage"), m_settings.voltageTolerance()},
                                        std::pair{QStringLiteral("current"), m_settings.currentTolerance()},
                                        std::pair{QStringLiteral("energy"), m_settings.energyTolerance()}})
        if (percent >= 0)
            company.compareTolerancePct.insert(name, percent);
    m_torque.reset();
    if (!m_services.engine)
        return;
    m_reading = QtConcurrent::run([engine = m_services.engine, vocabulary = m_services.pathTypes,
                                   language = m_language.packLanguage(), company,
                                   today = m_services.clock->utc().toLocalTime().date()] {
        if (vocabulary)
            vocabulary(); // read once a program: from now on it is there
        return engine(language, company, today);
    });
    m_reading->then(this, [this, reading = ++m_readings](const Result<Procedure> &) {
        if (reading == m_readings) // else a later reading has taken its place
            takePacks();
    });
}

void App::takePacks()
{
    if (!m_reading)
        return;
    const Result<Procedure> read = std::exchange(m_reading, std::nullopt)->result();
    if (read)
        m_procedure = *read;
    else
        report(read.error());
    if (m_job && m_procedure)
        m_job->setEngine(m_procedure);
    m_jobs.refresh();
}

const std::shared_ptr<const workflow::Engine> &App::procedure()
{
    takePacks();
    return m_procedure;
}

const catalog::TorqueTables *App::torqueTables()
{
    if (!m_torque && m_services.torqueTables) {
        auto tables = m_services.torqueTables(m_language.packLanguage());
        if (!tables) {
            report(tables.error());
            return nullptr;
        }
        m_torque = std::move(*tables);
    }
    return m_torque ? &*m_torque : nullptr;
}

rules::PathType App::typeOf(const QString &genericPath) const
{
    if (!m_services.pathTypes || genericPath.isEmpty())
        return {};
    const auto vocabulary = m_services.pathTypes();
    return (vocabulary ? vocabulary->typeOf(genericPath) : std::nullopt).value_or(rules::PathType());
}

void App::start()
{
    openRecord({});
}

void App::openRecord(const QString &passphrase)
{
    m_opening = true;
    m_office->stop(); // what it asks of the store it asks of this one
    Q_EMIT openedChanged();
    m_record.open(passphrase).then(this, [this](const Result<record::OpenReport> &report_) {
        m_opening = false;
        m_closed.reset();
        if (!report_) {
            m_jobs.setJobs({});
            m_viewing = false;
            if (report_.error().code == record::kPassphraseWanted || report_.error().code == record::kWrongPassphrase) {
                m_sealing->refused(report_.error());
                Q_EMIT openedChanged();
                return;
            }
            qCInfo(lcUi).noquote() << toWord(report_.error().code) << report_.error().context;
            m_closed = report_.error(); // a page of its own says it, and what can be done
            Q_EMIT openedChanged();
            return;
        }
        Q_EMIT openedChanged();
        if (report_->recovered)
            report(makeError(ErrorCode::Corrupt,
                             tr("The record on this device was damaged and has been repaired; the damaged file is kept "
                                "at %1. %2")
                                 .arg(report_->setAside, report_->notes.join(QLatin1Char(' ')))),
                   StatusShape::Warn);
        else if (!report_->notes.isEmpty())
            report(makeError(ErrorCode::Corrupt, report_->notes.join(QLatin1Char(' '))), StatusShape::Warn);
        m_sealing->opened();
        m_office->opened();
        refreshJobs();
    });
}

bool App::mayView() const
{
    if (!m_closed || !m_services.viewStore)
        return false;
    const ErrorCode code = m_closed->code;
    return code == ErrorCode::Busy || code == ErrorCode::ReadOnly || code == ErrorCode::DiskFull ||
           code == ErrorCode::NoPermission;
}

void App::tryAgain()
{
    if (m_opening)
        return;
    if (m_job)
        closeJob();
    m_viewing = false;
    m_record.setOpener(m_services.openStore);
    openRecord({});
}

void App::viewRecord()
{
    if (m_opening || !m_services.viewStore)
        return;
    m_viewing = true;
    m_record.setOpener(m_services.viewStore);
    openRecord({});
}

void App::openElsewhere(const QUrl &folder)
{
    if (m_services.openElsewhere && m_services.openElsewhere(folder.toLocalFile()))
        QCoreApplication::quit();
    else
        report(makeError(ErrorCode::Io, tr("Witnessmark could not be started on %1. Start it with --data-dir and that "
                                           "folder.")
                                            .arg(folder.toLocalFile())));
}

void App::refreshJobs()
{
    m_record.call([](record::Store &store) { return store.jobs(); })
        .then(this, [this](Result<QList<record::JobSummary>> jobs) {
            if (!jobs) {
                report(jobs.error());
                return;
            }
            m_jobs.setJobs(std::move(*jobs));
        });
}

void App::setPlace(const QString &place)
{
    if (place == m_place)
        return;
    m_place = place;
    if (m_place == QLatin1String("jobs") && !m_job)
        refreshJobs();
    Q_EMIT placeChanged();
}

record::Author App::author(bool demonstration) const
{
    return {m_settings.userName(), demonstration ? QStringLiteral("demonstration") : m_settings.userRole()};
}

void App::rememberName(const QString &name)
{
    const auto checked = checkedText(name.trimmed(), tr("The name"), 200);
    if (!checked) {
        report(checked.error());
        return;
    }
    if (!checked->isEmpty())
        m_settings.setUserName(*checked);
}

void App::create(const record::NewJob &job, QList<record::Draft> facts)
{
    if (std::exchange(m_creating, true))
        return; // a second touch of the same action
    m_record
        .call([job, facts = std::move(facts), author = author(job.demonstration),
               packs = m_services.packsInForce](record::Store &store) -> Result<JobId> {
            record::NewJob opened = job;
            if (packs)
                opened.packs = packs();
            auto id = store.createJob(opened, author);
            if (!id || facts.isEmpty())
                return id;
            if (auto kept = store.append(*id, author, facts); !kept)
                return kept.error();
            return id;
        })
        .then(this, [this](const Result<JobId> &id) {
            m_creating = false;
            if (!id)
                report(id.error());
            else
                openJob(toText(*id));
        });
}

void App::createJob(const QString &address, const QString &city, const QString &utility)
{
    record::NewJob job;
    QList<record::Draft> facts;
    for (const auto &[path, what, text] :
         {std::tuple{QStringLiteral("premises.service_address"), tr("The street address"), address.trimmed()},
          std::tuple{QStringLiteral("premises.city"), tr("The city"), city.trimmed()},
          std::tuple{QStringLiteral("utility.name"), tr("The utility"), utility.trimmed()}}) {
        if (text.isEmpty())
            continue;
        const auto checked = checkedText(text, what, 200);
        if (!checked) {
            report(checked.error());
            return;
        }
        facts += fact(path, *checked, QStringLiteral("typed"));
    }
    // Who names a utility whose handbook is here has said which it is; it is not asked again.
    const QString id = QStringLiteral("utility.id");
    if (const QString named =
            site::namedUtility({{QStringLiteral("utility"), QJsonObject{{QStringLiteral("id"), QStringLiteral("other")},
                                                                        {QStringLiteral("name"), utility.trimmed()}}}});
        !named.isEmpty())
        facts += fact(id, named, QStringLiteral("typed"));
    job.title =
        city.trimmed().isEmpty() ? address.trimmed() : address.trimmed() + QStringLiteral(", ") + city.trimmed();
    create(job, facts);
}

void App::createDemonstration()
{
    if (!m_services.makeDemonstration || m_preparing)
        return;
    m_preparing = true;
    Q_EMIT preparingChanged();
    m_record.call(m_services.makeDemonstration).then(this, [this](const Result<JobId> &id) {
        m_preparing = false;
        Q_EMIT preparingChanged();
        if (!id)
            report(id.error());
        else
            openJob(toText(*id));
    });
}

void App::keepUnfinished(const JobId &job, const QString &step, const QJsonObject &unfinished)
{
    if (m_viewing || m_unfinished.value(job).value(step) == unfinished)
        return;
    if (unfinished.isEmpty())
        m_unfinished[job].remove(step);
    else
        m_unfinished[job].insert(step, unfinished);
    m_record
        .call([job, step,
               bytes = unfinished.isEmpty() ? QByteArray() : QJsonDocument(unfinished).toJson(QJsonDocument::Compact)](
                  record::Store &store) { return store.keepUnfinished(job, step, bytes); })
        .then(this, [this](const Result<void> &kept) {
            if (!kept)
                report(kept.error());
        });
}

void App::openJob(const QString &id)
{
    const JobId job = QUuid::fromString(id);
    struct Opened
    {
        record::JobSummary summary;
        record::JobState state;
        QHash<QString, QByteArray> unfinished;
    };
    m_record
        .call([job](record::Store &store) -> Result<Opened> {
            auto summary = store.job(job);
            if (!summary)
                return summary.error();
            auto entries = store.entries(job);
            if (!entries)
                return entries.error();
            const auto unfinished = store.unfinished(job);
            if (!unfinished)
                return unfinished.error();
            return Opened{*summary, record::JobState(*entries), *unfinished};
        })
        .then(this, [this](const Result<Opened> &opened) {
            if (!opened) {
                report(opened.error());
                return;
            }
            if (!procedure()) {
                report(makeError(ErrorCode::NotReady, tr("The procedure could not be read, so no job can be opened. "
                                                         "Install the program again.")));
                return;
            }
            if (m_job)
                m_job->keepUnfinished();                                          // it may be the same job, opened anew
            if (const JobId &id = opened->summary.id; !m_unfinished.contains(id)) // else it is known better than kept
                for (auto it = opened->unfinished.begin(); it != opened->unfinished.end(); ++it)
                    if (!it.key().startsWith(QLatin1String("inspection/"))) // an inspector's, of no step
                        m_unfinished[id].insert(
                            it.key(), StepController::ofAnEarlierRun(QJsonDocument::fromJson(it.value()).object()));
            auto next = std::make_unique<JobController>(*this, opened->summary, opened->state, procedure());
            QJSEngine::setObjectOwnership(next.get(), QJSEngine::CppOwnership);
            auto previous = std::exchange(m_job, std::move(next)); // pages let go of it before it is destroyed
            m_place = QStringLiteral("jobs");
            Q_EMIT placeChanged();
            Q_EMIT jobChanged();
        });
}

void App::openBundle(const QString &file)
{
    m_record.call([file](record::Store &store) { return store.importBundle(file); })
        .then(this, [this](const Result<JobId> &id) {
            if (!id)
                report(id.error());
            else
                openJob(toText(*id));
        });
}

void App::closeJob()
{
    auto previous = std::move(m_job); // pages let go of it before it is destroyed
    Q_EMIT jobChanged();
    refreshJobs();
}

void App::archiveJob(const QString &id, bool archive)
{
    // The list moves up under the finger: the second of two quick touches is not meant for the next job.
    const bool quick = m_archived.isValid() && m_archived.elapsed() < kDoubleTouchMs;
    if (quick && archive)
        return;
    m_archived.start();
    const JobId job = QUuid::fromString(id);
    m_record
        .call([job, archive, author = author(false)](record::Store &store) -> Result<void> {
            record::Draft draft{
                record::Kind::Transition,
                QStringLiteral("job"),
                QCborMap{{QStringLiteral("to"), archive ? QStringLiteral("archived") : QStringLiteral("draft")}},
                {},
                {}};
            if (!archive) { // taken back by a new entry that stands in the old one's place
                const auto entries = store.entries(job);
                if (!entries)
                    return entries.error();
                const record::JobState state(*entries);
                for (const record::Entry *entry : state.all(record::Kind::Transition, QStringLiteral("job")))
                    if (entry->value.value(QStringLiteral("to")).toString() == QLatin1String("archived"))
                        draft.supersedes = entry->hash;
            }
            if (auto kept = store.append(job, author, {draft}); !kept)
                return kept.error();
            return {};
        })
        .then(this, [this, id, archive](const Result<void> &done) {
            if (!done) {
                report(done.error());
            } else {
                m_archivedLast = archive ? id : QString();
                Q_EMIT archivedLastChanged();
            }
            refreshJobs();
        });
}

double App::number(const QString &text)
{
    bool ok = false;
    double value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        value = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
}

bool App::eventFilter(QObject *watched, QEvent *event)
{
    // Of a key that is a shortcut no press is told, only that it may be one.
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if ((key || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) && key != m_keyed) {
        m_keyed = key;
        Q_EMIT keyedChanged();
    }
    return QObject::eventFilter(watched, event);
}

QString App::none()
{
    return noneWord();
}

void App::announce(QObject *item)
{
    QAccessibleEvent alert(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void App::report(const Error &error, StatusShape::Shape shape)
{
    qCInfo(lcUi).noquote() << toWord(error.code) << error.context;
    m_problem = withoutPaths(error.message);
    m_problemShape = shape;
    m_problemCard = toWord(error.code);
    Q_EMIT problemChanged();
}

void App::dismissProblem()
{
    m_problem.clear();
    Q_EMIT problemChanged();
}

} // namespace wm::ui

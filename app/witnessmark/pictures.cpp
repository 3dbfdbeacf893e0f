// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/pictures.h"

#include "app/witnessmark/demonstration.h"
#include "app/witnessmark/demonstration_office.h"
#include "app/witnessmark/legibility.h"
#include "ui/models/drawing_view.h"
#include "ui/models/plot_edit_view.h"
#include "ui/style/tokens.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

#include <cstdio>

namespace wm {
namespace {

int s_warnings = 0;
QtMessageHandler s_before = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Qt's animation driver says so when a busy machine made it skip frames; nothing is wrong with the picture.
    const bool skipped = text.contains(QLatin1String("stopAnimationDriver"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !skipped)
        ++s_warnings;
    s_before(type, context, text);
}

struct Size
{
    const char *name;
    int width, height;
};
constexpr std::array kSizes{Size{"1280x800", 1280, 800}, Size{"800x1280", 800, 1280}, Size{"412x892", 412, 892},
                            Size{"640x400", 640, 400}};

/// One look at the window: how to get there, and what to call it.
struct View
{
    QString name;
    std::function<void()> go;
    std::function<bool()> ready = {}; ///< looked at once this holds, or after kPatience
};
constexpr int kPatience = 15'000;

/// Steps that between them show every kind of evidence and state.
const QStringList kSteps{QStringLiteral("site.premises"),          QStringLiteral("site.socket"),
                         QStringLiteral("socket.neutral-torque"),  QStringLiteral("wire.field-torque"),
                         QStringLiteral("socket.meter-removal"),   QStringLiteral("energise.identify"),
                         QStringLiteral("energise.lockout-off"),   QStringLiteral("wire.dead-test-1"),
                         QStringLiteral("check.inverter-settings")};

/// Goes from view to view, giving the event loop time to build each before it is looked at.
class Walk : public QObject
{
public:
    Walk(Composition &composition, QString folder)
        : QObject(qApp), m_composition(composition), m_folder(std::move(folder)),
          m_window(qobject_cast<QQuickWindow *>(composition.engine().rootObjects().constFirst()))
    {
        ui::App &app = m_composition.app();
        addPlaces(QStringLiteral("first-start"), {QStringLiteral("jobs")}, true);
        m_views.append({QString(), [&app] { app.createDemonstration(); }});
        addSteps();
        addJobTabs();
        addDeviceSteps();
        m_views.append({QString(), [&app] { app.closeJob(); }});
        m_views.append({QString(), [&app] {
                            app.createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"),
                                          QStringLiteral("Southern California Edison"));
                        }});
        m_views.append({QString(), [&app] { app.closeJob(); }});
        addPlaces(QString(),
                  {QStringLiteral("jobs"), QStringLiteral("bench"), QStringLiteral("fleet"), QStringLiteral("support"),
                   QStringLiteral("settings")},
                  false);
        addInspection();
        addBench();
        addReplay();
        addFleet();
        QTimer::singleShot(300, this, [this] { next(); });
    }

private:
    /// Calls `add` for every language, theme and size that is worth a look.
    template <class Add>
    void everyLook(bool englishOnly, Add add)
    {
        const bool everyTheme = qEnvironmentVariableIsSet("WM_EVERY_THEME");
        const QStringList languages =
            m_folder.isEmpty() || englishOnly ? QStringList{QStringLiteral("en")} : ui::Language::available();
        for (const QString &language : languages)
            for (const QString &theme : ui::Tokens::themes())
                for (const Size &size : kSizes)
                    // The last is what 200 % leaves of the first: once is enough. Other languages in one theme, unless
                    // all are asked for: their length is what matters, not their colour.
                    if (theme == QLatin1String("light") ||
                        ((everyTheme || language == QLatin1String("en")) && &size != &kSizes.back()))
                        add(language, theme, size);
    }
    void dress(const QString &language, const QString &theme, const Size &size)
    {
        m_composition.app().settings()->setLanguage(language);
        m_composition.app().settings()->setTheme(theme);
        m_window->resize(size.width, size.height);
    }
    static QString nameOf(const QString &language, const QString &what, const QString &theme, const Size &size)
    {
        return QStringLiteral("%1/%2-%3-%4.png").arg(language, what, QString::fromLatin1(size.name), theme);
    }
    void addPlaces(const QString &as, const QStringList &places, bool englishOnly)
    {
        everyLook(englishOnly, [&](const QString &language, const QString &theme, const Size &size) {
            for (const QString &place : places)
                m_views.append(
                    {nameOf(language, as.isEmpty() ? place : as, theme, size), [this, language, theme, size, place] {
                         dress(language, theme, size);
                         m_composition.app().setPlace(place);
                     }});
        });
    }
    void addSteps()
    {
        everyLook(false, [&](const QString &language, const QString &theme, const Size &size) {
            for (const QString &step : kSteps)
                m_views.append({nameOf(language, QStringLiteral("step-") + step, theme, size),
                                [this, language, theme, size, step] {
                                    dress(language, theme, size);
                                    m_composition.app().setPlace(QStringLiteral("jobs"));
                                    if (ui::JobController *job = m_composition.app().job()) {
                                        job->openStep(step);
                                        typeReading(*job->step());
                                    } else {
                                        qWarning("the demonstration did not open");
                                    }
                                }});
        });
    }
    /// What the demonstration's packet and findings look like.
    void addJobTabs()
    {
        everyLook(false, [&](const QString &language, const QString &theme, const Size &size) {
            for (const QString &tab : {QStringLiteral("findings"), QStringLiteral("permission"),
                                       QStringLiteral("documents"), QStringLiteral("site"), QStringLiteral("packet")})
                m_views.append({nameOf(language, tab, theme, size), [this, language, theme, size, tab] {
                                    dress(language, theme, size);
                                    if (ui::JobController *job = m_composition.app().job())
                                        job->setTab(tab);
                                }});
            for (const QString &kind : {QStringLiteral("single-line-diagram"), QStringLiteral("plot-plan")})
                m_views.append({nameOf(language, kind, theme, size),
                                [this, language, theme, size, kind] {
                                    dress(language, theme, size);
                                    if (ui::JobController *job = m_composition.app().job()) {
                                        job->setTab(QStringLiteral("drawings"));
                                        job->drawings()->setKind(kind);
                                    }
                                },
                                [this] { // composed and painted on a pool
                                    const auto *view = m_window->findChild<ui::DrawingView *>();
                                    return view != nullptr && view->painted();
                                }});
            m_views.append({nameOf(language, QStringLiteral("plot-plan-edited"), theme, size),
                            [this, language, theme, size] {
                                dress(language, theme, size);
                                if (ui::JobController *job = m_composition.app().job()) {
                                    job->setTab(QStringLiteral("drawings"));
                                    job->drawings()->setKind(QStringLiteral("plot-plan"));
                                }
                            },
                            [this] { return edits(QStringLiteral("drawings.plot.equipment[3]")); }});
            m_views.append({nameOf(language, QStringLiteral("findings-handbook"), theme, size),
                            [this, language, theme, size] {
                                dress(language, theme, size);
                                if (ui::JobController *job = m_composition.app().job())
                                    job->setTab(QStringLiteral("findings"));
                            },
                            [this] { // the handbook is read on a pool
                                if (ui::JobController *job = m_composition.app().job())
                                    job->findings()->setBook(1);
                                return m_composition.app().job() == nullptr ||
                                       m_composition.app().job()->findings()->book() == 1;
                            }});
        });
    }
    /// What a Repeater made is nobody's child as an object, so it is looked for among the items.
    static ui::PlotEditView *planEditorIn(const QQuickItem &item)
    {
        for (QQuickItem *child : item.childItems()) {
            auto *view = qobject_cast<ui::PlotEditView *>(child);
            if (view == nullptr)
                view = planEditorIn(*child);
            if (view != nullptr)
                return view;
        }
        return nullptr;
    }
    /// Whether the plan's editor is open with that thing in hand; opens it.
    bool edits(const QString &path)
    {
        if (auto *view = planEditorIn(*m_window->contentItem()); view != nullptr && view->editor() != nullptr) {
            view->editor()->select(path);
            return view->editor()->selected() == path;
        }
        if (auto *button = m_window->findChild<QObject *>(QStringLiteral("drawing.edit")))
            QMetaObject::invokeMethod(button, "clicked");
        return false;
    }
    /// Steps with simulated devices at work: the demonstration is taken further, its collar read and provisioned.
    void addDeviceSteps()
    {
        if (m_folder.isEmpty())
            return;
        ui::App &app = m_composition.app();
        const auto goOn = [this, &app](const QString &stopBefore) {
            m_reached = false;
            app.record()
                .call([engine = app.services().engine, stopBefore](record::Store &store) {
                    return makeDemonstration(store, engine, stopBefore);
                })
                .then(&app, [this, &app](const Result<JobId> &job) {
                    if (job)
                        app.openJob(toText(*job));
                    else
                        qWarning("%s", qUtf8Printable(job.error().message));
                    connect(
                        &app, &ui::App::jobChanged, this, [this] { m_reached = true; }, Qt::SingleShotConnection);
                });
        };
        const auto device = [this, &app](const QString &step, bool whole) {
            const auto done = [&app, step, whole] {
                ui::JobController *job = app.job();
                return job && job->step() && job->step()->stepId() == step &&
                       (whole ? !job->collar()->running() && job->collar()->known()
                              : job->collar()->stages()->count() > 0 &&
                                    job->collar()->elapsed() != QStringLiteral("0:00"));
            };
            const auto go = [this, &app, step] {
                ui::JobController *job = app.job();
                job->openStep(step);
                for (ui::EvidenceItem *item : job->step()->evidence())
                    if (item->kind() == ui::EvidenceItem::Device)
                        job->collar()->start(step, item->evidenceId(), item->action());
                (void)this;
            };
            m_views.append({QStringLiteral("-"), go, done});
            everyLook(true, [&](const QString &language, const QString &theme, const Size &size) {
                m_views.append({nameOf(language, QStringLiteral("device-") + step, theme, size),
                                [this, language, theme, size] { dress(language, theme, size); }});
            });
        };
        m_views.append(
            {QStringLiteral("-"), [goOn] { goOn(QStringLiteral("energise.identify")); }, [this] { return m_reached; }});
        device(QStringLiteral("energise.identify"), true);
    }
    /// The demonstration's packet as an inspector looks at it, a deficiency written against it, and the installer's
    /// view once it has come back.
    void addInspection()
    {
        ui::App &app = m_composition.app();
        const auto looked = [&app] {
            if (ui::JobController *job = app.job(); job != nullptr && !app.inspection()->active()) {
                // A change of language may have opened the job anew, at its steps.
                job->setTab(QStringLiteral("deficiencies"));
                return job->deficiencies()->openCount() > 0;
            }
            return !app.inspection()->active() || (!app.inspection()->busy() && !app.inspection()->listing());
        };
        const auto show = [this, &app, looked](const QString &what) {
            everyLook(false, [&](const QString &language, const QString &theme, const Size &size) {
                m_views.append({nameOf(language, what, theme, size),
                                [this, &app, language, theme, size] {
                                    dress(language, theme, size);
                                    app.setPlace(QStringLiteral("jobs"));
                                },
                                looked});
            });
        };
        if (m_folder.isEmpty()) { // the page alone: making a packet takes its time
            m_views.append({QStringLiteral("-"),
                            [&app] { app.inspection()->open(QUrl::fromLocalFile(QStringLiteral("/nowhere.pdf"))); },
                            looked});
            show(QStringLiteral("inspection"));
            m_views.append({QStringLiteral("-"), [&app] { app.inspection()->close(); }});
            return;
        }
        m_views.append({QStringLiteral("-"), [&app] { app.createDemonstration(); },
                        [&app] { return app.job() != nullptr && app.job()->demonstration(); }});
        // What a packet says of itself stays in the language it was made in.
        m_views.append({QStringLiteral("-"),
                        [this, &app] {
                            dress(QStringLiteral("en"), QStringLiteral("light"), kSizes.front());
                            app.job()->packet()->make();
                        },
                        [&app] { return !app.job()->packet()->making() && !app.job()->packet()->file().isEmpty(); }});
        m_views.append({QStringLiteral("-"),
                        [&app] {
                            const QUrl file = QUrl::fromLocalFile(app.job()->packet()->file());
                            app.closeJob();
                            app.inspection()->open(file);
                        },
                        [&app] {
                            return app.inspection()->shown() && !app.inspection()->listing() &&
                                   app.inspection()->list()->items() > 0;
                        }});
        m_views.append({QStringLiteral("-"), [&app] {
                            ui::Inspection &inspection = *app.inspection();
                            if (inspection.written()->count() == 0)
                                inspection.write({}, QStringLiteral("step:socket.condition"),
                                                 QStringLiteral("The jaw on the right is discoloured."),
                                                 inspection.citeOf(QStringLiteral("step:socket.condition")));
                        }});
        show(QStringLiteral("inspection"));
        m_views.append({QStringLiteral("-"),
                        [&app] { app.inspection()->sign(true, QStringLiteral("R. Ito"), QString(), QString()); },
                        [&app] { return !app.inspection()->outcome().isEmpty(); }});
        show(QStringLiteral("inspection-handed-back"));
        m_views.append({QStringLiteral("-"),
                        [&app] {
                            const QUrl file = QUrl::fromLocalFile(app.inspection()->sheet());
                            app.inspection()->open(file);
                        },
                        [&app] { return app.inspection()->shown() && !app.inspection()->listing(); }});
        m_views.append({QStringLiteral("-"), [&app] { app.inspection()->workOnIt(); },
                        [&app] { return app.job() != nullptr && app.job()->tab() == QLatin1String("deficiencies"); }});
        show(QStringLiteral("deficiencies"));
        m_views.append({QString(), [&app] { app.closeJob(); }});
    }
    /// The bench with the simulated collar, its models and its traffic, then the simulated sub-meter.
    void addBench()
    {
        if (m_folder.isEmpty())
            return;
        ui::App &app = m_composition.app();
        const auto show = [this, &app](const QString &what, int session, const QString &tab) {
            everyLook(true, [&](const QString &language, const QString &theme, const Size &size) {
                m_views.append({nameOf(language, QStringLiteral("bench-") + what, theme, size),
                                [this, &app, language, theme, size, session, tab] {
                                    dress(language, theme, size);
                                    app.setPlace(QStringLiteral("bench"));
                                    app.bench()->setCurrent(session);
                                    if (ui::BenchSession *shown = app.bench()->session())
                                        shown->setTab(tab);
                                }});
            });
        };
        const auto open = [&app](const QString &device) {
            app.services().links(true).then(&app, [&app, device](const QList<ui::LinkChoice> &links) {
                for (const ui::LinkChoice &choice : links)
                    if (choice.device == device)
                        app.bench()->open(choice.link, false);
            });
        };
        const auto sessionIs = [&app](int count) {
            return app.bench()->count() == count ? app.bench()->session() : nullptr;
        };
        m_views.append({QStringLiteral("-"), [open] { open(QStringLiteral("collar")); },
                        [sessionIs] { return sessionIs(1) && sessionIs(1)->collar(); }});
        show(QStringLiteral("collar"), 0, QStringLiteral("values"));
        m_views.append({QStringLiteral("-"), [sessionIs] {
                            if (sessionIs(1))
                                sessionIs(1)->points()->toggle(1);
                        }});
        show(QStringLiteral("models"), 0, QStringLiteral("models"));
        m_views.append({QStringLiteral("-"), [sessionIs] {
                            if (sessionIs(1))
                                sessionIs(1)->traffic()->select(3);
                        }});
        show(QStringLiteral("traffic"), 0, QStringLiteral("traffic"));
        m_views.append({QStringLiteral("-"), [open] { open(QStringLiteral("ims")); },
                        [sessionIs] { return sessionIs(2) && sessionIs(2)->ims()->heard(); }});
        show(QStringLiteral("ims"), 1, QStringLiteral("values"));
        m_views.append({QStringLiteral("-"), [open] { open(QStringLiteral("inverter")); },
                        [sessionIs] { return sessionIs(3) && sessionIs(3)->inverter(); }});
        show(QStringLiteral("inverter"), 2, QStringLiteral("settings"));
    }
    /// The collar's session of before, replayed.
    void addReplay()
    {
        if (m_folder.isEmpty())
            return;
        ui::Support &support = *m_composition.app().support();
        m_views.append({QStringLiteral("-"), [&support] { support.refresh(); },
                        [&support] { return support.recordings()->count() > 0; }});
        m_views.append({QStringLiteral("-"),
                        [&support] {
                            for (const ui::Detail &row : support.recordings()->details())
                                if (row.note.startsWith(QLatin1String("collar")))
                                    return support.open(row.key);
                        },
                        [&support] { return support.session() != nullptr; }});
        m_views.append({QStringLiteral("-"),
                        [&support] {
                            if (support.session()) {
                                support.session()->setSpeed(0);
                                support.session()->play();
                            }
                        },
                        [&support] { return support.session() && support.session()->ended(); }});
        addPlaces(QStringLiteral("support-replay"), {QStringLiteral("support")}, false);
    }
    /// The fleet of an office: its units as a table, as a chart and on the map, one of them, and the sheets.
    void addFleet()
    {
        ui::App &app = m_composition.app();
        ui::Fleet &fleet = *app.fleet();
        const auto ready = [&fleet] {
            return fleet.state() == ui::Fleet::Ready && !fleet.refreshing() && !fleet.units()->working() &&
                   !fleet.chart()->loading();
        };
        const auto show = [this, &app, ready](const QString &what) {
            everyLook(false, [&](const QString &language, const QString &theme, const Size &size) {
                m_views.append({nameOf(language, QStringLiteral("fleet-") + what, theme, size),
                                [this, &app, language, theme, size] {
                                    dress(language, theme, size);
                                    app.setPlace(QStringLiteral("fleet"));
                                },
                                ready});
            });
        };
        m_views.append({QStringLiteral("-"),
                        [&app] {
                            app.office()->join(demonstrationOfficeLink());
                            app.setPlace(QStringLiteral("fleet"));
                        },
                        [&app, ready] { return app.office()->connected() && ready(); }});
        show(QStringLiteral("table"));
        m_views.append({QStringLiteral("-"), [&fleet] { fleet.setView(ui::Fleet::Map); },
                        [&fleet] { return !fleet.map()->outlines().empty(); }});
        show(QStringLiteral("map"));
        m_views.append({QStringLiteral("-"), [&fleet] { fleet.setView(ui::Fleet::Chart); },
                        [&fleet, ready] { return ready() && fleet.chart()->count() > 0; }});
        show(QStringLiteral("chart"));
        m_views.append({QStringLiteral("-"),
                        [&fleet] {
                            fleet.setView(ui::Fleet::Table);
                            fleet.openUnit(QStringLiteral("SIM-000002"));
                        },
                        [&fleet, ready] { return ready() && fleet.unit()->found() && fleet.chart()->count() > 0; }});
        m_views.append({QStringLiteral("-"), [&fleet] { fleet.chart()->setKind(QStringLiteral("power")); },
                        [&fleet] { return fleet.chart()->count() > 0; }});
        show(QStringLiteral("unit"));
    }
    /// A torque as somebody would type it, so that the pictures show it judged; it is not recorded.
    static void typeReading(ui::StepController &step)
    {
        for (ui::EvidenceItem *item : step.evidence())
            if (item->torque() && item->wanted() && item->text().isEmpty())
                item->type(item->targetText().isEmpty() ? QStringLiteral("40.5") : item->targetText());
    }
    void next()
    {
        if (m_at == m_views.size()) {
            std::fprintf(stderr, "%lld views, %d warnings\n", static_cast<long long>(m_views.size()), s_warnings);
            QGuiApplication::exit(s_warnings == 0 ? 0 : 1);
            return;
        }
        const View &view = m_views.at(m_at);
        const bool wasOpen = m_composition.app().job();
        view.go();
        // A job that is being opened tells when it is there; anything else is built and laid out within a few turns.
        if (view.name.isEmpty() && !wasOpen && !m_composition.app().job()) {
            connect(&m_composition.app(), &ui::App::jobChanged, this, &Walk::look, Qt::SingleShotConnection);
            return;
        }
        m_patience = kPatience;
        QTimer::singleShot(m_folder.isEmpty() ? 10 : 60, this, [this] { wait(); });
    }
    void wait()
    {
        const View &view = m_views.at(m_at);
        if (view.ready && !view.ready() && (m_patience -= 50) > 0) {
            QTimer::singleShot(50, this, [this] { wait(); });
            return;
        }
        if (view.ready && !view.ready())
            qWarning("it did not come as far as view %lld", static_cast<long long>(m_at));
        look();
    }
    void look()
    {
        const QString name = m_views.at(m_at).name;
        if (!m_folder.isEmpty() && !name.isEmpty() && name != QLatin1String("-")) {
            const QString file = QDir(m_folder).filePath(name);
            QDir().mkpath(QFileInfo(file).path());
            const QImage picture = m_window->grabWindow();
            if (!picture.save(file))
                qWarning("cannot write %s", qUtf8Printable(file));
            for (const QString &fault : illegible(*m_window, picture))
                qWarning("%s: %s", qUtf8Printable(name), qUtf8Printable(fault));
        }
        ++m_at;
        QTimer::singleShot(0, this, [this] { next(); });
    }

    Composition &m_composition;
    QString m_folder;
    QQuickWindow *m_window;
    bool m_reached = false;
    int m_patience = 0;
    QList<View> m_views;
    qsizetype m_at = 0;
};

} // namespace

void walkAllPages(Composition &composition, const QString &folder)
{
    s_before = qInstallMessageHandler(&countWarnings);
    new Walk(composition, folder); // owned by the application
}

} // namespace wm

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plot_editor.h"

#include "core/documents/kept_names.h"
#include "core/documents/plan_revision.h"
#include "ui/app.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace wm::ui {

using drawings::EditTarget;
using drawings::Feet;
using drawings::PlotEdit;
using drawings::Snapped;

namespace {

constexpr double kGrid = 0.5;          ///< feet
constexpr double kFine = 1.0 / 12;     ///< an inch
constexpr double kNudgeReach = 0.25;   ///< feet; arrows stay where they are led
constexpr int kDropAfter = 700;        ///< ms without a further arrow
constexpr qsizetype kMostUndone = 100; ///< steps that are kept
constexpr double kFarthest = 100'000;  ///< feet from the grid's origin

const QString kPlotPath = QStringLiteral("drawings.plot");

} // namespace

PlotEditor::PlotEditor(QObject *parent) : QObject(parent)
{
    m_dropSoon.setSingleShot(true);
    m_dropSoon.setInterval(kDropAfter);
    connect(&m_dropSoon, &QTimer::timeout, this, &PlotEditor::drop);
}

PlotEditor::~PlotEditor()
{
    if (moving() && !placing())
        drop();
}

void PlotEditor::setJob(JobController *job)
{
    if (m_job == job)
        return;
    if (moving() && !placing())
        drop();
    if (m_job) {
        m_job->disconnect(this);
        m_job->app().disconnect(this);
    }
    m_job = job;
    m_undo.clear();
    m_redo.clear();
    m_revised.clear();
    if (job != nullptr) {
        m_revised = documents::planFacts(job->state());
        connect(job, &JobController::changed, this, &PlotEditor::look);
        connect(&job->app(), &App::languageChanged, this, &PlotEditor::look);
    }
    look();
}

/// The plan as the record has it now.
void PlotEditor::look()
{
    if (!m_job)
        return unlook();
    const documents::PlanFacts stands = documents::planFacts(m_job->state());
    if (!m_saving && stands != m_stood) { // somebody else changed the plan: going back would undo that, too
        m_undo.clear();
        m_redo.clear();
    }
    m_stood = stands;
    const site::Site site(m_job->state().site());
    m_names = drawings::Names::of(site, documents::keptNames(m_job->state()));
    m_plan = PlotEdit::of(site, m_names);
    m_moved.reset();
    m_new.reset();
    m_guides.clear();
    m_north = site.number(kPlotPath + QStringLiteral(".north_deg")).value_or(0);
    QList<Detail> rows;
    for (const drawings::Unplaced &one : drawings::unplaced(site, m_names)) {
        Detail row{one.tag};
        row.key = one.key;
        rows.append(row);
    }
    m_unplaced.set(rows);
    m_target = m_plan.find(m_selected);
    if (m_target.none())
        m_selected.clear();
    tellOthers();
    tellMeasures();
    Q_EMIT changed();
    Q_EMIT selectedChanged();
    Q_EMIT planChanged();
}

/// No job, no plan.
void PlotEditor::unlook()
{
    m_dropSoon.stop();
    m_plan = PlotEdit();
    m_moved.reset();
    m_new.reset();
    m_guides.clear();
    m_target = {};
    m_selected.clear();
    m_problem.clear();
    m_facts = {};
    m_stood.clear();
    for (DetailRows *rows : {&m_unplaced, &m_others, &m_measures})
        rows->set({});
    Q_EMIT changed();
    Q_EMIT selectedChanged();
    Q_EMIT planChanged();
}

void PlotEditor::select(const QString &path)
{
    if (path == m_selected && !placing())
        return;
    if (moving())
        drop();
    else if (placing())
        look();
    m_target = m_plan.find(path);
    m_selected = m_target.none() ? QString() : path;
    m_problem.clear();
    tellOthers();
    Q_EMIT selectedChanged();
    Q_EMIT changed();
    Q_EMIT planChanged();
}

bool PlotEditor::selectNext(int step)
{
    if (placing())
        return true; // it is put there or taken back first
    const QList<EditTarget> all = m_plan.targets();
    const qsizetype here = all.indexOf(m_target);
    const qsizetype next = here < 0 ? (step > 0 ? 0 : all.size() - 1) : here + step;
    const bool there = next >= 0 && next < all.size();
    select(there ? m_plan.pathOf(all.at(next)) : QString());
    return there;
}

void PlotEditor::grab()
{
    m_dropSoon.stop();
    if (!m_target.none() && !m_saving)
        m_moved = m_plan;
}

void PlotEditor::take(const Snapped &to)
{
    m_moved = m_plan.moved(m_target, to);
    m_guides = to.guides;
    m_problem = wordsOf(m_moved->obstacle(m_target, m_plan));
    tellMeasures();
    Q_EMIT changed();
    Q_EMIT planChanged();
}

void PlotEditor::dragTo(Feet wanted, double reach)
{
    if (!m_target.none() && moving())
        take(m_plan.snap(m_target, wanted, kGrid, reach));
}

void PlotEditor::nudge(int right, int up, bool fine)
{
    if (m_target.none() || m_saving)
        return;
    const double step = fine ? kFine : kGrid;
    const Feet at = plan().placeOf(m_target);
    const Feet wanted{at.x + right * step, at.y + up * step};
    // From a place off the grid the first step leads onto it; fine ones go by the inch from where it is.
    const Feet onGrid{right == 0 ? at.x : std::round(wanted.x / step) * step,
                      up == 0 ? at.y : std::round(wanted.y / step) * step};
    take(m_plan.snap(m_target, fine ? wanted : onGrid, 0, kNudgeReach));
    m_dropSoon.start();
}

void PlotEditor::drop()
{
    m_dropSoon.stop();
    if (!m_job || (!moving() && !placing()))
        return;
    if (const auto obstacle = plan().obstacle(m_target, m_plan); obstacle.why != drawings::Obstacle::Why::None) {
        const bool isNew = placing();
        if (!isNew)
            m_moved.reset();
        m_guides.clear();
        return refused(wordsOf(obstacle));
    }
    const PlotEdit there = plan();
    m_guides.clear();
    keep(documents::withPlot(m_job->state(), there.plot()));
}

void PlotEditor::cancel()
{
    m_dropSoon.stop();
    m_problem.clear();
    if (moving() || placing())
        look();
    else
        select({});
}

void PlotEditor::refused(const QString &problem)
{
    tellMeasures();
    m_problem = problem;
    Q_EMIT changed();
    Q_EMIT planChanged();
}

void PlotEditor::keep(const documents::PlanFacts &wanted)
{
    const documents::PlanFacts before = documents::planFacts(m_job->state());
    append(wanted, [this, before] {
        m_undo.append(before);
        if (m_undo.size() > kMostUndone)
            m_undo.removeFirst();
        m_redo.clear();
    });
}

void PlotEditor::append(const documents::PlanFacts &wanted, const std::function<void()> &done)
{
    const auto drafts = documents::planEntries(m_job->state(), wanted);
    if (!drafts) {
        look();
        return refused(drafts.error().message);
    }
    if (drafts->isEmpty())
        return look();
    m_saving = true;
    m_problem.clear();
    Q_EMIT changed();
    m_job->append(*drafts).then(this, [this, done](const Result<void> &kept) {
        look();
        m_saving = false;
        if (kept)
            done();
        else if (m_job)
            m_job->app().report(kept.error());
        Q_EMIT changed();
    });
}

void PlotEditor::restore(QList<documents::PlanFacts> &from, QList<documents::PlanFacts> &to)
{
    if (from.isEmpty() || m_saving || !m_job)
        return;
    const documents::PlanFacts now = documents::planFacts(m_job->state());
    const documents::PlanFacts wanted = from.constLast();
    append(wanted, [now, &from, &to] {
        from.removeLast();
        to.append(now);
    });
}

void PlotEditor::undo()
{
    if (moving() || placing())
        return cancel(); // what is not recorded yet goes first
    restore(m_undo, m_redo);
}

void PlotEditor::redo()
{
    if (!moving() && !placing())
        restore(m_redo, m_undo);
}

void PlotEditor::type(const QString &what, const QString &text)
{
    if (m_target.none() || m_saving || text.trimmed().isEmpty())
        return;
    m_dropSoon.stop();
    const auto feet = drawings::feetFromText(text);
    if (!feet || std::abs(*feet) > kFarthest)
        return refused(tr("“%1” is no length. Write feet and inches, as 12'-6\".").arg(text.trimmed()));
    const Feet at = plan().placeOf(m_target);
    Snapped to{at};
    if (what == QLatin1String("x") || what == QLatin1String("y"))
        to = m_plan.snap(m_target, what == QLatin1String("x") ? Feet{*feet, at.y} : Feet{at.x, *feet}, 0, 0);
    else if (what == QLatin1String("away") && !fromTarget().none() && *feet >= 0)
        to = plan().atDistance(m_target, fromTarget(), *feet);
    else if (what == QLatin1String("away"))
        return refused(tr("A distance is not below zero."));
    else
        return typeSize(what, *feet);
    take(to);
    if (!placing())
        drop();
}

void PlotEditor::typeSize(const QString &member, double feet)
{
    if (piece() == nullptr)
        return;
    if (feet < 0)
        return refused(tr("A size is not below zero."));
    const QString path = piece()->path + QLatin1Char('.') + member;
    const auto site = site::Site({{QStringLiteral("drawings"), QJsonObject{{QStringLiteral("plot"), plan().plot()}}}})
                          .with(path, std::round(feet * 10'000) / 10'000);
    if (site)
        keep(documents::withPlot(m_job->state(), site->value(kPlotPath).toObject()));
}

void PlotEditor::remove()
{
    if (placing())
        return cancel();
    if (m_target.none() || m_saving)
        return;
    if (m_target.chain >= 0) {
        const drawings::Chain &chain = m_plan.chains().at(m_target.chain);
        if (m_target.point < 0 || chain.points.size() <= (chain.closed ? 3 : 2))
            return refused(tr("An outline has three corners at least, and a line two ends."));
    }
    keep(documents::withoutElement(m_job->state(), m_selected));
}

void PlotEditor::place(const QString &key)
{
    if (!m_job)
        return;
    const site::Site site(m_job->state().site());
    for (const drawings::Unplaced &one : drawings::unplaced(site, m_names)) {
        if (one.key != key || m_saving)
            continue;
        const Snapped at = drawings::placeForNew(m_plan, one);
        const auto with = site.with(kPlotPath, drawings::withEquipment(site.value(kPlotPath).toObject(), one, at));
        if (!with)
            return refused(with.error().message);
        m_plan = PlotEdit::of(*with, m_names);
        m_moved.reset();
        m_new = one;
        m_target = {m_plan.equipment().size() - 1, -1, -1};
        m_selected = m_plan.pathOf(m_target);
        tellOthers();
        tellMeasures();
        m_problem.clear();
        Q_EMIT selectedChanged();
        Q_EMIT changed();
        Q_EMIT planChanged();
    }
}

void PlotEditor::addPoint()
{
    if (m_target.point < 0 || m_saving)
        return;
    const site::Site site(m_job->state().site());
    keep(documents::withPlot(m_job->state(),
                             drawings::withPoint(site, m_plan.chains().at(m_target.chain), m_target.point)));
}

void PlotEditor::setOutline(const QString &member, const QString &width, const QString &depth)
{
    const auto wide = drawings::feetFromText(width);
    const auto deep = drawings::feetFromText(depth);
    if (m_saving || !m_job)
        return;
    if (!wide || !deep || *wide < 1 || *deep < 1 || *wide > kFarthest || *deep > kFarthest)
        return refused(tr("Write both sides in feet and inches, as 60'-0\"."));
    // A building stands in the middle of the property until somebody says where; without one, at the origin.
    Feet low;
    drawings::Extent property;
    property.add(m_plan.outline(drawings::Chain::Sort::Property));
    if (member != QLatin1String("property_line") && !property.empty())
        low = {std::round(property.centre().x - *wide / 2), std::round(property.centre().y - *deep / 2)};
    const QJsonObject plot = site::Site(m_job->state().site()).value(kPlotPath).toObject();
    keep(documents::withPlot(m_job->state(), drawings::withRectangle(plot, member, low, *wide, *deep)));
}

void PlotEditor::setNorth(const QString &degrees)
{
    if (!m_job || m_saving)
        return;
    bool number = false;
    const double north = QString(degrees).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&number);
    if (!number || north < 0 || north > 360)
        return refused(tr("North is given in degrees from 0 to 360, clockwise from the top of the plan."));
    QJsonObject plot = site::Site(m_job->state().site()).value(kPlotPath).toObject();
    plot.insert(QStringLiteral("north_deg"), north);
    keep(documents::withPlot(m_job->state(), plot));
}

void PlotEditor::revise(const QString &description)
{
    if (!m_job || m_saving || nextRevision().isEmpty())
        return;
    const auto drafts = documents::revisionEntries(m_job->state(), description,
                                                   documents::initialsOf(m_job->app().settings()->userName()),
                                                   QDateTime::fromMSecsSinceEpoch(m_job->utcMs()).date());
    if (!drafts)
        return refused(drafts.error().message);
    m_saving = true;
    m_problem.clear();
    Q_EMIT changed();
    m_job->append(*drafts).then(this, [this](const Result<void> &kept) {
        m_saving = false;
        if (kept && m_job)
            m_revised = documents::planFacts(m_job->state());
        else if (m_job)
            m_job->app().report(kept.error());
        Q_EMIT changed();
    });
}

} // namespace wm::ui

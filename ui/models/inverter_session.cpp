// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inverter_session.h"

#include "core/workflow/conversation_inverter.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/settings.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::ui {

namespace {

using workflow::InverterVerdict;

int shapeOf(InverterVerdict verdict)
{
    switch (verdict) {
    case InverterVerdict::Ok:
        return StatusShape::Pass;
    case InverterVerdict::Differs:
    case InverterVerdict::Off:
        return StatusShape::Fail;
    case InverterVerdict::NotReported:
    case InverterVerdict::UnknownRevision:
        return StatusShape::Missing;
    }
    return StatusShape::Missing;
}

} // namespace

InverterSession::InverterSession(App &app, JobController *job, Clock *replay)
    : DeviceSession(app, job, QStringLiteral("inverter"), replay)
{
    if (!job) {
        listProfiles();
        loadProfile();
    }
    connect(&app, &App::languageChanged, this, [this] {
        if (!this->job())
            listProfiles();
        loadProfile();
        rewrite();
        Q_EMIT changed();
    });
}

InverterSession::~InverterSession()
{
    ++m_attempt;
    if (m_port)
        m_port->close();
}

void InverterSession::listProfiles()
{
    QList<Detail> rows;
    for (const QString &id : workflow::InverterProfile::installed())
        if (const auto profile = workflow::InverterProfile::load(id, app().language().packLanguage()))
            rows.append({profile->title, {}, {}, -1, {}, {}, id});
    m_profiles.set(rows);
}

void InverterSession::setProfile(const QString &id)
{
    if (job() || id == m_profileId)
        return;
    m_profileId = id;
    loadProfile();
    if (m_read && m_profile)
        m_results = workflow::compare(*m_profile, *m_read, false);
    rewrite();
    Q_EMIT changed();
}

void InverterSession::loadProfile()
{
    if (job())
        m_profileId = workflow::inverterProfileFor(job()->state().site());
    else if (m_profileId.isEmpty())
        m_profileId = QStringLiteral("rule21");
    m_profile.reset();
    if (auto loaded = workflow::InverterProfile::load(m_profileId, app().language().packLanguage()))
        m_profile = *std::move(loaded);
}

void InverterSession::read(const QString &stepId, const QString &evidenceId)
{
    if (!app().services().openInverter || !hasLink()) {
        setState(Failed,
                 tr("No link to an inverter is chosen. Plug in its adapter and look again, or type where it is."));
        return;
    }
    cancel();
    loadProfile();
    auto port = app().services().openInverter(link(), static_cast<quint8>(m_unit));
    if (!port) {
        setState(port.error());
        return;
    }
    m_port = *std::move(port);
    setState(Reading);
    const quint64 attempt = ++m_attempt;
    m_port->whenWaiting([self = QPointer(this), attempt](const QString &words) {
        if (self && attempt == self->m_attempt)
            self->setState(NotReady, words);
    });
    m_port->read().then(this, [this, attempt, stepId, evidenceId](const Result<workflow::InverterSnapshot> &result) {
        if (attempt == m_attempt)
            take(result, stepId, evidenceId);
    });
}

void InverterSession::cancel()
{
    if (!m_port)
        return;
    ++m_attempt;
    const auto port = std::exchange(m_port, nullptr);
    port->close();
    setState(NoLink);
}

void InverterSession::take(const Result<workflow::InverterSnapshot> &result, const QString &stepId,
                           const QString &evidenceId)
{
    const auto port = std::exchange(m_port, nullptr);
    if (port)
        port->close();
    if (!result) {
        setState(result.error());
        return;
    }
    if (!m_profile) {
        setState(Failed, tr("The profile %1 is not installed.").arg(m_profileId));
        return;
    }
    if (job()) {
        const auto evidence =
            workflow::inverterEvidence(*result, *m_profile, job()->state().site(), job()->demonstration());
        if (!evidence) {
            setState(evidence.error());
            return;
        }
        m_results.clear();
        for (const auto &value : (*evidence)[u"reading"][u"functions"].toArray())
            m_results += workflow::functionFromJson(value.toObject());
        if (const auto facts = workflow::inverterFacts(job()->state(), *evidence); facts && !facts->isEmpty())
            job()->append(*facts);
        deliver(stepId, evidenceId, (*evidence)[u"reading"].toObject());
    } else {
        m_results = workflow::compare(*m_profile, *result, false);
    }
    m_read = *result;
    rewrite();
    setState(Connected);
}

void InverterSession::rewrite()
{
    QList<Detail> functions, remarks;
    for (workflow::FunctionResult &result : m_results) {
        if (m_profile)
            for (const workflow::ProfileFunction &function : m_profile->functions)
                if (function.id == result.id)
                    result.title = function.title;
        Detail row{result.title};
        row.shape = shapeOf(result.verdict);
        row.value = result.verdict == InverterVerdict::Ok || result.verdict == InverterVerdict::Differs
                        ? tr("%1: %2").arg(spoken(result.verdict), spoken(result.found))
                        : spoken(result.verdict);
        QStringList note{tr("Required: %1").arg(spoken(result.required))};
        if (const QString figures = result.figuresText(); !figures.isEmpty())
            note += figures;
        note += figureDifferences(result);
        row.note = (note + result.notes).join(QStringLiteral("\n"));
        row.key = result.id;
        functions += row;
    }
    if (m_read)
        for (const QString &note : m_read->notes)
            remarks += Detail{note, {}, {}, StatusShape::Warn};
    m_functions.set(functions);
    m_remarks.set(remarks);
}

QString InverterSession::title() const
{
    return m_read ? QStringLiteral("%1 %2").arg(m_read->manufacturer, m_read->model).trimmed() : QString();
}

QString InverterSession::about() const
{
    return m_read ? tr("Serial number %1 · firmware %2 · %3")
                        .arg(m_read->serial, m_read->firmware, m_profile ? m_profile->title : m_profileId)
                  : QString();
}

QString InverterSession::summary() const
{
    if (!m_read)
        return {};
    const auto count = [this](auto holds) {
        return static_cast<int>(std::count_if(m_results.begin(), m_results.end(), holds));
    };
    const int unknown = count([](const workflow::FunctionResult &one) {
        return one.verdict == InverterVerdict::NotReported || one.verdict == InverterVerdict::UnknownRevision;
    });
    const int differing =
        count([](const workflow::FunctionResult &one) { return one.verdict != InverterVerdict::Ok; }) - unknown;
    if (differing > 0)
        return tr("Not as required: %1 of %2 functions").arg(differing).arg(m_results.size());
    if (unknown > 0)
        return tr("Not known: %1 of %2 functions. What is not known is not fine.").arg(unknown).arg(m_results.size());
    const bool unjudged = count([](const workflow::FunctionResult &one) {
                              return one.found == workflow::InverterFunction::State::Active &&
                                     std::any_of(one.settings.begin(), one.settings.end(), [](const auto &setting) {
                                         return setting.found && setting.required.isEmpty();
                                     });
                          }) > 0;
    return unjudged ? tr("Every function is as required; figures the profile does not give are not judged")
                    : tr("Every function is as required");
}

int InverterSession::summaryShape() const
{
    int worst = m_read ? StatusShape::Pass : StatusShape::ToDo;
    for (const workflow::FunctionResult &one : m_results)
        if (const int shape = shapeOf(one.verdict); shape == StatusShape::Fail)
            return shape;
        else if (shape != StatusShape::Pass)
            worst = shape;
    return worst;
}

void InverterSession::setUnit(int unit)
{
    if (unit < 1 || unit > 247 || unit == m_unit)
        return;
    m_unit = unit;
    Q_EMIT optionsChanged();
}

} // namespace wm::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drawing_controller.h"

#include "core/documents/kept_names.h"
#include "core/documents/packet_findings.h"
#include "core/drawings/write_drawing.h"
#include "core/site/schema.h"
#include "core/workflow/handbooks.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_form.h"
#include "ui/style/status_shape.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wm::ui {

using documents::ComposedDrawing;
using documents::DrawingKind;

struct DrawingController::Asked
{
    QJsonObject site;
    record::JobState state;
    QDate today;
    std::function<documents::PackShelf()> shelf;
    bool demonstration;
    DrawingKind kind;
    QString language;

    [[nodiscard]] Result<ComposedDrawing> compose(bool &threeLineAsked) const
    {
        const QString utility = workflow::utilityKey(site);
        QList<catalog::Pack> handbooks;
        if (!utility.isEmpty() && shelf)
            handbooks = documents::keptHandbooks(shelf(), state, utility);
        const auto all =
            documents::JobDrawings::of({site, handbooks, today, demonstration, documents::keptNames(state)});
        threeLineAsked = all && all->asked(DrawingKind::ThreeLine);
        return all ? all->compose(kind, language) : Result<ComposedDrawing>(all.error());
    }
};

DrawingController::DrawingController(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &DrawingController::look);
    connect(&job.app(), &App::languageChanged, this, &DrawingController::look);
    look();
}

DrawingController::Asked DrawingController::asked() const
{
    return {m_job.engine().facts(m_job.state()).site,
            m_job.state(),
            QDateTime::fromMSecsSinceEpoch(m_job.utcMs()).date(),
            m_job.app().services().packShelf,
            m_job.demonstration(),
            m_kind,
            m_job.app().language().packLanguage()};
}

void DrawingController::look()
{
    const int question = ++m_count;
    m_drawing = true;
    Q_EMIT changed();
    QtConcurrent::run([from = asked()]() -> Result<Composed> {
        bool threeLineAsked = false;
        auto drawing = from.compose(threeLineAsked);
        if (!drawing)
            return drawing.error();
        Composed composed{std::move(*drawing), {}, threeLineAsked};
        for (const drawings::Scene &scene : std::as_const(composed.drawing.drawing.sheets))
            composed.sheets.push_back(std::make_shared<const DrawingSheet>(scene));
        return composed;
    }).then(this, [this, question](const Result<Composed> &composed) {
        if (question != m_count)
            return;
        m_drawing = false;
        m_problem = composed ? QString() : composed.error().message;
        show(composed.value_or(Composed()));
    });
}

void DrawingController::show(const Composed &composed)
{
    m_sheets = composed.sheets;
    m_threeLineAsked = composed.threeLineAsked || m_kind == DrawingKind::ThreeLine;
    m_finished = !m_sheets.empty() && composed.drawing.final();
    m_first = composed.drawing.firstInSet;
    m_inSet = composed.drawing.sheetsInSet;
    m_demonstration = composed.drawing.demonstration;
    m_contradicts = !composed.drawing.contradictions.isEmpty();
    const auto schema = site::Schema::shipped(m_job.app().language().packLanguage());
    QList<Detail> lacks;
    for (const QString &one : composed.drawing.contradictions) {
        Detail row{one};
        row.shape = StatusShape::Fail;
        lacks.append(row);
    }
    for (const drawings::Missing &one : composed.drawing.missing) {
        const QString title = schema ? (*schema)->placedTitle(one.path) : QString();
        Detail row{title.isEmpty() ? one.words : title, {}, title.isEmpty() ? QString() : one.words};
        row.shape = StatusShape::Missing;
        row.key = one.path;
        lacks.append(row);
    }
    m_lacks.set(lacks);
    QList<Detail> required;
    for (const documents::DrawingRequirement &one : composed.drawing.required) {
        const bool shown = one.state == QLatin1String("shown"), missing = one.state == QLatin1String("missing");
        Detail row{one.title, shown ? tr("On the drawing") : missing ? tr("Not on it") : tr("Not known yet"), one.cite};
        row.shape = shown ? StatusShape::Pass : missing ? StatusShape::Fail : StatusShape::Missing;
        required.append(row);
    }
    m_required.set(required);
    m_facts = composed.drawing.measured;
    QList<Detail> measured;
    for (const documents::MeasuredFact &one : std::as_const(m_facts)) {
        Detail row{schema ? (*schema)->placedTitle(one.path) : one.path,
                   one.value.isBool() ? (one.value.toBool() ? tr("Yes") : tr("No"))
                                      : tr("%1 ft").arg(QLocale().toString(one.value.toDouble(), 'f', 2)),
                   one.tag};
        row.key = one.path;
        measured.append(row);
    }
    m_measured.set(measured);
    m_sheet = std::clamp(m_sheet, 0, std::max(0, sheets() - 1));
    Q_EMIT changed();
    Q_EMIT sheetChanged();
}

QString DrawingController::standing() const
{
    if (m_sheets.empty())
        return {};
    if (m_contradicts)
        return tr("Facts contradict each other: not to be handed in");
    if (m_lacks.count() > 0)
        return tr("Preliminary: %n missing", "", m_lacks.count());
    return m_demonstration ? tr("Demonstration: not to be handed in") : tr("Nothing is missing");
}

void DrawingController::setKind(const QString &kind)
{
    DrawingKind asked = DrawingKind::SingleLine;
    for (const DrawingKind one : {DrawingKind::PlotPlan, DrawingKind::ThreeLine})
        if (kind == documents::drawingId(one))
            asked = one;
    if (std::exchange(m_kind, asked) == asked)
        return;
    m_sheets.clear();
    m_sheet = 0;
    m_lacks.set({});
    m_required.set({});
    Q_EMIT sheetChanged();
    look();
}

void DrawingController::setSheet(int sheet)
{
    const int asked = std::clamp(sheet, 0, std::max(0, sheets() - 1));
    if (std::exchange(m_sheet, asked) != asked)
        Q_EMIT sheetChanged();
}

void DrawingController::setPaper(const QString &name)
{
    const auto paper = drawings::paperNamed(name);
    if (paper && std::exchange(m_paper, *paper) != *paper)
        Q_EMIT changed();
}

std::shared_ptr<const DrawingSheet> DrawingController::current() const
{
    return m_sheet < sheets() ? m_sheets.at(static_cast<size_t>(m_sheet)) : nullptr;
}

void DrawingController::save(const QUrl &file)
{
    if (!m_saving.isEmpty())
        return;
    m_saving = file.toLocalFile();
    Q_EMIT changed();
    // What the sheet calls a thing stays its name.
    if (const auto names = documents::namesToKeep(m_job.state()))
        m_job.append({*names}).then(this, [this](const Result<void> &kept) {
            if (!kept && kept.error().code != ErrorCode::ReadOnly)
                m_job.app().report(kept.error());
        });
    QtConcurrent::run([from = asked(), path = m_saving, paper = m_paper]() -> Result<QList<drawings::Missing>> {
        if (const auto named = drawings::checkDrawingName(path); !named)
            return named.error();
        bool threeLineAsked = false; // the page knows it already
        const auto composed = from.compose(threeLineAsked);
        if (!composed)
            return composed.error();
        return drawings::writeDrawing(drawings::onPaper(composed->drawing, paper), path);
    }).then(this, [this](const Result<QList<drawings::Missing>> &written) {
        const QString path = std::exchange(m_saving, {});
        if (written)
            m_file = path;
        else
            m_job.app().report(written.error());
        Q_EMIT changed();
    });
}

void DrawingController::takeOver(const QString &path)
{
    const auto fact = std::find_if(m_facts.begin(), m_facts.end(),
                                   [&path](const documents::MeasuredFact &one) { return one.path == path; });
    if (fact == m_facts.end())
        return;
    const auto drafts = workflow::Engine::recordFact(m_job.state(), path, fact->value, QStringLiteral("derived"));
    if (!drafts)
        return m_job.app().report(drafts.error());
    m_job.append(*drafts).then(this, [this](const Result<void> &kept) {
        if (!kept)
            m_job.app().report(kept.error());
    });
}

void DrawingController::openFact(const QString &path)
{
    m_job.site()->setSearch(path);
    m_job.setTab(QStringLiteral("site"));
}

bool DrawingController::isFact(const QString &path) const
{
    static const QRegularExpression indexes(QStringLiteral("\\[\\d+\\]"));
    const QString generic = QString(path).replace(indexes, QStringLiteral("[]"));
    const auto schema = site::Schema::shipped();
    return schema && (*schema)->field(generic) != nullptr && isSiteFact(generic);
}

QString DrawingController::wordsOf(const QString &tag, const QString &path) const
{
    const auto schema = site::Schema::shipped(m_job.app().language().packLanguage());
    QString fact = schema && !path.isEmpty() ? (*schema)->placedTitle(path) : QString();
    const QString value = isFact(path) ? m_job.site()->textOf(path) : QString();
    if (!fact.isEmpty() && !value.isEmpty())
        fact = tr("%1: %2").arg(fact, value);
    return tag.isEmpty() || fact.isEmpty() ? tag + fact : tr("%1 · %2").arg(tag, fact);
}

} // namespace wm::ui

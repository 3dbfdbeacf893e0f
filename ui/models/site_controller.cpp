// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/site_controller.h"

#include "core/site/schema.h"
#include "core/site/site.h"
#include "ui/app.h"
#include "ui/models/fact_text.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr qsizetype kMostFound = 60;

const site::Field *fieldOf(const QString &path)
{
    const auto schema = site::Schema::shipped();
    return schema ? (*schema)->field(path) : nullptr;
}

QString genericOf(const QString &path)
{
    static const QRegularExpression index(QStringLiteral("\\[[^\\]]*\\]"));
    QString generic = path;
    return generic.replace(index, QStringLiteral("[]"));
}

/// One value, not a group of them and not a list of groups: what a person can put in.
bool isFact(const QString &generic)
{
    static const QStringList others{QStringLiteral("photos."), QStringLiteral("attestations."),
                                    QStringLiteral("drawings."), QStringLiteral("documents.")};
    if (std::any_of(others.begin(), others.end(), [&](const QString &other) { return generic.startsWith(other); }))
        return false;
    const site::Field *field = fieldOf(generic);
    if (!field || field->type == site::FieldType::Object)
        return false;
    const site::Field *element =
        field->type == site::FieldType::List ? fieldOf(generic + QStringLiteral("[]")) : nullptr;
    return !element || element->type != site::FieldType::Object;
}

/// "inverters[1].make" -> "inverters[1]", "socket.style" -> "socket".
QString groupOf(const QString &path)
{
    return path.section(QLatin1Char('.'), 0, 0);
}

/// Words that tell one element of a list from another.
const QStringList &namesOfElements()
{
    static const QStringList names{QStringLiteral("make"),          QStringLiteral("model"),
                                   QStringLiteral("qty"),           QStringLiteral("model_number"),
                                   QStringLiteral("serial_number"), QStringLiteral("family"),
                                   QStringLiteral("role")};
    return names;
}

QStringList leaves(const QJsonValue &value, const QString &at)
{
    if (value.isObject() && !isFact(genericOf(at))) {
        QStringList all;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all += leaves(it.value(), at.isEmpty() ? it.key() : at + QLatin1Char('.') + it.key());
        return all;
    }
    if (value.isArray() && !isFact(genericOf(at))) {
        QStringList all;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            all += leaves(array.at(i), QStringLiteral("%1[%2]").arg(at).arg(i));
        return all;
    }
    return isFact(genericOf(at)) ? QStringList{at} : QStringList();
}

} // namespace

SiteController::SiteController(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &SiteController::refresh);
    connect(&job.app(), &App::languageChanged, this, &SiteController::refresh);
    connect(job.findings(), &FindingsController::changed, this, &SiteController::findWanted);
    findWanted();
    m_open = groupOf(shownPaths().value(0));
    refresh();
}

void SiteController::findWanted()
{
    QSet<QString> wanted;
    const auto read = [&wanted](const rules::Expression &expression) {
        for (const QString &path : expression.paths())
            wanted.insert(path);
    };
    const workflow::WorkflowPack &pack = m_job.engine().pack();
    for (const workflow::Step &step : pack.steps) {
        if (step.applies)
            read(*step.applies);
        for (const QList<workflow::Gate> &gates : {step.gates, step.checks})
            for (const workflow::Gate &gate : gates)
                read(gate.require);
        for (const workflow::Evidence &evidence : step.evidence) {
            if (evidence.when)
                read(*evidence.when);
            wanted.insert(genericOf(evidence.path));
        }
    }
    for (const QString &path : m_job.findings()->paths())
        wanted.insert(genericOf(path));
    m_wanted.clear();
    for (const QString &path : std::as_const(wanted)) {
        if (isFact(path))
            m_wanted.insert(path);
        else if (const auto schema = site::Schema::shipped()) // a list of groups: all that can be said of one
            for (const QString &part : (*schema)->paths())
                if (part.startsWith(path + QStringLiteral("[].")) && isFact(part))
                    m_wanted.insert(part);
        if (const qsizetype list = path.indexOf(QLatin1String("[].")); list >= 0)
            for (const QString &name : namesOfElements())
                if (const QString also = path.left(list + 3) + name; isFact(also))
                    m_wanted.insert(also);
    }
    refresh();
}

QStringList SiteController::shownPaths() const
{
    const site::Site site(m_site);
    QSet<QString> shown;
    const auto schema = site::Schema::shipped();
    if (!schema)
        return {};
    const auto add = [&](const QString &generic) {
        const qsizetype list = generic.indexOf(QLatin1String("[]"));
        if (list < 0) {
            shown.insert(generic);
            return;
        }
        if (generic.indexOf(QLatin1String("[]"), list + 2) >= 0)
            return; // a list within a list is entered at its step
        const QString name = generic.left(list);
        const qsizetype elements = site.value(name).toArray().size();
        // Within a group there is no place for a button: the next element always stands there to be filled in.
        const qsizetype most =
            name.contains(QLatin1Char('.')) ? elements + 1 : std::max(qsizetype{1}, elements) + m_extra.value(name);
        for (qsizetype i = 0; i < most; ++i)
            shown.insert(QStringLiteral("%1[%2]%3").arg(name).arg(i).arg(generic.mid(list + 2)));
    };
    if (m_search.isEmpty()) {
        for (const QString &generic : m_wanted)
            add(generic);
        for (const QString &path : leaves(m_site, {}))
            shown.insert(path);
    } else {
        const QStringList words = genericOf(m_search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &generic : (*schema)->paths()) {
            if (shown.size() >= kMostFound || !isFact(generic))
                continue;
            const QString said =
                labelOf(generic) + QLatin1Char(' ') + groupTitle(groupOf(generic)) + QLatin1Char(' ') + generic;
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString &word) { return said.contains(word, Qt::CaseInsensitive); }))
                add(generic);
        }
    }
    QStringList sorted(shown.begin(), shown.end());
    // The order of the work: where the site is, its service, what hangs there, what is connected.
    static const QStringList first{QStringLiteral("premises"),  QStringLiteral("utility"), QStringLiteral("account"),
                                   QStringLiteral("service"),   QStringLiteral("meter"),   QStringLiteral("socket"),
                                   QStringLiteral("collar"),    QStringLiteral("neutral"), QStringLiteral("inverters"),
                                   QStringLiteral("sub_meters")};
    const auto rank = [](const QString &path) {
        const qsizetype at = first.indexOf(path.section(QRegularExpression(QStringLiteral("[.\\[]")), 0, 0));
        return at < 0 ? first.size() : at;
    };
    std::sort(sorted.begin(), sorted.end(), [&](const QString &a, const QString &b) {
        const qsizetype ra = rank(a);
        const qsizetype rb = rank(b);
        return ra != rb ? ra < rb : a < b;
    });
    return sorted;
}

QString SiteController::groupTitle(const QString &group) const
{
    static const QRegularExpression element(QStringLiteral("^(.*)\\[(\\d*)\\]$"));
    const auto match = element.match(group);
    const QString name = match.hasMatch() ? match.captured(1) : group;
    const site::Field *field = fieldOf(name);
    const QString title = field && !field->title.isEmpty() ? field->title : name;
    return match.hasMatch() && !match.captured(2).isEmpty()
               ? tr("%1, number %2").arg(title).arg(match.captured(2).toInt() + 1)
               : title;
}

void SiteController::refresh()
{
    m_site = m_job.engine().facts(m_job.state()).site;
    const site::Site site(m_site);
    QList<Detail> rows;
    const QStringList paths = shownPaths();
    const bool all = !m_search.isEmpty();
    for (qsizetype at = 0; at < paths.size();) {
        const QString group = groupOf(paths.at(at));
        const bool open = all || group == m_open;
        const qsizetype head = rows.size();
        rows.append(Detail{groupTitle(group)});
        int known = 0;
        int wanted = 0;
        for (; at < paths.size() && groupOf(paths.at(at)) == group; ++at, ++wanted) {
            const QString &path = paths.at(at);
            const QJsonValue value = site.value(path);
            known += value.isUndefined() ? 0 : 1;
            if (!open)
                continue;
            Detail row{labelOf(path)};
            row.key = path;
            row.value = value.isUndefined() ? tr("not known yet") : shownFact(path, value);
            row.note = value.isUndefined() ? QString() : shownSource(m_job.state().sourceOf(path));
            row.shape = value.isUndefined() ? StatusShape::Missing : -1;
            rows.append(row);
        }
        rows[head].value = tr("%1 of %2 known").arg(known).arg(wanted);
        rows[head].opensStep = group;
        rows[head].opensTitle = !open                                      ? QStringLiteral("folded")
                                : group.endsWith(QLatin1Char(']')) && !all ? QStringLiteral("open list")
                                                                           : QStringLiteral("open");
    }
    m_rows.set(rows);
    Q_EMIT changed();
}

void SiteController::setSearch(const QString &search)
{
    if (search.trimmed() == m_search)
        return;
    m_search = search.trimmed();
    refresh();
}

void SiteController::toggle(const QString &group)
{
    m_open = m_open == group ? QString() : group;
    refresh();
}

void SiteController::addAnother(const QString &group)
{
    const QString name = group.left(group.lastIndexOf(QLatin1Char('[')));
    const qsizetype elements = std::max(qsizetype{1}, site::Site(m_site).value(name).toArray().size());
    m_extra.insert(name, 1); // one at a time: the next only where this one is recorded, so that none is left out
    m_open = QStringLiteral("%1[%2]").arg(name).arg(elements);
    refresh();
}

QString SiteController::labelOf(const QString &path) const
{
    // Of a list within a group: which element, and of what.
    static const QRegularExpression nested(QStringLiteral("^(.+\\..+)\\[(\\d+)\\]\\."));
    if (const auto match = nested.match(path); match.hasMatch())
        return tr("%1 %2: %3")
            .arg(siteLabel(match.captured(1)))
            .arg(match.captured(2).toInt() + 1)
            .arg(siteLabel(path));
    return siteLabel(path);
}

QString SiteController::wordText(const QString &path, const QString &word) const
{
    return siteWord(path, word);
}

QStringList SiteController::choicesOf(const QString &path) const
{
    return factChoices(m_job.typeOf(path));
}

bool SiteController::numeric(const QString &path) const
{
    return m_job.typeOf(path).sort == rules::Sort::Number;
}

QString SiteController::textOf(const QString &path) const
{
    const QJsonValue value = site::Site(m_site).value(path);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isString() ? value.toString() : shownFact(path, value);
}

void SiteController::record(const QString &path, const QString &text)
{
    if (m_saving || text.trimmed().isEmpty())
        return;
    const auto value = factFromText(m_job.typeOf(path), text);
    const auto drafts = value ? workflow::Engine::recordFact(m_job.state(), path, *value, QStringLiteral("typed"))
                              : Result<QList<record::Draft>>(value.error());
    if (!drafts) {
        m_job.app().report(drafts.error());
        return;
    }
    m_saving = true;
    Q_EMIT changed();
    m_job.append(*drafts).then(this, [this](const Result<void> &kept) {
        m_saving = false;
        if (!kept)
            m_job.app().report(kept.error());
        refresh();
    });
}

} // namespace wm::ui

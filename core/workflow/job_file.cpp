// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/job_file.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/site/schema.h"
#include "core/workflow/json_schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

/// "witnessmark-job/2" is of a later release: refused by its version, not by what it has that is not known here.
Result<void> knownVersion(const QJsonObject &json, const QString &what)
{
    const QString schema = json.value("schema"_L1).toString();
    if (schema == "witnessmark-job/1"_L1)
        return {};
    bool number = false;
    const int version = schema.section(u'/', 1).toInt(&number);
    if (schema.startsWith("witnessmark-job/"_L1) && number && version > 1)
        return makeError(
            ErrorCode::NewerVersion,
            WorkflowWords::tr(
                "%1 was made by a later release (%2); this one reads witnessmark-job/1. Update Witnessmark.")
                .arg(what, schema));
    return makeError(
        ErrorCode::Invalid,
        WorkflowWords::tr("%1 is no job file: its schema is ‘%2’, not witnessmark-job/1.").arg(what, schema));
}

JobFileStep step(const QJsonObject &json)
{
    JobFileStep told;
    if (json.value("refused"_L1).toBool())
        told.say = JobFileStep::Say::Refused;
    else if (json.value("skipped"_L1).toBool())
        told.say = JobFileStep::Say::Skipped;
    told.again = json.value("again"_L1).toBool();
    told.by = json.value("by"_L1).toString();
    told.note = json.value("note"_L1).toString();
    told.raw = json;
    return told;
}

/// Where a short form belongs: the only evidence of the step that takes it.
Result<QString> onlyPlace(const Step &step, QLatin1StringView form, const std::function<bool(const Evidence &)> &fits)
{
    QStringList places;
    for (const Evidence &evidence : step.evidence)
        if (fits(evidence) && !evidence.optional)
            places.append(evidence.id);
    if (places.size() == 1)
        return places.first();
    if (places.isEmpty())
        return makeError(ErrorCode::Invalid,
                         WorkflowWords::tr("Step %1 asks for nothing that ‘%2’ could answer.").arg(step.id, form));
    return makeError(ErrorCode::Invalid,
                     WorkflowWords::tr("Step %1: ‘%2’ could answer %3. Use its \"evidence\" object.")
                         .arg(step.id, form, places.join(u", "_s)));
}

void leaves(const QJsonValue &value, const QString &path, QList<std::pair<QString, QJsonValue>> &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            leaves(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), found);
        return;
    }
    const QJsonArray array = value.toArray();
    const bool ofGroups =
        std::any_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isObject(); });
    if (ofGroups) {
        for (qsizetype i = 0; i < array.size(); ++i)
            leaves(array[i], path + u'[' + QString::number(i) + u']', found);
        return;
    }
    if (!value.isNull() && !value.isUndefined())
        found.append({path, value}); // a list of plain values is one fact
}

} // namespace

Result<JobFile> parseJobFile(const QByteArray &bytes, const QString &what)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, what);
    if (!json)
        return json.error();
    if (const Result<void> known = knownVersion(*json, what); !known)
        return known.error();
    if (const Result<void> valid = validateJson(*json, u":/wm/schemas/job.schema.json"_s, what); !valid)
        return valid.error();

    JobFile file;
    file.job = QUuid::fromString(json->value("job"_L1).toString());
    file.title = json->value("title"_L1).toString();
    file.demonstration = json->value("demonstration"_L1).toBool();
    const auto today = site::dayFromText(json->value("today"_L1).toString(), u"today"_s);
    if (!today)
        return makeError(ErrorCode::Invalid, WorkflowWords::tr("%1: %2").arg(what, today.error().message));
    file.today = *today;
    const QJsonObject actor = json->value("actor"_L1).toObject();
    file.actor = {actor.value("user"_L1).toString(), actor.value("role"_L1).toString(),
                  actor.value("name"_L1).toString()};
    // What is signed and printed under somebody's name is held to what the window takes.
    const QList<std::pair<QString, QString>> texts{
        {u"title"_s, file.title}, {u"actor / user"_s, file.actor.user}, {u"actor / name"_s, file.actor.name}};
    for (const auto &[place, text] : texts)
        if (const Result<QString> good = checkedText(text, WorkflowWords::tr("%1, at %2").arg(what, place)); !good)
            return good.error();
    for (const QJsonValue &pack : json->value("packs"_L1).toArray())
        file.packs.append(pack.toString());
    const QJsonObject settings = json->value("settings"_L1).toObject();
    if (settings.contains("torque_tolerance_pct"_L1))
        file.settings.torqueTolerancePct = settings.value("torque_tolerance_pct"_L1).toDouble();
    file.settings.deadTestThresholdV =
        settings.value("dead_test_below_v"_L1).toDouble(file.settings.deadTestThresholdV);
    const QJsonObject compare = settings.value("compare_tolerance_pct"_L1).toObject();
    for (auto it = compare.begin(); it != compare.end(); ++it)
        file.settings.compareTolerancePct.insert(it.key(), it.value().toDouble());
    file.site = json->value("site"_L1).toObject();
    const auto schema = site::Schema::shipped();
    if (!schema)
        return schema.error();
    for (const auto &[path, value] : leafFacts(file.site))
        if (const Result<void> good = (*schema)->checkValue(path, value); !good)
            return makeError(ErrorCode::Invalid,
                             WorkflowWords::tr("%1, at site / %2: %3").arg(what, path, good.error().message));
    const QJsonObject steps = json->value("steps"_L1).toObject();
    for (auto it = steps.begin(); it != steps.end(); ++it)
        file.steps.insert(it.key(), step(it.value().toObject()));
    return file;
}

Result<JobFile> loadJobFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return parseJobFile(*bytes, path.section(u'/', -1));
}

Result<StepInput> stepInput(const Step &step, const JobFileStep &told)
{
    StepInput input = told.raw.value("evidence"_L1).toObject();
    const auto put = [&](QLatin1StringView form, const std::function<bool(const Evidence &)> &fits) -> Result<void> {
        if (!told.raw.contains(form))
            return {};
        const Result<QString> id = onlyPlace(step, form, fits);
        if (!id)
            return id.error();
        QJsonObject given = input.value(*id).toObject();
        given.insert(form, told.raw.value(form));
        if (form == "measured"_L1 || form == "set_inlb"_L1)
            if (const QJsonValue instrument = told.raw.value("instrument"_L1); !instrument.isUndefined())
                given.insert("instrument"_L1, instrument);
        input.insert(*id, given);
        return {};
    };
    const auto measures = [](const Evidence &evidence) { return evidence.kind == EvidenceKind::Measure; };
    const auto asks = [](const Evidence &evidence) {
        return evidence.kind == EvidenceKind::Choice || evidence.kind == EvidenceKind::Value;
    };
    const auto pictures = [](const Evidence &evidence) { return evidence.kind == EvidenceKind::Photo; };
    for (const Result<void> &done : {put("measured"_L1, measures), put("set_inlb"_L1, measures), put("value"_L1, asks),
                                     put("photos"_L1, pictures)})
        if (!done)
            return done.error();

    if (told.raw.value("done"_L1).toBool()) {
        for (const Evidence &evidence : step.evidence)
            if (evidence.kind == EvidenceKind::Attest && !input.contains(evidence.id) && !evidence.optional)
                input.insert(evidence.id, QJsonObject{{"attested"_L1, true}});
        QJsonArray acknowledged = told.raw.value("acknowledged"_L1).toArray();
        if (acknowledged.isEmpty())
            for (const Notice &warning : step.warnings)
                acknowledged.append(warning.id);
        if (!acknowledged.isEmpty())
            input.insert("acknowledged"_L1, acknowledged);
    }
    if (!told.note.isEmpty())
        input.insert("note"_L1, told.note);
    if (!told.by.isEmpty())
        input.insert("done_by"_L1, told.by);
    return input;
}

QList<std::pair<QString, QJsonValue>> leafFacts(const QJsonObject &site)
{
    QList<std::pair<QString, QJsonValue>> found;
    leaves(site, {}, found);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return found;
}

} // namespace wm::workflow

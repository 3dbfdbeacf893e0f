// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/demonstration.h"

#include "core/base/json.h"
#include "core/workflow/job_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm {
namespace {

/// Photo names of the job file become blobs.
Result<workflow::StepInput> withPhotos(record::Store &store, workflow::StepInput input)
{
    for (auto it = input.begin(); it != input.end(); ++it) {
        QJsonObject given = it.value().toObject();
        const QJsonArray names = given.value(QStringLiteral("photos")).toArray();
        if (names.isEmpty())
            continue;
        QJsonArray kept;
        for (const QJsonValue entry : names) {
            QJsonObject photo = entry.toObject();
            const QString name = entry.isString() ? entry.toString() : photo.value(QStringLiteral("name")).toString();
            const auto bytes = readFile(QStringLiteral(":/wm/demo/") + name);
            if (!bytes)
                return bytes.error();
            const auto hash = store.putBlob(*bytes);
            if (!hash)
                return hash.error();
            photo.insert(QStringLiteral("hash"), QString::fromLatin1(hash->toHex()));
            photo.insert(QStringLiteral("name"), name.section(QLatin1Char('/'), -1));
            photo.insert(QStringLiteral("media_type"), QStringLiteral("image/jpeg"));
            kept.append(photo);
        }
        given.insert(QStringLiteral("photos"), kept);
        it.value() = given;
    }
    return input;
}

} // namespace

Result<JobId> makeDemonstration(record::Store &store, const decltype(ui::AppServices::engine) &makeEngine,
                                const QString &stopBefore)
{
    const auto file = workflow::loadJobFile(QStringLiteral(":/wm/demo/job.json"));
    if (!file)
        return file.error();
    const auto engine = makeEngine(QString(), {}, file->today);
    if (!engine)
        return engine.error();
    const record::Author author{file->actor.name, QStringLiteral("demonstration")};
    const auto id = store.openOrCreateJob(file->job, {file->title, true, file->packs}, author);
    if (!id)
        return id.error();
    const auto before = store.entries(*id);
    if (!before)
        return before.error();
    record::JobState state(*before);
    const auto keep = [&](const QList<record::Draft> &drafts) -> Result<void> {
        if (drafts.isEmpty())
            return {};
        const auto kept = store.append(*id, author, drafts);
        if (!kept)
            return kept.error();
        state.apply(*kept);
        return {};
    };
    QList<record::Draft> facts;
    for (const auto &[path, value] : workflow::leafFacts(file->site)) {
        if (state.current(record::Kind::Fact, path))
            continue; // what was changed by hand stays
        auto drafts = workflow::Engine::recordFact(state, path, value, QStringLiteral("import"));
        if (!drafts)
            return drafts.error();
        facts += *drafts;
    }
    if (auto kept = keep(facts); !kept)
        return kept.error();
    for (const workflow::Step &step : (*engine)->pack().steps) {
        if (step.id == stopBefore)
            break;
        const workflow::StepState standing = (*engine)->status(state, step.id).state;
        const auto told = file->steps.constFind(step.id);
        if (standing != workflow::StepState::Ready || told == file->steps.cend() ||
            told->say != workflow::JobFileStep::Say::Done) // what the file leaves to people stays open
            continue;
        auto input = workflow::stepInput(step, *told);
        if (input)
            input = withPhotos(store, *input);
        if (!input)
            return input.error();
        const auto drafts = (*engine)->recordDone(state, step.id, *input, QStringLiteral("import"));
        if (!drafts)
            return drafts.error();
        if (auto kept = keep(*drafts); !kept)
            return kept.error();
    }
    return *id;
}

} // namespace wm

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/document_input.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/chosen_packs.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/pack_folder.h"
#include "core/base/json.h"
#include "core/documents/document_source.h"
#include "core/documents/packet_findings.h"
#include "core/documents/site_record.h"
#include "core/site/schema.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/job_packs.h"

#include <QtCore/QFileInfo>

#include <memory>
#include <optional>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr auto kWorkflow = "install-connectder-v3";

/// The packs of a job's utility in the versions that its record keeps; where one is not here any more, it is said.
QList<catalog::Pack> keptBooks(const documents::PackShelf &shelf, const record::JobState &state,
                               const QJsonObject &site)
{
    const QList<catalog::Pack> packs = documents::keptHandbooks(shelf, state, workflow::utilityKey(site));
    for (const catalog::Pack &pack : packs)
        if (const QString kept = workflow::keptVersion(state, pack.id()); !kept.isEmpty() && kept != pack.version())
            Output::message(
                CommandLineWords::tr("The job keeps version %1 of %2, which is not here; version %3 is used.")
                    .arg(kept, pack.id(), pack.version()));
    return packs;
}

/// The packs asked for by --pack, those of --utility, those that the job keeps, or those of the site's own utility.
Result<QList<catalog::Pack>> booksOf(const QCommandLineParser &parser, const Context &context,
                                     const record::JobState *job, const QJsonObject &site, Handbooks handbooks)
{
    const documents::PackShelf shelf = openShelf(parser, context);
    for (const documents::RefusedPack &refused : shelf.refused())
        Output::message(CommandLineWords::tr("Refused: %1").arg(refused.reason));
    const bool asked = parser.isSet(QStringLiteral("utility")) || parser.isSet(QStringLiteral("pack"));
    if (job != nullptr && !asked)
        if (auto kept = keptBooks(shelf, *job, site); !kept.isEmpty())
            return kept;
    const QString own = workflow::utilityKey(site);
    if (handbooks == Handbooks::WhereThereAre && !asked && (own.isEmpty() || shelf.packsOf(own).isEmpty())) {
        Output::message(workflow::noHandbookText(site));
        return QList<catalog::Pack>();
    }
    if (!parser.isSet(QStringLiteral("utility")))
        return chosenPacks(parser.values(QStringLiteral("pack")), site, shelf, ownTrustFolder(context));
    const QString utility = parser.value(QStringLiteral("utility"));
    const QList<catalog::Pack> packs = shelf.packsOf(utility);
    if (packs.isEmpty())
        return makeError(ErrorCode::NotFound,
                         CommandLineWords::tr("There is no pack for the utility “%1”.").arg(utility));
    return packs;
}

Result<QDate> todayOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("today")))
        return QDate();
    const auto day = site::dayFromText(parser.value(QStringLiteral("today")), QStringLiteral("--today"));
    if (!day)
        return makeError(day.error().code, day.error().message, QStringLiteral("usage"));
    return day;
}

/// A site of the site model, or a job file with one in it.
Result<void> readFile(const QString &file, QDate today, DocumentInput &input)
{
    auto read = readJsonObject(file);
    if (!read)
        return read.error();
    QJsonObject site = *read;
    if (read->value(u"schema").toString().startsWith(u"witnessmark-job/")) {
        site = read->value(u"site").toObject();
        input.frame.demonstration = read->value(u"demonstration").toBool();
    }
    const auto schema = site::Schema::shipped();
    if (!schema)
        return schema.error();
    if (const auto sound = (*schema)->checkSite(site); !sound)
        return sound.error();
    const auto engine = engineFor({QString::fromLatin1(kWorkflow)}, today);
    if (!engine)
        return engine.error();
    const record::JobState state = documents::recordOfSite(site, **engine);
    const bool demonstration = input.frame.demonstration;
    input.source = documents::documentSource(state, **engine, {}, {}, packLanguage());
    input.source.site = site; // with its empty lists: nothing of something is a fact, too
    input.frame = documents::frameOf(input.source);
    input.frame.demonstration = demonstration;
    input.name = site.value(u"id").toString(QFileInfo(file).completeBaseName());
    return {};
}

Result<record::JobState> readJob(const QString &id, const Context &context, DocumentInput &input)
{
    SystemClock clock;
    auto job = JobContext::open(context, id, {QString(), QStringLiteral("installer")}, clock);
    if (!job)
        return job.error();
    const auto head = job->store->head(job->id);
    if (!head)
        return head.error();
    input.source = documents::documentSource(job->journal->state(), *job->engine, job->id, *head, packLanguage());
    input.frame = documents::frameOf(input.source);
    input.name = toText(job->id);
    record::JobState state = job->journal->state();
    input.source.blob = [store = std::shared_ptr<record::Store>(std::move(job->store))](const record::Hash &hash) {
        return store->blob(hash);
    };
    return state;
}

} // namespace

void describeDocumentInput(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("utility"),
          CommandLineWords::tr("Whose handbook: sce, coned, … Without it: that of the site's utility."),
          QStringLiteral("ID")},
         {QStringLiteral("pack"), CommandLineWords::tr("A utility pack, by its id, id@version or file."),
          QStringLiteral("ID")},
         {QStringLiteral("today"),
          CommandLineWords::tr("The day that deadlines are judged on, YYYY-MM-DD. Without it none is judged."),
          QStringLiteral("DATE")}});
}

Result<DocumentInput> readDocumentInput(const QString &what, const QCommandLineParser &parser, const Context &context,
                                        Handbooks handbooks)
{
    const auto today = todayOf(parser);
    if (!today)
        return today.error();
    DocumentInput input;
    std::optional<record::JobState> job;
    if (QFileInfo::exists(what) || JobId::fromString(what).isNull()) {
        if (const auto read = readFile(what, *today, input); !read)
            return read.error();
    } else {
        auto read = readJob(what, context, input);
        if (!read)
            return read.error();
        job = std::move(*read);
    }
    auto books = booksOf(parser, context, job ? &*job : nullptr, input.source.site, handbooks);
    if (!books)
        return books.error();
    input.source.handbooks = std::move(*books);
    input.source.today = *today;
    input.frame.made = today->isValid() ? QDateTime(*today, QTime(0, 0), Qt::UTC) : QDateTime();
    return input;
}

} // namespace wm::ctl

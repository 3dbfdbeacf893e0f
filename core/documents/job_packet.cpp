// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/job_packet.h"

#include "core/base/json.h"
#include "core/documents/packet_file.h"
#include "core/documents/packet_input.h"
#include "core/record/files.h"
#include "core/record/keys.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

/// A bundle with thirty photos of a good camera; more is no packet anybody can open.
constexpr qint64 kMaxBundleBytes = qint64{1} << 30;

int openSteps(const workflow::Engine &engine, const record::JobState &state)
{
    int open = 0;
    for (const workflow::StepStatus &status : engine.status(state))
        open += status.state == workflow::StepState::Blocked || status.state == workflow::StepState::Ready ||
                status.state == workflow::StepState::Waiting;
    return open;
}

} // namespace

Result<PacketFiles> makeJobPacket(record::Store &store, const JobId &job, const workflow::Engine &engine,
                                  const QDateTime &utc, const QString &folder, const QString &language)
{
    if (!QDir().mkpath(folder))
        return makeError(ErrorCode::NoPermission,
                         Packet::tr("The folder %1 cannot be made. Choose another one.").arg(folder));
    const auto entries = store.entries(job);
    if (!entries)
        return entries.error();
    const auto head = store.head(job);
    if (!head)
        return head.error();
    const record::JobState state(*entries);

    PacketFiles files;
    files.head = *head;
    files.open = openSteps(engine, state);
    files.packet = QDir(folder).absoluteFilePath(QStringLiteral("packet-%1.pdf").arg(toText(job)));
    files.bundle = QDir(folder).absoluteFilePath(QStringLiteral("job-%1.wmjob").arg(toText(job)));
    if (const auto exported = store.exportBundle(job, files.bundle); !exported)
        return exported.error();
    const auto bundle = readFile(files.bundle, kMaxBundleBytes);
    if (!bundle)
        return bundle.error();

    const auto vocabulary = site::Schema::shipped(language);
    if (!vocabulary)
        return vocabulary.error();
    PacketSource source{job, state, *head, &engine};
    source.vocabulary = *vocabulary;
    source.blob = [&store](const record::Hash &hash) { return store.blob(hash); };
    const auto product = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!product)
        return product.error();
    const auto rules = catalog::SuitabilityRules::fromPack(*product, language);
    if (!rules)
        return rules.error();
    source.findings = rules->evaluate(state.site()).findings;
    for (const catalog::Finding &finding : std::as_const(source.findings))
        ++files.findings[finding.status];
    source.generated = utc;
    source.language = language;
    const auto keys = store.deviceKeys();
    const auto packet = makePacket(packetInput(source), *bundle, {keys->privateKeyPem(), keys->certificateDer()});
    if (!packet)
        return packet.error();
    if (const auto written =
            record::writeDurably(files.packet, *packet, Packet::tr("The packet could not be written"), 0644);
        !written)
        return written.error();
    return files;
}

} // namespace wm::documents

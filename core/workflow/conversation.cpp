// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QPromise>

namespace wm::workflow {

namespace {
struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};
} // namespace

void Cancellation::cancel() const
{
    m_shared->cancelled = true;
    const auto waiting = std::exchange(m_shared->waiting, {});
    for (const auto &[id, wake] : waiting)
        wake();
}

Error Cancellation::error()
{
    return makeError(ErrorCode::Cancelled,
                     WorkflowWords::tr("Cancelled. Nothing more was sent; what was done so far is recorded."));
}

QFuture<void> pause(Clock &clock, Duration length, Cancellation cancellation)
{
    struct Wait
    {
        QPromise<void> promise;
        std::unique_ptr<Clock::Timer> timer;
        bool finished = false;
        void finish()
        {
            if (std::exchange(finished, true))
                return;
            const auto ended = std::move(timer); // its wake-up holds this object
            promise.finish();
        }
    };
    auto wait = std::make_shared<Wait>();
    wait->promise.start();
    QFuture<void> future = wait->promise.future();
    if (cancellation.cancelled()) {
        wait->finish();
        return future;
    }
    const auto shared = cancellation.m_shared;
    const int id = shared->next++;
    shared->waiting.emplace(id, [wait] { wait->finish(); });
    wait->timer = clock.after(length, [wait, shared, id] {
        shared->waiting.erase(id);
        wait->finish();
    });
    return future;
}

QString situationOf(const CollarSnapshot &snapshot)
{
    if (snapshot.lcdSkull)
        return QStringLiteral("skull");
    if (snapshot.flipped.value_or(false) || snapshot.lcdFlipped || snapshot.provisioning == ProvisioningState::Flipped)
        return QStringLiteral("flipped");
    if (snapshot.provisioning == ProvisioningState::Unprovisioned || !snapshot.provisioning) {
        if (snapshot.lcdNoCell)
            return QStringLiteral("no-cell");
        if (snapshot.lcdBeforeEnrol)
            return QStringLiteral("before-enrol");
    }
    return snapshot.provisioning ? toWord(*snapshot.provisioning) : QStringLiteral("unknown");
}

QJsonObject decoded(const CollarSnapshot &snapshot)
{
    QJsonObject values{{QStringLiteral("serial"), snapshot.serial},
                       {QStringLiteral("part_number"), snapshot.partNumber},
                       {QStringLiteral("firmware"), snapshot.firmware},
                       {QStringLiteral("simulated"), snapshot.simulated},
                       {QStringLiteral("lcd"), snapshot.lcdText},
                       {QStringLiteral("lcd_flipped"), snapshot.lcdFlipped},
                       {QStringLiteral("lcd_no_cell"), snapshot.lcdNoCell},
                       {QStringLiteral("lcd_before_enrol"), snapshot.lcdBeforeEnrol},
                       {QStringLiteral("lcd_thumbs_up"), snapshot.lcdThumbsUp},
                       {QStringLiteral("lcd_arrow"), snapshot.lcdArrow},
                       {QStringLiteral("lcd_skull"), snapshot.lcdSkull}};
    if (!snapshot.capture.file.isEmpty())
        values.insert(QStringLiteral("capture"), snapshot.capture.file);
    // What was not read is absent: unknown is never zero.
    const auto text = [&values](const QString &name, const std::optional<QString> &value) {
        if (value && !value->isEmpty())
            values.insert(name, *value);
    };
    text(QStringLiteral("form"), snapshot.form);
    if (snapshot.provisioning)
        text(QStringLiteral("provisioning"), toWord(*snapshot.provisioning));
    if (snapshot.relay)
        text(QStringLiteral("relay"), toWord(*snapshot.relay));
    if (snapshot.flipped)
        text(QStringLiteral("orientation"), *snapshot.flipped ? QStringLiteral("flipped") : QStringLiteral("upright"));
    if (snapshot.healthCode)
        text(QStringLiteral("hex_status"), QStringLiteral("0x%1").arg(*snapshot.healthCode, 8, 16, QLatin1Char('0')));
    const auto number = [&values](const QString &name, const std::optional<double> &value) {
        if (value)
            values.insert(name, *value);
    };
    number(QStringLiteral("volts_l1_l2"), snapshot.voltsL1L2);
    number(QStringLiteral("volts_l1_n"), snapshot.voltsL1N);
    number(QStringLiteral("volts_l2_n"), snapshot.voltsL2N);
    number(QStringLiteral("amps_l1"), snapshot.ampsL1);
    number(QStringLiteral("amps_l2"), snapshot.ampsL2);
    number(QStringLiteral("amps"), snapshot.amps);
    number(QStringLiteral("kilowatts"), snapshot.kilowatts);
    number(QStringLiteral("hertz"), snapshot.hertz);
    number(QStringLiteral("ambient_f"), snapshot.ambientF);
    number(QStringLiteral("produced_kwh"), snapshot.producedKwh);
    number(QStringLiteral("consumed_kwh"), snapshot.consumedKwh);
    return values;
}

QJsonObject decoded(const ImsFrame &frame)
{
    QJsonObject values{{QStringLiteral("meter_id"), frame.meterId},
                       {QStringLiteral("total_kwh"), static_cast<qint64>(frame.totalKwh)},
                       {QStringLiteral("peak_demand_kw"), frame.peakDemandCentiKw / 100.0},
                       {QStringLiteral("demand_resets"), frame.demandResets},
                       {QStringLiteral("confirmed"), frame.confirmed},
                       {QStringLiteral("raw"), QString::fromLatin1(frame.raw.toHex())},
                       {QStringLiteral("flags"), QJsonArray::fromStringList(frame.flags)}};
    if (!frame.capture.file.isEmpty())
        values.insert(QStringLiteral("capture"), frame.capture.file);
    return values;
}

record::Draft readingDraft(const QString &path, const CollarSnapshot &snapshot)
{
    record::Draft draft{record::Kind::Reading, path};
    draft.value.insert(QStringLiteral("device"), QStringLiteral("collar"));
    draft.value.insert(QStringLiteral("decoded"), QCborMap::fromJsonObject(decoded(snapshot)));
    if (snapshot.capture.firstFrame >= 0) {
        draft.value.insert(QStringLiteral("capture"), snapshot.capture.file);
        draft.value.insert(QStringLiteral("first_frame"), snapshot.capture.firstFrame);
        draft.value.insert(QStringLiteral("last_frame"), snapshot.capture.lastFrame);
    }
    return draft;
}

record::Draft commandDraft(const record::JobState &state, const QString &path, quint32 id, const QString &phase,
                           const QCborMap &details)
{
    record::Draft draft{record::Kind::Command, path, details};
    draft.value.insert(QStringLiteral("id"), static_cast<qint64>(id));
    draft.value.insert(QStringLiteral("phase"), phase);
    if (const record::Entry *before = state.current(record::Kind::Command, path))
        draft.supersedes = before->hash;
    return draft;
}

std::optional<record::Draft> deviceFact(const record::JobState &state, const QString &path, const QCborValue &value)
{
    const record::Entry *before = state.current(record::Kind::Fact, path);
    if (before != nullptr && before->value.value(QStringLiteral("v")) == value)
        return std::nullopt;
    record::Draft draft{record::Kind::Fact, path};
    draft.value.insert(QStringLiteral("v"), value);
    draft.value.insert(QStringLiteral("source"), QStringLiteral("device"));
    if (before != nullptr)
        draft.supersedes = before->hash;
    return draft;
}

Result<void> checkIdentity(const CollarSnapshot &snapshot, const QString &serial, const QString &partNumber,
                           std::optional<bool> demonstration)
{
    if (snapshot.simulated && !demonstration.value_or(true))
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr(
                "The collar %1 is simulated, and this is a real job. Nothing was written. Connect the collar on "
                "the wall, or open a demonstration job.")
                .arg(snapshot.serial));
    if (!snapshot.simulated && demonstration.value_or(false))
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr(
                "The collar %1 is a real one, and this is a demonstration. Nothing was written. Open a real job "
                "for this collar.")
                .arg(snapshot.serial));
    if (!serial.isEmpty() && serial.trimmed().compare(snapshot.serial, Qt::CaseInsensitive) != 0)
        return makeError(
            ErrorCode::Mismatch,
            WorkflowWords::tr(
                "This is another collar: the job is for %1, the one connected is %2. Nothing was written. Connect "
                "the right collar, or correct the serial number in the job.")
                .arg(serial, snapshot.serial));
    if (!partNumber.isEmpty() && partNumber.trimmed().compare(snapshot.partNumber, Qt::CaseInsensitive) != 0)
        return makeError(
            ErrorCode::Mismatch,
            WorkflowWords::tr(
                "The collar %1 is a %2, the job says %3. Nothing was written. Check the label, then correct the part "
                "number in the job or use the right collar.")
                .arg(snapshot.serial, snapshot.partNumber, partNumber));
    return {};
}

} // namespace wm::workflow

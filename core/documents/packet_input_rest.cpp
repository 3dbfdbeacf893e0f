// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_input_parts.h"

#include "core/catalog/ims_checks.h"
#include "core/documents/foreign_letters.h"
#include "core/documents/packet_standing.h"
#include "core/documents/packet_words.h"
#include "core/documents/reading_words.h"
#include "core/record/causality.h"
#include "core/workflow/deficiencies.h"
#include "core/workflow/inverter_comparison.h"
#include "core/workflow/signatures.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMap>

namespace wm::documents {

using record::Entry;
using record::Kind;

namespace {

QString captureOf(const QCborMap &value)
{
    return value.value(QStringLiteral("capture")).toString();
}

PacketImsReading imsOf(const Entry &entry, const QJsonObject &decoded)
{
    PacketImsReading one;
    one.meterId = static_cast<quint32>(decoded.value(QStringLiteral("meter_id")).toInteger());
    one.when = utcOf(entry.utcMs);
    one.totalKwh = valueText(decoded.value(QStringLiteral("total_kwh")));
    one.demandKw = valueText(decoded.value(QStringLiteral("peak_demand_kw")));
    if (!one.demandKw.isEmpty())
        one.demandKw += QStringLiteral(" kW");
    one.demandResets = valueText(decoded.value(QStringLiteral("demand_resets")));
    QStringList belief{decoded.value(QStringLiteral("confirmed")).toBool() ? Packet::tr("confirmed by a second frame")
                                                                           : Packet::tr("heard once, not confirmed")};
    for (const QJsonValue flag : decoded.value(QStringLiteral("flags")).toArray())
        belief.append(flag.toString());
    one.confidence = belief.join(QStringLiteral(", "));
    const QByteArray raw = QByteArray::fromHex(decoded.value(QStringLiteral("raw")).toString().toLatin1());
    one.rawHex = QString::fromLatin1(raw.toHex(' ')).toUpper();
    one.capture = captureOf(entry.value);
    return one;
}

/// The last frame at `path` that was heard before `display` was read: what comes later says nothing of it.
const Entry *frameBeside(const record::JobState &state, const QString &path, const Entry &display)
{
    const Entry *last = nullptr;
    for (const Entry &entry : state.entries()) {
        if (entry.hash == display.hash)
            break;
        if (entry.kind == Kind::Reading && entry.path == path)
            last = &entry;
    }
    return last;
}

/// What a person read off the display, held against the frame of then (IMS-LCD-11, -12).
void compareWithDisplay(const record::JobState &state, const QString &path, PacketImsReading &one)
{
    // measurements.ims_lcd is of the first sub-meter, as the steps that record it are.
    const QJsonObject meter = state.site().value(QStringLiteral("sub_meters")).toArray().at(0).toObject();
    const Entry *kwh = state.current(Kind::Measurement, QStringLiteral("measurements.ims_lcd.total_kwh"));
    const Entry *frame = kwh != nullptr ? frameBeside(state, path, *kwh) : nullptr;
    if (frame == nullptr)
        return;
    const QJsonObject heard = frame->value.value(QStringLiteral("decoded")).toMap().toJsonObject();
    const QJsonValue shown = kwh->value.value(QStringLiteral("v")).toJsonValue();
    const double frameKwh = heard.value(QStringLiteral("total_kwh")).toDouble();
    one.displayKwh = valueText(shown);
    const catalog::ImsDisplay beside = catalog::compareDisplay(shown.toDouble(), frameKwh, catalog::imsMostKw(meter));
    const QString apart = valueText(beside.kwh), against = valueText(frameKwh);
    if (beside.verdict == catalog::ImsDisplay::Verdict::Behind)
        one.differences += Packet::tr("%1 kWh behind the frame (%2 kWh)").arg(apart, against);
    if (beside.verdict == catalog::ImsDisplay::Verdict::TooFarAhead)
        one.differences +=
            Packet::tr("%1 kWh ahead of the frame (%2 kWh), too far for five minutes").arg(apart, against);
    if (beside.verdict == catalog::ImsDisplay::Verdict::NotKnown)
        one.differences += Packet::tr("%1 kWh ahead of the frame (%2 kWh); what this meter can count is not recorded")
                               .arg(apart, against);
    const Entry *peak = state.current(Kind::Measurement, QStringLiteral("measurements.ims_lcd.peak_demand_kw"));
    if (peak == nullptr)
        return;
    const double shownKw = peak->value.value(QStringLiteral("v")).toDouble();
    const double frameKw = heard.value(QStringLiteral("peak_demand_kw")).toDouble();
    one.displayKw = valueText(shownKw) + QStringLiteral(" kW");
    if (!catalog::samePeak(shownKw, frameKw))
        one.differences += Packet::tr("peak demand differs from the frame (%1 kW)").arg(valueText(frameKw));
}

/// What was compared stands in the record; the profile only lends the words of the packet's language.
void inverterFunctions(const QJsonObject &decoded, const QString &language, PacketReading &reading)
{
    const QString id = decoded.value(QStringLiteral("profile")).toString();
    const auto profile = workflow::InverterProfile::load(id, language);
    reading.profile = profile ? profile->title : id;
    for (const QJsonValue value : decoded.value(QStringLiteral("functions")).toArray()) {
        const QJsonObject json = value.toObject();
        workflow::FunctionResult result = workflow::functionFromJson(json);
        if (profile)
            for (const workflow::ProfileFunction &function : profile->functions)
                if (function.id == result.id)
                    result.title = function.title;
        PacketInverterFunction one{result.title, workflow::spoken(result.required), workflow::spoken(result.found)};
        one.figures = result.figuresText();
        one.verdict = workflow::spoken(result.verdict);
        one.cite = result.cite;
        one.fine = result.verdict == workflow::InverterVerdict::Ok;
        one.known = result.verdict != workflow::InverterVerdict::NotReported &&
                    result.verdict != workflow::InverterVerdict::UnknownRevision;
        one.notes = result.notes;
        reading.functions.append(one);
    }
}

} // namespace

namespace {

/// What came into the record knowing of a signature and is none of its own act: the last step's being done.
int recordedSince(const record::JobState &state, const Entry &signature)
{
    const QList<Entry> &entries = state.entries();
    const auto at = std::find_if(entries.begin(), entries.end(),
                                 [&signature](const Entry &one) { return one.hash == signature.hash; });
    if (at == entries.end())
        return 0;
    const record::Knowledge known(entries, at - entries.begin());
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&known](const Entry &one) {
        return (one.kind == Kind::Fact || one.kind == Kind::Measurement || one.kind == Kind::Photo ||
                one.kind == Kind::Reading || one.kind == Kind::FindingResponse) &&
               known.isAfter(one);
    }));
}

} // namespace

void InputBuilder::readings()
{
    // Of each thing that was read the last state is printed; the earlier ones are in the record.
    QMap<QString, QList<const Entry *>> byPath;
    for (const Entry *entry : m_source.state.all(Kind::Reading))
        byPath[entry->path].append(entry);
    for (auto it = byPath.begin(); it != byPath.end(); ++it) {
        const Entry &entry = *it.value().last();
        const QString device = entry.value.value(QStringLiteral("device")).toString();
        const QJsonObject decoded = entry.value.value(QStringLiteral("decoded")).toMap().toJsonObject();
        if (device.startsWith(QStringLiteral("ims")) || it.key().startsWith(QStringLiteral("ims"))) {
            PacketImsReading one = imsOf(entry, decoded);
            compareWithDisplay(m_source.state, it.key(), one);
            m_input.ims.append(one);
            continue;
        }
        PacketReading reading;
        const QString serial = decoded.value(QStringLiteral("serial")).toString();
        const QString name = deviceName(device);
        reading.device = serial.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, serial);
        reading.about = readingAbout(it.key());
        if (it.value().size() > 1)
            reading.about = Packet::tr("%1, the last of %2 readings").arg(reading.about).arg(it.value().size());
        reading.when = utcOf(entry.utcMs);
        reading.simulated = decoded.value(QStringLiteral("simulated")).toBool();
        for (auto value = decoded.begin(); value != decoded.end(); ++value)
            if (!value->isObject() && value.key() != QStringLiteral("simulated") &&
                value.key() != QStringLiteral("capture") && value.key() != QStringLiteral("functions"))
                reading.values.append({readingName(value.key()), readingText(value.key(), *value)});
        if (device == QStringLiteral("inverter"))
            inverterFunctions(decoded, m_source.language, reading);
        reading.capture = captureOf(entry.value);
        if (reading.capture.isEmpty()) // collars name it among what they read
            reading.capture = decoded.value(QStringLiteral("capture")).toString();
        reading.captureHash = entry.value.value(QStringLiteral("capture_sha256")).toByteArray();
        reading.firstFrame = entry.value.value(QStringLiteral("first_frame")).toInteger(-1);
        reading.lastFrame = entry.value.value(QStringLiteral("last_frame")).toInteger(-1);
        m_input.readings.append(reading);
    }
    std::stable_sort(m_input.readings.begin(), m_input.readings.end(),
                     [](const PacketReading &one, const PacketReading &other) { return one.when < other.when; });
}

void InputBuilder::signatures()
{
    for (const Entry *entry : m_source.state.all(Kind::Signature)) {
        PacketSignature signature;
        signature.capacity = entry->value.value(QStringLiteral("capacity")).toString();
        const QString as = entry->value.value(QStringLiteral("as")).toString();
        if (!as.isEmpty() && as != signature.capacity)
            signature.capacity = QStringLiteral("%1, %2").arg(roleText(as), roleText(signature.capacity));
        if (workflow::returnsTheJob(*entry))
            signature.capacity = Packet::tr("%1, returned with deficiencies").arg(roleText(signature.capacity));
        signature.name = entry->value.value(QStringLiteral("name")).toString();
        signature.statement = entry->value.value(QStringLiteral("statement")).toString();
        signature.when = utcOf(entry->utcMs);
        const QCborValue head = entry->value.value(QStringLiteral("head"));
        signature.head = head.isByteArray() ? head.toByteArray() : QByteArray::fromHex(head.toString().toLatin1());
        signature.drawing = blobOf(*entry);
        signature.after = recordedSince(m_source.state, *entry);
        m_input.signatures.append(signature);
    }
}

/// Counts a step, and says what it leaves open; empty: nothing.
QString InputBuilder::openStep(const PacketStep &step)
{
    const bool open = step.state == StepState::Waiting || step.state == StepState::Reopened;
    m_input.open.refused += step.state == StepState::Refused ? 1 : 0;
    m_input.open.skipped += step.state == StepState::Skipped ? 1 : 0;
    if (step.state == StepState::Refused)
        return Packet::tr("Refused: %1").arg(step.title);
    if (!open || step.optional) // what may be left out without a reason is not missed
        return {};
    ++m_input.open.steps;
    m_input.open.toSign += step.signing ? 1 : 0;
    const QList<const Entry *> signatures = m_source.state.all(Kind::Signature);
    if (step.signing && std::any_of(signatures.begin(), signatures.end(),
                                    [](const Entry *one) { return workflow::signsAsInstaller(*one); }))
        return step.reason.isEmpty() ? Packet::tr("Signed, and not recorded as the last step: %1").arg(step.title)
                                     : Packet::tr("Signed before its turn: %1. %2").arg(step.title, step.reason);
    return step.state == StepState::Waiting ? Packet::tr("Not done: %1").arg(step.title)
                                            : Packet::tr("To be done again: %1").arg(step.title);
}

void InputBuilder::missing()
{
    QStringList lines;
    for (const PacketPhase &phase : m_input.phases)
        for (const PacketStep &step : phase.steps)
            if (const QString line = openStep(step); !line.isEmpty())
                lines.append(line);
    m_input.deficiencies = workflow::deficienciesOf(m_source.state);
    for (const workflow::Deficiency &one : std::as_const(m_input.deficiencies))
        if (one.state == workflow::Deficiency::State::Open) {
            ++m_input.open.deficiencies;
            lines.append(Packet::tr("Deficiency %1 is not answered: %2").arg(QString::number(one.number), one.words));
        }
    const workflow::OpenFindings open = openFindings(m_source.books, m_source.state);
    m_input.open.notMet = open.notMet;
    m_input.open.undecided = open.undecided;
    m_input.open.toAnswer = open.toAnswer;
    if (open.total() > 0)
        lines.append(Packet::tr("Findings open: %1 (%2), listed under “Findings and answers”")
                         .arg(QString::number(open.total()), workflow::openFindingsText(open)));
    int unread = 0;
    int unexplained = 0;
    for (const PacketPhoto &photo : m_input.photos) {
        unread += m_source.blob && photo.file.isEmpty() ? 1 : 0;
        unexplained += photo.sameAs > 0 && photo.sharedBecause.isEmpty() ? 1 : 0;
    }
    m_input.open.photos = unexplained + unread;
    if (unexplained > 0)
        lines.append(
            Packet::tr("%n photos show the same picture as another, and nobody said why.", nullptr, unexplained));
    if (unread > 0)
        lines.append(Packet::tr("%1 photos are not on this device.").arg(unread));
    for (const Entry *entry : m_source.state.all(Kind::Signature))
        m_input.open.signatures +=
            entry->value.value(QStringLiteral("source")).toString() == u"import" || workflow::returnsTheJob(*entry) ? 0
                                                                                                                    : 1;
    if (m_input.open.signatures == 0)
        lines.append(Packet::tr("Nobody has signed the record in person."));
    lines += unprintable(m_input);
    m_input.missing = lines;
}

void InputBuilder::citations()
{
    for (const HeldBook &book : m_source.books) {
        const auto listed = std::count_if(book.findings.begin(), book.findings.end(), [](const Finding &finding) {
            return finding.status != QStringLiteral("not-applicable");
        });
        if (listed > 0)
            m_input.citations.append({book.pack, Packet::tr("%1 (findings: %2)").arg(book.title).arg(listed),
                                      QStringLiteral("%1@%2").arg(book.pack, book.version)});
    }
    if (m_source.engine == nullptr)
        return;
    const workflow::WorkflowPack &pack = m_source.engine->pack();
    QMap<QString, int> documents; // "Smart ConnectDER V3 manual v2.2F, Remove the meter": the document comes first
    for (const QString &cite : m_cites)
        if (!cite.isEmpty())
            ++documents[cite.section(QStringLiteral(", "), 0, 0)];
    for (auto it = documents.begin(); it != documents.end(); ++it)
        m_input.citations.append({it.key(), Packet::tr("%1 (steps: %2)").arg(it.key()).arg(it.value()),
                                  QStringLiteral("%1@%2").arg(pack.id, pack.version)});
}

} // namespace wm::documents

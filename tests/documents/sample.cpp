// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/sample.h"

#include "core/base/bytes.h"
#include "core/documents/pdfa3.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPdfWriter>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace wm::documents::sample {

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 11, 20), QTime(hour, minute), Qt::UTC);
}

PacketStep done(const char *id, const char *title, int minute, QList<PacketFact> evidence, const char *cite)
{
    PacketStep step;
    step.id = QString::fromUtf8(id);
    step.title = QString::fromUtf8(title);
    step.state = StepState::Done;
    step.who = QStringLiteral("D. Okafor, C-10 1048812");
    step.role = QStringLiteral("installer");
    step.when = at(16 + minute / 60, minute % 60);
    step.evidence = std::move(evidence);
    step.cite = QString::fromUtf8(cite);
    return step;
}

QByteArray scribble()
{
    QImage image(600, 180, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path({30, 130});
    for (int i = 0; i < 6; ++i)
        path.cubicTo(60 + i * 80, -60 + i * 20, 70 + i * 85, 260 - i * 10, 110 + i * 82, 70 + i * 5);
    painter.drawPath(path);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void addSteps(PacketInput &input)
{
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    const char *manual = "Smart ConnectDER V3 manual v2.2F, Remove the meter";
    PacketPhase inspect{text("inspect"), text("Inspect"), {}};
    inspect.steps.append(done("inspect.package", "Package whole and complete", 2,
                              {{text("Box contents"), text("all eleven items present"), text("typed")},
                               {text("Damage"), text("none"), text("typed")}},
                              manual));
    inspect.steps.append(done("inspect.part-number", "Collar is the one ordered", 4,
                              {{text("Part number"), text("SM-L-4-2S-EC-10-60"), text("scanned")},
                               {text("Serial"), text("CD3-0042917"), text("scanned")}},
                              manual));
    PacketPhase socket{text("socket"), text("Socket and neutral"), {}};
    PacketStep removal = done("socket.meter-removal", "Who removed the meter", 11,
                              {{text("Removed by"), text("the utility"), text("typed")},
                               {text("Seal number"), text("S-118204"), text("typed")}},
                              manual);
    removal.warnings = {text("Line-side parts of the socket stay live when the meter is out.")};
    removal.photos = {1};
    socket.steps.append(removal);
    socket.steps.append(done(
        "socket.neutral", "Neutral pigtail torqued at the collar", 19,
        {{text("Conductor"), text("6 AWG copper"), text("typed")}, {text("Torque"), text("40 in-lb"), text("typed")}},
        manual));
    PacketStep skipped = done("socket.jaw-tension", "Jaw tension checked with the gauge", 21, {}, manual);
    skipped.state = StepState::Skipped;
    skipped.reason = text("The utility's own crew checked it at meter removal and left a tag.");
    socket.steps.append(skipped);
    PacketPhase place{text("place"), text("Place"), {}};
    for (int i = 0; i < 9; ++i)
        place.steps.append(done("place.jaws", "Jaws seated, collar upright, cover on", 25 + i,
                                {{text("Jaws seated"), text("attested"), text("typed")},
                                 {text("Orientation"), text("upright"), text("device")}},
                                manual));
    PacketPhase energise{text("energise"), text("Energise and provision"), {}};
    PacketStep refused =
        done("energise.compare-currents", "Currents compared with the installer's meter", 50, {}, manual);
    refused.state = StepState::Refused;
    refused.reason = text("Permission to operate is not recorded.");
    energise.steps.append(done("energise.provision", "Provisioned and watched to Operational", 44,
                               {{text("Result"), text("Operational after 87 s"), text("device")},
                                {text("Premises ID"), text("P-20418877"), text("typed")}},
                               manual));
    energise.steps.append(refused);
    PacketStep waiting;
    waiting.id = text("energise.ahj-final");
    waiting.title = text("AHJ final inspection received");
    waiting.cite = text(manual);
    energise.steps.append(waiting);
    PacketStep without = waiting;
    without.title = text("Fifth jaw at nine o'clock");
    without.state = StepState::NotApplicable;
    without.reason = text("The socket has four jaws.");
    energise.steps.append(without);
    input.phases = {inspect, socket, place, energise};
}

void addValues(PacketInput &input)
{
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    PacketTorque neutral;
    neutral.place = text("Neutral at the collar");
    neutral.conductor = text("6 AWG copper");
    neutral.target = InchPounds{40};
    neutral.targetSource = text("product label");
    neutral.reading = InchPounds{40};
    neutral.presetTool = true;
    neutral.instrument = text("Torque screwdriver TS-4");
    neutral.calibration = text("due 2027-03-01");
    neutral.verdict = Verdict::Ok;
    neutral.who = text("D. Okafor");
    neutral.when = at(16, 19);
    neutral.cite = text("Torque table 1");
    PacketTorque low = neutral;
    low.place = text("Field wiring, L1");
    low.conductor = text("8 AWG copper");
    low.target = InchPounds{35};
    low.reading = InchPounds{31.5};
    low.presetTool = false;
    low.verdict = Verdict::Low;
    PacketTorque above = low;
    above.place = text("Field wiring, L2");
    above.reading = InchPounds{36};
    above.verdict = Verdict::Recorded;
    PacketTorque unknown = above;
    unknown.place = text("Junction-box screws");
    unknown.reading.reset();
    unknown.verdict = Verdict::Unknown;
    input.torques = {neutral, low, above, unknown};

    PacketMeasurement dead;
    dead.place = text("Dead test 1, before drilling: L1 to L2");
    dead.value = text("0.1");
    dead.unit = text("V");
    dead.limit = text("below 1 V");
    dead.instrument = text("Voltage tester VT-2");
    dead.calibration = text("due 2027-01-15");
    dead.verdict = Verdict::Ok;
    dead.who = text("D. Okafor");
    dead.when = at(16, 31);
    PacketMeasurement volts = dead;
    volts.place = text("Voltage at the installer's own meter: L1 to L2");
    volts.value = text("241.3");
    volts.limit.clear();
    volts.verdict = Verdict::Recorded;
    PacketMeasurement missing = dead;
    missing.place = text("Dead test 2, before fitting the junction box: L1 to ground");
    missing.value.clear();
    missing.verdict = Verdict::Unknown;
    input.measurements = {dead, missing, volts};

    PacketReading reading;
    reading.device = text("Collar CD3-0042917");
    reading.about = text("state after provisioning");
    reading.when = at(16, 44);
    reading.values = {{text("Provisioning"), text("operational")}, {text("Relay"), text("open")},
                      {text("Display"), text("241.1 V")},          {text("Firmware"), text("3.2.1")},
                      {text("Voltage L1-L2"), text("241.1 V")},    {text("Cell signal"), text("-84 dBm")},
                      {text("Health code"), text("0x00000000")},   {text("Ambient"), QString()}};
    reading.capture = text("collar-1.pcap");
    reading.captureHash = sha256("capture");
    reading.firstFrame = 412;
    reading.lastFrame = 447;
    input.readings = {reading};

    PacketImsReading ims;
    ims.meterId = 2578;
    ims.when = at(16, 50);
    ims.totalKwh = text("678299");
    ims.demandKw = text("66.26 kW");
    ims.demandResets = text("195");
    ims.displayKwh = text("678299");
    ims.confidence = text("confirmed by a second frame");
    ims.rawHex = text("0A 12 0D 00 A5 8B 99 0A C3 19 E2 C3");
    ims.capture = text("ims-1.pcap, frame 3");
    input.ims = {ims};
}

} // namespace

QByteArray photo(int number, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient wall(0, 0, width, height);
    wall.setColorAt(0, QColor::fromHsv((number * 47) % 360, 40, 220));
    wall.setColorAt(1, QColor::fromHsv((number * 47 + 40) % 360, 90, 130));
    painter.fillRect(image.rect(), wall);
    painter.setPen(QPen(QColor(40, 44, 50), width / 120.0));
    painter.setBrush(QColor(205, 208, 210));
    painter.drawRoundedRect(QRectF(width * 0.3, height * 0.12, width * 0.4, height * 0.76), 30, 30);
    painter.setBrush(QColor(235, 240, 240));
    painter.drawEllipse(QPointF(width * 0.5, height * 0.38), height * 0.2, height * 0.2);
    quint32 noise = static_cast<quint32>(number) * 2654435761U + 1;
    for (int i = 0; i < 4000; ++i) {
        noise = noise * 1664525U + 1013904223U;
        painter.fillRect(static_cast<int>(noise >> 8) % width, static_cast<int>(noise >> 4) % height, 3, 3,
                         QColor::fromRgb(noise));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 88);
    return bytes;
}

QByteArray plainPdf()
{
    QByteArray pages;
    QBuffer buffer(&pages);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        QPainter painter(&writer);
        painter.fillRect(QRect(1000, 1000, 500, 500), Qt::black);
    }
    return attachRecord(pages, "a short record", packetMetadata(smallPacket())).value_or(QByteArray());
}

PacketInput smallPacket()
{
    PacketInput input;
    input.jobId = QStringLiteral("0b6e5a52-6c1e-4b0e-9f4e-2d6a1f3c7d11");
    input.title = QStringLiteral("1418 Juniper Ave, Redlands");
    input.head = sha256("head of the record");
    input.entries = 214;
    input.generated = at(17, 10);
    return input;
}

PacketInput packet(int photos)
{
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    PacketInput input = smallPacket();
    input.company = text("Redlands Solar Electric");
    input.utility = text("SCE");
    input.collar = text("Smart ConnectDER V3, SM-L-4-2S-EC-10-60, serial CD3-0042917");
    input.packs = {text("install-connectder-v3@2026.11"), text("connectder-v3@2026.11")};
    input.missing = {text("AHJ final inspection is not recorded."), text("One torque has no reading.")};
    input.site = {{text("Premises"),
                   {{text("Address"), text("1418 Juniper Ave"), text("typed")},
                    {text("City"), text("Redlands"), text("typed")},
                    {text("State"), text("CA"), text("typed")},
                    {text("ZIP"), text("92374"), text("typed")},
                    {text("Premises ID"), text("P-20418877"), text("typed")}}},
                  {text("Service and meter"),
                   {{text("Voltage"), text("120/240 V"), text("typed")},
                    {text("Meter number"), text("222013-448912"), text("scanned")},
                    {text("Meter form"), text("2S"), text("device")},
                    {text("Account"), QString(), QString()}}}};
    input.installed = {{text("Collar"),
                        {{text("Part number"), text("SM-L-4-2S-EC-10-60"), text("scanned")},
                         {text("Serial"), text("CD3-0042917"), text("device")},
                         {text("Firmware"), text("3.2.1"), text("device")},
                         {text("Breaker"), text("60 A"), text("part-number")}}},
                       {text("Inverter 1"),
                        {{text("Make and model"), text("Sunvale SV-7600"), text("typed")},
                         {text("Output current"), text("31.7 A"), text("typed")}}}};
    addSteps(input);
    addValues(input);
    input.findings = {{text("sce.nem.sld"), text("Single-line diagram shows the visible-open disconnect"),
                       text("variance requested"), true, text("D. Okafor: the disconnect sits behind the gate."), false,
                       false, true, false, text("SCE handbook 4.2")},
                      {text("connectder.rating"),
                       text("Continuous current is within 64 A"),
                       text("met"),
                       false,
                       {},
                       false,
                       false,
                       false,
                       true,
                       text("Smart ConnectDER V3 manual, ratings")}};
    for (int i = 1; i <= photos; ++i) {
        PacketPhoto one;
        one.file = photo(i);
        one.caption = i % 3 == 0
                          ? text("Collar seated in the socket with the cover on and the seal ring closed, seen from "
                                 "the left so that the conduit shows")
                          : text("Socket with the meter removed");
        one.shows = text("socket.meter-removal");
        one.who = text("D. Okafor");
        one.when = at(16, 12);
        one.hash = sha256(one.file);
        input.photos.append(one);
    }
    PacketSignature signature;
    signature.capacity = text("installer");
    signature.name = text("D. Okafor");
    signature.statement = text("I did or supervised the work recorded here, and the record shows it as it was done.");
    signature.when = at(17, 5);
    signature.head = sha256("head when signed");
    signature.drawing = scribble();
    input.signatures = {signature};
    input.citations = {{text("connectder"), text("Smart ConnectDER V3 installation manual v2.2F"),
                        text("install-connectder-v3@2026.11")}};
    return input;
}

Keys::Keys(const QString &name, const Keys *issuer) : m_name(name)
{
    m_key = EVP_EC_gen("P-256");
    m_certificate = X509_new();
    X509_set_version(m_certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(m_certificate), 7);
    ASN1_TIME_set_string_X509(X509_getm_notBefore(m_certificate), "20260101000000Z");
    ASN1_TIME_set_string_X509(X509_getm_notAfter(m_certificate), "20460101000000Z");
    X509_set_pubkey(m_certificate, m_key);
    const QByteArray utf8 = name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(m_certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()),
                               -1, 0);
    X509_set_issuer_name(m_certificate,
                         X509_get_subject_name(issuer != nullptr ? issuer->m_certificate : m_certificate));
    X509_sign(m_certificate, issuer != nullptr ? issuer->m_key : m_key, EVP_sha256());
}

Keys::~Keys()
{
    EVP_PKEY_free(m_key);
    X509_free(m_certificate);
}

PdfSigner Keys::signer() const
{
    return {m_key, m_certificate, m_name, QStringLiteral("Commissioning packet"), {}};
}

namespace {

QByteArray taken(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    const QByteArray result(bytes, static_cast<qsizetype>(size));
    BIO_free(bio);
    return result;
}

} // namespace

QByteArray Keys::certificatePem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, m_certificate);
    return taken(bio);
}

QByteArray Keys::certificateDer() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    i2d_X509_bio(bio, m_certificate);
    return taken(bio);
}

QByteArray Keys::privateKeyPem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, m_key, nullptr, nullptr, 0, nullptr, nullptr);
    return taken(bio);
}

} // namespace wm::documents::sample

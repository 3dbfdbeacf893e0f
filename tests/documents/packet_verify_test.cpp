// SPDX-License-Identifier: GPL-3.0-or-later
// A job in a real store, through the shipped procedure, to a packet; verified here and by the second program.
#include "core/documents/packet_verify.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/catalog/torque.h"
#include "core/documents/job_packet.h"
#include "core/documents/packet_file.h"
#include "core/documents/packet_input.h"
#include "core/documents/packet_size.h"
#include "core/documents/pdf_signature.h"
#include "core/documents/pdfa3.h"
#include "core/record/keys.h"
#include "core/workflow/catalog_torque_tables.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;
using record::Draft;
using record::Kind;

namespace {

const record::Author kAna{u"ana@example.org"_s, u"installer"_s};

/// One job, worked part of the way.
class Job
{
public:
    explicit Job(bool demonstration = true, bool worked = true)
    {
        m_store = std::move(*record::Store::open(m_dir.path(), m_clock));
        m_id = *m_store->createJob({u"Juniper"_s, demonstration, {u"install-connectder-v3@2026.11"_s}}, kAna);
        const auto product = catalog::Pack::load(u"connectder-smart-v3"_s);
        m_engine = std::make_unique<workflow::Engine>(
            *workflow::loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s), workflow::CompanySettings(),
            std::make_shared<workflow::CatalogTorqueTables>(*catalog::TorqueTables::fromPack(*product)));
        if (!worked)
            return;
        fact(u"premises.service_address"_s, u"1418 Juniper Ave"_s);
        fact(u"premises.city"_s, u"Redlands"_s);
        fact(u"utility.name"_s, u"Southern California Edison"_s);
        fact(u"collar.part_number"_s, u"S-B-5-12-IH-10-60A"_s, u"part-number"_s);
        fact(u"collar.serial_number"_s, u"SIM-0042917"_s, u"device"_s);
        fact(u"collar.breaker_a"_s, 60, u"part-number"_s);
        fact(u"inverters[0].make"_s, u"Sunvale"_s);
        fact(u"neutral.awg"_s, 6);
        fact(u"neutral.torque_label_inlb"_s, 40);
        add({Kind::Measurement,
             u"neutral.torque_collar_inlb"_s,
             {{u"v"_s, 38},
              {u"unit"_s, u"in-lb"_s},
              {u"instrument"_s, QCborMap{{u"id"_s, u"TW-1"_s}, {u"due_on"_s, u"2027-03-01"_s}}},
              {u"source"_s, u"typed"_s}}});
        m_photo = sample::photo(1);
        const record::Hash hash = *m_store->putBlob(m_photo);
        add({Kind::Photo,
             u"socket.meter-removal"_s,
             {{u"caption"_s, u"Socket with the meter out"_s}, {u"shows"_s, u"The jaws"_s}, {u"name"_s, u"a.jpg"_s}},
             std::nullopt,
             {hash}});
        add({Kind::Reading,
             u"collar.state"_s,
             {{u"device"_s, u"collar"_s},
              {u"decoded"_s,
               QCborMap{{u"serial"_s, u"SIM-0042917"_s}, {u"relay"_s, u"open"_s}, {u"simulated"_s, true}}},
              {u"capture"_s, u"collar-1.pcap"_s},
              {u"first_frame"_s, 12},
              {u"last_frame"_s, 19}}});
        add({Kind::Signature,
             u"job"_s,
             {{u"capacity"_s, u"installer"_s},
              {u"name"_s, u"Ana Reyes"_s},
              {u"statement"_s, u"The record shows the work as it was done."_s},
              {u"head"_s, *m_store->head(m_id)}}});
    }

    void add(const Draft &draft) { ASSERT_TRUE(m_store->append(m_id, kAna, {draft})); }
    void addAll(const QList<Draft> &drafts) { ASSERT_TRUE(m_store->append(m_id, kAna, drafts)); }
    void fact(const QString &path, const QCborValue &value, const QString &source = u"typed"_s)
    {
        add({Kind::Fact, path, {{u"v"_s, value}, {u"source"_s, source}}});
    }
    PacketInput input() const
    {
        const record::JobState state(*m_store->entries(m_id));
        PacketSource source{m_id, state, *m_store->head(m_id), m_engine.get()};
        source.vocabulary = *site::Schema::shipped();
        source.blob = [this](const record::Hash &hash) { return m_store->blob(hash); };
        source.generated = m_clock.utc();
        return packetInput(source);
    }
    QByteArray packet()
    {
        const auto files = makeJobPacket(*m_store, m_id, *m_engine, PackShelf::open({}, {}, m_clock.utc()),
                                         m_clock.utc(), m_dir.filePath(u"out"_s));
        EXPECT_TRUE(files) << qUtf8Printable(files ? QString() : files.error().message + files.error().context);
        m_bundle = files ? readFile(files->bundle).value_or(QByteArray()) : QByteArray();
        return files ? readFile(files->packet).value_or(QByteArray()) : QByteArray();
    }
    record::Store &store() { return *m_store; }
    const QByteArray &bundle() const { return m_bundle; }
    JobId id() const { return m_id; }
    const QByteArray &photo() const { return m_photo; }
    QDateTime now() const { return m_clock.utc(); }

private:
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::unique_ptr<record::Store> m_store;
    std::unique_ptr<workflow::Engine> m_engine;
    JobId m_id;
    QByteArray m_photo, m_bundle;
};

PacketReport verified(const QByteArray &file, const QString &trust = {})
{
    const Result<PacketReport> report = verifyPacket(file, trust);
    EXPECT_TRUE(report);
    return report.value_or(PacketReport());
}

QString all(const PacketReport &report)
{
    return report.problems.join(u'\n');
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// The facts of a value, one by one; lists of groups are taken apart.
void eachFact(const QJsonValue &value, const QString &at, const std::function<void(const QString &, QJsonValue)> &use)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            eachFact(it.value(), at.isEmpty() ? it.key() : at + u'.' + it.key(), use);
    } else if (value.isArray() && value.toArray().first().isObject()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            eachFact(value.toArray().at(i), at + u"[%1]"_s.arg(i), use);
    } else {
        use(at, value);
    }
}

/// What a packet of an example site says is missing, with one of its facts unknown.
PacketStanding standingOfExample(const QString &name, const QString &unknown)
{
    Job job(false, false);
    const auto site = readFile(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/%1.json").arg(name));
    EXPECT_TRUE(site);
    QList<Draft> drafts;
    eachFact(QJsonDocument::fromJson(*site).object(), {}, [&](const QString &path, const QJsonValue &value) {
        // The examples count no photos yet; a letter that shows one is whole once there is one.
        const bool photos = path.startsWith(u"photos."_s) && value == QJsonValue(0);
        if (path != unknown)
            drafts.append(
                {Kind::Fact,
                 path,
                 {{u"v"_s, QCborValue::fromJsonValue(photos ? QJsonValue(1) : value)}, {u"source"_s, u"import"_s}}});
    });
    job.addAll(drafts);
    const PacketReport report = verified(job.packet());
    EXPECT_TRUE(report.standing);
    return report.standing.value_or(PacketStanding());
}

} // namespace

TEST(PacketVerify, ALetterThatLacksFactsAtItsStepIsNamedAndMakesADraft)
{
    const QString letter = u"Line-side connection"_s; // its step is done: the letter is wanted by now
    const auto names = [&letter](const QStringList &lines) {
        return std::any_of(lines.begin(), lines.end(),
                           [&letter](const QString &line) { return line.startsWith(letter, Qt::CaseInsensitive); });
    };
    const PacketStanding whole = standingOfExample(u"residential-line-side-pe-sce"_s, {});
    EXPECT_FALSE(names(whole.missing)) << qPrintable(whole.missing.join(u'\n'));
    const PacketStanding lacks = standingOfExample(u"residential-line-side-pe-sce"_s, u"letters.line_side.method"_s);
    EXPECT_TRUE(names(lacks.missing)) << qPrintable(lacks.missing.join(u'\n'));
    EXPECT_TRUE(lacks.draft);
    EXPECT_GT(lacks.open.documents, whole.open.documents);
    // Con Edison's field verification comes at a step that waits for others: what it lacks is nobody's business yet.
    const PacketStanding later = standingOfExample(u"residential-collar-coned-7.6kw"_s, {});
    for (const QString &line : later.missing)
        EXPECT_FALSE(line.contains(u"verification"_s, Qt::CaseInsensitive)) << qPrintable(line);
}

TEST(PacketVerify, AcceptsAWholePacketAndSaysWhoseItIs)
{
    Job job;
    const QByteArray packet = job.packet();
    const PacketReport report = verified(packet);
    EXPECT_TRUE(report.valid) << qPrintable(all(report));
    EXPECT_TRUE(report.demonstration);
    EXPECT_EQ(report.job, toText(job.id()));
    EXPECT_EQ(report.head, QString::fromLatin1(job.store().head(job.id())->toHex()));
    EXPECT_EQ(report.entries, job.store().entries(job.id())->size());
    ASSERT_EQ(report.signers.size(), 2);
    EXPECT_EQ(report.signers.at(0).capacity, u"device"_s);
    EXPECT_EQ(report.signers.at(0).key, QString::fromLatin1(job.store().deviceKey().toHex()));
    EXPECT_FALSE(report.signers.at(0).trusted);
    EXPECT_FALSE(report.signers.at(0).words.isEmpty());
    EXPECT_EQ(report.signers.at(1).name, u"Ana Reyes"_s);
    EXPECT_EQ(report.signers.at(1).capacity, u"installer"_s);
    EXPECT_FALSE(report.signers.at(1).trusted);
    const QJsonObject json = report.toJson();
    for (const QString &key : {u"valid"_s, u"entries"_s, u"signers"_s, u"demonstration"_s, u"problems"_s})
        EXPECT_TRUE(json.contains(key)) << qPrintable(key);
}

// One truth: what the pages were made with is what the file says and what both programs read from it.
TEST(PacketVerify, WhatIsMissingStandsInTheFile)
{
    Job job;
    const QByteArray packet = job.packet();
    const PacketReport report = verified(packet);
    ASSERT_TRUE(report.standing);
    EXPECT_FALSE(report.signedInPerson().isEmpty());
    EXPECT_TRUE(report.draft()) << "signed, and not complete";
    EXPECT_EQ(report.standing->open.steps, job.input().open.steps);
    EXPECT_GT(report.standing->open.steps, 0);
    EXPECT_GT(report.standing->open.findings(), 0);
    EXPECT_EQ(report.standing->open.signatures, 1);
    EXPECT_EQ(report.standing->missing.size(), job.input().missing.size() + 1)
        << "with the findings, which had no books";
    const QJsonObject json = report.toJson();
    EXPECT_TRUE(json.value(u"draft"_s).toBool());
    const QString path = test::keep(u"standing.pdf"_s, packet);
    const test::Ran second = test::run(
        u"/usr/bin/python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), path, u"--json"_s});
    EXPECT_EQ(second.status, 0) << qPrintable(second.out);
    const QJsonObject told = QJsonDocument::fromJson(second.out.toUtf8()).object();
    for (const QString &key : {u"draft"_s, u"missing"_s, u"open"_s})
        EXPECT_EQ(told.value(key), json.value(key)) << qPrintable(key);
    QFile::remove(path);
    EXPECT_FALSE(standingFromText(u"{}"_s));
    EXPECT_FALSE(standingFromText(u"draft"_s));
}

// A bundle carries no pages and says nothing of its completeness: signed in person, it is not "complete" for that.
TEST(PacketVerify, WhatAFileDoesNotSayIsNotComplete)
{
    PacketReport report;
    report.job = u"j"_s;
    report.signers = {{u"installer"_s, u"Ana Reyes"_s, {}, {}, true, false, {}}};
    EXPECT_TRUE(report.draft());
    EXPECT_TRUE(report.toJson().value(u"draft"_s).toBool());
    EXPECT_EQ(report.toJson().value(u"standing"_s).toString(), u"not-stated"_s);
    report.standing = PacketStanding{};
    report.standing->draft = false;
    EXPECT_FALSE(report.draft()) << "the file says that nothing is missing, and somebody signed";
    EXPECT_EQ(report.toJson().value(u"standing"_s).toString(), u"complete"_s);
    report.standing->draft = true;
    EXPECT_TRUE(report.draft());
    EXPECT_EQ(report.toJson().value(u"standing"_s).toString(), u"draft"_s);
    report.standing->draft = false;
    report.signers[0].inPerson = false;
    EXPECT_TRUE(report.draft()) << "nobody signed in person";
}

// Whole is not signed: a record that nobody signed in person is a draft, and both programs say so.
TEST(PacketVerify, SaysWhoSignedInPersonOrThatNobodyDid)
{
    const auto second = [](const QString &name, const QByteArray &packet) {
        const QString path = test::keep(name, packet);
        const QStringList arguments{QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), path};
        const test::Ran json = test::run(u"/usr/bin/python3"_s, arguments + QStringList{u"--json"_s});
        EXPECT_EQ(json.status, 0) << qPrintable(json.out);
        return std::pair{QJsonDocument::fromJson(json.out.toUtf8()).object(),
                         test::run(u"/usr/bin/python3"_s, arguments).out};
    };
    const QJsonArray ana{QJsonObject{{u"capacity"_s, u"installer"_s}, {u"name"_s, u"Ana Reyes"_s}}};
    Job job;
    const QByteArray packet = job.packet();
    const QJsonObject json = verified(packet).toJson();
    EXPECT_EQ(json.value(u"signed_in_person"_s).toArray(), ana);
    EXPECT_TRUE(json.value(u"draft"_s).toBool()) << "signed, and steps are open";
    const auto [other, text] = second(u"signed.pdf"_s, packet);
    EXPECT_EQ(other.value(u"signed_in_person"_s).toArray(), ana);
    EXPECT_TRUE(other.value(u"draft"_s).toBool());
    EXPECT_TRUE(text.contains(u"signed in person: Ana Reyes (installer)"_s)) << qPrintable(text);

    // The signature corrected by one that a file brought: nobody stands for it in person any more.
    const auto entries = job.store().entries(job.id());
    const auto signature = std::find_if(entries->begin(), entries->end(),
                                        [](const record::Entry &entry) { return entry.kind == Kind::Signature; });
    ASSERT_NE(signature, entries->end());
    Draft imported{Kind::Signature, u"job"_s, signature->value, signature->hash};
    imported.value.insert(u"source"_s, u"import"_s);
    job.add(imported);
    const QByteArray draft = job.packet();
    const PacketReport report = verified(draft);
    EXPECT_TRUE(report.valid) << qPrintable(all(report)); // what `valid` means stays
    EXPECT_TRUE(report.signedInPerson().isEmpty());
    EXPECT_TRUE(report.toJson().value(u"draft"_s).toBool());
    EXPECT_TRUE(report.toJson().value(u"signed_in_person"_s).toArray().isEmpty());
    const auto [otherDraft, draftText] = second(u"draft.pdf"_s, draft);
    EXPECT_TRUE(otherDraft.value(u"draft"_s).toBool());
    EXPECT_TRUE(draftText.contains(u"DRAFT: nobody has signed"_s)) << qPrintable(draftText);
}

TEST(PacketVerify, TheSecondProgramAndPopplerAgree)
{
    Job job;
    const QString path = test::keep(u"job-packet.pdf"_s, job.packet());
    const test::Ran second =
        test::run(u"/usr/bin/python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), path});
    EXPECT_EQ(second.status, 0) << qPrintable(second.out);
    const test::Ran poppler = test::run(u"pdfsig"_s, {path});
    EXPECT_TRUE(poppler.out.contains(u"Signature is Valid"_s)) << qPrintable(poppler.out);
    EXPECT_TRUE(poppler.out.contains(u"Total document signed"_s)) << qPrintable(poppler.out);
    const test::Ran points =
        test::run(u"python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/documents/check_pdfa.py"), path, u"3"_s});
    EXPECT_EQ(points.status, 0) << qPrintable(points.out);
    EXPECT_EQ(test::run(u"qpdf"_s, {u"--check"_s, path}).status, 0);
    test::run(u"pdftoppm"_s,
              {u"-r"_s, u"100"_s, u"-png"_s, path, QStringLiteral(WM_BINARY_DIR "/pictures/job-packet")});
}

// What a portal takes is small; the photos of a good camera are not. The pages show all of them, the record inside
// keeps the originals that fit and names the others, and the bundle beside the packet has every one.
TEST(PacketVerify, StaysSmallWithTheLargestOriginalsInTheBundleOnly)
{
    Job job;
    constexpr int kPhotos = 8;
    for (int i = 0; i < kPhotos; ++i) {
        QByteArray large = sample::photo(10 + i);
        large.insert(2, QByteArray("\xFF\xFE\xFF\xFF", 4) + QByteArray(0xFFFD, 'n')); // a comment as long as may be
        for (int k = 0; k < 70; ++k)
            large.insert(2, QByteArray("\xFF\xFE\xFF\xFF", 4) + QByteArray(0xFFFD, static_cast<char>(k)));
        job.add({Kind::Photo,
                 u"socket.meter-removal"_s,
                 {{u"caption"_s, u"Large %1"_s.arg(i)}, {u"name"_s, u"a.jpg"_s}},
                 std::nullopt,
                 {*job.store().putBlob(large)}});
    }
    const QByteArray packet = job.packet();
    EXPECT_GT(job.bundle().size(), kLargestPacket);
    EXPECT_LT(packet.size(), kLargestPacket);
    const PacketReport report = verified(packet);
    EXPECT_TRUE(report.valid) << qPrintable(all(report));
    EXPECT_GT(report.leftOut, 0);
    EXPECT_LT(report.leftOut, kPhotos);
    EXPECT_EQ(verified(job.bundle()).leftOut, 0);

    const QString path = test::keep(u"large-packet.pdf"_s, packet);
    const test::Ran second = test::run(
        u"/usr/bin/python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), path, u"--json"_s});
    EXPECT_EQ(second.status, 0) << qPrintable(second.out);
    EXPECT_EQ(QJsonDocument::fromJson(second.out.toUtf8()).object().value(u"left_out"_s).toInt(), report.leftOut);
    const QString text = test::run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out;
    EXPECT_EQ(text.count(u"original in the bundle only"_s), report.leftOut);
    EXPECT_TRUE(text.contains(u"Large 7"_s));
    QFile::remove(path);
}

TEST(PacketVerify, BothFindAByteFlippedInAnyPartOfTheFile)
{
    Job job;
    QByteArray packet = job.packet();
    const qsizetype stride = packet.size() / 40;
    for (qsizetype i = 3; i < packet.size(); i += stride) {
        packet[i] = static_cast<char>(packet.at(i) ^ 0x10);
        const PacketReport report = verified(packet);
        EXPECT_FALSE(report.valid) << i;
        EXPECT_FALSE(report.problems.isEmpty()) << i;
        for (const PacketSigner &signer : report.signers)
            EXPECT_FALSE(signer.trusted);
        packet[i] = static_cast<char>(packet.at(i) ^ 0x10);
    }
    packet[packet.size() / 2] = static_cast<char>(packet.at(packet.size() / 2) ^ 0x10);
    const QString path = test::keep(u"flipped.pdf"_s, packet);
    EXPECT_EQ(
        test::run(u"/usr/bin/python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), path}).status,
        1);
}

TEST(PacketVerify, TrustsOnlyWhatAnAnchorVouchesFor)
{
    Job job;
    const QByteArray packet = job.packet();
    QTemporaryDir trust;
    putFile(trust.filePath(u"stranger.pem"_s), sample::Keys(u"Somebody else"_s).certificatePem());
    EXPECT_TRUE(verified(packet, trust.path()).valid);
    EXPECT_FALSE(verified(packet, trust.path()).signers.first().trusted);
    putFile(trust.filePath(u"device.crt"_s), job.store().deviceKeys()->certificateDer());
    const PacketReport report = verified(packet, trust.path());
    EXPECT_TRUE(report.valid);
    for (const PacketSigner &signer : report.signers)
        EXPECT_TRUE(signer.trusted) << qPrintable(signer.name);

    putFile(trust.filePath(u"broken.pem"_s), "no certificate");
    EXPECT_EQ(verifyPacket(packet, trust.path()).error().code, ErrorCode::Invalid);
    EXPECT_EQ(verifyPacket(packet, u"/nowhere/at/all"_s).error().code, ErrorCode::NotFound);
}

TEST(PacketVerify, RefusesPagesOfAnotherStateOfTheRecord)
{
    Job job;
    static_cast<void>(job.packet());
    PacketInput input = job.input();
    input.head = sha256("another state");
    const auto keys = job.store().deviceKeys();
    const auto file = makePacket(input, job.bundle(), {keys->privateKeyPem(), keys->certificateDer(), {}});
    ASSERT_TRUE(file);
    const PacketReport report = verified(*file);
    EXPECT_FALSE(report.valid);
    EXPECT_TRUE(all(report).contains(u"another state of the record"_s)) << qPrintable(all(report));
    const QString path = test::keep(u"other-head.pdf"_s, *file);
    EXPECT_EQ(
        test::run(u"/usr/bin/python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), path}).status,
        1);
}

TEST(PacketVerify, RefusesADemonstrationWhoseMarksWereLeftOut)
{
    Job job;
    static_cast<void>(job.packet());
    PacketInput input = job.input();
    EXPECT_TRUE(input.demonstration);
    input.demonstration = false;
    const auto keys = job.store().deviceKeys();
    const auto file = makePacket(input, job.bundle(), {keys->privateKeyPem(), keys->certificateDer(), {}});
    ASSERT_TRUE(file);
    const PacketReport report = verified(*file);
    EXPECT_FALSE(report.valid);
    EXPECT_TRUE(report.demonstration);
}

TEST(PacketVerify, RefusesACertificateOfNoDeviceOfTheRecord)
{
    Job job;
    static_cast<void>(job.packet());
    const sample::Keys stranger(u"Somebody else"_s);
    const auto file = makePacket(job.input(), job.bundle(), {stranger.privateKeyPem(), stranger.certificateDer(), {}});
    ASSERT_TRUE(file);
    QTemporaryDir trust;
    putFile(trust.filePath(u"stranger.pem"_s), stranger.certificatePem());
    const PacketReport report = verified(*file, trust.path());
    EXPECT_FALSE(report.valid);
    EXPECT_TRUE(all(report).contains(u"belongs to no device"_s)) << qPrintable(all(report));
    EXPECT_FALSE(report.signers.first().trusted);
    const QString path = test::keep(u"other-signer.pdf"_s, *file);
    EXPECT_EQ(
        test::run(u"/usr/bin/python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), path}).status,
        1);
}

TEST(PacketVerify, RefusesAPacketWithoutSignatureOrRecord)
{
    Job job;
    static_cast<void>(job.packet());
    const auto unsignedFile = attachRecord(*renderPacket(job.input()), job.bundle(), packetMetadata(job.input()));
    EXPECT_FALSE(verified(*unsignedFile).valid);
    EXPECT_FALSE(verified(*renderPacket(job.input())).valid);
    EXPECT_FALSE(verified("no file of ours").valid);
    EXPECT_FALSE(verified({}).valid);
}

TEST(PacketVerify, TakesABundleAsWell)
{
    Job job(false);
    static_cast<void>(job.packet());
    const PacketReport report = verified(job.bundle());
    EXPECT_TRUE(report.valid) << qPrintable(all(report));
    EXPECT_FALSE(report.demonstration);
    ASSERT_EQ(report.signers.size(), 1);
    EXPECT_EQ(report.signers.first().name, u"Ana Reyes"_s);
    EXPECT_FALSE(report.signers.first().trusted);
    QByteArray altered = job.bundle();
    altered[altered.size() / 2] = static_cast<char>(altered.at(altered.size() / 2) ^ 1);
    EXPECT_FALSE(verified(altered).valid);
}

TEST(PacketInput, SaysWhatTheRecordSays)
{
    Job job;
    const PacketInput input = job.input();
    EXPECT_EQ(input.title, u"1418 Juniper Ave, Redlands"_s);
    EXPECT_EQ(input.utility, u"Southern California Edison"_s);
    EXPECT_EQ(input.collar, u"S-B-5-12-IH-10-60A, serial SIM-0042917"_s);
    EXPECT_EQ(input.packs, QStringList{u"install-connectder-v3@2026.11"_s});
    EXPECT_TRUE(input.demonstration);
    EXPECT_EQ(input.entries, job.store().entries(job.id())->size());
    ASSERT_FALSE(input.site.isEmpty());
    EXPECT_EQ(input.site.first().title, u"Premises"_s);
    const auto group = [](const QList<PacketFacts> &groups, const QString &title) {
        for (const PacketFacts &one : groups)
            if (one.title == title)
                return one.facts;
        return QList<PacketFact>();
    };
    const QList<PacketFact> collar = group(input.installed, u"Collar"_s);
    ASSERT_EQ(collar.size(), 3);
    EXPECT_TRUE(std::any_of(collar.begin(), collar.end(), [](const PacketFact &fact) {
        return fact.value.startsWith(u"60") && fact.source == u"part-number"_s;
    }));
    EXPECT_FALSE(group(input.installed, u"Inverters 1"_s).isEmpty());
    ASSERT_EQ(input.photos.size(), 1);
    EXPECT_EQ(input.photos.first().file, job.photo());
    EXPECT_EQ(input.photos.first().hash, sha256(job.photo()));
    ASSERT_EQ(input.readings.size(), 1);
    EXPECT_TRUE(input.readings.first().simulated);
    EXPECT_EQ(input.readings.first().capture, u"collar-1.pcap"_s);
    EXPECT_EQ(input.readings.first().firstFrame, 12);
    ASSERT_EQ(input.signatures.size(), 1);
    EXPECT_EQ(input.signatures.first().name, u"Ana Reyes"_s);
    EXPECT_EQ(input.signatures.first().head.size(), 32);
    EXPECT_FALSE(input.phases.isEmpty());
    EXPECT_FALSE(input.missing.isEmpty());
    EXPECT_FALSE(input.citations.isEmpty());
}

// IMS-LCD-11, -12: in plain sight, against the frame that was heard when the display was read.
TEST(PacketInput, ADisplayThatDisagreesWithItsFrameIsSaid)
{
    Job job;
    const auto hear = [&job](int kwh, double peak) {
        job.add({Kind::Reading,
                 u"ims.frame"_s,
                 {{u"device"_s, u"ims"_s},
                  {u"decoded"_s, QCborMap{{u"meter_id"_s, 2578},
                                          {u"total_kwh"_s, kwh},
                                          {u"peak_demand_kw"_s, peak},
                                          {u"confirmed"_s, true}}}}});
    };
    const auto read = [&job](const QString &what, double value, const QString &unit) {
        const QString path = u"measurements.ims_lcd."_s + what;
        const record::JobState state(*job.store().entries(job.id()));
        for (const Draft &draft : state.replacing(
                 {Kind::Measurement, path, {{u"v"_s, value}, {u"unit"_s, unit}, {u"source"_s, u"typed"_s}}}))
            job.add(draft);
    };
    hear(1188, 6.84);
    EXPECT_TRUE(job.input().ims.first().displayKwh.isEmpty()) << "nobody looked yet";
    read(u"total_kwh"_s, 1188, u"kWh"_s);
    read(u"peak_demand_kw"_s, 6.84, u"kW"_s);
    hear(1195, 7.10); // what the meter counted since says nothing of the display
    ASSERT_EQ(job.input().ims.size(), 1);
    EXPECT_EQ(job.input().ims.first().displayKwh, u"1188"_s);
    EXPECT_TRUE(job.input().ims.first().differences.isEmpty());
    read(u"total_kwh"_s, 1180, u"kWh"_s);
    read(u"peak_demand_kw"_s, 6.84, u"kW"_s);
    const PacketInput input = job.input();
    ASSERT_EQ(input.ims.first().differences.size(), 2);
    EXPECT_TRUE(input.ims.first().differences[0].contains(u"15 kWh behind the frame (1195 kWh)"_s));
    EXPECT_TRUE(input.ims.first().differences[1].contains(u"7.1 kW"_s));
    read(u"total_kwh"_s, 1400, u"kWh"_s);
    EXPECT_TRUE(job.input().ims.first().differences[0].contains(u"ahead of the frame"_s));
}

TEST(PacketInput, EveryStepOfTheProcedureIsThereAndNoneIsDoneByItself)
{
    Job job;
    const PacketInput input = job.input();
    const auto pack = workflow::loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s);
    qsizetype steps = 0;
    for (const PacketPhase &phase : input.phases) {
        steps += phase.steps.size();
        for (const PacketStep &step : phase.steps)
            EXPECT_NE(step.state, StepState::Done) << qPrintable(step.id);
    }
    EXPECT_EQ(steps, pack->steps.size());
}

TEST(PacketInput, JudgesATorqueByItsLabel) // CD-TORQUE-01
{
    Job job;
    const PacketInput input = job.input();
    const auto neutral = std::find_if(input.torques.begin(), input.torques.end(),
                                      [](const PacketTorque &torque) { return torque.reading == InchPounds{38}; });
    ASSERT_NE(neutral, input.torques.end());
    EXPECT_EQ(neutral->target, InchPounds{40});
    EXPECT_EQ(neutral->verdict, Verdict::Low);
    EXPECT_EQ(neutral->instrument, u"TW-1"_s);
    EXPECT_TRUE(neutral->calibration.contains(u"2027-03-01"_s));
    for (const PacketTorque &torque : input.torques)
        EXPECT_TRUE(torque.reading || torque.verdict == Verdict::Unknown) << qPrintable(torque.place);
}

TEST(PacketInput, ATorqueOverItsTargetIsSaidToBeOverItInThePacket)
{
    const auto pagesOf = [](double reading, bool instrument, const QString &name) {
        Job job(true, false);
        job.fact(u"neutral.awg"_s, 6);
        job.fact(u"neutral.torque_label_inlb"_s, 40);
        QCborMap value{{u"v"_s, reading}, {u"unit"_s, u"in-lb"_s}, {u"source"_s, u"typed"_s}};
        if (instrument)
            value.insert(u"instrument"_s, QCborMap{{u"id"_s, u"TW-1"_s},
                                                   {u"min"_s, 5},
                                                   {u"max"_s, 100},
                                                   {u"calibrated_on"_s, u"2026-12-01"_s},
                                                   {u"due_on"_s, u"2027-12-01"_s}});
        job.add({Kind::Measurement, u"neutral.torque_collar_inlb"_s, value});
        const PacketInput input = job.input();
        const auto neutral =
            std::find_if(input.torques.begin(), input.torques.end(),
                         [reading](const PacketTorque &torque) { return torque.reading == InchPounds{reading}; });
        EXPECT_NE(neutral, input.torques.end());
        if (neutral != input.torques.end()) {
            EXPECT_EQ(neutral->verdict, !instrument    ? Verdict::Unknown
                                        : reading > 40 ? Verdict::Recorded
                                                       : Verdict::Ok);
        }
        const auto pages = renderPacket(input);
        EXPECT_TRUE(pages);
        return test::run(u"pdftotext"_s, {u"-raw"_s, test::keep(name, pages.value_or(QByteArray())), u"-"_s})
            .out.simplified();
    };
    for (const bool instrument : {true, false}) {
        const QString over = pagesOf(43.5, instrument, u"torque-over.pdf"_s);
        EXPECT_TRUE(over.contains(u"43.5 in-lb"_s)) << "as it was read, not as it should be";
        EXPECT_TRUE(over.contains(u"over the target"_s)) << instrument;
    }
    EXPECT_FALSE(pagesOf(40, true, u"torque-even.pdf"_s).contains(u"over the target"_s));
}

TEST(PacketInput, ShowsBothValuesOfAConflict)
{
    Job job;
    job.fact(u"premises.city"_s, u"Yucaipa"_s);
    const PacketInput input = job.input();
    const QList<PacketFact> premises = input.site.first().facts;
    EXPECT_TRUE(std::any_of(premises.begin(), premises.end(), [](const PacketFact &fact) {
        return fact.value.contains(u"Redlands"_s) && fact.value.contains(u"Yucaipa"_s);
    }));
    ASSERT_FALSE(input.findings.isEmpty());
    EXPECT_TRUE(input.findings.first().open);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A packet from the installer to the inspector and back: what the file is worth, what is written, signed, handed back
// and answered.
#include "core/documents/inspection_file.h"

#include "core/base/json.h"
#include "core/base/strokes.h"
#include "core/catalog/torque.h"
#include "core/documents/cure.h"
#include "core/documents/hand_back.h"
#include "core/documents/inspection_rows.h"
#include "core/documents/inspection_sheet.h"
#include "core/documents/job_packet.h"
#include "core/documents/packet.h"
#include "core/documents/packet_file.h"
#include "core/documents/packet_input.h"
#include "core/documents/pdfa3.h"
#include "core/workflow/catalog_torque_tables.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

#include <algorithm>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;
using record::Draft;
using record::Kind;
using workflow::Deficiency;

namespace {

const record::Author kAna{u"ana@example.org"_s, u"installer"_s};
const QString kTorque = u"evidence:socket.neutral-torque/torque"_s;

/// Somebody's device: a store of its own.
class Device
{
public:
    Device() { m_store = std::move(*record::Store::open(m_dir.path(), clock)); }
    record::Store &store() { return *m_store; }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    ManualClock clock;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<record::Store> m_store;
};

class Installer : public Device
{
public:
    explicit Installer(bool demonstration = false)
    {
        id = *store().createJob({u"Juniper"_s, demonstration, {u"install-connectder-v3@2026.11"_s}}, kAna);
        add({Kind::Fact, u"premises.service_address"_s, {{u"v"_s, u"1418 Juniper Ave"_s}, {u"source"_s, u"typed"_s}}});
        add({Kind::Fact, u"neutral.awg"_s, {{u"v"_s, 6}, {u"source"_s, u"typed"_s}}});
        add({Kind::Measurement,
             u"neutral.torque_collar_inlb"_s,
             {{u"v"_s, 38},
              {u"unit"_s, u"in-lb"_s},
              {u"instrument"_s, QCborMap{{u"id"_s, u"TW-1"_s}, {u"due_on"_s, u"2027-03-01"_s}}},
              {u"source"_s, u"typed"_s}}});
        add({Kind::Photo,
             u"socket.meter-removal"_s,
             {{u"caption"_s, u"Socket"_s}, {u"shows"_s, u"The jaws"_s}, {u"name"_s, u"a.jpg"_s}},
             std::nullopt,
             {*store().putBlob(sample::photo(1, 400, 300))}});
        add({Kind::Signature,
             u"job"_s,
             {{u"capacity"_s, u"installer"_s},
              {u"name"_s, u"Ana Reyes"_s},
              {u"statement"_s, u"As it was done."_s},
              {u"head"_s, *store().head(id)}}});
        const auto product = catalog::Pack::load(u"connectder-smart-v3"_s);
        engine = std::make_unique<workflow::Engine>(
            *workflow::loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s), workflow::CompanySettings(),
            std::make_shared<workflow::CatalogTorqueTables>(*catalog::TorqueTables::fromPack(*product)));
    }
    void add(const Draft &draft) { ASSERT_TRUE(store().append(id, kAna, {draft})); }
    /// The packet as it is now; `bundle` gets what lies beside it.
    QByteArray packet(QByteArray *bundle = nullptr)
    {
        const auto files =
            makeJobPacket(store(), id, *engine, PackShelf::open({}, {}, clock.utc()), clock.utc(), path(u"out"_s));
        EXPECT_TRUE(files) << qUtf8Printable(files ? QString() : files.error().message);
        if (files && bundle != nullptr)
            *bundle = readFile(files->bundle).value_or(QByteArray());
        return files ? readFile(files->packet).value_or(QByteArray()) : QByteArray();
    }
    QList<InspectionRow> rows(const InspectionFile &file) const
    {
        return inspectionRows(file, *engine, PackShelf::open({}, {}, clock.utc()), clock.utc(), u"en"_s).value();
    }
    QList<Deficiency> deficiencies() { return workflow::deficienciesOf(record::JobState(*store().entries(id))); }
    JobId id;
    std::unique_ptr<workflow::Engine> engine;
};

InspectionFile opened(const QByteArray &bytes, const QDateTime &now)
{
    const auto file = openForInspection(bytes, {}, now);
    EXPECT_TRUE(file);
    return file.value_or(InspectionFile());
}

std::string said(const InspectionFile &file)
{
    QStringList lines{file.verdict};
    for (const FileRemark &one : file.remarks)
        lines.append(one.text);
    return lines.join(u'\n').toStdString();
}

bool says(const InspectionFile &file, const QString &words)
{
    return std::any_of(file.remarks.begin(), file.remarks.end(),
                       [&words](const FileRemark &one) { return one.text.contains(words); });
}

workflow::InspectionResult returning(const QList<workflow::WrittenDeficiency> &deficiencies)
{
    workflow::InspectionResult result;
    result.items = 100;
    result.seen = {u"step:socket.condition"_s};
    result.deficiencies = deficiencies;
    return result;
}

const workflow::WrittenDeficiency kLabel{u"aaaa000000000001"_s, kTorque, u"Torque at the collar"_s,
                                         u"38 in-lb is below the 40 in-lb of the label."_s, u"Table 2"_s};
const workflow::WrittenDeficiency kSign{u"aaaa000000000002"_s, {}, {}, u"The placard is missing."_s, u"§10.2"_s};

const InspectionRow *rowOf(const QList<InspectionRow> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const InspectionRow &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

TEST(InspectionFile, AWholePacketIsSaidToBeWholeAndByWhom)
{
    Installer ana;
    QByteArray bundle;
    const QByteArray packet = ana.packet(&bundle);
    const InspectionFile file = opened(packet, ana.clock.utc());
    EXPECT_EQ(file.proof, FileProof::Whole) << said(file);
    EXPECT_TRUE(says(file, u"Signed by Ana Reyes"_s)) << said(file);
    EXPECT_NE(file.mark, Mark::Good) << "nobody vouches for the device";
    EXPECT_EQ(file.title, u"1418 Juniper Ave"_s);
    EXPECT_EQ(file.head, *ana.store().head(ana.id));
    EXPECT_EQ(file.blobs.size(), 1);
    const InspectionFile plain = opened(bundle, ana.clock.utc());
    EXPECT_EQ(plain.proof, FileProof::Whole) << said(plain);
    EXPECT_TRUE(says(plain, u"no certificate"_s)) << said(plain);
}

// One byte, wherever it is: never a word of praise, and nothing of the file is shown as evidence.
TEST(InspectionFile, AnAlteredByteIsNeverFine)
{
    Installer ana;
    QByteArray bundle;
    const QByteArray packet = ana.packet(&bundle);
    for (const QByteArray &whole : {packet, bundle})
        for (int part = 0; part < 24; ++part) {
            QByteArray altered = whole;
            const qsizetype at = 40 + (whole.size() - 80) * part / 23;
            altered[at] = static_cast<char>(altered.at(at) ^ 0x01);
            const InspectionFile file = opened(altered, ana.clock.utc());
            EXPECT_TRUE(file.proof == FileProof::Altered || file.proof == FileProof::NoRecord)
                << at << ": " << said(file);
            EXPECT_EQ(file.mark, Mark::Bad) << at;
            EXPECT_FALSE(file.shown()) << at;
            EXPECT_TRUE(file.state.entries().isEmpty()) << at;
            EXPECT_FALSE(file.remarks.isEmpty()) << at << ": why is not said";
        }
}

// Bytes of the record inside a packet are counted from its own beginning, and that is said.
TEST(InspectionFile, WhereSomethingWasAlteredIsSaidOfTheRightFile)
{
    Installer ana;
    QByteArray bundle;
    ana.packet(&bundle);
    bundle[bundle.size() / 2] = static_cast<char>(bundle.at(bundle.size() / 2) ^ 0x01);
    const InspectionFile plain = opened(bundle, ana.clock.utc());
    EXPECT_TRUE(says(plain, u"The bundle was altered between its bytes"_s)) << said(plain);
    EXPECT_FALSE(says(plain, u"inside this file"_s)) << said(plain);
    const auto keys = ana.store().deviceKeys();
    const auto packet = sealPages(sample::plainPdf(), packetMetadata(sample::smallPacket()), bundle,
                                  {keys->privateKeyPem(), keys->certificateDer()}, {});
    ASSERT_TRUE(packet) << qUtf8Printable(packet.error().message);
    const InspectionFile inside = opened(*packet, ana.clock.utc());
    EXPECT_TRUE(says(inside, u"In the bundle inside this file: "_s)) << said(inside);
}

// Files of an earlier inspection stay.
TEST(HandBack, AFreeNameIsFound)
{
    const QTemporaryDir folder;
    const JobId job = JobId::createUuid();
    EXPECT_EQ(freeInspectionName(folder.path(), job), inspectionName(job));
    for (const QString &taken : {inspectionName(job) + u".pdf"_s, inspectionName(job) + u"-2.wmjob"_s}) {
        QFile file(folder.filePath(taken));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(freeInspectionName(folder.path(), job), inspectionName(job) + u"-3"_s);
}

TEST(HandBack, TheDrawnSignatureStandsOnTheSheet)
{
    InspectionSheet sheet;
    sheet.jobId = u"job"_s;
    sheet.title = u"1418 Juniper Ave"_s;
    sheet.inspector = u"R. Ito"_s;
    sheet.statement = u"Looked at."_s;
    sheet.head = sheet.inspectedHead = QByteArray(32, 'h');
    sheet.when = ManualClock().utc();
    const QTemporaryDir folder;
    const auto lines = [&](const QByteArray &drawing) { // dark points in the right half of the page
        sheet.drawing = drawing;
        const auto pages = renderSheet(sheet);
        EXPECT_TRUE(pages) << qUtf8Printable(pages.error().message);
        QFile file(folder.filePath(u"sheet.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*pages);
        file.close();
        test::run(u"pdftoppm"_s,
                  {u"-png"_s, u"-r"_s, u"72"_s, u"-singlefile"_s, file.fileName(), folder.filePath(u"page"_s)});
        const QImage page(folder.filePath(u"page.png"_s));
        EXPECT_FALSE(page.isNull());
        int dark = 0;
        for (int y = page.height() / 4; y < page.height() * 3 / 4; ++y)
            for (int x = page.width() * 6 / 10; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 120 ? 1 : 0;
        return dark;
    };
    Strokes strokes;
    strokes.field = {300, 100};
    for (int line = 0; line < 8; ++line)
        strokes.lines.append({{10, 10.0 + line * 10}, {290, 90.0 - line * 10}});
    const int without = lines({}), with = lines(toBytes(strokes));
    EXPECT_GT(with, without + 300) << "the hand is seen";
    const test::Ran said = test::run(u"pdftotext"_s, {u"-layout"_s, folder.filePath(u"sheet.pdf"_s), u"-"_s});
    EXPECT_TRUE(said.out.contains(u"Signed by hand"_s)) << qPrintable(said.out);
}

TEST(InspectionFile, WhatIsNoRecordIsSaidToBeNone)
{
    const QDateTime now = ManualClock().utc();
    const QByteArray foreign = sample::plainPdf();
    for (const QByteArray &bytes : {QByteArray("hello"), QByteArray(), QByteArray("SQLite format 3\0and more", 24),
                                    foreign, QByteArray("%PDF-1.7\n%%EOF\n")}) {
        const InspectionFile file = opened(bytes, now);
        EXPECT_EQ(file.proof, FileProof::NoRecord) << said(file);
        EXPECT_TRUE(file.verdict.startsWith(u"Cannot be proved"_s)) << said(file);
        EXPECT_FALSE(file.shown());
        EXPECT_EQ(file.mark, Mark::Bad);
    }
}

TEST(InspectionFile, ATimeThatHasNotComeIsSaid)
{
    Installer ana;
    const QByteArray packet = ana.packet();
    const InspectionFile before = opened(packet, ana.clock.utc().addDays(-3));
    EXPECT_EQ(before.mark, Mark::Bad) << said(before);
    EXPECT_TRUE(says(before, u"has not come yet"_s)) << said(before);
    EXPECT_FALSE(says(opened(packet, ana.clock.utc()), u"has not come yet"_s));
}

TEST(InspectionFile, WhatCameAfterTheSignatureIsSaid)
{
    Installer ana;
    EXPECT_FALSE(says(opened(ana.packet(), ana.clock.utc()), u"recorded after that"_s));
    ana.add({Kind::Fact, u"premises.city"_s, {{u"v"_s, u"Redlands"_s}, {u"source"_s, u"typed"_s}}});
    const InspectionFile file = opened(ana.packet(), ana.clock.utc());
    EXPECT_TRUE(says(file, u"recorded after that"_s)) << said(file);
    const auto rows = ana.rows(file);
    const auto late = std::count_if(rows.begin(), rows.end(), [](const InspectionRow &row) {
        return row.note.contains(u"after the installer had signed"_s);
    });
    EXPECT_EQ(late, 1) << "the city, and nothing else";
}

TEST(InspectionRows, EveryItemSaysWhatWasRecordedAndAgainstWhat)
{
    Installer ana;
    const auto rows = ana.rows(opened(ana.packet(), ana.clock.utc()));
    const InspectionRow *torque = rowOf(rows, kTorque);
    ASSERT_NE(torque, nullptr);
    EXPECT_EQ(torque->value, u"38 in-lb"_s);
    EXPECT_TRUE(torque->limit.contains(u"40"_s)) << qPrintable(torque->limit);
    EXPECT_EQ(torque->mark, Mark::Bad);
    EXPECT_TRUE(torque->instrument.contains(u"TW-1"_s));
    EXPECT_EQ(torque->who, kAna.user);
    EXPECT_TRUE(torque->when.isValid());
    EXPECT_FALSE(torque->cite.isEmpty());
    QStringList ids;
    for (const InspectionRow &row : rows) {
        EXPECT_FALSE(row.title.isEmpty());
        if (row.sort == InspectionRow::Sort::Step || row.sort == InspectionRow::Sort::Evidence) {
            EXPECT_FALSE(row.id.isEmpty());
            ids.append(row.id);
        }
        if (row.sort == InspectionRow::Sort::Evidence && row.value.isEmpty() && row.photos.isEmpty()) {
            EXPECT_NE(row.mark, Mark::Good) << qPrintable(row.id) << ": nothing recorded is never fine";
        }
    }
    for (const workflow::Step &step : ana.engine->pack().steps)
        EXPECT_TRUE(ids.contains(u"step:"_s + step.id)) << qPrintable(step.id);
    const qsizetype all = ids.size();
    ids.removeDuplicates();
    EXPECT_EQ(ids.size(), all);
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const InspectionRow &row) {
        return row.word == u"not checked"_s && row.mark == Mark::Care;
    })) << "no utility is known: its rules were not checked, and that is said";
}

TEST(HandBack, ThereAndBackAgain)
{
    Installer ana;
    Device ito;
    const InspectionFile file = opened(ana.packet(), ana.clock.utc());
    const auto back = handBack(ito.store(), file, returning({kLabel, kSign}), {u"R. Ito"_s, {}, {}},
                               ito.path(u"back"_s), ito.clock.utc(), u"en"_s);
    ASSERT_TRUE(back) << qUtf8Printable(back.error().message);
    EXPECT_EQ(back->deficiencies.size(), 2);
    // Once more changes nothing: a hand-back that was cut off is done again.
    const auto again = handBack(ito.store(), file, returning({kLabel, kSign}), {u"R. Ito"_s, {}, {}},
                                ito.path(u"back"_s), ito.clock.utc(), u"en"_s);
    ASSERT_TRUE(again) << qUtf8Printable(again.error().message);
    EXPECT_EQ(again->head, back->head);

    // Both files prove themselves, and the second program agrees.
    const QByteArray sheet = readFile(back->sheet).value_or(QByteArray());
    const InspectionFile read = opened(sheet, ana.clock.utc());
    EXPECT_EQ(read.proof, FileProof::Whole) << said(read);
    EXPECT_TRUE(says(read, u"Returned with deficiencies by R. Ito"_s)) << said(read);
    EXPECT_EQ(read.report.signedInPerson().size(), 1) << "a return signs nothing off";
    const test::Ran second =
        test::run(u"/usr/bin/python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_packet.py"), back->sheet});
    EXPECT_EQ(second.status, 0) << qPrintable(second.out);
    EXPECT_FALSE(second.out.contains(u"R. Ito (inspector)"_s)) << qPrintable(second.out);
    const test::Ran words = test::run(u"pdftotext"_s, {u"-layout"_s, back->sheet, u"-"_s});
    for (const QString &word : {kLabel.words, kSign.cite, u"R. Ito"_s})
        EXPECT_TRUE(words.out.simplified().contains(word.section(u' ', 0, 2))) << qPrintable(words.out);
    const test::Ran points =
        test::run(u"python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/documents/check_pdfa.py"), back->sheet, u"3"_s});
    EXPECT_EQ(points.status, 0) << qPrintable(points.out);

    // At the installer's they stand in the job, open, and make the packet a draft.
    ASSERT_EQ(ana.store().importBundle(back->bundle).value(), ana.id);
    ASSERT_EQ(ana.deficiencies().size(), 2);
    EXPECT_EQ(workflow::countOf(ana.deficiencies()).open, 2);
    EXPECT_EQ(ana.deficiencies().at(0).words, kLabel.words);
    EXPECT_EQ(ana.deficiencies().at(0).cite, kLabel.cite);
    EXPECT_EQ(ana.deficiencies().at(0).by, u"R. Ito"_s);
    InspectionFile draft = opened(ana.packet(), ana.clock.utc());
    ASSERT_TRUE(draft.report.standing);
    EXPECT_EQ(draft.report.standing->open.deficiencies, 2);
    EXPECT_TRUE(draft.report.standing->missing.join(u'\n').contains(kSign.words));

    // Answered, one with a photo: the packet lists them, and they wait for the inspector.
    const auto photo = checkPhoto(sample::photo(2, 400, 300), u"after.jpg"_s);
    ASSERT_TRUE(photo);
    for (const workflow::WrittenDeficiency &one : {kLabel, kSign}) {
        const auto cured = keepCure(ana.store(), ana.id, kAna, one.id, u"Done again at 41 in-lb."_s, {*photo});
        ASSERT_TRUE(cured) << qUtf8Printable(cured.error().message);
    }
    EXPECT_EQ(workflow::countOf(ana.deficiencies()).answered, 2);
    EXPECT_EQ(ana.deficiencies().at(0).photos.size(), 1);
    draft = opened(ana.packet(), ana.clock.utc());
    EXPECT_EQ(draft.report.standing->open.deficiencies, 0);
    EXPECT_TRUE(says(draft, u"0 open, 2 answered"_s)) << said(draft);
    EXPECT_NE(draft.mark, Mark::Good);

    // The inspector sees both cured and accepts. Before that it cannot be accepted.
    workflow::InspectionResult accepting;
    accepting.returned = false;
    accepting.items = 100;
    const auto early =
        handBack(ito.store(), draft, accepting, {u"R. Ito"_s, {}, {}}, ito.path(u"b2"_s), ito.clock.utc(), u"en"_s);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, ErrorCode::Refused);
    accepting.accepted = {kLabel.id, kSign.id};
    const auto accepted =
        handBack(ito.store(), draft, accepting, {u"R. Ito"_s, {}, {}}, ito.path(u"b2"_s), ito.clock.utc(), u"en"_s);
    ASSERT_TRUE(accepted) << qUtf8Printable(accepted.error().message);
    ASSERT_TRUE(ana.store().importBundle(accepted->bundle));
    EXPECT_EQ(workflow::countOf(ana.deficiencies()).settled, 2);
    const InspectionFile last = opened(ana.packet(), ana.clock.utc());
    EXPECT_EQ(last.report.signedInPerson().size(), 2) << "the installer and, this time, the inspector";
    EXPECT_TRUE(says(last, u"0 open, 0 answered, 2 settled"_s)) << said(last);
}

TEST(HandBack, WhatMayNotBeIsRefusedAndNothingIsTakenIn)
{
    Installer ana;
    Device ito;
    QByteArray packet = ana.packet();
    const InspectionFile file = opened(packet, ana.clock.utc());
    const auto attempt = [&](const InspectionFile &of, const workflow::InspectionResult &result, const QString &name) {
        return handBack(ito.store(), of, result, {name, {}, {}}, ito.path(u"back"_s), ito.clock.utc(), u"en"_s);
    };
    EXPECT_FALSE(attempt(file, returning({}), u"R. Ito"_s)) << "a return without a deficiency";
    EXPECT_FALSE(attempt(file, returning({kLabel}), u"  "_s)) << "without a name";
    workflow::WrittenDeficiency silent = kLabel;
    silent.words = u" "_s;
    EXPECT_FALSE(attempt(file, returning({silent}), u"R. Ito"_s)) << "without words";
    workflow::InspectionResult both = returning({kLabel});
    both.returned = false;
    EXPECT_FALSE(attempt(file, both, u"R. Ito"_s)) << "accepted with a deficiency";
    packet[packet.size() / 2] = static_cast<char>(packet.at(packet.size() / 2) ^ 0x10);
    EXPECT_FALSE(attempt(opened(packet, ana.clock.utc()), returning({kLabel}), u"R. Ito"_s)) << "an altered file";
    EXPECT_TRUE(ito.store().jobs()->isEmpty());
}

// Somebody goes on with the work after the packet was made: what was not looked at is not signed.
TEST(HandBack, WorkThatIsNotInTheFileIsNotSigned)
{
    Installer ana;
    const InspectionFile file = opened(ana.packet(), ana.clock.utc());
    ana.add({Kind::Fact, u"premises.city"_s, {{u"v"_s, u"Redlands"_s}, {u"source"_s, u"typed"_s}}});
    const auto back = handBack(ana.store(), file, returning({kLabel}), {u"R. Ito"_s, {}, {}}, ana.path(u"back"_s),
                               ana.clock.utc(), u"en"_s);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, ErrorCode::Mismatch);
    EXPECT_TRUE(ana.deficiencies().isEmpty());
}

TEST(HandBack, ADemonstrationIsNeverSignedAsReal)
{
    Installer ana(true);
    Device ito;
    const auto back = handBack(ito.store(), opened(ana.packet(), ana.clock.utc()), returning({kLabel}),
                               {u"R. Ito"_s, {}, {}}, ito.path(u"back"_s), ito.clock.utc(), u"en"_s);
    ASSERT_TRUE(back) << qUtf8Printable(back.error().message);
    const record::JobState state(*ito.store().entries(ana.id));
    int signatures = 0;
    for (const record::Entry &entry : state.entries()) {
        if (entry.key == ito.store().deviceKey() && entry.path != u"device"_s && entry.path != u"seen"_s) {
            EXPECT_EQ(entry.role, u"demonstration"_s) << qPrintable(entry.path);
        }
        if (entry.kind != Kind::Signature || entry.key != ito.store().deviceKey())
            continue;
        ++signatures;
        EXPECT_EQ(entry.value.value(u"capacity"_s).toString(), u"demonstration"_s);
        EXPECT_TRUE(entry.value.value(u"statement"_s).toString().contains(u"DEMONSTRATION"_s));
    }
    EXPECT_EQ(signatures, 1);
    const test::Ran words = test::run(u"pdftotext"_s, {back->sheet, u"-"_s});
    EXPECT_TRUE(words.out.contains(u"DEMONSTRATION"_s)) << qPrintable(words.out);
}

// A word that is not an inspector's opens and settles nothing.
TEST(Deficiencies, OnlyAnInspectorsWordCounts)
{
    Installer ana;
    ana.add({Kind::Note, u"deficiency.x1"_s, {{u"text"_s, u"Not an inspector's"_s}, {u"state"_s, u"open"_s}}});
    EXPECT_TRUE(ana.deficiencies().isEmpty());
    const QCborMap real{{u"text"_s, u"Real"_s}, {u"state"_s, u"open"_s}, {u"capacity"_s, u"inspector"_s}};
    ana.add({Kind::Note, u"deficiency.x2"_s, real});
    QCborMap settled = real;
    settled.insert(u"state"_s, u"accepted"_s);
    settled.remove(u"capacity"_s);
    ana.add({Kind::Note, u"deficiency.x2"_s, settled}); // beside it, by nobody in particular
    ASSERT_EQ(ana.deficiencies().size(), 1);
    EXPECT_EQ(ana.deficiencies().at(0).state, Deficiency::State::Open);
    EXPECT_FALSE(workflow::recordCure(record::JobState(*ana.store().entries(ana.id)), u"x2"_s, u" "_s));
    EXPECT_FALSE(workflow::recordCure(record::JobState(*ana.store().entries(ana.id)), u"none"_s, u"Done"_s));
}

// Who repeats a deficiency wants a new answer: the old one counts no more.
TEST(Deficiencies, AnAnswerCountsForWhatItAnswered)
{
    Installer ana;
    Device ito;
    const auto inspect = [&](const QString &words, const QString &name) {
        workflow::WrittenDeficiency one = kLabel;
        one.words = words;
        const auto back = handBack(ito.store(), opened(ana.packet(), ana.clock.utc()), returning({one}),
                                   {u"R. Ito"_s, {}, {}}, ito.path(name), ito.clock.utc(), u"en"_s);
        ASSERT_TRUE(back) << qUtf8Printable(back.error().message);
        ASSERT_TRUE(ana.store().importBundle(back->bundle));
    };
    inspect(u"Too low."_s, u"first"_s);
    ASSERT_TRUE(keepCure(ana.store(), ana.id, kAna, kLabel.id, u"Done again."_s, {}));
    EXPECT_EQ(ana.deficiencies().at(0).state, Deficiency::State::Answered);
    inspect(u"Still too low."_s, u"second"_s);
    EXPECT_EQ(ana.deficiencies().at(0).state, Deficiency::State::Open);
    EXPECT_EQ(ana.deficiencies().at(0).words, u"Still too low."_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A utility nobody programmed, in the window: its pack from the data directory, and a newer version of it.
#include "app/witnessmark/composition.h"
#include "core/base/json.h"
#include "core/documents/company.h"
#include "core/documents/pack_signature.h"
#include "core/documents/trust.h"
#include "core/record/keys.h"
#include "core/workflow/job_packs.h"
#include "tests/support/until.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;

class HandbookPacks : public testing::Test
{
protected:
    HandbookPacks()
    {
        const QDateTime now = SystemClock().utc();
        const auto company = documents::makeCompany(u"Example Publishing"_s, false, now, now.addYears(5));
        m_key = *record::DeviceKeys::loadOrCreate(dir.filePath(u"publisher"_s), now);
        write(u"data/trust/publishing.crt"_s, company->certificatePem);
        const auto grant = documents::issueGrant(
            *company, {u"Ana Ruiz"_s, documents::kPublisherRole.toString(), m_key->publicKey(), now.addDays(9)}, now);
        m_grant = documents::certificatesOf(*grant).first();
        const QDir from(QStringLiteral(WM_SOURCE_DIR "/resources/packs/template"));
        for (const QString &name : QDir(from.filePath(u"texts"_s)).entryList(QDir::Files))
            write(u"data/packs/texts/"_s + name, *readFile(from.filePath(u"texts/"_s + name)));
        m_pack = *readFile(from.filePath(u"twin-rivers-2026.json"_s));
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir(dir.path()).mkpath(QFileInfo(name).path());
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qUtf8Printable(name);
        file.write(bytes);
    }
    void publish()
    {
        write(u"data/packs/twin-rivers-2026.json"_s, m_pack);
        const auto signature =
            documents::signPack(dir.filePath(u"data/packs/twin-rivers-2026.json"_s), m_key->publicKey(), m_grant,
                                [this](const QByteArray &bytes) { return m_key->sign(bytes); });
        ASSERT_TRUE(signature);
        write(u"data/packs/twin-rivers-2026.sig"_s, *signature);
    }
    void start()
    {
        Options options;
        options.dataDir = dir.filePath(u"data"_s);
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        app().start();
        ASSERT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ui::App &app() { return composition->app(); }
    ui::FindingsController &findings() { return *app().job()->findings(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{20});
    }
    void record(const QString &path, const QString &value)
    {
        findings().setFact(path, value);
        ASSERT_TRUE(until([&] { return !findings().saving(); }));
        ASSERT_TRUE(app().problem().isEmpty()) << app().problem().toStdString();
    }
    bool isAmong(const ui::DetailRows *group, const QString &rule)
    {
        for (const ui::Detail &row : group->details())
            if (row.key == rule)
                return true;
        return false;
    }

    QTemporaryDir dir;
    std::shared_ptr<const record::DeviceKeys> m_key;
    QByteArray m_grant, m_pack;
    std::unique_ptr<Composition> composition;
};

} // namespace

TEST_F(HandbookPacks, AnotherUtilitysPackIsABookOfItsJobsAndANewerVersionIsTakenOverByAPerson)
{
    publish();
    start();
    app().createJob(u"1 Mill Road"_s, u"Twin Rivers"_s, u"Twin Rivers Electric"_s);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    EXPECT_TRUE(workflow::packsAtOpening(app().job()->state()).contains(u"twin-rivers-2026@2026.1"_s));
    EXPECT_TRUE(workflow::packsAtOpening(app().job()->state()).filter(u"install-connectder-v3@"_s).size() == 1);
    record(u"utility.id"_s, u"other"_s);
    ASSERT_TRUE(until([this] { return findings().books().contains(u"Twin Rivers"_s); }))
        << findings().problem().toStdString();
    findings().setBook(1);
    record(u"collar.breaker_a"_s, u"70"_s);
    ASSERT_TRUE(until([this] { return isAmong(findings().toSettle(), u"TRE-2-04"_s); }));
    EXPECT_TRUE(findings().newer().isEmpty());
    // Its way to permission, too.
    ASSERT_TRUE(until([this] { return app().job()->permission()->known(); }));
    EXPECT_EQ(app().job()->permission()->steps().constFirst()->stepId(), u"TRE-P-01"_s);
    EXPECT_TRUE(findings().refused().isEmpty()) << findings().refused().toStdString();

    // The next edition allows 80 A. The job goes on as it began until somebody takes it over.
    m_pack.replace("\"2026.1\"", "\"2026.2\"").replace("collar.breaker_a <= 60", "collar.breaker_a <= 80");
    publish();
    const QString job = app().job()->jobId();
    app().closeJob();
    app().openJob(job);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
    findings().setBook(1);
    ASSERT_TRUE(until([this] { return !findings().newer().isEmpty(); }));
    EXPECT_EQ(findings().newer(), u"Version 2026.2 of this pack is here. Findings of this site that it changes: 1."_s);
    EXPECT_TRUE(findings().about().contains(u"version 2026.1"_s)) << findings().about().toStdString();
    EXPECT_TRUE(app().job()->permission()->about().contains(u"version 2026.1"_s))
        << app().job()->permission()->about().toStdString();
    EXPECT_TRUE(isAmong(findings().toSettle(), u"TRE-2-04"_s));
    findings().takeNewer();
    ASSERT_TRUE(until([this] { return isAmong(findings().met(), u"TRE-2-04"_s); }));
    EXPECT_TRUE(findings().newer().isEmpty());
    EXPECT_TRUE(findings().about().contains(u"version 2026.2"_s)) << findings().about().toStdString();
    EXPECT_TRUE(app().job()->permission()->about().contains(u"version 2026.2"_s))
        << app().job()->permission()->about().toStdString();
    EXPECT_EQ(workflow::keptVersion(app().job()->state(), u"twin-rivers-2026"_s), u"2026.2"_s);
}

TEST_F(HandbookPacks, AForgedPackIsRefusedInWordsAndTheLastGoodOneStays)
{
    publish();
    start();
    app().createJob(u"1 Mill Road"_s, {}, u"Twin Rivers Electric"_s);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    record(u"utility.id"_s, u"other"_s);
    ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
    const QString job = app().job()->jobId();
    app().closeJob();
    write(u"data/packs/twin-rivers-2026.json"_s, QByteArray(m_pack).replace("<= 60", "<= 99"));
    app().openJob(job);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ASSERT_TRUE(until([this] { return findings().refused().contains(u"altered"_s); }));
    ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
    findings().setBook(1);
    record(u"collar.breaker_a"_s, u"70"_s);
    EXPECT_TRUE(until([this] { return isAmong(findings().toSettle(), u"TRE-2-04"_s); }));
}

TEST_F(HandbookPacks, AnOlderAndAHalfWrittenPackAreRefusedInWordsAndTheLastGoodOneStays)
{
    publish();
    start();
    app().createJob(u"1 Mill Road"_s, {}, u"Twin Rivers Electric"_s);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    record(u"utility.id"_s, u"other"_s);
    ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
    const QString job = app().job()->jobId();
    const QByteArray good = m_pack;
    for (const bool half : {true, false}) {
        app().closeJob();
        if (half) {
            write(u"data/packs/twin-rivers-2026.json"_s, good.left(good.size() / 2));
        } else {
            m_pack.replace("\"2026.1\"", "\"2025.9\"");
            publish();
        }
        app().openJob(job);
        ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
        ASSERT_TRUE(until([this, half] {
            return findings().refused().contains(half ? u"twin-rivers-2026.json"_s : u"2026.1 is in force"_s);
        })) << findings().refused().toStdString();
        ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
        findings().setBook(1);
        EXPECT_TRUE(findings().about().contains(u"version 2026.1"_s)) << findings().about().toStdString();
    }
}

TEST_F(HandbookPacks, WhenTheVersionAJobBeganWithIsGoneThePageSaysWhich)
{
    publish();
    start();
    app().createJob(u"1 Mill Road"_s, {}, u"Twin Rivers Electric"_s);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    record(u"utility.id"_s, u"other"_s);
    ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
    const QString job = app().job()->jobId();
    app().closeJob();
    QDir(dir.filePath(u"data/packs/kept"_s)).removeRecursively();
    m_pack.replace("\"2026.1\"", "\"2026.2\"");
    publish();
    app().openJob(job);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ASSERT_TRUE(until([this] { return findings().books().size() == 2; }))
        << findings().books().join(u'|').toStdString() << findings().refused().toStdString()
        << findings().problem().toStdString();
    findings().setBook(1);
    EXPECT_TRUE(findings().about().contains(u"began with version 2026.1"_s)) << findings().about().toStdString();
}

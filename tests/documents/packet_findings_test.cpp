// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_findings.h"

#include "core/documents/packet_input.h"

#include "core/base/clock.h"
#include "core/record/store.h"
#include "core/workflow/catalog_torque_tables.h"
#include "core/workflow/workflow_pack.h"
#include "tests/documents/tools.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;
using record::Kind;

namespace {

const record::Author kAna{u"ana@example.org"_s, u"installer"_s};

class PacketFindings : public testing::Test
{
protected:
    PacketFindings()
    {
        m_store = std::move(*record::Store::open(m_dir.path(), m_clock));
        m_id = *m_store->createJob({u"Juniper"_s, true, {u"install-connectder-v3@2026.11"_s}}, kAna);
        const auto product = catalog::Pack::load(u"connectder-smart-v3"_s);
        m_engine = std::make_unique<workflow::Engine>(
            *workflow::loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s), workflow::CompanySettings(),
            std::make_shared<workflow::CatalogTorqueTables>(*catalog::TorqueTables::fromPack(*product)));
        fact(u"utility.id"_s, u"sce"_s);
    }
    void fact(const QString &path, const QCborValue &value)
    {
        put({Kind::Fact, path, {{u"v"_s, value}, {u"source"_s, u"typed"_s}}});
    }
    void answer(const QString &finding, const QString &response, const QString &version)
    {
        put({Kind::FindingResponse,
             finding,
             {{u"response"_s, response},
              {u"reason"_s, u"Agreed with the planner by letter"_s},
              {u"pack"_s, u"sce-nbt-2025-10"_s},
              {u"pack_version"_s, version}}});
    }
    /// In the place of what stands there, as the application does it.
    void put(const record::Draft &draft)
    {
        ASSERT_TRUE(m_store->append(m_id, kAna, record::JobState(*m_store->entries(m_id)).replacing(draft)));
    }
    QList<HeldBook> books()
    {
        const auto held = heldBooks(PackShelf::open({}, {}, m_clock.utc()), *m_engine,
                                    record::JobState(*m_store->entries(m_id)), QDate(2026, 11, 29), u"en"_s);
        EXPECT_TRUE(held) << (held ? "" : qPrintable(held.error().message));
        return held.value_or(QList<HeldBook>());
    }
    QString status(const QString &id)
    {
        for (const HeldBook &book : books())
            for (const Finding &finding : book.findings)
                if (finding.id == id)
                    return finding.status;
        return {};
    }

    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::unique_ptr<record::Store> m_store;
    std::unique_ptr<workflow::Engine> m_engine;
    JobId m_id;
};

TEST_F(PacketFindings, AreTheProductsAndTheUtilitysHandbooks)
{
    const QList<HeldBook> held = books();
    ASSERT_EQ(held.size(), 2);
    EXPECT_EQ(held[0].pack, u"connectder-smart-v3"_s);
    EXPECT_EQ(held[1].pack, u"sce-nbt-2025-10"_s);
    EXPECT_TRUE(held[1].complete);
    // With one fact on record almost nothing is known: such a job must not look settled.
    EXPECT_GT(std::count_if(held[1].findings.begin(), held[1].findings.end(),
                            [](const Finding &finding) { return finding.status == u"unknown"; }),
              20);
}

TEST_F(PacketFindings, AreOfAnotherBookWhenTheUtilityIsAnother)
{
    fact(u"utility.id"_s, u"coned"_s);
    ASSERT_EQ(books().size(), 2);
    EXPECT_EQ(books()[1].pack, u"coned-solar-2022-07"_s);
}

TEST_F(PacketFindings, FollowTheAnswersOfThisVersionOnly)
{
    const HeldBook book = books().at(1);
    const auto open = std::find_if(book.findings.begin(), book.findings.end(),
                                   [](const Finding &finding) { return finding.status == u"attest"; });
    ASSERT_NE(open, book.findings.end());
    answer(open->id, u"attest"_s, u"1999.1"_s);
    EXPECT_EQ(status(open->id), u"attest"_s);
    answer(open->id, u"attest"_s, book.version);
    EXPECT_EQ(status(open->id), u"attested"_s);
}

TEST_F(PacketFindings, NameTheFactsTheyWaitForAndTheAnswersInWords)
{
    const auto input = [this] {
        const auto entries = m_store->entries(m_id);
        const record::JobState state(*entries);
        PacketSource source{m_id, state, *m_store->head(m_id), m_engine.get()};
        source.vocabulary = *site::Schema::shipped(u"en"_s);
        source.books = books();
        source.generated = m_clock.utc();
        return packetInput(source);
    };
    answer(u"GONE-01"_s, u"variance-granted"_s, u"1"_s);
    answer(u"GONE-02"_s, u"withdraw"_s, u"1"_s);
    const PacketInput made = input();
    const auto find = [&made](const QString &id) {
        return *std::find_if(made.findings.begin(), made.findings.end(),
                             [&id](const PacketFinding &one) { return one.id == id; });
    };
    EXPECT_EQ(find(u"GONE-01"_s).status, u"variance granted"_s);
    EXPECT_TRUE(find(u"GONE-01"_s).aside);
    EXPECT_EQ(find(u"GONE-02"_s).status, u"taken back"_s);
    const PacketFinding part = find(u"CD-PART-14"_s);
    EXPECT_EQ(part.status, u"fact missing"_s);
    EXPECT_FALSE(part.failed);
    EXPECT_TRUE(part.answer.contains(u"Required AIC")) << qPrintable(part.answer);
    for (const PacketFinding &one : made.findings) {
        EXPECT_FALSE(one.answer.contains(QRegularExpression(u"[a-z]_[a-z]"_s))) << qPrintable(one.id + one.answer);
        EXPECT_FALSE(one.title.contains(QRegularExpression(u"[a-z]_[a-z]"_s))) << qPrintable(one.id + one.title);
    }
    EXPECT_TRUE(made.noHandbook.isEmpty());
    fact(u"utility.id"_s, u"other"_s);
    fact(u"utility.name"_s, u"Blue Mesa Power"_s);
    EXPECT_TRUE(input().noHandbook.contains(u"Blue Mesa Power"));
    fact(u"utility.name"_s, u"Southern California Edison"_s);
    EXPECT_TRUE(input().noHandbook.contains(u"Southern California Edison"));
    EXPECT_EQ(input().books.size(), 1);
}

TEST_F(PacketFindings, StayNotMetWhereWorkHasToStop)
{
    fact(u"process.parallel_operation_started"_s, true);
    fact(u"process.pto_issued"_s, false);
    ASSERT_EQ(status(u"SCE-1-01"_s), u"fail"_s);
    answer(u"SCE-1-01"_s, u"waive"_s, books()[1].version);
    EXPECT_EQ(status(u"SCE-1-01"_s), u"fail"_s);
}

} // namespace

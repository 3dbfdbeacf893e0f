// SPDX-License-Identifier: GPL-3.0-or-later
// What a handbook finds, asks and is answered.
#include "tests/ui/devices_world.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace {

using namespace wm;
using test::Devices;

// Unknown is never fine: findings without facts ask for them, and an answer changes the finding.
TEST_F(Devices, findingsAskForWhatNobodyRecorded)
{
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::FindingsController &findings = *job().findings();
    ASSERT_GT(findings.unknown()->count(), 0);
    EXPECT_NE(findings.answerShape(), int(ui::StatusShape::Pass));
    QString path;
    for (const ui::Detail &row : findings.unknown()->details()) {
        findings.setCurrent(row.key);
        ASSERT_GT(findings.missing()->count(), 0) << row.key.toStdString() << " asks for nothing";
        for (const ui::Detail &one : findings.missing()->details())
            if (path.isEmpty() && !findings.choicesOf(one.key).isEmpty())
                path = one.key;
    }
    ASSERT_FALSE(path.isEmpty()) << findings.missing()->details().at(0).key.toStdString();
    const int before = job().entryCount();
    findings.setFact(path, findings.choicesOf(path).constLast());
    ASSERT_TRUE(until([&] { return job().entryCount() > before && !findings.saving(); }))
        << app().problem().toStdString();
    for (const ui::Detail &row : findings.unknown()->details()) {
        findings.setCurrent(row.key);
        for (const ui::Detail &one : findings.missing()->details())
            EXPECT_NE(one.key, path);
    }
}

// "The disconnect is 62 ft from the meter" to a cured finding or a variance request, on one page (SCE-10.2-06).
TEST_F(Devices, aHandbooksFindingIsCorrectedAnsweredAndCured)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::FindingsController &findings = *job().findings();
    ASSERT_TRUE(until([&] { return findings.books().size() == 2; })) << findings.problem().toStdString();
    findings.setBook(1);
    EXPECT_GT(findings.met()->count(), 0);
    const auto stands = [&](const ui::DetailRows *group) {
        for (const ui::Detail &row : group->details())
            if (row.key == QStringLiteral("SCE-10.2-06"))
                return true;
        return false;
    };
    const auto record = [&](const QString &path, const QString &value) {
        findings.setFact(path, value); // what the record says already makes no entry
        ASSERT_TRUE(until([&] { return !findings.saving(); }));
        ASSERT_TRUE(app().problem().isEmpty()) << app().problem().toStdString();
    };
    // A site that needs a disconnect, and has one too far away.
    record(QStringLiteral("premises.sector"), QStringLiteral("commercial"));
    record(QStringLiteral("account.is_residential"), QStringLiteral("false"));
    record(QStringLiteral("disconnects[0].role"), QStringLiteral("ac_disconnect"));
    record(QStringLiteral("disconnects[0].distance_to_pcc_ft"), QStringLiteral("62"));
    ASSERT_TRUE(until([&] { return stands(findings.toSettle()); }));
    findings.setCurrent(QStringLiteral("SCE-10.2-06"));
    EXPECT_TRUE(findings.message().contains(QStringLiteral("62 ft"))) << findings.message().toStdString();
    EXPECT_TRUE(findings.cite().contains(QStringLiteral("10.2")));
    ASSERT_TRUE(findings.varianceAskable());
    findings.askVariance(QStringLiteral("A gas meter stands where it would have to be."));
    ASSERT_TRUE(until([&] {
        return findings.standing() == ui::FindingsController::tr("Variance requested: not granted yet");
    })) << findings.standing().toStdString();
    EXPECT_FALSE(stands(findings.met())) << "a request is no permission";
    const QStringList correctable = [&] {
        QStringList paths;
        for (const ui::Detail &row : findings.correctable()->details())
            paths.append(row.key);
        return paths;
    }();
    ASSERT_TRUE(correctable.contains(QStringLiteral("disconnects[0].distance_to_pcc_ft")))
        << correctable.join(QLatin1Char(' ')).toStdString();
    record(QStringLiteral("disconnects[0].distance_to_pcc_ft"), QStringLiteral("50"));
    EXPECT_TRUE(until([&] { return stands(findings.met()); })) << "50 ft passes without";

    // Answers count under the pack's own version, and only when their word is known. Nor is waived met.
    ASSERT_GT(findings.toConfirm()->count(), 0);
    const QString asked = findings.toConfirm()->details().first().key; // what the demonstration has no answer to
    const auto answered = [&](const QString &word, const QString &version) {
        record::Draft answer;
        answer.kind = record::Kind::FindingResponse;
        answer.path = asked;
        answer.value = {{QStringLiteral("response"), word},
                        {QStringLiteral("reason"), QStringLiteral("looked")},
                        {QStringLiteral("pack"), QStringLiteral("sce-nbt-2025-10")},
                        {QStringLiteral("pack_version"), version}};
        if (const auto *before = job().state().current(record::Kind::FindingResponse, answer.path))
            answer.supersedes = before->hash;
        auto kept = job().append({answer});
        EXPECT_TRUE(until([&] { return kept.isFinished(); }));
        QElapsedTimer settling;
        settling.start();
        until([&] { return settling.elapsed() > 300; });
    };
    const auto among = [&asked](const ui::DetailRows *group) {
        for (const ui::Detail &row : group->details())
            if (row.key == asked)
                return true;
        return false;
    };
    ASSERT_TRUE(among(findings.toConfirm()));
    answered(QStringLiteral("attest"), QStringLiteral("2001.1"));
    EXPECT_TRUE(among(findings.toConfirm())) << "given under another version of the pack";
    answered(QStringLiteral("approve"), QStringLiteral("2025.10.2"));
    EXPECT_TRUE(among(findings.toConfirm())) << "a word nobody knows";
    findings.setCurrent(asked);
    findings.confirm();
    ASSERT_TRUE(until([&] { return among(findings.met()); }));
    const auto answers = job().state().all(record::Kind::FindingResponse, asked);
    ASSERT_EQ(answers.size(), 1) << "a new answer takes the old one's place";
    EXPECT_EQ(answers.first()->value.value(QStringLiteral("response")).toString(), QStringLiteral("attest"));
    answered(QStringLiteral("waive"), QStringLiteral("2025.10.2"));
    EXPECT_TRUE(among(findings.toSettle())) << "waived is not met";
    answered(QStringLiteral("attest"), QStringLiteral("2025.10.2"));
    EXPECT_TRUE(among(findings.met()));
}

} // namespace

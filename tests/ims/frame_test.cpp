// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "devices/ims/frame.h"
#include "tests/ims/stream.h"

#include <QtCore/QJsonArray>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace wm;
using namespace wm::ims;

namespace {

QJsonObject vectors()
{
    const auto file = readJsonObject(QStringLiteral(WM_SOURCE_DIR "/tests/ims/data/ims-frame-vectors.json"));
    EXPECT_TRUE(file);
    return file.value_or(QJsonObject());
}
QByteArray bytesOf(const QJsonObject &vector)
{
    return QByteArray::fromHex(vector[QStringLiteral("hex")].toString().toLatin1());
}

// IMS-FRAME-01 … -19, IMS-DOC-03: every computed vector, valid and not.
TEST(Frame, AllVectors)
{
    const auto computed = vectors()[QStringLiteral("computed")].toArray();
    ASSERT_GE(computed.size(), 20);
    for (const auto &value : computed) {
        const QJsonObject vector = value.toObject();
        SCOPED_TRACE(qPrintable(vector[QStringLiteral("id")].toString()));
        const auto fields = decodeFrame(bytesOf(vector));
        ASSERT_EQ(fields.has_value(), vector[QStringLiteral("valid")].toBool());
        if (!fields)
            continue;
        EXPECT_EQ(fields->meterId, vector[QStringLiteral("meter_id")].toInt());
        EXPECT_EQ(fields->demandRaw, vector[QStringLiteral("demand_raw")].toInt());
        EXPECT_EQ(QString::number(fields->peakDemandCentiKw() / 100.0, 'f', 2),
                  vector[QStringLiteral("peak_demand_kw")].toString());
        EXPECT_EQ(fields->demandResets, vector[QStringLiteral("reset_count")].toInt());
        EXPECT_EQ(fields->totalKwh, static_cast<std::uint32_t>(vector[QStringLiteral("kwh")].toInt()));
    }
}

// The document's own examples, one field each (IMS-FRAME-14 … -18: both published methods agree).
TEST(Frame, DocumentExamples)
{
    const FrameFields fields =
        fieldsOf(reinterpret_cast<const std::uint8_t *>(QByteArray::fromHex("000A120CF1C300000A599B0D").constData()));
    EXPECT_EQ(fields.meterId, 10 * 256 + 18);
    EXPECT_EQ(fields.peakDemandCentiKw(), (12 * 256 + 241) * 2);
    EXPECT_EQ(fields.demandResets, 195);
    EXPECT_EQ(fields.totalKwh, 10U * 65536 + 89 * 256 + 155);
}

TEST(Frame, OnlyTwelveBytesAreAFrame)
{
    const QByteArray frame = test::frameOf(2578, 3313, 195, 678'299);
    EXPECT_FALSE(decodeFrame(frame.first(11)));
    EXPECT_FALSE(decodeFrame(frame + '\0'));
    EXPECT_TRUE(decodeFrame(frame));
}

// IMS-FRAME-19: the field's end is told apart.
TEST(Frame, DemandAtTheFieldsEnd)
{
    EXPECT_TRUE(decodeFrame(test::frameOf(1, 0xFFFF, 0, 0))->demandAtLimit());
    EXPECT_FALSE(decodeFrame(test::frameOf(1, 0xFFFE, 0, 0))->demandAtLimit());
}

// IMS-FRAME-21, -22: V-15 to V-16 is 5 kWh and one reset across both rollovers.
TEST(Frame, RolloversAreSmallSteps)
{
    const Step step = stepBetween(*decodeFrame(test::frameOf(2578, 3313, 255, 16'777'214)),
                                  *decodeFrame(test::frameOf(2578, 0, 0, 3)));
    EXPECT_EQ(step.kwh, 5U);
    EXPECT_EQ(step.resets, 1U);
    EXPECT_TRUE(step.demandFell);
    EXPECT_TRUE(isPlausible(step, {10, 1}));
    EXPECT_FALSE(isPlausible(step, {4, 1}));
    EXPECT_FALSE(isPlausible({5, 0, true}, {10, 1})) << "demand falls only with a reset (IMS-FRAME-32)";
}

RC_GTEST_PROP(Frame, WhatIsWrittenIsRead,
              (std::uint16_t id, std::uint16_t demand, std::uint8_t resets, std::uint32_t kwh, std::uint8_t first))
{
    kwh %= kKwhModulus;
    const auto fields = decodeFrame(test::frameOf(id, demand, resets, kwh, first));
    RC_ASSERT(fields == (FrameFields{kwh, id, demand, resets}));
}

// IMS-FRAME-24 … -26: the fast search finds exactly the windows the definition names.
RC_GTEST_PROP(Frame, TheSearchIsTheDefinition, ())
{
    const auto bytes = *rc::gen::scale(3.0, rc::gen::container<std::vector<std::uint8_t>>(
                                                rc::gen::element<std::uint8_t>(0x00, 0x0D, 0x00, 0x0D, 0xFF, 0x42)));
    const QByteArray stream(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const auto found = findCandidates(stream);
    std::size_t next = 0;
    for (qsizetype at = 0; at + kFrameLength <= stream.size(); ++at) {
        const auto fields = decodeFrame(QByteArrayView(stream).sliced(at, kFrameLength));
        if (!fields)
            continue;
        RC_ASSERT(next < found.size());
        RC_ASSERT(found[next].offset == static_cast<std::uint64_t>(at));
        RC_ASSERT(found[next].fields == *fields);
        ++next;
    }
    RC_ASSERT(next == found.size());
}

} // namespace

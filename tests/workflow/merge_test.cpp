// SPDX-License-Identifier: GPL-3.0-or-later
// One job on several devices: whichever way its entries travel, every device says the same of every step, and what one
// device did without knowing that the collar had been FLIPPED does not count.
#include "core/record/causality.h"
#include "tests/workflow/small_pack.h"

#include <QtCore/QJsonArray>

#include <random>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

/// A device with its copy of the job.
class Device
{
public:
    explicit Device(const QByteArray &name) : m_key(sha256(name)) {}

    [[nodiscard]] const record::JobState &state() const { return m_state; }
    void takeIn(const Device &other) { m_state.apply(other.state().entries()); }
    QString add(const Result<QList<record::Draft>> &drafts)
    {
        if (!drafts)
            return drafts.error().message;
        QList<record::Entry> entries;
        for (const record::Draft &draft : record::SeenNote(m_state.entries()).before(m_key, *drafts)) {
            record::Entry entry;
            entry.key = m_key;
            entry.sequence = ++m_sequence;
            entry.previous = m_last;
            entry.user = u"ana"_s;
            entry.kind = draft.kind;
            entry.path = draft.path;
            entry.value = draft.value;
            entry.supersedes = draft.supersedes;
            entry.blobs = draft.blobs;
            entry.hash = m_last = sha256(m_key + QByteArray::number(m_sequence));
            entries.append(entry);
        }
        m_state.apply(entries);
        return {};
    }

private:
    QByteArray m_key;
    record::JobState m_state;
    quint64 m_sequence = 0;
    record::Hash m_last;
};

class Merge : public ::testing::Test
{
protected:
    Merge() : m_engine(parsed(smallPack()), CompanySettings{}, std::make_shared<FewTorques>())
    {
        m_engine.setToday(QDate(2026, 11, 20));
    }

    QString fact(Device &device, const char *path, const QJsonValue &value, const char *source = "typed") const
    {
        return device.add(
            Engine::recordFact(device.state(), QString::fromUtf8(path), value, QString::fromUtf8(source)));
    }
    QString done(Device &device, const QString &step) const
    {
        return device.add(m_engine.recordDone(device.state(), step, goodInput(step), u"typed"_s));
    }
    void workThrough(Device &device) const
    {
        fact(device, "socket.cover_style", u"ringless"_s);
        fact(device, "collar.breaker_position", u"off"_s);
        fact(device, "neutral.awg", 6);
        for (const Step &step : m_engine.pack().steps)
            if (step.id != u"extra" && m_engine.status(device.state(), step.id).state == StepState::Ready) {
                EXPECT_EQ(done(device, step.id), QString());
            }
    }
    [[nodiscard]] StepState state(const Device &device, const char *step) const
    {
        return m_engine.status(device.state(), QString::fromUtf8(step)).state;
    }
    /// All that is said of all steps.
    [[nodiscard]] QStringList said(const record::JobState &state) const
    {
        QStringList lines;
        for (const StepStatus &status : m_engine.status(state)) {
            lines +=
                status.step + u' ' + toWord(status.state) + (status.reopened ? u" reopened "_s : u" "_s) + status.by;
            for (const Reason &reason : status.reasons + status.missing)
                lines += u"  "_s + reason.text + reason.missingPaths.join(u',');
            for (const EvidenceStatus &one : status.evidence)
                lines +=
                    u"  %1 %2 %3 %4 %5"_s.arg(one.id)
                        .arg(int(one.state))
                        .arg(QString::fromUtf8(QJsonDocument(QJsonArray{one.value}).toJson(QJsonDocument::Compact)),
                             one.verdict, one.source);
        }
        return lines;
    }

    Engine m_engine;
};

} // namespace

TEST_F(Merge, WorkSideBySideWithFlippedDoesNotCount)
{
    for (const bool swapped : {false, true}) { // whichever of the keys is the smaller one
        Device a(swapped ? "1" : "2"), b(swapped ? "2" : "1");
        workThrough(a);
        b.takeIn(a);
        ASSERT_EQ(state(b, "insert"), StepState::Done);
        ASSERT_EQ(fact(a, "collar.orientation", u"flipped"_s, "device"), QString());
        // Meanwhile, elsewhere: two more photos, and the step once more.
        StepInput again = json(qUtf8Printable(
            QStringLiteral(R"({"photo": {"photos": ["%1", "%2"]}, "note": "again"})").arg(photoHash(7), photoHash(8))));
        ASSERT_EQ(b.add(m_engine.recordDone(b.state(), u"insert"_s, again, u"typed"_s)), QString());
        EXPECT_EQ(state(b, "insert"), StepState::Done); // it cannot know
        a.takeIn(b);
        b.takeIn(a);
        for (const Device *device : {&a, &b}) {
            EXPECT_NE(state(*device, "insert"), StepState::Done);
            EXPECT_TRUE(m_engine.status(device->state(), u"insert"_s).reopened);
            EXPECT_EQ(m_engine.status(device->state(), u"insert"_s).evidence[0].state, EvidenceState::Missing);
            EXPECT_FALSE(m_engine.mayEnergise(device->state()));
        }
        // Done again by who knows of it: done everywhere, also where the other's older word arrives late.
        ASSERT_EQ(fact(b, "collar.orientation", u"upright"_s, "device"), QString());
        const StepInput anew = json(
            qUtf8Printable(QStringLiteral(R"({"photo": {"photos": ["%1", "%2"]}})").arg(photoHash(9), photoHash(10))));
        ASSERT_EQ(b.add(m_engine.recordDone(b.state(), u"insert"_s, anew, u"typed"_s)), QString());
        ASSERT_EQ(done(b, u"dead-2"_s), QString());
        a.takeIn(b);
        for (const Device *device : {&a, &b}) {
            EXPECT_EQ(state(*device, "insert"), StepState::Done);
            EXPECT_TRUE(m_engine.mayEnergise(device->state()));
        }
    }
}

TEST_F(Merge, AnUprightSeenSideBySideHidesNoFlipped)
{
    for (const bool swapped : {false, true}) {
        Device a(swapped ? "1" : "2"), b(swapped ? "2" : "1");
        workThrough(a);
        b.takeIn(a);
        ASSERT_EQ(fact(a, "collar.orientation", u"flipped"_s, "device"), QString());
        ASSERT_EQ(fact(b, "collar.orientation", u"upright"_s, "device"), QString());
        a.takeIn(b);
        b.takeIn(a);
        EXPECT_NE(state(a, "insert"), StepState::Done);
        EXPECT_NE(state(b, "insert"), StepState::Done);
    }
}

// The property: any way of merging the same entries gives the same states.
TEST_F(Merge, AnyOrderOfTheSameEntriesSaysTheSame)
{
    QStringList steps;
    for (const Step &step : m_engine.pack().steps)
        steps.append(step.id);
    int reopened = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        std::array<Device, 3> devices{Device("a" + QByteArray::number(seed)), Device("b" + QByteArray::number(seed)),
                                      Device("c" + QByteArray::number(seed))};
        workThrough(devices[0]);
        for (Device &device : devices)
            device.takeIn(devices[0]);
        for (int turn = 0; turn < 25; ++turn) {
            Device &device = devices[static_cast<size_t>(below(3))];
            switch (below(5)) {
            case 0:
                fact(device, "collar.orientation", below(2) != 0 ? u"flipped"_s : u"upright"_s, "device");
                break;
            case 1:
                device.takeIn(devices[static_cast<size_t>(below(3))]);
                break;
            case 2: {
                StepInput reading = goodInput(u"read"_s);
                QJsonObject now{{"orientation"_L1, u"upright"_s}, {"lcd_arrow"_L1, true}, {"amps"_L1, below(9)}};
                reading.insert("now"_L1, QJsonObject{{"reading"_L1, now}});
                device.add(m_engine.recordDone(device.state(), u"read"_s, reading, u"typed"_s));
                break;
            }
            default:
                done(device, steps[below(static_cast<int>(steps.size()))]); // refused, where it may not be
            }
        }
        record::JobState merged;
        for (const Device &device : devices)
            merged.apply(device.state().entries());
        const QStringList wanted = said(merged);
        reopened += wanted.filter(u"reopened"_s).isEmpty() ? 0 : 1;
        QList<record::Entry> entries = merged.entries();
        for (int order = 0; order < 6; ++order) {
            std::shuffle(entries.begin(), entries.end(), random);
            ASSERT_EQ(said(record::JobState(entries)), wanted) << "seed " << seed;
            record::JobState pieces; // and piece by piece, some of it twice
            for (qsizetype at = 0; at < entries.size();) {
                const qsizetype size = 1 + below(9);
                pieces.apply(entries.mid(at, size));
                pieces.apply(entries.mid(std::max<qsizetype>(0, at - 3), 4));
                at += size;
            }
            ASSERT_EQ(said(pieces), wanted) << "seed " << seed;
        }
    }
    EXPECT_GT(reopened, 10); // the property is about something
}

} // namespace wm::workflow

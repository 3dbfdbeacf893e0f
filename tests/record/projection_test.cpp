// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/base/bytes.h"

#include <QtCore/QCborArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <rapidcheck/gtest.h>

#include <map>

namespace wm::record {

namespace {

/// Makes entries without a store; hashes are only identities here.
class Maker
{
public:
    Entry make(const Draft &draft)
    {
        Entry entry;
        entry.kind = draft.kind;
        entry.path = draft.path;
        entry.value = draft.value;
        entry.supersedes = draft.supersedes;
        entry.sequence = ++m_count;
        entry.hash = sha256(QByteArray::number(m_count));
        return entry;
    }

private:
    quint64 m_count = 0;
};

QByteArray dump(const JobState &state)
{
    QByteArray text = QJsonDocument(state.site()).toJson();
    for (const auto &conflict : state.conflicts()) {
        QList<Hash> hashes = conflict.entries;
        std::sort(hashes.begin(), hashes.end());
        text += conflict.path.toUtf8();
        for (const Hash &hash : hashes)
            text += hash.toHex();
    }
    return text;
}

QList<Entry> anyEntries()
{
    static const QStringList paths{u"a"_qs, u"b.c"_qs, u"list[0].x"_qs, u"list[2].x"_qs, u"list[2].y"_qs};
    Maker maker;
    QList<Entry> entries;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
        Draft draft = test::fact(paths.at(*rc::gen::inRange(0, 5)), *rc::gen::inRange(0, 3));
        if (*rc::gen::inRange(0, 4) == 0)
            draft.kind = Kind::Step;
        if (!entries.isEmpty() && *rc::gen::inRange(0, 2) == 0)
            draft.supersedes = entries.at(*rc::gen::inRange(0, static_cast<int>(entries.size()))).hash;
        entries.append(maker.make(draft));
    }
    return entries;
}

/// The site's rule as plainly as it can be said: fact after fact in the order of their paths, a JSON copy for each.
QJsonValue putIn(const QJsonValue &node, const QStringList &steps, const QJsonValue &leaf)
{
    if (steps.isEmpty())
        return leaf;
    const QStringList inner = steps.mid(1);
    if (!steps.first().startsWith(u'[')) {
        if (!node.isObject() && !node.isNull() && !node.isUndefined())
            return node;
        QJsonObject object = node.toObject();
        object.insert(steps.first(), putIn(object.value(steps.first()), inner, leaf));
        return object;
    }
    if (!node.isArray() && !node.isNull() && !node.isUndefined())
        return node;
    QJsonArray array = node.toArray();
    const int index = steps.first().mid(1).chopped(1).toInt();
    while (array.size() <= index)
        array.append(QJsonValue::Null);
    array.replace(index, putIn(array.at(index), inner, leaf));
    return array;
}

} // namespace

RC_GTEST_PROP(JobState, TheSiteIsFactAfterFact, ())
{
    const QList<QCborValue> values{
        1,      u"x"_qs, QCborMap{{u"b"_qs, 2}, {u"c"_qs, nullptr}}, QCborArray{3, nullptr}, QCborMap(), QCborArray(),
        nullptr};
    const QStringList parts{u".a"_qs, u".b"_qs, u".c"_qs, u"[0]"_qs, u"[1]"_qs, u"[01]"_qs};
    std::map<QString, QCborValue> facts; // in the order of their paths
    for (int i = *rc::gen::inRange(0, 15); i > 0; --i) {
        QString path = u"r"_qs;
        for (int deep = *rc::gen::inRange(0, 4); deep > 0; --deep)
            path += parts.at(*rc::gen::inRange(0, static_cast<int>(parts.size())));
        facts[path] = values.at(*rc::gen::inRange(0, static_cast<int>(values.size())));
    }
    Maker maker;
    JobState state;
    QJsonValue expected = QJsonObject();
    for (const auto &[path, value] : facts) {
        state.apply({maker.make(test::fact(path, value))});
        QString spaced = path;
        spaced.replace(u'.', u' ').replace(u'[', u" ["_qs);
        if (!value.isNull())
            expected = putIn(expected, spaced.split(u' '), value.toJsonValue());
    }
    RC_ASSERT(state.site() == expected.toObject());
}

RC_GTEST_PROP(JobState, StepByStepIsTheSameAsAtOnce, ())
{
    const QList<Entry> entries = anyEntries();
    const JobState whole(entries);
    JobState steps;
    for (qsizetype at = 0; at < entries.size();) {
        const qsizetype size = *rc::gen::inRange(1, 6);
        steps.apply(entries.mid(at, size));
        at += size;
    }
    RC_ASSERT(dump(steps) == dump(whole));
    for (const Entry &entry : entries) {
        const Entry *a = whole.current(entry.kind, entry.path);
        const Entry *b = steps.current(entry.kind, entry.path);
        RC_ASSERT((a == nullptr) == (b == nullptr));
        if (a != nullptr && b != nullptr)
            RC_ASSERT(a->hash == b->hash);
    }
}

RC_GTEST_PROP(JobState, OrderAndRepetitionChangeNothing, ())
{
    const QList<Entry> entries = anyEntries();
    QList<Entry> shuffled = entries + entries.mid(0, entries.size() / 2);
    for (qsizetype i = shuffled.size() - 1; i > 0; --i)
        shuffled.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
    RC_ASSERT(dump(JobState(shuffled)) == dump(JobState(entries)));
}

RC_GTEST_PROP(JobState, NothingDisappears, ())
{
    const QList<Entry> entries = anyEntries();
    const JobState state(entries);
    for (const Entry &entry : entries) {
        const auto live = state.all(entry.kind, entry.path);
        const bool visible =
            std::any_of(live.begin(), live.end(), [&](const Entry *e) { return e->hash == entry.hash; });
        const bool superseded = std::any_of(entries.begin(), entries.end(), [&](const Entry &other) {
            return other.supersedes == entry.hash && other.kind == entry.kind && other.path == entry.path;
        });
        RC_ASSERT(visible != superseded);
    }
}

TEST(JobState, ConflictsAreShownAndEqualValuesAreNone)
{
    Maker maker;
    const Entry first = maker.make(test::fact(u"a"_qs, 40));
    const Entry equal = maker.make(test::fact(u"a"_qs, 40.0, u"device"_qs));
    JobState state({first, equal});
    EXPECT_TRUE(state.conflicts().isEmpty());
    ASSERT_NE(state.current(Kind::Fact, u"a"_qs), nullptr);
    EXPECT_EQ(state.current(Kind::Fact, u"a"_qs)->hash, equal.hash);
    EXPECT_EQ(state.sourceOf(u"a"_qs), u"device"_qs);

    state.apply({maker.make(test::fact(u"a"_qs, 41))});
    ASSERT_EQ(state.conflicts().size(), 1);
    EXPECT_EQ(state.conflicts().first().entries.size(), 3);
    EXPECT_EQ(state.current(Kind::Fact, u"a"_qs), nullptr);
    EXPECT_TRUE(state.site().isEmpty());
    EXPECT_TRUE(state.sourceOf(u"a"_qs).isEmpty());

    for (const Draft &draft : state.replacing(test::fact(u"a"_qs, 42)))
        state.apply({maker.make(draft)});
    EXPECT_TRUE(state.conflicts().isEmpty());
    EXPECT_EQ(state.site().value(u"a"_qs).toInt(), 42);
}

TEST(JobState, AnAttestationStandsUnderTheWholeIdOfItsRule)
{
    Maker maker;
    JobState state({maker.make(test::fact(u"attestations.SCE-2.2-06.value"_qs, true)),
                    maker.make(test::fact(u"attestations.SCE-2.2-06.on_date"_qs, u"2026-11-06"_qs)),
                    maker.make(test::fact(u"attestations.SCE-3-04.value"_qs, false))});
    const QJsonObject all = state.site().value(u"attestations"_qs).toObject();
    EXPECT_EQ(all.keys(), (QStringList{u"SCE-2.2-06"_qs, u"SCE-3-04"_qs}));
    EXPECT_TRUE(all[u"SCE-2.2-06"_qs][u"value"_qs].toBool());
    EXPECT_EQ(all[u"SCE-2.2-06"_qs][u"on_date"_qs].toString(), u"2026-11-06"_qs);
    EXPECT_FALSE(all[u"SCE-3-04"_qs][u"value"_qs].toBool(true));
}

TEST(JobState, ACorrectionAtAnotherPlaceHidesNothing)
{
    Maker maker;
    const Entry first = maker.make(test::fact(u"a"_qs, 1));
    Draft elsewhere = test::fact(u"b"_qs, 2);
    elsewhere.supersedes = first.hash;
    const JobState state({first, maker.make(elsewhere)});
    EXPECT_EQ(state.site().value(u"a"_qs).toInt(), 1);
    EXPECT_EQ(state.site().value(u"b"_qs).toInt(), 2);
}

TEST(JobState, ManyPhotosAtOnePlaceAreNormal)
{
    Maker maker;
    const Draft photo{.kind = Kind::Photo, .path = u"step.place"_qs, .value = {}};
    const JobState state({maker.make(photo), maker.make(photo)});
    EXPECT_EQ(state.all(Kind::Photo, u"step.place"_qs).size(), 2);
    EXPECT_EQ(state.all(Kind::Photo).size(), 2);
    EXPECT_TRUE(state.conflicts().isEmpty());
}

TEST(JobState, BuildsTheSite)
{
    Maker maker;
    JobState state;
    for (const auto &[path, value] :
         std::initializer_list<std::pair<QString, QCborValue>>{{u"inverters[1].make"_qs, u"Acme"_qs},
                                                               {u"inverters[1].mppts[0].volts"_qs, 400},
                                                               {u"premises.zip"_qs, u"90001"_qs},
                                                               {u"retracted"_qs, nullptr},
                                                               {u"scalar"_qs, 1},
                                                               {u"scalar.inner"_qs, 2},
                                                               {u"bad[x]"_qs, 1},
                                                               {u"bad[100000]"_qs, 1},
                                                               {u""_qs, 1},
                                                               {u"a..b"_qs, 1}})
        state.apply({maker.make(test::fact(path, value))});
    const QJsonObject expected{
        {u"inverters"_qs,
         QJsonArray{QJsonValue::Null,
                    QJsonObject{{u"make"_qs, u"Acme"_qs}, {u"mppts"_qs, QJsonArray{QJsonObject{{u"volts"_qs, 400}}}}}}},
        {u"premises"_qs, QJsonObject{{u"zip"_qs, u"90001"_qs}}},
        {u"scalar"_qs, 1}};
    EXPECT_EQ(state.site(), expected) << QJsonDocument(state.site()).toJson().constData();
}

} // namespace wm::record

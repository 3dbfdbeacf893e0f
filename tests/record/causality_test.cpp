// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/causality.h"

#include "core/base/bytes.h"
#include "core/record/projection.h"
#include "tests/record/record_support.h"

#include <QtCore/QCborArray>

#include <rapidcheck/gtest.h>

#include <algorithm>

namespace wm::record {

namespace {

Entry entry(char author, quint64 number, const Draft &draft = {.kind = Kind::Note, .path = u"n"_qs, .value = {}})
{
    Entry made;
    made.key = QByteArray(32, author);
    made.sequence = number;
    made.kind = draft.kind;
    made.path = draft.path;
    made.value = draft.value;
    made.supersedes = draft.supersedes;
    made.hash = sha256(QByteArray(1, author) + QByteArray::number(number));
    return made;
}

Draft seen(const QList<Hash> &hashes)
{
    QCborArray named;
    for (const Hash &hash : hashes)
        named.append(hash);
    return {.kind = Kind::Note, .path = u"seen"_qs, .value = {{u"seen"_qs, named}}};
}

QList<Hash> hashes(const QList<Entry> &entries)
{
    QList<Hash> found;
    for (const Entry &one : entries)
        found.append(one.hash);
    return found;
}

} // namespace

TEST(Causality, ACauseComesBeforeItsEffectWhoeverWroteIt)
{
    // b saw a1, then a wrote a2; b's key is the larger one, c's the smallest, and c saw b2.
    const Entry a1 = entry('m', 1), a2 = entry('m', 2), b1 = entry('z', 1, seen({a1.hash})), b2 = entry('z', 2),
                c1 = entry('c', 1, seen({b2.hash}));
    const JobState state({c1, b2, a2, b1, a1});
    EXPECT_EQ(hashes(state.entries()), hashes({a1, a2, b1, b2, c1}));
    const Knowledge ofA1(state.entries(), 0), ofA2(state.entries(), 1);
    EXPECT_TRUE(ofA1.isAfter(a2));
    EXPECT_TRUE(ofA1.isAfter(b1));
    EXPECT_TRUE(ofA1.isAfter(b2));
    EXPECT_TRUE(ofA1.isAfter(c1)); // by way of b
    EXPECT_FALSE(ofA1.isAfter(a1));
    EXPECT_FALSE(ofA2.isAfter(b2)); // side by side
    EXPECT_FALSE(ofA2.isAfter(c1));
}

TEST(Causality, ADeviceSaysOnceWhatItHasSeen)
{
    const QByteArray own(32, 'z'), other(32, 'm');
    const Entry a1 = entry('m', 1), a2 = entry('m', 2);
    const QList<Draft> drafts{{.kind = Kind::Note, .path = u"n"_qs, .value = {}}};
    EXPECT_EQ(SeenNote({a1, a2}).before(other, drafts).size(), 1); // its own
    EXPECT_EQ(SeenNote({}).before(own, drafts).size(), 1);
    const QList<Draft> first = SeenNote({a1}).before(own, drafts);
    ASSERT_EQ(first.size(), 2);
    EXPECT_EQ(first[0].value.value(u"seen"_qs).toArray(), QCborArray{a1.hash});
    const Entry b1 = entry('z', 1, first[0]), b2 = entry('z', 2);
    EXPECT_EQ(SeenNote({a1, b1, b2}).before(own, drafts).size(), 1);
    EXPECT_EQ(SeenNote({a1, b1, b2, a2}).before(own, drafts).size(), 2);
    EXPECT_EQ(SeenNote({a1, b1, b2, a2}).before(other, drafts).size(), 2);
    EXPECT_TRUE(SeenNote({a1, b1, b2, a2}).before(own, {}).isEmpty()); // nothing to say, nothing said
}

RC_GTEST_PROP(Causality, TheOrderIsEverybodysAndCausesComeFirst, ())
{
    QList<Entry> entries;
    std::array<quint64, 3> numbers{};
    for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
        const auto author = *rc::gen::inRange<size_t>(0, 3);
        Draft draft{.kind = Kind::Note, .path = u"n"_qs, .value = {}};
        if (!entries.isEmpty() && *rc::gen::inRange(0, 3) == 0)
            draft = seen({entries.at(*rc::gen::inRange<qsizetype>(0, entries.size())).hash});
        else if (!entries.isEmpty() && *rc::gen::inRange(0, 4) == 0)
            draft.supersedes = entries.at(*rc::gen::inRange<qsizetype>(0, entries.size())).hash;
        entries.append(entry("mzc"[author], ++numbers.at(author), draft));
    }
    const JobState whole(entries);
    QList<Entry> shuffled = entries + entries.mid(0, entries.size() / 3);
    for (qsizetype i = shuffled.size() - 1; i > 0; --i)
        shuffled.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
    JobState pieces;
    for (const Entry &one : shuffled)
        pieces.apply({one});
    RC_ASSERT(hashes(pieces.entries()) == hashes(whole.entries()));
    const QList<Hash> order = hashes(whole.entries());
    for (const Entry &one : whole.entries()) {
        const qsizetype at = order.indexOf(one.hash);
        RC_ASSERT(!one.supersedes || order.indexOf(*one.supersedes) < at);
        for (const QCborValueConstRef hash : one.value.value(u"seen"_qs).toArray())
            RC_ASSERT(order.indexOf(hash.toByteArray()) < at);
        for (const Entry &other : whole.entries())
            RC_ASSERT(other.key != one.key || (other.sequence < one.sequence) == (order.indexOf(other.hash) < at));
    }
}

} // namespace wm::record

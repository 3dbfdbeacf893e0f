// SPDX-License-Identifier: GPL-3.0-or-later
// Names that sheets bear stay with their things, whatever is added, taken away or moved later.
#include "core/documents/kept_names.h"

#include "core/drawings/names.h"
#include "tests/workflow/log.h"

#include <gtest/gtest.h>

#include <QtCore/QTemporaryDir>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;

namespace {

/// A panel, one switch and two inverters, fed one after the other.
void fill(workflow::Log &log)
{
    log.fact("panel.installed", true);
    log.fact("disconnects[0].id", u"D1"_s);
    log.fact("disconnects[0].role", u"ac_disconnect"_s);
    log.fact("inverters[0].id", u"I1"_s);
    log.fact("inverters[1].id", u"I2"_s);
    log.fact("conductors[0].from", u"panel"_s);
    log.fact("conductors[0].to", u"D1"_s);
}

/// Another switch nearer to the meter, and another inverter in the first place of its list.
void addNearerTheMeter(workflow::Log &log)
{
    log.fact("disconnects[1].id", u"D0"_s);
    log.fact("disconnects[1].role", u"ac_disconnect"_s);
    log.fact("conductors[0].to", u"D0"_s);
    log.fact("conductors[1].from", u"D0"_s);
    log.fact("conductors[1].to", u"D1"_s);
}

drawings::Names namesOf(const workflow::Log &log)
{
    return drawings::Names::of(site::Site(log.state().site()), keptNames(log.state()));
}

void keep(workflow::Log &log)
{
    const auto note = namesToKeep(log.state());
    ASSERT_TRUE(note);
    log.append({*note});
    EXPECT_FALSE(namesToKeep(log.state())) << "once is enough";
}

TEST(KeptNames, CountFromTheUtilityUntilTheyArePrinted)
{
    workflow::Log log;
    EXPECT_FALSE(namesToKeep(log.state()));
    fill(log);
    EXPECT_EQ(namesOf(log).tag(u"D1"_s), u"AC-DISC-1"_s);
    addNearerTheMeter(log);
    EXPECT_EQ(namesOf(log).tag(u"D0"_s), u"AC-DISC-1"_s);
    EXPECT_EQ(namesOf(log).tag(u"D1"_s), u"AC-DISC-2"_s);
}

TEST(KeptNames, StayOncePrinted)
{
    workflow::Log log;
    fill(log);
    keep(log);
    addNearerTheMeter(log);
    EXPECT_EQ(namesOf(log).tag(u"D1"_s), u"AC-DISC-1"_s);
    EXPECT_EQ(namesOf(log).tag(u"D0"_s), u"AC-DISC-2"_s);
    EXPECT_EQ(namesOf(log).tag(u"I2"_s), u"INV-2"_s);
    keep(log); // the next sheet has one more
    log.fact("conductors[0].to", u"D1"_s);
    EXPECT_EQ(namesOf(log).tag(u"D0"_s), u"AC-DISC-2"_s);
}

TEST(KeptNames, AreNeverGivenToAnotherThing)
{
    workflow::Log log;
    fill(log);
    keep(log);
    log.fact("inverters[0].id", u"I9"_s); // replaced on the wall
    EXPECT_EQ(namesOf(log).tag(u"I9"_s), u"INV-3"_s);
    EXPECT_EQ(namesOf(log).tag(u"I2"_s), u"INV-2"_s);
}

TEST(KeptNames, DoNotStayWithWhatBecameAnotherKindOfThing)
{
    workflow::Log log;
    fill(log);
    keep(log);
    log.fact("disconnects[0].role", u"storage"_s);
    EXPECT_EQ(namesOf(log).tag(u"D1"_s), u"DISC-1"_s) << "no utility disconnect any more";
    keep(log);
    EXPECT_EQ(namesOf(log).tag(u"D1"_s), u"DISC-1"_s);
    addNearerTheMeter(log);
    EXPECT_EQ(namesOf(log).tag(u"D0"_s), u"AC-DISC-2"_s) << "the sheets of before call something else AC-DISC-1";
}

TEST(KeptNames, StayWithWhatWasSignedOrSubmitted)
{
    for (const auto &[kind, to] : QList<std::pair<record::Kind, QString>>{{record::Kind::Signature, {}},
                                                                          {record::Kind::Transition, u"submitted"_s}}) {
        workflow::Log log;
        fill(log);
        record::Draft draft{kind, u"job"_s};
        if (!to.isEmpty())
            draft.value.insert(u"to"_s, to);
        log.append({draft});
        EXPECT_FALSE(namesToKeep(log.state())) << "nothing is added to what was signed";
        addNearerTheMeter(log);
        EXPECT_EQ(namesOf(log).tag(u"D1"_s), u"AC-DISC-1"_s);
        EXPECT_EQ(namesOf(log).tag(u"D0"_s), u"AC-DISC-2"_s);
    }
}

TEST(KeptNames, OfTwoPrintedSideBySideTheFirstCounts)
{
    workflow::Log log;
    fill(log);
    const auto note = [](const QString &key, const QString &tag) {
        record::Draft draft{record::Kind::Note, u"drawings.names"_s};
        draft.value.insert(u"names"_s, QCborMap{{key, tag}});
        return draft;
    };
    log.append({note(u"I2"_s, u"INV-1"_s), note(u"I1"_s, u"INV-1"_s), note(u"I2"_s, u"INV-7"_s)});
    EXPECT_EQ(namesOf(log).tag(u"I2"_s), u"INV-1"_s);
    EXPECT_EQ(namesOf(log).tag(u"I1"_s), u"INV-2"_s);
}

TEST(KeptNames, AreWrittenIntoTheStoreOnce)
{
    const QTemporaryDir folder;
    SystemClock clock;
    auto store = record::Store::open(folder.filePath(u"store"_s), clock);
    ASSERT_TRUE(store);
    const record::Author author{u"ana"_s, u"installer"_s};
    const auto job = (*store)->createJob({u"Job"_s, true, {}}, author);
    ASSERT_TRUE(job);
    workflow::Log log;
    fill(log);
    QList<record::Draft> drafts;
    for (const record::Entry &entry : log.state().entries())
        drafts.append({entry.kind, entry.path, entry.value});
    ASSERT_TRUE((*store)->append(*job, author, drafts));
    const auto count = [&] { return (*store)->entries(*job)->size(); };
    const auto before = count();
    ASSERT_TRUE(keepNames(**store, *job, author));
    EXPECT_EQ(count(), before + 1);
    ASSERT_TRUE(keepNames(**store, *job, author));
    EXPECT_EQ(count(), before + 1);
    EXPECT_EQ(keptNames(record::JobState(*(*store)->entries(*job))).value(u"I1"_s), u"INV-1"_s);
}

} // namespace

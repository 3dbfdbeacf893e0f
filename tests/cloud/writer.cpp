// SPDX-License-Identifier: GPL-3.0-or-later
// Records a fact, and a photo where one is given, in a data directory; or prints what its jobs add up to.
// usage: cloud_writer DIR write JOB PATH VALUE [PHOTO] | cloud_writer DIR dump
#include "tests/sync/world.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace wm;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    SystemClock clock;
    const auto store = record::Store::open(words.value(1), clock);
    if (!store)
        return 1;
    if (words.value(2) == QStringLiteral("dump")) {
        std::fputs(sync::test::dump(**store).constData(), stdout);
        return 0;
    }
    const JobId job = QUuid::fromString(words.value(3));
    QList<record::Draft> drafts{sync::test::fact(words.value(4), words.value(5))};
    if (words.size() > 6) {
        const auto bytes = readFile(words.at(6));
        const auto blob = bytes ? (*store)->putBlob(*bytes) : Result<record::Hash>(bytes.error());
        if (!blob)
            return 1;
        drafts.append({.kind = record::Kind::Photo,
                       .path = QStringLiteral("step.place"),
                       .value = {{QStringLiteral("caption"), QStringLiteral("The collar")}},
                       .blobs = {*blob}});
    }
    const bool written =
        (*store)->openOrCreateJob(job, {QStringLiteral("Elm Street"), false, {}}, sync::test::installer()) &&
        (*store)->append(job, sync::test::installer(), drafts);
    return written ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// usage: benchmark_jobs DATA_DIR COUNT
// Fills a data directory with that many jobs at different points of the work, for measuring a start with many of them.
#include "core/record/store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <cstdio>

using namespace wm;
using namespace wm::record;

namespace {

Draft fact(const char *path, const QString &value)
{
    return {.kind = Kind::Fact,
            .path = QString::fromLatin1(path),
            .value = {{QStringLiteral("v"), value}, {QStringLiteral("source"), QStringLiteral("typed")}}};
}

Result<void> addJob(Store &store, int number)
{
    const Author author{QStringLiteral("ana@example.org"), QStringLiteral("installer")};
    const QString address = QStringLiteral("%1 Elm Street").arg(number);
    const auto job = store.createJob({address, false, {QStringLiteral("install-connectder-v3@1")}}, author);
    if (!job)
        return job.error();
    QList<Draft> drafts{fact("premises.service_address", address), fact("premises.city", QStringLiteral("Hemet")),
                        fact("utility.name", QStringLiteral("Southern California Edison")),
                        fact("collar.serial_number", QStringLiteral("SIM-%1").arg(number, 7, 10, QLatin1Char('0')))};
    const QStringList steps{QStringLiteral("site.premises"), QStringLiteral("site.socket"),
                            QStringLiteral("socket.neutral-torque"), QStringLiteral("wire.field-torque")};
    for (qsizetype i = 0; i < number % (steps.size() + 1); ++i)
        drafts.append(
            {.kind = Kind::Step, .path = steps.at(i), .value = {{QStringLiteral("state"), QStringLiteral("done")}}});
    if (auto kept = store.append(*job, author, drafts); !kept)
        return kept.error();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() == 3 ? arguments.at(2).toInt() : 0;
    if (count <= 0) {
        std::fprintf(stderr, "usage: benchmark_jobs DATA_DIR COUNT\n");
        return 2;
    }
    SystemClock clock;
    QDir().mkpath(arguments.at(1));
    const auto store = Store::open(arguments.at(1), clock);
    if (!store) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(store.error().message));
        return 3;
    }
    for (int number = 1; number <= count; ++number) {
        if (const auto added = addJob(**store, number); !added) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(added.error().message));
            return 3;
        }
    }
    return 0;
}

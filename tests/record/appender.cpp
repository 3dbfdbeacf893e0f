// SPDX-License-Identifier: GPL-3.0-or-later
// A program that records and says so, for tests that kill it, or its disk:
//   appender DIR forever          appends until killed, tidying up now and then; a line for each acknowledged
//                                 entry
//   appender DIR scenario         a short life of a store, each step acknowledged or refused; at the end the calls
//   counted appender DIR syncs            the syncs that each of twenty appends made
// With WM_PASSPHRASE in the environment the store is sealed, the scenario's in the middle of its life.
#include "core/base/bytes.h"
#include "core/record/store.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

#include <dlfcn.h>

using namespace wm;
using namespace wm::record;

namespace {

const JobId kJob(QStringLiteral("4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1"));
const Author kAuthor{QStringLiteral("ana@example.org"), QStringLiteral("installer")};

StoreSecrets secrets()
{
    return {nullptr, qEnvironmentVariable("WM_PASSPHRASE"), {8, 1}};
}

/// False when the store could not be sealed; true also when it need not be.
bool sealed(Store &store)
{
    return secrets().passphrase.isEmpty() || store.sealState().sealed ||
           store.seal({.keychain = false, .passphrase = secrets().passphrase}).has_value();
}

void say(const char *word, const QByteArray &hash)
{
    std::printf("%s %s\n", word, hash.toHex().constData());
    std::fflush(stdout);
}

long counter(const char *name)
{
    auto *const function = reinterpret_cast<long (*)()>(::dlsym(RTLD_DEFAULT, name));
    return function == nullptr ? -1 : function();
}

Draft draft(int number)
{
    return {.kind = Kind::Fact,
            .path = QStringLiteral("n%1").arg(number),
            .value = {{QStringLiteral("v"), number}, {QStringLiteral("source"), QStringLiteral("typed")}}};
}

/// One entry, every third with an attachment; acknowledged or refused on standard output.
bool step(Store &store, int number)
{
    Draft next = draft(number);
    if (number % 3 == 0) {
        const auto blob = store.putBlob("attachment " + QByteArray::number(number));
        if (!blob) {
            say("refused", {});
            return false;
        }
        say("blob", *blob);
        next.blobs = {*blob};
    }
    const auto added = store.append(kJob, kAuthor, {next, draft(number + 1'000'000)});
    if (!added) {
        std::printf("refused %s\n", qUtf8Printable(toWord(added.error().code)));
        std::fflush(stdout);
        return false;
    }
    for (const Entry &entry : *added)
        say("entry", entry.hash);
    return true;
}

int scenario(const QString &dir, Clock &clock)
{
    {
        const auto store = Store::open(dir, clock, secrets());
        if (!store) {
            std::printf("refused open %s\n", qUtf8Printable(toWord(store.error().code)));
            std::printf("calls %ld\n", counter("wm_fault_calls"));
            return 0;
        }
        if ((*store)->openOrCreateJob(kJob, {QStringLiteral("Elm Street"), false, {}}, kAuthor)) {
            for (int number = 0; number < 6; ++number) {
                step(**store, number);
                if (number == 2 && !sealed(**store))
                    std::printf("refused sealing\n");
                if (number == 3)
                    std::printf("%s\n", (*store)->tidyUp() ? "tidied" : "untidy");
            }
        }
    }
    std::printf("calls %ld\n", counter("wm_fault_calls"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(2);
    SystemClock clock;
    if (mode == QStringLiteral("scenario"))
        return scenario(arguments.value(1), clock);

    const auto store = Store::open(arguments.value(1), clock, secrets());
    if (!store || !sealed(**store) ||
        !(*store)->openOrCreateJob(kJob, {QStringLiteral("Elm Street"), false, {}}, kAuthor)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(store ? QString() : store.error().message));
        return 1;
    }
    std::printf("ready %s\n", (*store)->openReport().recovered ? "recovered" : "whole");
    std::fflush(stdout);
    if (mode == QStringLiteral("syncs")) {
        for (int number = 0; number < 20; ++number) {
            const long before = counter("wm_fault_syncs");
            if (!(*store)->append(kJob, kAuthor, {draft(number)}))
                return 1;
            std::printf("syncs %ld\n", counter("wm_fault_syncs") - before);
        }
        return 0;
    }
    for (int number = 0;; ++number) {
        if (!step(**store, number))
            return 1;
        if (number % 30 == 29 && !(*store)->tidyUp())
            return 1;
    }
}

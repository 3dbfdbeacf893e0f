// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect_log.h"

#include <gtest/gtest.h>

#include <QtCore/QMutex>

#include <vector>

namespace wm::test {

namespace {
struct Expectation
{
    QString part;
    bool active = true;
    int seen = 0;
};
QMutex mutex;
std::vector<Expectation> expectations;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = qFormatLogMessage(type, context, message);
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    if (message.contains(QLatin1String("stopAnimationDriver"))) // Qt's own, when a busy machine made it skip frames
        return;
    const QMutexLocker lock(&mutex);
    for (Expectation &expectation : expectations) {
        if (expectation.active && message.contains(expectation.part)) {
            ++expectation.seen;
            return;
        }
    }
    ADD_FAILURE() << "unexpected log message: " << qUtf8Printable(line);
}
} // namespace

ExpectLog::ExpectLog(QString part)
{
    const QMutexLocker lock(&mutex);
    m_index = static_cast<int>(expectations.size());
    expectations.push_back({std::move(part)});
}

ExpectLog::~ExpectLog()
{
    const QMutexLocker lock(&mutex);
    expectations[static_cast<size_t>(m_index)].active = false;
}

int ExpectLog::seen() const
{
    const QMutexLocker lock(&mutex);
    return expectations[static_cast<size_t>(m_index)].seen;
}

void installStrictLogHandler()
{
    qInstallMessageHandler(handle);
}

} // namespace wm::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wm::test {

/// In its scope, log messages containing `part` are expected. Any warning that no scope expects fails the running test.
class ExpectLog
{
public:
    explicit ExpectLog(QString part);
    ~ExpectLog();
    ExpectLog(const ExpectLog &) = delete;
    ExpectLog &operator=(const ExpectLog &) = delete;
    [[nodiscard]] int seen() const;

private:
    int m_index;
};

void installStrictLogHandler();

} // namespace wm::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/command.h"

#include <QtCore/QJsonDocument>

#include <cstdio>

namespace wm::ctl {

void Output::document(const QJsonObject &object) const
{
    if (!m_json)
        return;
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout); // lines are read while the command still runs
}

void Output::text(const QString &line) const
{
    if (m_json)
        return;
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void Output::message(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

Exit Output::fail(const Error &error)
{
    message(QStringLiteral("witnessmarkctl: ") + error.message);
    return Exit::Failed;
}

} // namespace wm::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"

#include <QtCore/QDir>

namespace wm::ctl {

inline QCommandLineOption trustOption()
{
    return {QStringLiteral("trust"),
            QCoreApplication::translate("CommandLineWords", "Trust the company certificates in DIR."),
            QStringLiteral("DIR")};
}

/// The data directory's own folder of trust anchors, there or not.
inline QString ownTrustFolder(const Context &context)
{
    return QDir(context.dataDir).filePath(QStringLiteral("trust"));
}

/// --trust, else the data directory's folder where there is one, else nothing.
inline QString trustFolder(const QCommandLineParser &parser, const Context &context)
{
    if (parser.isSet(QStringLiteral("trust")))
        return parser.value(QStringLiteral("trust"));
    const QString own = ownTrustFolder(context);
    return QDir(own).exists() ? own : QString();
}

} // namespace wm::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace wm::documents::test {

struct Ran
{
    int status = -1;
    QString out; ///< standard output and error
};
/// Runs a program to its end.
Ran run(const QString &program, const QStringList &arguments);
/// Writes a file into the build folder's pictures/, where it stays to be looked at; returns its path.
QString keep(const QString &name, const QByteArray &bytes);

} // namespace wm::documents::test

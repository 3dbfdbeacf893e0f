// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Names of the files in a data directory.
namespace wm::record::files {

inline constexpr int kCopies = 3;

inline QString store()
{
    return QStringLiteral("store.db");
}
/// SQLite's write-ahead log of a database file, gone once that was closed in order.
inline QString logOf(const QString &database)
{
    return database + QStringLiteral("-wal");
}
/// SQLite's index of that log.
inline QString logIndexOf(const QString &database)
{
    return database + QStringLiteral("-shm");
}
/// Its presence says that the file has to be checked, or its recovery finished, before it is used.
inline QString suspectMark()
{
    return QStringLiteral("store.suspect");
}
inline QString copies()
{
    return QStringLiteral("copies");
}
/// The rolling copies, 1 the newest.
inline QString copy(int number)
{
    return QStringLiteral("copies/store-%1.db").arg(number);
}
/// The copy made before the tables are brought to a version.
inline QString copyBefore(int version)
{
    return QStringLiteral("copies/before-format-%1.db").arg(version);
}
/// The copy made before sealing; gone when all is sealed.
inline QString copyBeforeSealing()
{
    return QStringLiteral("copies/before-sealing.db");
}

} // namespace wm::record::files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

/// SQLite's write-ahead log as it lies on the disk (sqlite.org/fileformat2.html, section 4). SQLite believes it up to
/// the first frame whose checksum is wrong, and drops what stands behind without a word: right for a commit that a
/// power cut tore, but one flipped byte takes every later commit with it.
namespace wm::record {

/// How many commits of the log's present run stand behind the place up to which SQLite believes it. 0 when nothing
/// does, or there is no log.
int commitsBehindDamage(QByteArrayView log);
/// The log up to its last commit as SQLite would have to find it to believe all of it: the damage stays where it is,
/// the checksums agree with it. Only for collecting what can be proved otherwise. Empty when there is no commit.
QByteArray believable(QByteArrayView log);

} // namespace wm::record

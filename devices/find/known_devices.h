// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace wm::find {

/// Where devices were met before, by what the adapter is and never by its ttyUSB number: "0403:6001/A50285BI@1-2" of
/// link::PortInfo::identity(), or the address of a radio. Kept in one small file that may be lost without harm.
class KnownDevices
{
public:
    static constexpr qsizetype kMost = 200; ///< places kept; the oldest go first
    /// Reads `file`; a file that is not there or cannot be read is an empty memory. Empty: nothing is kept.
    explicit KnownDevices(QString file = {});

    [[nodiscard]] bool isCollarPlace(const QString &place) const { return m_collars.contains(place); }
    /// A line on which an IMS meter was heard: nothing is ever sent there (IMS-RS485-03).
    [[nodiscard]] bool isMeterLine(const QString &place) const { return m_meterLines.contains(place); }
    /// The error is one of the file; what was learned holds for this run all the same.
    Result<void> learnCollar(const QString &place);
    Result<void> learnMeterLine(const QString &place);

private:
    Result<void> learn(QStringList &list, QStringList &other, const QString &place);
    Result<void> save() const;
    QString m_file;
    QStringList m_collars, m_meterLines; ///< the newest last
};

} // namespace wm::find

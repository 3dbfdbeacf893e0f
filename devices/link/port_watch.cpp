// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/port_watch.h"

#include <QtCore/QFileSystemWatcher>

namespace wm::link {

PortChanges PortHistory::take(const QList<PortInfo> &ports, Instant now)
{
    PortChanges changes;
    QMap<QString, Seen> seen;
    for (const PortInfo &port : ports) {
        const auto before = m_seen.constFind(port.path);
        const bool same = before != m_seen.constEnd() && before->port.identity() == port.identity();
        if (!same && !m_first)
            changes.plugged += port;
        // Long ago, for one that was there before us.
        seen.insert(port.path, {port, same ? before->since : m_first ? now - std::chrono::hours(1) : now});
    }
    for (const Seen &before : std::as_const(m_seen)) {
        const auto after = seen.constFind(before.port.path);
        if (after == seen.constEnd() || after->port.identity() != before.port.identity())
            changes.unplugged += PortChanges::Gone{before.port, now - before.since};
    }
    m_seen = seen;
    m_first = false;
    return changes;
}

QList<PortInfo> PortHistory::ports() const
{
    QList<PortInfo> list;
    for (const Seen &seen : m_seen)
        list += seen.port;
    return list;
}

PortWatch::PortWatch(const PortEnumerator &enumerator, const PortSurroundings &surroundings, Clock &clock,
                     const QString &deviceFolder, QObject *parent)
    : QObject(parent), m_enumerator(enumerator), m_surroundings(surroundings), m_clock(clock),
      m_watcher(std::make_unique<QFileSystemWatcher>(QStringList(deviceFolder)))
{
    (void)m_history.take(m_enumerator.ports(true), m_clock.now());
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &PortWatch::look);
}

PortWatch::~PortWatch() = default;

void PortWatch::look()
{
    const PortChanges changes = m_history.take(m_enumerator.ports(true), m_clock.now());
    for (const PortChanges::Gone &gone : changes.unplugged)
        Q_EMIT unplugged(gone.port, errorOfUnplug(gone.port, gone.after, m_surroundings));
    for (const PortInfo &port : changes.plugged)
        Q_EMIT this->plugged(port);
    Q_EMIT changed();
}

} // namespace wm::link

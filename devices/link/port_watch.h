// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "devices/link/port_trouble.h"

#include <QtCore/QMap>
#include <QtCore/QObject>

#include <memory>

class QFileSystemWatcher;

namespace wm::link {

/// What changed between two looks at the ports.
struct PortChanges
{
    struct Gone
    {
        PortInfo port;
        Duration after{0}; ///< how long it had been there, as far as it was seen
    };
    QList<PortInfo> plugged;
    QList<Gone> unplugged;
};

/// Remembers which ports were there and since when. No clock, no I/O. A port that kept its path but is another device
/// counts as unplugged and plugged.
class PortHistory
{
public:
    PortChanges take(const QList<PortInfo> &ports, Instant now);
    [[nodiscard]] QList<PortInfo> ports() const;

private:
    struct Seen
    {
        PortInfo port;
        Instant since{0};
    };
    bool m_first = true; ///< what is there at the first look has been there for an unknown time
    QMap<QString, Seen> m_seen;
};

/// Tells of ports plugged in and pulled out as the kernel makes and removes their nodes: it is told by inotify and
/// never polls. One thread, with an event loop. What it is given outlives it.
class PortWatch final : public QObject
{
    Q_OBJECT
public:
    PortWatch(const PortEnumerator &enumerator, const PortSurroundings &surroundings, Clock &clock,
              const QString &deviceFolder = QStringLiteral("/dev"), QObject *parent = nullptr);
    ~PortWatch() override;
    [[nodiscard]] QList<PortInfo> ports() const { return m_history.ports(); }

Q_SIGNALS:
    void plugged(const wm::link::PortInfo &port);
    /// `why` is the sentence for people.
    void unplugged(const wm::link::PortInfo &port, const wm::Error &why);
    /// The list changed, or the rights of a node in it may have.
    void changed();

private:
    void look();
    const PortEnumerator &m_enumerator;
    const PortSurroundings &m_surroundings;
    Clock &m_clock;
    PortHistory m_history;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

} // namespace wm::link

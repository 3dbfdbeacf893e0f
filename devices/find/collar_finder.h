// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/find/collar_probe.h"
#include "devices/find/known_devices.h"
#include "devices/find/radio.h"
#include "devices/link/port_watch.h"

#include <vector>

namespace wm::find {

/// Where a search looks. What is null is not looked at. Everything outlives the finder, but for the radio, which is
/// its.
struct SearchIn
{
    const link::PortEnumerator *ports = nullptr;
    link::PortWatch *watch = nullptr; ///< ports plugged in while the search runs
    std::unique_ptr<Radio> radio = {};
    KnownDevices *known = nullptr;
    QList<workflow::FindPlace> more = {}; ///< links given by hand, and the devices of a demonstration
    QList<workflow::FindPlace> practice =
        {}; ///< simulated devices to be had beside the real ones: none of those is found
};

/// One search for collars, at every port and by radio at once. All ports are asked at the same time, since each is a
/// wire of its own; by radio one after the other, the known and the nearest first. One thread.
class CollarFinder final : public workflow::CollarFinder
{
    Q_OBJECT
public:
    /// How long the radio listens for collars that were not known before; asking one that was heard is not cut off.
    static constexpr Duration kRadioTime = std::chrono::seconds(12);

    CollarFinder(SearchIn where, CollarProbe::MakeLink makeLink, Clock &clock, sunspec::Catalogue catalogue);
    ~CollarFinder() override;
    void start() override;
    void cancel() override;
    [[nodiscard]] bool running() const override { return m_running; }
    [[nodiscard]] QList<workflow::FindPlace> places() const override;
    [[nodiscard]] QString words() const override;
    [[nodiscard]] QString radioWords() const override { return m_radioWords; }

private:
    struct Entry
    {
        workflow::FindPlace place;
        QString identity;       ///< what it is remembered by
        bool overRadio = false; ///< asked one at a time
        bool practice = false;  ///< nothing that could be in front of anybody
        std::unique_ptr<CollarProbe> probe = {};
    };
    void addPort(const link::PortInfo &port);
    void add(workflow::FindPlace place, const QString &identity, bool overRadio);
    void ask(Entry &entry);
    void settle(CollarProbe *probe);
    void hearRadio();
    void askNextByRadio();
    void portGone(const link::PortInfo &port, const Error &why);
    void maybeEnd();
    void end();

    SearchIn m_where;
    CollarProbe::MakeLink m_makeLink;
    Clock &m_clock;
    sunspec::Catalogue m_catalogue;
    std::vector<std::unique_ptr<Entry>> m_entries;
    bool m_running = false, m_radioOver = true, m_cancelled = false;
    QString m_radioWords;
    std::unique_ptr<Clock::Timer> m_radioTime;
};

} // namespace wm::find

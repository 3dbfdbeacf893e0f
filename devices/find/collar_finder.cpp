// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/find/collar_finder.h"

#include "core/base/log.h"

#include <algorithm>

namespace wm::find {

using workflow::FindPlace;
using State = FindPlace::State;

CollarFinder::CollarFinder(SearchIn where, CollarProbe::MakeLink makeLink, Clock &clock, sunspec::Catalogue catalogue)
    : m_where(std::move(where)), m_makeLink(std::move(makeLink)), m_clock(clock), m_catalogue(std::move(catalogue))
{
    if (m_where.radio != nullptr)
        connect(m_where.radio.get(), &Radio::changed, this, &CollarFinder::hearRadio);
    if (m_where.watch != nullptr) {
        connect(m_where.watch, &link::PortWatch::plugged, this, [this](const link::PortInfo &port) {
            if (m_running)
                addPort(port);
        });
        connect(m_where.watch, &link::PortWatch::unplugged, this, &CollarFinder::portGone);
    }
}

CollarFinder::~CollarFinder() = default;

void CollarFinder::start()
{
    if (m_running)
        return;
    m_entries.clear();
    m_running = true;
    m_cancelled = false;
    m_radioWords.clear();
    m_radioOver = m_where.radio == nullptr;
    for (const FindPlace &place : std::as_const(m_where.more))
        add(place, place.link, false);
    for (const FindPlace &place : std::as_const(m_where.practice)) {
        add(place, place.link, false);
        m_entries.back()->practice = m_entries.back()->place.link == place.link;
    }
    if (m_where.ports != nullptr)
        for (const link::PortInfo &port : m_where.ports->ports())
            addPort(port);
    if (!m_radioOver) {
        m_radioTime = m_clock.after(kRadioTime, [this] {
            m_radioOver = true;
            m_where.radio->stop();
            maybeEnd();
        });
        m_where.radio->start();
        hearRadio();
    }
    maybeEnd();
    Q_EMIT changed();
}

void CollarFinder::addPort(const link::PortInfo &port)
{
    // A port plugged in again while the search runs is looked at again.
    std::erase_if(m_entries, [&](const std::unique_ptr<Entry> &entry) {
        return !entry->overRadio && entry->probe == nullptr &&
               entry->place.link == QStringLiteral("serial:") + port.path;
    });
    const QString identity = port.identity();
    FindPlace place{QStringLiteral("serial:") + port.path, port.name()};
    if (m_where.known != nullptr && m_where.known->isMeterLine(identity)) {
        place.state = State::NotACollar;
        place.words = tr("An IMS meter was heard on this adapter; nothing is ever sent to it.");
    }
    add(place, identity, false);
}

void CollarFinder::add(FindPlace place, const QString &identity, bool overRadio)
{
    if (std::any_of(m_entries.begin(), m_entries.end(),
                    [&](const auto &entry) { return entry->place.link == place.link; }))
        return;
    place.known = m_where.known != nullptr && m_where.known->isCollarPlace(identity);
    if (place.state == State::Waiting && place.words.isEmpty())
        place.words = tr("Its turn comes …");
    m_entries.push_back(std::make_unique<Entry>(Entry{std::move(place), identity, overRadio}));
    Entry &entry = *m_entries.back();
    if (entry.place.state == State::Waiting && !overRadio)
        ask(entry);
    Q_EMIT changed();
}

void CollarFinder::ask(Entry &entry)
{
    entry.probe = std::make_unique<CollarProbe>(entry.place, m_clock, m_catalogue);
    CollarProbe *probe = entry.probe.get();
    connect(probe, &CollarProbe::changed, this, [this, probe] {
        for (const auto &one : m_entries)
            if (one->probe.get() == probe) {
                one->place.state = probe->place().state;
                one->place.words = probe->place().words;
            }
        Q_EMIT changed();
    });
    connect(probe, &CollarProbe::ended, this, [this, probe] { settle(probe); });
    probe->start(m_makeLink);
}

void CollarFinder::settle(CollarProbe *probe)
{
    for (const auto &entry : m_entries) {
        if (entry->probe.get() != probe)
            continue;
        const FindPlace &found = probe->place();
        entry->place.state = found.state;
        entry->place.words = found.words;
        entry->place.serial = found.serial;
        entry->place.partNumber = found.partNumber;
        entry->place.simulated = found.simulated;
        entry->probe.release()->deleteLater(); // it is the one that tells
        if (found.state == State::Collar && m_where.known != nullptr)
            if (const auto learned = m_where.known->learnCollar(entry->identity); !learned)
                qCWarning(lcDevice).noquote() << learned.error().message;
        break;
    }
    askNextByRadio();
    maybeEnd();
    Q_EMIT changed();
}

void CollarFinder::hearRadio()
{
    if (!m_running || m_radioOver)
        return;
    m_radioWords = m_where.radio->words();
    for (const link::BleDevice &device : m_where.radio->devices()) {
        const auto heard = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const auto &entry) { return entry->place.link == device.link(); });
        if (heard != m_entries.end()) {
            (*heard)->place.dbm = device.dbm;
            continue;
        }
        FindPlace place{device.link(), device.name.isEmpty() ? device.address : device.name};
        place.dbm = device.dbm;
        add(place, device.address, true);
    }
    if (!m_where.radio->searching())
        m_radioOver = true;
    askNextByRadio();
    maybeEnd();
    Q_EMIT changed();
}

void CollarFinder::askNextByRadio()
{
    if (!m_running)
        return;
    Entry *next = nullptr;
    const auto rank = [](const Entry &entry) { return std::pair(entry.place.known, entry.place.dbm.value_or(-200)); };
    for (const auto &entry : m_entries) {
        if (!entry->overRadio)
            continue;
        if (entry->probe != nullptr)
            return; // one at a time
        if (entry->place.state == State::Waiting && (next == nullptr || rank(*entry) > rank(*next)))
            next = entry.get();
    }
    if (next != nullptr)
        ask(*next);
}

void CollarFinder::portGone(const link::PortInfo &port, const Error &why)
{
    for (const auto &entry : m_entries) {
        if (entry->place.link != QStringLiteral("serial:") + port.path)
            continue;
        entry->probe.reset();
        entry->place.state = State::Gone;
        entry->place.words = why.message;
    }
    maybeEnd();
    Q_EMIT changed();
}

void CollarFinder::maybeEnd()
{
    const bool busy = std::any_of(m_entries.begin(), m_entries.end(), [](const auto &entry) {
        return entry->place.state == State::Waiting || entry->place.state == State::Looking;
    });
    if (m_running && m_radioOver && !busy)
        end();
}

void CollarFinder::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    for (const auto &entry : m_entries) {
        if (entry->place.state != State::Waiting && entry->place.state != State::Looking)
            continue;
        if (entry->probe != nullptr) {
            entry->probe->disconnect(this);
            entry->probe.release()->deleteLater();
        }
        entry->place.state = State::Cancelled;
        entry->place.words = tr("Not finished: the search was ended.");
    }
    end();
}

void CollarFinder::end()
{
    m_running = false;
    m_radioTime.reset();
    m_radioOver = true;
    if (m_where.radio != nullptr)
        m_where.radio->stop();
    Q_EMIT changed();
    Q_EMIT ended();
}

QList<FindPlace> CollarFinder::places() const
{
    QList<FindPlace> list;
    for (const auto &entry : m_entries)
        list += entry->place;
    const auto rank = [](const FindPlace &place) {
        return std::tuple(place.state != State::Collar, place.simulated, !place.known, place.dbm.has_value(),
                          -place.dbm.value_or(0));
    };
    std::stable_sort(list.begin(), list.end(),
                     [&rank](const FindPlace &a, const FindPlace &b) { return rank(a) < rank(b); });
    return list;
}

QString CollarFinder::words() const
{
    int ports = 0, collars = 0, practice = 0, waiting = 0;
    bool rights = false;
    for (const auto &entry : m_entries) {
        ports += entry->overRadio || entry->practice ? 0 : 1;
        (entry->practice ? practice : collars) += entry->place.state == State::Collar ? 1 : 0;
        waiting += entry->place.state == State::Waiting || entry->place.state == State::Looking ? 1 : 0;
        rights = rights || entry->place.state == State::NoPermission;
    }
    if (m_running)
        return collars > 0   ? tr("Still looking; collars found: %1.").arg(collars)
               : waiting > 0 ? tr("Looking for the collar; places not done yet: %1.").arg(waiting)
                             : tr("Listening for collars by Bluetooth …");
    if (collars > 0)
        return collars == 1 ? tr("One collar was found.")
                            : tr("Collars found: %1. Choose the one in front of you.").arg(collars);
    if (m_cancelled)
        return tr("The search was ended before it was done.");
    if (practice > 0 && !rights)
        return tr("No real collar was found: plug its USB cable in, check that it has power, and search again. "
                  "Simulated "
                  "collars to practise with: %1.")
            .arg(practice);
    if (rights)
        return tr("No collar was found, but a port may not be opened by this account: see below.");
    if (ports == 0)
        return tr("No collar was found, and no port: plug the collar's USB cable in and search again.");
    return tr("No collar was found. Check that it has power and that its cable is one for data, then search again.");
}

} // namespace wm::find

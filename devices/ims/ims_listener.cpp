// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/ims_listener.h"

#include <algorithm>
#include <utility>

namespace wm::ims {

ImsListener::ImsListener(MakeLink makeLink, Clock &clock, ReceptionSettings settings, CaptureNow capture,
                         QObject *parent)
    : ImsPort(parent), m_makeLink(std::move(makeLink)), m_clock(clock), m_settings(settings),
      m_capture(std::move(capture)), m_reception(settings)
{
}

ImsListener::~ImsListener()
{
    dropLink();
}

void ImsListener::start()
{
    if (m_link != nullptr)
        return;
    auto made = m_makeLink();
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_link = made->release();
    m_since = m_clock.now();
    connect(m_link, &link::Link::received, this, &ImsListener::take);
    connect(m_link, &link::Link::damaged, this,
            [this](link::MarkedByte character, Instant at) { heard(m_reception.takeDamaged(character, at)); });
    connect(m_link, &link::Link::opened, this, &ImsListener::statusChanged);
    const auto ended = [this](const Error &error) {
        // The silence that ends a frame may have passed in the same moment: a recording ends where it did.
        publish(m_reception.tick(m_clock.now()));
        if (m_link == nullptr)
            return; // stopped by whoever heard the frame
        dropLink();
        Q_EMIT statusChanged();
        Q_EMIT failed(error);
    };
    connect(m_link, &link::Link::openFailed, this, ended);
    connect(m_link, &link::Link::closed, this, ended);
    arm();
    m_link->open();
}

void ImsListener::stop()
{
    if (m_link == nullptr)
        return;
    publish(m_reception.tick(m_clock.now()));
    dropLink();
    Q_EMIT statusChanged();
}

void ImsListener::dropLink()
{
    m_silence.reset();
    m_overdue.reset();
    if (link::Link *link = std::exchange(m_link, nullptr)) {
        link->disconnect(this);
        link->close();
        link->deleteLater();
    }
}

workflow::ImsStatus ImsListener::status() const
{
    const Instant now = m_clock.now();
    workflow::ImsStatus status;
    status.bytes = m_reception.bytes();
    status.frames = m_reception.frames();
    status.skippedBytes = m_reception.skippedBytes();
    status.diagnosis = toWords(m_reception.diagnosis(now, m_since));
    status.baud = m_link != nullptr ? m_link->baud() : 0;
    // Set to another rate and nothing but odd bursts: no need to look at their lengths.
    if (status.baud != 0 && status.baud != kBaud && status.frames == 0 && !m_reception.lastOdd().empty())
        status.diagnosis = QStringList(toWord(Diagnosis::WrongBaud));
    for (const HeardMeter &meter : m_reception.meters(now))
        status.meters += {meter.last.meterId, meter.confirmed, meter.lastAt, meter.nextExpected};
    if (const auto &proof = m_reception.crossed()) {
        workflow::ImsCrossed crossed;
        for (const link::MarkedByte character : proof->heard) {
            crossed.heard += static_cast<char>(character.byte);
            crossed.damaged += character.damaged;
        }
        crossed.meterIds = QList<quint16>(proof->meterNumbers.begin(), proof->meterNumbers.end());
        crossed.turnedOver = proof->frame;
        status.crossed = crossed;
    }
    status.nextExpected = m_reception.nextExpected(now);
    return status;
}

void ImsListener::take(const QByteArray &bytes, Instant at)
{
    heard(m_reception.take(bytes, at));
}

void ImsListener::heard(const std::vector<Received> &received)
{
    publish(received);
    if (m_link == nullptr)
        return; // stopped by whoever heard the frame
    arm();
    Q_EMIT statusChanged();
}

void ImsListener::publish(const std::vector<Received> &received)
{
    for (const Received &one : received) {
        workflow::ImsFrame heard;
        heard.meterId = one.fields.meterId;
        heard.totalKwh = one.fields.totalKwh;
        heard.peakDemandCentiKw = one.fields.peakDemandCentiKw();
        heard.demandResets = one.fields.demandResets;
        heard.raw = one.raw;
        heard.confirmed = one.confirmed;
        heard.flags = one.flags();
        heard.at = one.at;
        if (m_capture)
            heard.capture = m_capture();
        Q_EMIT frame(heard);
    }
}

void ImsListener::arm()
{
    m_silence.reset();
    const Instant now = m_clock.now();
    if (const auto closes = m_reception.closesAt()) {
        m_silence = m_clock.after(std::max(*closes - now, Duration{0}), [this] {
            publish(m_reception.tick(m_clock.now()));
            if (m_link == nullptr)
                return;
            arm();
            Q_EMIT statusChanged();
        });
    }
    // A little after the line counts as silent, the diagnosis changes without a byte.
    m_overdue = m_clock.after(m_settings.period * 2 + m_settings.period / 8, [this] { Q_EMIT statusChanged(); });
}

} // namespace wm::ims

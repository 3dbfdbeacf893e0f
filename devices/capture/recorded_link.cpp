// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/recorded_link.h"

namespace wm::capture {

RecordedLink::RecordedLink(Clock &clock, std::unique_ptr<Link> inner, std::unique_ptr<CaptureWriter> writer,
                           Duration joinGap)
    : Link(clock), m_inner(std::move(inner)), m_writer(std::move(writer)), m_joinGap(joinGap)
{
    connect(m_inner.get(), &Link::opened, this, [this] { reportOpened(); });
    connect(m_inner.get(), &Link::openFailed, this, [this](const Error &error) {
        m_writer->discard(); // nothing passed
        reportOpenFailed(error);
    });
    connect(m_inner.get(), &Link::closed, this, [this](const Error &reason) {
        if (reason.code != ErrorCode::Cancelled) {
            flush();
            m_writer->end(Mark::Gone, this->clock().now());
        }
        reportClosed(reason);
    });
    connect(m_inner.get(), &Link::bonded, this, [this](const Result<void> &outcome) { reportBonded(outcome); });
    connect(m_inner.get(), &Link::written, this, [this](const QByteArray &bytes, Instant at) {
        flush();
        m_writer->add(Direction::Sent, bytes, at);
    });
    connect(m_inner.get(), &Link::damaged, this, [this](link::MarkedByte character, Instant at) {
        flush();
        m_writer->add(character, at);
        reportDamaged(character, at);
    });
    connect(m_inner.get(), &Link::received, this, [this](const QByteArray &bytes, Instant at) {
        if (m_pending.isEmpty())
            m_pendingSince = at;
        m_pending += bytes;
        if (m_pending.size() >= kMaxFrame)
            flush();
        else
            m_timer = this->clock().after(m_joinGap, [this] { flush(); });
        reportReceived(bytes, at);
    });
}

RecordedLink::~RecordedLink()
{
    flush();
}

const CaptureWriter &RecordedLink::capture()
{
    flush();
    return *m_writer;
}

void RecordedLink::flush()
{
    m_timer.reset();
    if (!m_pending.isEmpty())
        m_writer->add(Direction::Received, std::exchange(m_pending, {}), m_pendingSince);
}

void RecordedLink::doClose()
{
    flush();
    m_writer->end(Mark::Closed, clock().now());
    m_inner->close();
}

} // namespace wm::capture

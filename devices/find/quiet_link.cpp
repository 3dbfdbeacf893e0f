// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/find/quiet_link.h"

#include <algorithm>

namespace wm::find {

namespace {
constexpr int kIdleAllowed = 4;
}

QuietLink::QuietLink(std::unique_ptr<link::Link> inner, Clock &clock) : Link(clock), m_inner(std::move(inner))
{
    connect(m_inner.get(), &Link::openFailed, this, [this](const Error &error) { reportOpenFailed(error); });
    connect(m_inner.get(), &Link::opened, this, [this] {
        m_silence = this->clock().after(kListen, [this] { reportOpened(); });
        Q_EMIT listening();
    });
    connect(m_inner.get(), &Link::received, this, &QuietLink::take);
    connect(m_inner.get(), &Link::closed, this, [this](const Error &reason) {
        if (isOpening())
            reportOpenFailed(reason);
        else
            reportClosed(reason);
    });
}

void QuietLink::take(const QByteArray &bytes, Instant at)
{
    if (!isOpening()) {
        reportReceived(bytes, at);
        return;
    }
    const bool idle =
        std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '\x00' || byte == '\xFF'; });
    m_idleBytes += static_cast<int>(std::min<qsizetype>(bytes.size(), kIdleAllowed + 1));
    if (!idle || m_idleBytes > kIdleAllowed)
        reportOpenFailed(makeError(
            ErrorCode::Mismatch,
            tr("Something on %1 speaks by itself, which no collar does. Nothing was sent to it.").arg(name())));
}

void QuietLink::doClose()
{
    m_silence.reset();
    m_inner->close();
}

} // namespace wm::find

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <memory>

namespace wm::workflow {

/// A link whose plug is pulled after so many bytes have passed, in either direction, in the middle of a frame if need
/// be. What it counts is shared, so that it can be asked after the link is gone.
class CutLink final : public link::Link
{
public:
    struct Passed
    {
        qint64 bytes = 0;
        QList<qint64> frameEnds; ///< bytes that had passed when a write or a reception was over
    };

    CutLink(Clock &clock, std::unique_ptr<link::Link> inner, qint64 cutAfter, std::shared_ptr<Passed> passed)
        : Link(clock), m_inner(std::move(inner)), m_left(cutAfter), m_passed(std::move(passed))
    {
        connect(m_inner.get(), &Link::opened, this, [this] { reportOpened(); });
        connect(m_inner.get(), &Link::openFailed, this, [this](const Error &error) { reportOpenFailed(error); });
        connect(m_inner.get(), &Link::closed, this, [this](const Error &reason) { reportClosed(reason); });
        connect(m_inner.get(), &Link::received, this, [this](const QByteArray &bytes, Instant at) {
            reportReceived(take(bytes), at);
            pull();
        });
    }
    [[nodiscard]] QString name() const override { return m_inner->name(); }

private:
    void doOpen() override { m_inner->open(); }
    void doWrite(const QByteArray &bytes) override
    {
        if (const QByteArray part = take(bytes); !part.isEmpty())
            m_inner->write(part);
        pull();
    }
    void doClose() override { m_inner->close(); }

    QByteArray take(const QByteArray &bytes)
    {
        const QByteArray part = bytes.left(m_left);
        m_left -= part.size();
        m_passed->bytes += part.size();
        m_passed->frameEnds += m_passed->bytes;
        return part;
    }
    void pull()
    {
        if (m_left == 0)
            m_pulled = clock().after(Duration{0}, [this] { reportClosed(link::goneError(name())); });
    }

    std::unique_ptr<link::Link> m_inner;
    qint64 m_left;
    std::shared_ptr<Passed> m_passed;
    std::unique_ptr<Clock::Timer> m_pulled;
};

} // namespace wm::workflow

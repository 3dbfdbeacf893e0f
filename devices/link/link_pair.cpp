// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/link_pair.h"

#include <QtCore/QPointer>

namespace wm::link {

namespace {

class PairEnd final : public Link
{
public:
    PairEnd(Clock &clock, QString name) : Link(clock), m_name(std::move(name)) {}
    ~PairEnd() override { hangUpPeer(); }

    void join(PairEnd *peer) { m_peer = peer; }
    [[nodiscard]] QString name() const override { return m_name; }

private:
    void doOpen() override
    {
        if (m_peer == nullptr)
            reportOpenFailed(goneError(m_name));
        else
            reportOpened();
    }

    void doWrite(const QByteArray &bytes) override
    {
        if (m_peer != nullptr)
            m_peer->take(bytes);
    }

    void doClose() override { hangUpPeer(); }

    void take(const QByteArray &bytes)
    {
        m_pending += bytes;
        if (m_delivery == nullptr)
            m_delivery = clock().after(Duration{0}, [this] { deliver(); });
    }

    void deliver()
    {
        m_delivery.reset();
        if (!isOpen())
            return; // nobody listens yet: like a port, the bytes wait until it opens and are then read
        reportReceived(std::exchange(m_pending, {}));
    }

    void hangUpPeer()
    {
        PairEnd *const peer = std::exchange(m_peer, nullptr);
        if (peer == nullptr)
            return;
        peer->m_peer = nullptr;
        peer->deliver(); // what was sent before the plug was pulled still counts
        peer->reportClosed(goneError(peer->m_name));
    }

    QString m_name;
    QPointer<PairEnd> m_peer;
    QByteArray m_pending;
    std::unique_ptr<Clock::Timer> m_delivery;
};

} // namespace

std::pair<std::unique_ptr<Link>, std::unique_ptr<Link>> makeLinkPair(Clock &clock, const QString &name)
{
    auto first = std::make_unique<PairEnd>(clock, name);
    auto second = std::make_unique<PairEnd>(clock, name);
    first->join(second.get());
    second->join(first.get());
    return {std::move(first), std::move(second)};
}

} // namespace wm::link

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cloud/http_server.h"
#include "core/cloud/unit_places.h"

namespace wm::cloud {

/// Asks another service, by HTTP, where units' addresses are, one after the other and beside all requests: nobody waits
/// for it, and it may be away, hang or answer nonsense. GET URL?address=… is answered {"lat": …, "lon": …}, or 404.
class Geocoder
{
public:
    /// Errors: Invalid. Plain http only on this machine.
    static Result<QByteArray> urlFrom(const QString &text);

    /// `url` empty: nobody is asked. `server` runs the service, and outlives this.
    Geocoder(HttpServer &server, QByteArray url);
    ~Geocoder();
    Geocoder(const Geocoder &) = delete;
    Geocoder &operator=(const Geocoder &) = delete;

private:
    enum class Outcome { Found, Unknown, Nonsense, Away };
    struct Answer
    {
        Outcome outcome = Outcome::Away;
        Degrees place = {};
    };
    void lookIn(std::chrono::milliseconds time);
    void look();
    void take(const AddressedUnit &unit, const Answer &answer);
    [[nodiscard]] Answer ask(const QString &address) const;

    HttpServer &m_server;
    const QByteArray m_url;
    boost::asio::steady_timer m_timer; ///< of the sockets' thread
    std::atomic<bool> m_stopping{false};
    std::chrono::milliseconds m_pause; ///< after an answer, or after none; the service's thread has it
    bool m_told = false;               ///< that it is away; once
    boost::asio::thread_pool m_asking{1};
};

} // namespace wm::cloud

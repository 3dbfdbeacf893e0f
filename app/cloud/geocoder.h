// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cloud/http_server.h"
#include "core/cloud/geocoding.h"

namespace wm::cloud {

/// Has units' addresses looked up, one after the other and beside all requests: nobody waits for it.
class Geocoder
{
public:
    /// `server` runs the service, and outlives this.
    Geocoder(HttpServer &server, Geocoding geocoding);
    ~Geocoder();
    Geocoder(const Geocoder &) = delete;
    Geocoder &operator=(const Geocoder &) = delete;

private:
    void lookIn(std::chrono::milliseconds time);
    void look();
    void take(const AddressedUnit &unit, const Geocoded &answer);

    HttpServer &m_server;
    const Geocoding m_geocoding;
    boost::asio::steady_timer m_timer; ///< of the sockets' thread
    std::atomic<bool> m_stopping{false};
    std::chrono::milliseconds m_pause; ///< after an answer, or after none; the service's thread has it
    bool m_told = false;               ///< that it is away; once
    boost::asio::thread_pool m_asking{1};
};

} // namespace wm::cloud

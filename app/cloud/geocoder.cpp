// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloud/geocoder.h"

#include "core/base/log.h"

#include <boost/asio/post.hpp>

namespace wm::cloud {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto kPace = 1000ms;            ///< between two questions
constexpr auto kIdle = 15'000ms;          ///< until it is looked for new addresses
constexpr auto kNoLongerThan = 300'000ms; ///< between two attempts while it is away
constexpr auto kUnknownFor = 24h;         ///< an address that it did not know
constexpr auto kUnansweredFor = 1h;       ///< one that it gave no answer to

} // namespace

Geocoder::Geocoder(HttpServer &server, Geocoding geocoding)
    : m_server(server), m_geocoding(std::move(geocoding)), m_timer(server.sockets()), m_pause(kPace)
{
    lookIn(0ms);
}

Geocoder::~Geocoder()
{
    m_stopping = true;
    m_asking.join();
}

void Geocoder::lookIn(std::chrono::milliseconds time)
{
    asio::post(m_server.sockets(), [this, time] {
        m_timer.expires_after(time);
        m_timer.async_wait([this](const boost::system::error_code &cancelled) {
            if (!cancelled && !m_stopping)
                asio::post(m_server.serviceThread(), [this] { look(); });
        });
    });
}

void Geocoder::look()
{
    bool through = false;
    const auto unit = m_server.service().nextWithoutPlace(&through);
    if (!unit) {
        lookIn(through ? kIdle : 50ms);
        return;
    }
    asio::post(m_asking, [this, unit = *unit] {
        const Geocoded answer = m_geocoding.ask(unit.line(), m_stopping);
        if (!m_stopping)
            asio::post(m_server.serviceThread(), [this, unit, answer] { take(unit, answer); });
    });
}

void Geocoder::take(const AddressedUnit &unit, const Geocoded &answer)
{
    Service &service = m_server.service();
    if (answer.outcome == Geocoded::Found)
        service.placeFound(unit, answer.place);
    else if (answer.outcome == Geocoded::Nonsense)
        qCWarning(lcRecord).noquote() << "geocoder: no place in what it answered about" << unit.serial;
    const bool away = answer.outcome == Geocoded::Away;
    if (answer.outcome != Geocoded::Found)
        service.placeAside(unit, away ? kUnansweredFor : kUnknownFor);
    if (away && !std::exchange(m_told, true))
        qCWarning(lcRecord).noquote() << "geocoder: no answer; it is asked again later";
    m_told = m_told && away;
    m_pause = away ? std::min<std::chrono::milliseconds>(2 * m_pause, kNoLongerThan) : kPace;
    lookIn(m_pause);
}

} // namespace wm::cloud

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cloud/unit_places.h"

#include <atomic>

namespace wm::cloud {

/// What a geocoder answered about one address.
struct Geocoded
{
    enum Outcome { Found, Unknown, Nonsense, Away };
    Outcome outcome = Away;
    Degrees place = {};
};

/// A service of another make that knows where addresses are: GET URL?address=… is answered {"lat": 41.03, "lon":
/// -73.76}, or 404. Nothing of it is trusted: it may hang, send without end, or say what no place is.
class Geocoding
{
public:
    /// Plain http only on this machine: addresses go there. Errors: Invalid.
    static Result<Geocoding> at(const QString &url);
    /// Waits for the answer some seconds, less once `stopping` is true; on a thread that has nothing else to do.
    [[nodiscard]] Geocoded ask(const QString &address, const std::atomic<bool> &stopping) const;

private:
    explicit Geocoding(QByteArray url) : m_url(std::move(url)) {}
    QByteArray m_url; ///< up to the address
};

/// Of an answer's body; nothing where that is no place on the globe.
std::optional<Degrees> degreesIn(const QByteArray &body);

} // namespace wm::cloud

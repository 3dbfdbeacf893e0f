// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <chrono>
#include <map>
#include <tuple>

namespace wm::cloud {

/// What one instance did since it started, for whoever runs it: counts and times by route, nothing about anybody.
class Metrics
{
public:
    /// `route` is a path of the table of routes, "/v1/users/{id}", and `method` one of it; both empty: none of them.
    void count(const QByteArray &method, const QByteArray &route, int status, std::chrono::microseconds took)
    {
        Seen &seen = m_seen[{method, route, status}];
        ++seen.count;
        seen.took += took;
    }
    /// In Prometheus' text form.
    [[nodiscard]] QByteArray text() const
    {
        QByteArray counts = "# HELP witnessmark_requests_total Requests answered since the start.\n"
                            "# TYPE witnessmark_requests_total counter\n";
        QByteArray times = "# HELP witnessmark_request_seconds_total Time spent on them.\n"
                           "# TYPE witnessmark_request_seconds_total counter\n";
        for (const auto &[key, seen] : m_seen) {
            const QByteArray labels = "{method=\"" + key.method + "\",route=\"" + key.route + "\",status=\"" +
                                      QByteArray::number(key.status) + "\"} ";
            counts += "witnessmark_requests_total" + labels + QByteArray::number(seen.count) + '\n';
            times += "witnessmark_request_seconds_total" + labels +
                     QByteArray::number(static_cast<double>(seen.took.count()) / 1e6, 'f', 6) + '\n';
        }
        return counts + times;
    }

private:
    struct Key
    {
        QByteArray method, route;
        int status;
        bool operator<(const Key &other) const
        {
            return std::tie(route, method, status) < std::tie(other.route, other.method, other.status);
        }
    };
    struct Seen
    {
        qint64 count = 0;
        std::chrono::microseconds took{0};
    };
    std::map<Key, Seen> m_seen;
};

} // namespace wm::cloud

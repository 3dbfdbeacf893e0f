// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/geocoding.h"

#include "core/base/freed.h"
#include "core/sync/protocol.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include <cmath>

#include <curl/curl.h>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

constexpr long kDeadlineS = 5; ///< of one answer
constexpr qsizetype kMostAnswer = qsizetype{64} * 1024;

size_t takeBytes(char *bytes, size_t one, size_t count, void *to)
{
    auto *body = static_cast<QByteArray *>(to);
    const auto size = static_cast<qsizetype>(one * count);
    if (body->size() + size > kMostAnswer)
        return 0; // ends it
    body->append(bytes, size);
    return one * count;
}

int isToStop(void *stopping, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(stopping)->load() ? 1 : 0;
}

} // namespace

Result<Geocoding> Geocoding::at(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    const bool here =
        host == QStringLiteral("127.0.0.1") || host == QStringLiteral("localhost") || host == QStringLiteral("::1");
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty() || url.hasFragment() ||
        (url.scheme() != QStringLiteral("https") && !(url.scheme() == QStringLiteral("http") && here)))
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("--geocoder is https://HOST/PATH, or http://… on this machine; addresses go "
                                        "there."));
    return Geocoding(text.toUtf8() + (url.hasQuery() ? "&" : "?") + "address=");
}

Geocoded Geocoding::ask(const QString &address, const std::atomic<bool> &stopping) const
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    const std::unique_ptr<CURL, Freed<curl_easy_cleanup>> handle(started == CURLE_OK ? curl_easy_init() : nullptr);
    CURL *curl = handle.get();
    if (curl == nullptr)
        return {};
    const QByteArray url = m_url + QUrl::toPercentEncoding(address);
    QByteArray body;
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, url.startsWith("https:") ? "https" : "http");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBytes);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, kDeadlineS);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, isToStop);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool> *>(&stopping));
    if (const CURLcode done = curl_easy_perform(curl); done != CURLE_OK)
        return {done == CURLE_WRITE_ERROR ? Geocoded::Nonsense : Geocoded::Away, {}};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status == 404 || status == 204)
        return {Geocoded::Unknown, {}};
    if (status != 200)
        return {};
    const auto place = degreesIn(body);
    return place ? Geocoded{Geocoded::Found, *place} : Geocoded{Geocoded::Nonsense, {}};
}

std::optional<Degrees> degreesIn(const QByteArray &body)
{
    const auto object = sync::objectFrom(body);
    if (!object)
        return std::nullopt;
    const QJsonValue latitude = object->value(QStringLiteral("lat")), longitude = object->value(QStringLiteral("lon"));
    if (!latitude.isDouble() || !longitude.isDouble())
        return std::nullopt;
    const Degrees degrees{latitude.toDouble(), longitude.toDouble()};
    return std::abs(degrees.latitude) <= 90 && std::abs(degrees.longitude) <= 180 ? std::optional(degrees)
                                                                                  : std::nullopt;
}

} // namespace wm::cloud

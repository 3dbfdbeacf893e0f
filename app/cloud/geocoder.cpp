// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloud/geocoder.h"

#include "core/base/freed.h"
#include "core/base/log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include <boost/asio/post.hpp>
#include <curl/curl.h>

namespace wm::cloud {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

constexpr auto kPace = 1000ms;              ///< between two questions
constexpr auto kIdle = 15'000ms;            ///< until it is looked for new addresses
constexpr auto kNoLongerThan = 300'000ms;   ///< between two attempts while it is away
constexpr long kDeadlineS = 5;              ///< of one answer
constexpr qsizetype kMostAnswer = 64 * 1024;
constexpr auto kUnknownFor = 24h;           ///< an address that it did not know
constexpr auto kUnansweredFor = 1h;         ///< one that it gave no answer to

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

Result<QByteArray> Geocoder::urlFrom(const QString &text)
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
    return text.toUtf8() + (url.hasQuery() ? "&" : "?") + "address=";
}

Geocoder::Geocoder(HttpServer &server, QByteArray url)
    : m_server(server), m_url(std::move(url)), m_timer(server.sockets()), m_pause(kPace)
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (!m_url.isEmpty() && started == CURLE_OK)
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
        const Answer answer = ask(unit.line());
        if (!m_stopping)
            asio::post(m_server.serviceThread(), [this, unit, answer] { take(unit, answer); });
    });
}

void Geocoder::take(const AddressedUnit &unit, const Answer &answer)
{
    Service &service = m_server.service();
    if (answer.outcome == Outcome::Found)
        service.placeFound(unit, answer.place);
    else if (answer.outcome == Outcome::Nonsense)
        qCWarning(lcRecord).noquote() << "geocoder: no place in what it answered about" << unit.serial;
    const bool away = answer.outcome == Outcome::Away;
    // Found, too: should it not have been kept, it is not asked about over and over.
    service.placeAside(unit, away ? kUnansweredFor : kUnknownFor);
    if (away && !std::exchange(m_told, true))
        qCWarning(lcRecord).noquote() << "geocoder: no answer; it is asked again later";
    m_told = m_told && away;
    m_pause = away ? std::min<std::chrono::milliseconds>(2 * m_pause, kNoLongerThan) : kPace;
    lookIn(m_pause);
}

Geocoder::Answer Geocoder::ask(const QString &address) const
{
    const std::unique_ptr<CURL, Freed<curl_easy_cleanup>> handle(curl_easy_init());
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
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool> *>(&m_stopping));
    if (const CURLcode done = curl_easy_perform(curl); done != CURLE_OK)
        return {done == CURLE_WRITE_ERROR ? Outcome::Nonsense : Outcome::Away, {}};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status == 404 || status == 204)
        return {Outcome::Unknown, {}};
    if (status != 200)
        return {};
    const auto place = degreesIn(body);
    return place ? Answer{Outcome::Found, *place} : Answer{Outcome::Nonsense, {}};
}

} // namespace wm::cloud

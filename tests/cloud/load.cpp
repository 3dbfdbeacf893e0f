// SPDX-License-Identifier: GPL-3.0-or-later
// What one instance's core carries, without TLS: units that report, and installers that send jobs. Prints one line; the
// folder is on the disk that is to be measured. WM_POSTGRES (tests/cloud/postgres.py) puts the records there.
//
// usage: cloud_load FOLDER UNITS ROUNDS INSTALLERS
#include "tests/cloud/fleet_world.h"

#include <algorithm>
#include <chrono>
#include <sodium.h>

using namespace wm;
using namespace wm::sync;
using namespace wm::sync::test;

namespace {

struct Key
{
    QByteArray open = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
               secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    Key()
    {
        crypto_sign_keypair(reinterpret_cast<unsigned char *>(open.data()),
                            reinterpret_cast<unsigned char *>(secret.data()));
    }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const
    {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(message.constData()),
                             static_cast<unsigned long long>(message.size()),
                             reinterpret_cast<const unsigned char *>(secret.constData()));
        return signature;
    }
};

/// Milliseconds that requests took.
class Times
{
public:
    template <class Body>
    auto of(Body body)
    {
        const auto from = std::chrono::steady_clock::now();
        auto result = body();
        m_all.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count());
        return result;
    }
    [[nodiscard]] QJsonObject told()
    {
        std::sort(m_all.begin(), m_all.end());
        double sum = 0;
        for (const double one : m_all)
            sum += one;
        const auto at = [this](double part) {
            return m_all.at(std::min(m_all.size() - 1, static_cast<size_t>(part * static_cast<double>(m_all.size()))));
        };
        return {{u"count"_qs, static_cast<qint64>(m_all.size())},
                {u"per_second"_qs, static_cast<double>(m_all.size()) * 1000 / sum},
                {u"median_ms"_qs, at(0.5)},
                {u"p99_ms"_qs, at(0.99)}};
    }

private:
    std::vector<double> m_all;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5 || sodium_init() < 0)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int units = atoi(argv[2]), rounds = atoi(argv[3]), installers = atoi(argv[4]);
    Office office(folder + u"/office"_qs);
    Tablet admin(folder + u"/admin"_qs);
    admin.join(office, **office.service->firstAdminLink());
    QByteArray token = admin.token(office);

    QByteArray list = "serial,key,address,city,state,zip\r\n";
    std::vector<Key> own;
    for (int i = 0; i < units; ++i) {
        own.emplace_back();
        list += "U" + QByteArray::number(100'000 + i) + ',' + own.back().open.toHex() + ",1 Elm,Rye,NY,10580\r\n";
    }
    if (!office.service->handOverUnits(list))
        return 3;
    std::vector<sim::FleetCollar> collars;
    Times provisioned, reported, pushed;
    for (int i = 0; i < units; ++i) {
        const QString serial = QStringLiteral("U%1").arg(100'000 + i);
        collars.emplace_back(serial, 15, sim::FleetManner{});
        if (i % 2000 == 1999) {
            office.clock.advance(std::chrono::seconds(30)); // an account's requests are counted
        }
        provisioned.of([&] {
            return ask(office, token, "POST", "/v1/units/provision",
                       {{u"serial"_qs, serial}, {u"id"_qs, fresh(i + 1)}});
        });
    }
    int failed = 0;
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < collars.size(); ++i) {
            const QByteArray body = collars[i].report(nowOf(office));
            const Request request{"POST",
                                  "/v1/reports",
                                  {{"content-type", "application/json"},
                                   {"witnessmark-unit", collars[i].serial().toLatin1()},
                                   {"witnessmark-signature", own[i].sign(fleet::reportMessage(body)).toHex()}},
                                  body};
            const Response response =
                reported.of([&] { return office.service->handle(request, "10.0.0." + QByteArray::number(i)); });
            const auto answer = fleet::reportAnswerFrom(response.body);
            if (response.status == 200 && answer)
                collars[i].answered(*answer);
            else
                ++failed;
        }
        office.clock.advance(std::chrono::minutes(15));
    }
    token = admin.token(office);
    Times listed;
    listed.of([&] { return ask(office, token, "GET", "/v1/units?description=x"); });
    for (int i = 0; i < installers; ++i) {
        token = admin.token(office);
        Tablet tablet(folder + QStringLiteral("/t%1").arg(i));
        tablet.join(office, newAccount(office, token, QStringLiteral("i%1@example.org").arg(i), u"installer"_qs));
        const JobId job = *tablet.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
        QList<record::Draft> drafts;
        for (int fact = 0; fact < 200; ++fact)
            drafts.append(test::fact(QStringLiteral("notes.n%1").arg(fact), fact));
        if (!tablet.store->append(job, test::installer(), drafts))
            return 3;
        Round round(*tablet.store, {});
        while (const auto request = round.next()) {
            const Response response = request->target == "/v1/push"
                                          ? pushed.of([&] { return office.service->handle(*request); })
                                          : office.service->handle(*request);
            round.answered(response);
        }
        failed += round.done() ? 0 : 1;
    }
    const QJsonObject told{{u"units"_qs, units},
                           {u"failed"_qs, failed},
                           {u"provision"_qs, provisioned.told()},
                           {u"report"_qs, reported.told()},
                           {u"list_page"_qs, listed.told()},
                           {u"push_of_200"_qs, pushed.told()}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return failed == 0 ? 0 : 1;
}

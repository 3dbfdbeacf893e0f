// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloud/certificate.h"
#include "app/cloud/geocoder.h"
#include "app/cloud/http_server.h"
#include "app/cloud/metrics_listener.h"
#include "app/language/language.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/cloud/s3_blobs.h"
#include "resources/resources.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <optional>

#include <openssl/ssl.h>

using namespace wm;
using namespace wm::cloud;

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

enum Exit { Done = 0, Usage = 2, Failed = 3 };

int complain(const QString &message, Exit exit)
{
    std::fprintf(stderr, "witnessmark-cloud: %s\n", qUtf8Printable(message));
    return exit;
}

struct Place
{
    QString address;
    quint16 port = 0;
};

struct Options
{
    QString dataDir, chain, key, company, units, s3;
    Place listen;
    std::optional<Place> metrics;
    QByteArray publicUrl, database;
    std::optional<Geocoding> geocoding;
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CloudWords::tr(
        "The office's service: accounts, and the record of every job of a company. Starts with nothing else, and "
        "prints "
        "one line when it is ready.\n\nExample:\n  witnessmark-cloud --data-dir /srv/witnessmark --listen 0.0.0.0:8443 "
        "--public-url https://office.example:8443"));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char *name, const QString &text, const char *value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value)));
    };
    option("data-dir", CloudWords::tr("Keep everything in DIR."), "DIR");
    option("database",
           CloudWords::tr("Keep the records in PostgreSQL, so that several instances share them; DIR, shared by "
                          "them too, keeps the attachments."),
           "URL");
    option("s3",
           CloudWords::tr("Keep the attachments in a bucket that speaks S3; who may use it is said by "
                          "WITNESSMARK_S3_KEY_ID, _SECRET (or _SECRET_FILE) and _REGION in the environment."),
           "https://HOST/BUCKET");
    option("listen", CloudWords::tr("Where to listen; 127.0.0.1:8443 without it, port 0 for a free one."),
           "ADDRESS:PORT");
    option("metrics", CloudWords::tr("Answer GET /metrics there, for this machine alone: what this instance does."),
           "ADDRESS:PORT");
    option("public-url", CloudWords::tr("How devices reach it, for introduction links."), "URL");
    option("company", CloudWords::tr("The company's name, on the first start."), "NAME");
    option("hand-over",
           CloudWords::tr("Take in a list of units (CSV) that their maker hands over to the company, then go on."),
           "FILE");
    option("geocoder",
           CloudWords::tr("Ask the service at URL where units' addresses are, in the background (docs/cloud.md)."),
           "URL");
    option("tls-cert", CloudWords::tr("A certificate chain in PEM form; without it one is made on the first start."),
           "FILE");
    option("tls-key", CloudWords::tr("The key of --tls-cert, in PEM form."), "FILE");
    option("language", CloudWords::tr("Speak en, es or fr_CA; what the environment says without it."), "NAME");
}

/// "ADDRESS:PORT", an address of the sixth version in brackets.
std::optional<Place> placeIn(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    bool number = false;
    Place place{text.left(colon), text.mid(colon + 1).toUShort(&number)};
    if (place.address.startsWith(u'[') && place.address.endsWith(u']'))
        place.address = place.address.mid(1, place.address.size() - 2);
    return colon < 1 || !number ? std::nullopt : std::optional(place);
}

Result<Options> optionsOf(const QCommandLineParser &parser)
{
    Options options;
    options.dataDir = parser.value(QStringLiteral("data-dir"));
    options.company = parser.isSet(QStringLiteral("company")) ? parser.value(QStringLiteral("company"))
                                                              : CloudWords::tr("My company");
    options.s3 = parser.value(QStringLiteral("s3"));
    options.units = parser.value(QStringLiteral("hand-over"));
    options.chain = parser.value(QStringLiteral("tls-cert"));
    options.key = parser.value(QStringLiteral("tls-key"));
    const QString listen = parser.isSet(QStringLiteral("listen")) ? parser.value(QStringLiteral("listen"))
                                                                  : QStringLiteral("127.0.0.1:8443");
    const auto place = placeIn(listen);
    const QString metrics = parser.value(QStringLiteral("metrics"));
    options.metrics = metrics.isEmpty() ? std::nullopt : placeIn(metrics);
    options.publicUrl = parser.value(QStringLiteral("public-url")).toUtf8();
    while (options.publicUrl.endsWith('/'))
        options.publicUrl.chop(1);
    options.database = parser.value(QStringLiteral("database")).toUtf8();
    if (!options.database.isEmpty() && !options.database.startsWith("postgresql://"))
        return makeError(ErrorCode::Invalid, CloudWords::tr("--database begins with postgresql://."));
    if (const QString geocoder = parser.value(QStringLiteral("geocoder")); !geocoder.isEmpty()) {
        const auto geocoding = Geocoding::at(geocoder);
        if (!geocoding)
            return geocoding.error();
        options.geocoding = *geocoding;
    }
    if (options.dataDir.isEmpty())
        return makeError(ErrorCode::Invalid, CloudWords::tr("Say where to keep everything: --data-dir DIR."));
    if (!place)
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("--listen is ADDRESS:PORT, such as 0.0.0.0:8443, not “%1”.").arg(listen));
    if (!metrics.isEmpty() && !options.metrics)
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("--metrics is ADDRESS:PORT, such as 127.0.0.1:9464, not “%1”.").arg(metrics));
    options.listen = *place;
    if (options.chain.isEmpty() != options.key.isEmpty())
        return makeError(ErrorCode::Invalid, CloudWords::tr("--tls-cert and --tls-key belong together."));
    if (!options.publicUrl.isEmpty() && !options.publicUrl.startsWith("https://"))
        return makeError(ErrorCode::Invalid, CloudWords::tr("--public-url begins with https://."));
    return options;
}

QByteArray urlOf(const QString &address, quint16 port)
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return QStringLiteral("https://%1:%2").arg(host).arg(port).toLatin1();
}

/// Certificate and key into a context that speaks TLS 1.3 and nothing else.
Result<void> prepare(boost::asio::ssl::context &tls, const Certificate &certificate)
{
    boost::system::error_code error;
    tls.use_certificate_chain_file(certificate.chainFile.toStdString(), error);
    if (!error)
        tls.use_private_key_file(certificate.keyFile.toStdString(), boost::asio::ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(tls.native_handle()) != 1 ||
        SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION) != 1)
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("The certificate %1 and the key %2 cannot be used together.")
                             .arg(certificate.chainFile, certificate.keyFile),
                         QString::fromStdString(error.message()));
    return {};
}

Result<void> serve(const Options &options)
{
    SystemClock clock;
    const QString dir = QDir(options.dataDir).absolutePath();
    if (!QDir().mkpath(dir))
        return makeError(ErrorCode::NoPermission, CloudWords::tr("The folder %1 cannot be made.").arg(dir));
    const auto certificate = options.chain.isEmpty() ? ownCertificate(dir, options.listen.address, clock)
                                                     : givenCertificate(options.chain, options.key);
    if (!certificate)
        return certificate.error();
    boost::asio::ssl::context tls(boost::asio::ssl::context::tls_server);
    if (auto prepared = prepare(tls, *certificate); !prepared)
        return prepared;
    const auto roles = readFile(QStringLiteral(":/wm/cloud/roles.json"));
    if (!roles)
        return roles.error();

    ServiceOptions how{options.publicUrl, certificate->own ? certificate->sha256 : QByteArray(), options.company,
                       options.database};
    QTemporaryDir scratch; // of this instance alone
    if (!options.s3.isEmpty()) {
        const auto place = s3Place(options.s3, [](const char *name) { return qgetenv(name); });
        if (!place)
            return place.error();
        how.blobs = s3Blobs(*place, scratch.path());
    }
    auto opened = Service::open(dir, clock, *roles, std::move(how));
    if (!opened)
        return opened.error();
    const std::unique_ptr<Service> service = *std::move(opened);
    HttpServer server(*service, tls);
    if (auto listening = server.listen(options.listen.address, options.listen.port); !listening)
        return listening;
    MetricsListener metrics(server);
    if (options.metrics)
        if (auto listening = metrics.listen(options.metrics->address, options.metrics->port); !listening)
            return listening;
    const quint16 port = server.port(); // which one it is, with port 0, is known only now
    if (options.publicUrl.isEmpty())
        service->setPublicUrl(urlOf(options.listen.address, port));

    const auto link = service->firstAdminLink();
    if (!link)
        return link.error();
    int handedOver = 0;
    if (!options.units.isEmpty()) {
        const auto list = readFile(options.units);
        if (!list)
            return list.error();
        const auto taken = service->handOverUnits(*list);
        if (!taken)
            return taken.error();
        handedOver = *taken;
    }
    QJsonObject ready{{QStringLiteral("listening"), QString::fromLatin1(urlOf(options.listen.address, port))},
                      {QStringLiteral("certificate_sha256"), QString::fromLatin1(certificate->sha256)}};
    if (options.metrics)
        ready.insert(QStringLiteral("metrics"),
                     QStringLiteral("http://%1:%2/metrics")
                         .arg(options.metrics->address.contains(u':') ? u'[' + options.metrics->address + u']'
                                                                      : options.metrics->address)
                         .arg(metrics.port()));
    if (!options.units.isEmpty())
        ready.insert(QStringLiteral("units_handed_over"), handedOver);
    if (*link)
        ready.insert(QStringLiteral("first_admin_link"), **link);
    std::fprintf(stdout, "%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    std::optional<Geocoder> geocoder;
    if (options.geocoding)
        geocoder.emplace(server, *options.geocoding);
    server.run();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("witnessmark-cloud"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WM_VERSION));
    registerResources();
    installLogHandler();
    QStringList arguments = QCoreApplication::arguments();
    const QString asked = takeLanguageOption(arguments);
    const QString language = asked.isEmpty() ? languageOfEnvironment() : asked;
    if (!useLanguage(language))
        return complain(CloudWords::tr("There is no language %1; choose en, es or fr_CA.").arg(language), Usage);
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return complain(parser.errorText(), Usage);
    if (parser.isSet(QStringLiteral("help"))) {
        std::fprintf(stdout, "%s", qUtf8Printable(parser.helpText()));
        return Done;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        std::fprintf(stdout, "witnessmark-cloud %s\n", WM_VERSION);
        return Done;
    }
    const auto options = optionsOf(parser);
    if (!options)
        return complain(options.error().message, Usage);
    const auto served = serve(*options);
    return served ? Done : complain(served.error().message, Failed);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusReply>

#include <qt6keychain/keychain.h>

namespace wm {
namespace {

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)
};

const QString kService = QStringLiteral("witnessmark");
/// Long enough for a person to find the password of the keychain.
constexpr int kPatienceMs = 120'000;

/// Starts the job and waits for its end; false when it never came.
bool finished(QKeychain::Job &job)
{
    bool done = false;
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *) {
        done = true;
        loop.quit();
    });
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.start();
    patience.start(kPatienceMs);
    if (!done)
        loop.exec();
    return done;
}

Error errorOf(const QKeychain::Job &job, bool done)
{
    if (!done)
        return makeError(ErrorCode::Timeout,
                         KeychainWords::tr("The desktop’s keychain does not answer. Unlock it and try again."));
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return makeError(ErrorCode::NotFound,
                         KeychainWords::tr("The desktop’s keychain has no entry “%1”.").arg(job.key()));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return makeError(ErrorCode::NoPermission,
                         KeychainWords::tr("The desktop’s keychain was not unlocked. Unlock it and try again."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return makeError(ErrorCode::NotReady, KeychainWords::tr("There is no keychain in this session."));
    default:
        return makeError(
            ErrorCode::Io,
            KeychainWords::tr("The desktop’s keychain failed (%1). Unlock it and try again.").arg(job.errorString()));
    }
}

class DesktopKeychain final : public record::SecretStore
{
public:
    bool available() override
    {
        // Asked of the bus: QtKeychain tells it only by failing. A service that the bus can start counts.
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return false;
        const QDBusReply<QStringList> running = bus.interface()->registeredServiceNames();
        const QDBusReply<QStringList> startable = bus.interface()->activatableServiceNames();
        for (const QString &name : {QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd5"),
                                    QStringLiteral("org.kde.kwalletd6")})
            if (running.value().contains(name) || startable.value().contains(name))
                return true;
        return false;
    }
    Result<QByteArray> read(const QString &name) override
    {
        QKeychain::ReadPasswordJob job(kService);
        job.setKey(name);
        const bool done = finished(job);
        if (!done || job.error() != QKeychain::NoError)
            return errorOf(job, done);
        return QByteArray::fromBase64(job.textData().toLatin1());
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        QKeychain::WritePasswordJob job(kService);
        job.setKey(name);
        // As text: keychain programs show entries to people, and some keep text only.
        job.setTextData(QString::fromLatin1(secret.toBase64()));
        const bool done = finished(job);
        if (!done || job.error() != QKeychain::NoError)
            return errorOf(job, done);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        QKeychain::DeletePasswordJob job(kService);
        job.setKey(name);
        const bool done = finished(job);
        if (!done || job.error() != QKeychain::NoError)
            return errorOf(job, done);
        return {};
    }
};

} // namespace

std::shared_ptr<record::SecretStore> desktopKeychain()
{
    return std::make_shared<DesktopKeychain>();
}

} // namespace wm

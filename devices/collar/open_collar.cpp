// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/open_collar.h"

#include "devices/capture/make_link.h"
#include "devices/collar/collar_driver.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPromise>

namespace wm::collar {

namespace {

using namespace workflow;

/// The port over its driver: futures out of replies. The driver is let go of, not destroyed, because its owner may drop
/// the port from within a reply.
class DriverPort final : public CollarPort
{
public:
    DriverPort(Connect connect, Clock &clock, sunspec::Catalogue catalogue)
        : m_driver(new CollarDriver(std::move(connect), clock, std::move(catalogue)))
    {
    }
    ~DriverPort() override
    {
        m_driver->close();
        m_driver->deleteLater();
    }
    DriverPort(const DriverPort &) = delete;
    DriverPort &operator=(const DriverPort &) = delete;

    QFuture<Result<CollarSnapshot>> read() override
    {
        return future<CollarSnapshot>([this](auto done) { m_driver->read(done); });
    }
    QFuture<Result<Premises>> readPremises() override
    {
        return future<Premises>([this](auto done) { m_driver->readPremises(done); });
    }
    QFuture<Result<void>> writePremises(Premises premises) override
    {
        return future<void>([&](auto done) { m_driver->writePremises(std::move(premises), done); });
    }
    QFuture<Result<ProvisionAnswer>> provision(quint32 commandId) override
    {
        return future<ProvisionAnswer>([&](auto done) { m_driver->provision(commandId, done); });
    }
    QFuture<Result<ProvisionAnswer>> provisionResult() override
    {
        return future<ProvisionAnswer>([this](auto done) { m_driver->provisionResult(done); });
    }
    QFuture<Result<RelaySelection>> selectRelay(RelayState wanted) override
    {
        return future<RelaySelection>([&](auto done) { m_driver->selectRelay(wanted, done); });
    }
    QFuture<Result<RelayResult>> operateRelay(RelayState wanted, quint32 commandId, quint32 nonce) override
    {
        return future<RelayResult>([&](auto done) { m_driver->operateRelay(wanted, commandId, nonce, done); });
    }
    void close() override { m_driver->close(); }

private:
    template <class T, class Start>
    static QFuture<Result<T>> future(Start start)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> result = promise->future();
        start([promise](Result<T> value) {
            promise->addResult(std::move(value));
            promise->finish();
        });
        return result;
    }

    CollarDriver *m_driver;
};

} // namespace

std::unique_ptr<CollarPort> makeCollar(Connect connect, Clock &clock)
{
    auto catalogue = sunspec::Catalogue::builtIn();
    if (!catalogue) // the program's own data: reported by every request
        return std::make_unique<DriverPort>([error = catalogue.error()]() -> Result<Connection> { return error; },
                                            clock, sunspec::Catalogue());
    return std::make_unique<DriverPort>(std::move(connect), clock, *std::move(catalogue));
}

std::unique_ptr<CollarPort> openCollar(const QString &linkText, Clock &clock, const QString &captureDir,
                                       link::AskPasskey ask, std::shared_ptr<QStringList> recordings)
{
    return makeCollar(
        [linkText, &clock, captureDir, ask = std::move(ask),
         recordings = std::move(recordings)]() -> Result<Connection> {
            auto parsed = link::parseLink(linkText);
            if (!parsed)
                return parsed.error();
            auto opened = capture::makeLink(*parsed, clock, captureDir, QStringLiteral("collar"), ask);
            if (!opened)
                return opened.error();
            Connection connection{std::move(opened->link), modbus::framingOf(*parsed, opened->firstRequest)};
            if (recordings && opened->recorded)
                recordings->append(opened->recorded->capture().path());
            if (capture::RecordedLink *const recorded = opened->recorded)
                connection.capture = [recorded] {
                    const capture::CaptureWriter &writer = recorded->capture();
                    return CaptureSpan{QFileInfo(writer.path()).fileName(), {}, 1, writer.frames()};
                };
            return connection;
        },
        clock);
}

} // namespace wm::collar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/inverter/open_inverter.h"

#include "devices/capture/make_link.h"
#include "devices/inverter/inverter_reading.h"
#include "devices/sunspec/scanner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QPromise>

#include <algorithm>

using namespace std::chrono_literals;

namespace wm::inverter {

namespace {

using workflow::CaptureSpan;
using workflow::InverterSnapshot;

struct InverterWords
{
    Q_DECLARE_TR_FUNCTIONS(InverterWords)
};

constexpr Duration kTryAgain = 5s;

/// One read, from opening the link to the reply; shared by whoever waits for something of it. The reply comes once.
class Read : public std::enable_shared_from_this<Read>
{
public:
    using Waiting = std::shared_ptr<std::function<void(const QString &)>>;
    Read(Connect connect, quint8 unit, Clock &clock, const sunspec::Catalogue &catalogue, Waiting waiting)
        : m_connect(std::move(connect)), m_unit(unit), m_clock(clock), m_catalogue(catalogue),
          m_waiting(std::move(waiting)), m_start(clock.now())
    {
        m_promise.start();
    }

    QFuture<Result<InverterSnapshot>> future() { return m_promise.future(); }

    void start()
    {
        auto connection = m_connect();
        if (!connection) {
            finish(connection.error());
            return;
        }
        m_capture = std::move(connection->capture);
        m_client = new modbus::Client(std::move(connection->link), m_clock, connection->framing);
        m_client->open();
        scan();
    }

    void cancel()
    {
        finish(makeError(ErrorCode::Cancelled, InverterWords::tr("The connection to the inverter was closed.")));
    }

private:
    void scan()
    {
        sunspec::scan(*m_client, m_unit, m_catalogue, isOfInterest,
                      [self = shared_from_this()](Result<sunspec::Scan> result) { self->take(std::move(result)); });
    }

    void take(Result<sunspec::Scan> result)
    {
        if (m_ended)
            return;
        const bool notReady = result ? hasNoValues(*result) : result.error().code == ErrorCode::NotReady;
        const Duration waited = m_clock.now() - m_start;
        if (notReady && waited + kTryAgain <= kStartLimit) {
            tellWaiting(waited);
            m_timer = m_clock.after(kTryAgain, [self = shared_from_this()] {
                if (!self->m_ended)
                    self->scan();
            });
            return;
        }
        if (!result && !notReady) {
            finish(explained(result.error()));
        } else if (notReady) {
            if (!result && result.error().context.startsWith(QStringLiteral("modbus exception")))
                return finish(result.error()); // busy, and it said so
            finish(makeError(ErrorCode::NotReady,
                             InverterWords::tr("The inverter on %1 answers, but still gives no settings. If it has "
                                               "just started, wait and try again; otherwise it is no inverter, or its "
                                               "SunSpec interface is switched off.")
                                 .arg(m_client->linkName())));
        } else {
            InverterSnapshot snapshot = readingOf(*result);
            if (m_capture) {
                snapshot.capture = m_capture();
                snapshot.capture.firstFrame = 1;
            }
            snapshot.at = m_clock.now();
            finish(std::move(snapshot));
        }
    }

    void tellWaiting(Duration waited) const
    {
        const auto seconds = [](Duration time) {
            return std::chrono::duration_cast<std::chrono::seconds>(time).count();
        };
        if (m_waiting && *m_waiting)
            (*m_waiting)(
                InverterWords::tr(
                    "The inverter on %1 answers, but gives no settings yet: it has just started, or is busy. Asked "
                    "again every %2 s, for up to %3 s; %4 s have passed.")
                    .arg(m_client->linkName())
                    .arg(seconds(kTryAgain))
                    .arg(seconds(kStartLimit))
                    .arg(seconds(waited)));
    }

    /// Everything but the name is missing, or has no values.
    static bool hasNoValues(const sunspec::Scan &scan)
    {
        return std::none_of(scan.models.begin(), scan.models.end(), [](const sunspec::FoundModel &model) {
            return model.id != 1 && isOfInterest(model.id) && !model.decoded.noValues;
        });
    }

    [[nodiscard]] Error explained(Error error) const
    {
        if (error.code == ErrorCode::Timeout)
            error.message +=
                u' ' + InverterWords::tr("It was asked as unit %1; some inverters answer as 100 or 126.").arg(m_unit);
        return error;
    }

    void finish(Result<InverterSnapshot> result)
    {
        if (std::exchange(m_ended, true))
            return;
        const auto self = shared_from_this(); // closing ends requests, whose replies let go of this
        m_timer.reset();
        if (m_client != nullptr) {
            m_client->close();
            m_client->deleteLater(); // we may be inside one of its replies
            m_client = nullptr;
        }
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    Connect m_connect;
    quint8 m_unit;
    Clock &m_clock;
    const sunspec::Catalogue &m_catalogue;
    Waiting m_waiting; ///< whom to tell what it waits for
    Instant m_start;
    QPromise<Result<InverterSnapshot>> m_promise;
    modbus::Client *m_client = nullptr;
    std::function<CaptureSpan()> m_capture;
    std::unique_ptr<Clock::Timer> m_timer;
    bool m_ended = false;
};

class InverterReader final : public workflow::InverterPort
{
public:
    InverterReader(Connect connect, quint8 unit, Clock &clock)
        : m_connect(std::move(connect)), m_unit(unit), m_clock(clock), m_catalogue(sunspec::Catalogue::builtIn())
    {
    }
    ~InverterReader() override { close(); }
    InverterReader(const InverterReader &) = delete;
    InverterReader &operator=(const InverterReader &) = delete;

    QFuture<Result<InverterSnapshot>> read() override
    {
        if (!m_catalogue) // the program's own data
            return QtFuture::makeReadyFuture(Result<InverterSnapshot>(m_catalogue.error()));
        close();
        m_read = std::make_shared<Read>(m_connect, m_unit, m_clock, *m_catalogue, m_waiting);
        QFuture<Result<InverterSnapshot>> future = m_read->future();
        m_read->start();
        return future;
    }
    void whenWaiting(std::function<void(const QString &)> tell) override { *m_waiting = std::move(tell); }
    void close() override
    {
        if (const auto read = std::exchange(m_read, nullptr))
            read->cancel();
    }

private:
    Connect m_connect;
    quint8 m_unit;
    Clock &m_clock;
    Result<sunspec::Catalogue> m_catalogue;
    Read::Waiting m_waiting = std::make_shared<std::function<void(const QString &)>>();
    std::shared_ptr<Read> m_read;
};

} // namespace

std::unique_ptr<workflow::InverterPort> makeInverter(Connect connect, quint8 unit, Clock &clock)
{
    return std::make_unique<InverterReader>(std::move(connect), unit, clock);
}

std::unique_ptr<workflow::InverterPort> openInverter(const QString &linkText, quint8 unit, Clock &clock,
                                                     const QString &captureDir, std::shared_ptr<QStringList> recordings)
{
    return makeInverter(
        [linkText, &clock, captureDir, recordings = std::move(recordings)]() -> Result<Connection> {
            auto parsed = link::parseLink(linkText);
            if (!parsed)
                return parsed.error();
            auto opened = capture::makeLink(*parsed, clock, captureDir, QStringLiteral("inverter"));
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
        unit, clock);
}

} // namespace wm::inverter

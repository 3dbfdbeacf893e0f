// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/find/collar_probe.h"

#include "devices/collar/collar_driver.h"
#include "devices/find/quiet_link.h"
#include "devices/sunspec/scanner.h"

namespace wm::find {

namespace {

using namespace std::chrono_literals;
using State = workflow::FindPlace::State;

constexpr quint8 kUnit = 1; // COLLAR-LINK.md
constexpr int kCommon = 1;
constexpr modbus::Timing kTiming{9600, 800ms, 2};

} // namespace

CollarProbe::CollarProbe(workflow::FindPlace place, Clock &clock, const sunspec::Catalogue &catalogue)
    : m_place(std::move(place)), m_clock(clock), m_catalogue(catalogue)
{
}

CollarProbe::~CollarProbe()
{
    m_ended = true; // the client ends its requests when it goes
}

void CollarProbe::start(const MakeLink &makeLink)
{
    const auto text = link::parseLink(m_place.link);
    if (!text) {
        end(text.error());
        return;
    }
    auto made = makeLink(*text);
    if (!made) {
        end(made.error());
        return;
    }
    m_place.state = State::Looking;
    m_limit = m_clock.after(kLimit, [this] {
        end(State::Silent, tr("No answer in %1 s. Check the cable and that the device has power.")
                               .arg(std::chrono::duration_cast<std::chrono::seconds>(kLimit).count()));
    });
    std::unique_ptr<link::Link> link = *std::move(made);
    if (text->kind == link::LinkText::Kind::Serial) {
        say(tr("Opening the port …"));
        m_patience = m_clock.after(1s, [this] { say(tr("It was just plugged in; waiting until it can be opened …")); });
        auto quiet = std::make_unique<QuietLink>(std::move(link), m_clock);
        connect(quiet.get(), &QuietLink::listening, this, [this] {
            m_patience.reset();
            say(tr("Listening whether something speaks there by itself …"));
        });
        link = std::move(quiet);
    } else {
        say(tr("Connecting …"));
    }
    connect(link.get(), &link::Link::opened, this, [this] {
        m_open = true;
        say(tr("Asking whether it is a collar …"));
    });
    m_client = std::make_unique<modbus::Client>(std::move(link), m_clock, modbus::framingOf(*text), kTiming);
    ask();
    m_client->open();
}

void CollarProbe::ask()
{
    sunspec::scan(
        *m_client, kUnit, m_catalogue, [](int id) { return id == kCommon; },
        [this](const Result<sunspec::Scan> &scan) {
            if (m_ended)
                return;
            if (!scan) {
                end(scan.error());
                return;
            }
            const auto identity = collar::CollarDriver::identityOf(*scan, m_catalogue, m_place.name);
            if (!identity) {
                end(identity.error());
                return;
            }
            m_place.serial = identity->serial;
            m_place.partNumber = identity->partNumber;
            m_place.simulated = identity->simulated;
            end(State::Collar, identity->simulated
                                   ? tr("SIMULATED collar %1, %2").arg(m_place.serial, m_place.partNumber)
                                   : tr("Collar %1, %2").arg(m_place.serial, m_place.partNumber));
        });
}

void CollarProbe::say(const QString &words)
{
    m_place.words = words;
    Q_EMIT changed();
}

void CollarProbe::end(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoPermission:
        return end(State::NoPermission, error.message);
    case ErrorCode::Busy:
        return end(State::InUse, error.message);
    case ErrorCode::Vanished:
        return end(State::Gone, error.message);
    case ErrorCode::NotReady:
        return end(State::NotReady, error.message);
    case ErrorCode::NotFound: // the port before it is open, SunSpec's mark after
        return end(m_open ? State::NotACollar : State::Gone, error.message);
    case ErrorCode::Timeout:
        if (!m_open || error.context.startsWith(QStringLiteral("modbus exception"))) // a gateway did answer
            return end(State::Silent, error.message);
        return end(State::Silent,
                   tr("It opens, and nothing answers: no device is connected or it has no power. A cable "
                      "that only charges or a counterfeit adapter looks like this, too."));
    case ErrorCode::Mismatch:
    case ErrorCode::Protocol:
    case ErrorCode::Refused:
        return end(State::NotACollar, error.message);
    default:
        return end(State::Failed, error.message);
    }
}

void CollarProbe::end(State state, const QString &words)
{
    if (m_ended)
        return;
    m_ended = true;
    m_limit.reset();
    m_patience.reset();
    m_place.state = state;
    m_place.words = words;
    if (m_client != nullptr) {
        m_client->close();
        m_client.release()->deleteLater(); // we may be inside one of its replies
    }
    Q_EMIT ended();
}

} // namespace wm::find

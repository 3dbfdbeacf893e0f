// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/replay_collar.h"

#include "devices/capture/make_link.h"
#include "devices/capture/replay_link.h"
#include "devices/collar/collar_driver.h"
#include "devices/collar/open_collar.h"
#include "devices/collar/recorded_session.h"
#include "devices/link/port_trouble.h"
#include "devices/modbus/describe.h"

#include <cerrno>

namespace wm::collar {

Error portAfterwards(const QString &name)
{
    Error gone = link::errorOfOpen(name, ENOENT, link::SystemSurroundings());
    gone.code = ErrorCode::Cancelled;
    return gone;
}

Result<ReplayedCollar> replayCollar(QList<capture::Frame> frames, const QString &name, Clock &clock,
                                    std::function<void(const capture::Frame &)> passed, const QString &portName)
{
    const auto catalogue = sunspec::Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    ReplayedCollar replayed;
    replayed.session = sessionOf(frames, *catalogue);
    auto misfit = std::make_shared<std::optional<Error>>();
    replayed.misfit = misfit;
    replayed.port = makeCollar(
        [frames = std::move(frames), name, port = portName.isEmpty() ? name : portName, &clock,
         passed = std::move(passed), misfit, played = false]() mutable -> Result<Connection> {
            if (std::exchange(played, true))
                return *misfit ? **misfit : portAfterwards(port); // what does not fit is no plug that was pulled
            auto link = std::make_unique<capture::ReplayLink>(clock, name, frames, 1, modbus::describeRequest);
            link->callPort(port);
            QObject::connect(link.get(), &capture::ReplayLink::misfit, link.get(),
                             [misfit](const Error &error) { *misfit = error; });
            if (passed)
                QObject::connect(link.get(), &capture::ReplayLink::passed, link.get(), passed);
            return Connection{std::move(link), modbus::framingIn(capture::firstRequest(frames)), {}};
        },
        clock);
    return replayed;
}

} // namespace wm::collar

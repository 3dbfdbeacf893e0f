// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/open_collar.h"

namespace wm::collar {

namespace {

/// Stands where the driver will: every request is an error.
class NoCollar final : public workflow::CollarPort
{
public:
    explicit NoCollar(Error error) : m_error(std::move(error)) {}
    QFuture<Result<workflow::CollarSnapshot>> read() override { return fail<workflow::CollarSnapshot>(); }
    QFuture<Result<workflow::Premises>> readPremises() override { return fail<workflow::Premises>(); }
    QFuture<Result<void>> writePremises(workflow::Premises) override { return fail<void>(); }
    QFuture<Result<workflow::ProvisionAnswer>> provision(quint32) override { return fail<workflow::ProvisionAnswer>(); }
    QFuture<Result<workflow::ProvisionAnswer>> provisionResult() override { return fail<workflow::ProvisionAnswer>(); }
    QFuture<Result<workflow::RelaySelection>> selectRelay(workflow::RelayState) override
    {
        return fail<workflow::RelaySelection>();
    }
    QFuture<Result<workflow::RelayResult>> operateRelay(workflow::RelayState, quint32, quint32) override
    {
        return fail<workflow::RelayResult>();
    }
    void close() override {}

private:
    template <class T>
    QFuture<Result<T>> fail() const
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(m_error));
        promise.finish();
        return promise.future();
    }
    Error m_error;
};

} // namespace

std::unique_ptr<workflow::CollarPort> openCollar(const QString &linkText, Clock &, const QString &)
{
    return std::make_unique<NoCollar>(makeError(ErrorCode::NotFound, linkText));
}

} // namespace wm::collar

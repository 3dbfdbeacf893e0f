// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_client.h"

#include <QtCore/QCoreApplication>

namespace wm::ui {

RecordClient::RecordClient(Opener opener) : m_opener(std::move(opener))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_failure = makeError(ErrorCode::NotReady,
                          QCoreApplication::translate("Record", "The jobs on this device are still being opened."));
}

RecordClient::~RecordClient()
{
    (void)QtConcurrent::run(&m_thread, [this] { m_store.reset(); });
    m_thread.waitForDone();
}

QFuture<Result<record::OpenReport>> RecordClient::open(const QString &passphrase)
{
    return QtConcurrent::run(&m_thread, [this, opener = m_opener, passphrase]() -> Result<record::OpenReport> {
        m_store.reset(); // it holds the lock
        auto opened = opener(passphrase);
        if (!opened) {
            m_failure = opened.error();
            return m_failure;
        }
        m_store = std::move(*opened);
        return m_store->openReport();
    });
}

void RecordClient::lend(QHash<record::Hash, QByteArray> photos)
{
    const QMutexLocker lock(&m_lending);
    m_lent = std::move(photos);
}

QByteArray RecordClient::lent(const record::Hash &hash) const
{
    const QMutexLocker lock(&m_lending);
    return m_lent.value(hash);
}

} // namespace wm::ui

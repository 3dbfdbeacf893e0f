// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sealing.h"

#include "core/record/passphrase.h"
#include "ui/app.h"

namespace wm::ui {

Sealing::Sealing(App &app) : QObject(&app), m_app(app) {}

bool Sealing::keychainHere() const
{
    return m_app.services().keychainHere && m_app.services().keychainHere();
}

void Sealing::set(bool busy, const QString &message, bool wrong)
{
    m_busy = busy;
    m_message = message;
    m_wrong = wrong;
    Q_EMIT changed();
}

void Sealing::unlock(const QString &passphrase)
{
    if (m_busy)
        return;
    set(true, {}, false);
    m_app.openRecord(passphrase);
}

void Sealing::seal(bool keychain, const QString &passphrase)
{
    if (m_busy)
        return;
    set(true, {}, false);
    m_app.record()
        .call([how = record::SealWith{keychain, passphrase}](record::Store &store) -> Result<record::SealState> {
            if (auto sealed = store.seal(how); !sealed)
                return sealed.error();
            return store.sealState();
        })
        .then(this, [this](const Result<record::SealState> &state) {
            if (state)
                m_state = *state;
            set(false, state ? QString() : state.error().message, !state);
        });
}

QString Sealing::weaknessOf(const QString &passphrase)
{
    const auto fine = record::checkedPassphrase(passphrase);
    return fine ? QString() : fine.error().message;
}

void Sealing::opened()
{
    m_locked = false;
    set(false, {}, false);
    m_app.record()
        .call([](record::Store &store) -> Result<record::SealState> { return store.sealState(); })
        .then(this, [this](const Result<record::SealState> &state) {
            if (state)
                m_state = *state;
            Q_EMIT changed();
        });
}

void Sealing::refused(const Error &error)
{
    m_locked = true;
    set(false, error.message, error.code == record::kWrongPassphrase);
}

} // namespace wm::ui

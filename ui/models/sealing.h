// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store_secrets.h"

#include <QtCore/QObject>
#include <QtQml/QQmlEngine>

namespace wm::ui {

class App;

/// Whether the records of this device are sealed, the passphrase that opens them, and sealing them.
class Sealing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to App")
    Q_PROPERTY(bool locked READ locked NOTIFY changed)      ///< a passphrase is wanted before anything can be shown
    Q_PROPERTY(bool busy READ busy NOTIFY changed)          ///< a passphrase is tried, or records are being sealed
    Q_PROPERTY(QString message READ message NOTIFY changed) ///< what was wrong, or what is wanted
    Q_PROPERTY(bool wrong READ wrong NOTIFY changed)        ///< the message is about something that went wrong
    Q_PROPERTY(bool known READ known NOTIFY changed)        ///< the records are open, so that what follows is true
    Q_PROPERTY(bool sealed READ sealed NOTIFY changed)
    Q_PROPERTY(bool byKeychain READ byKeychain NOTIFY changed)
    Q_PROPERTY(bool byPassphrase READ byPassphrase NOTIFY changed)
    Q_PROPERTY(bool keychainHere READ keychainHere CONSTANT) ///< this session has a keychain

public:
    explicit Sealing(App &app);

    [[nodiscard]] bool locked() const { return m_locked; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool wrong() const { return m_wrong; }
    [[nodiscard]] bool known() const { return m_state.has_value(); }
    [[nodiscard]] bool sealed() const { return m_state && m_state->sealed; }
    [[nodiscard]] bool byKeychain() const { return m_state && m_state->keychain; }
    [[nodiscard]] bool byPassphrase() const { return m_state && m_state->passphrase; }
    [[nodiscard]] bool keychainHere() const;

    /// Opens the records with a passphrase; what is wrong with it is said in `message`.
    Q_INVOKABLE void unlock(const QString &passphrase);
    /// Seals the records, or changes what opens them. A passphrase left empty stays as it is.
    Q_INVOKABLE void seal(bool keychain, const QString &passphrase);
    /// Whether what was typed may be a passphrase; the sentence that says why not, or nothing.
    Q_INVOKABLE static QString weaknessOf(const QString &passphrase);

    /// What opening the records came to.
    void opened();
    void refused(const Error &error);

Q_SIGNALS:
    void changed();

private:
    void set(bool busy, const QString &message, bool wrong);
    App &m_app;
    bool m_locked = false;
    bool m_busy = false;
    bool m_wrong = false;
    QString m_message;
    std::optional<record::SealState> m_state;
};

} // namespace wm::ui

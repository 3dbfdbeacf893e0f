// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/collar_session.h"
#include "ui/models/ims_session.h"
#include "ui/models/inverter_session.h"

namespace wm::ui {

/// Devices without a job: a collar, a sub-meter's line and an inverter, each on whatever link is chosen. Nothing is
/// recorded but what passes on the wire.
class Bench : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per application")
    Q_PROPERTY(wm::ui::CollarSession *collar READ collar CONSTANT)
    Q_PROPERTY(wm::ui::ImsSession *ims READ ims CONSTANT)
    Q_PROPERTY(wm::ui::InverterSession *inverter READ inverter CONSTANT)
    /// "collar", "ims" or "inverter": what is looked at.
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY deviceChanged)

public:
    explicit Bench(App &app) : m_collar(app, nullptr), m_ims(app, nullptr), m_inverter(app, nullptr) {}
    [[nodiscard]] CollarSession *collar() { return &m_collar; }
    [[nodiscard]] ImsSession *ims() { return &m_ims; }
    [[nodiscard]] InverterSession *inverter() { return &m_inverter; }
    [[nodiscard]] QString device() const { return m_device; }
    void setDevice(const QString &device)
    {
        if (device == m_device)
            return;
        m_device = device;
        Q_EMIT deviceChanged();
    }

Q_SIGNALS:
    void deviceChanged();

private:
    CollarSession m_collar;
    ImsSession m_ims;
    InverterSession m_inverter;
    QString m_device = QStringLiteral("collar");
};

} // namespace wm::ui

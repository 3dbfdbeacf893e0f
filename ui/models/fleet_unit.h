// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/sample.h"
#include "core/fleet/unit.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QObject>
#include <QtQml/QQmlEngine>

namespace wm::ui {

class App;

/// Everything the office knows of one unit: asked for anew when it is opened, where the role may.
class FleetUnit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(QString serial READ serial NOTIFY changed) ///< empty: none is open
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool found READ found NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(int statusShape READ statusShape NOTIFY changed)
    Q_PROPERTY(QString relayText READ relayText NOTIFY changed)
    Q_PROPERTY(QString relayMeaning READ relayMeaning NOTIFY changed)
    Q_PROPERTY(bool mayProvision READ mayProvision NOTIFY changed)     ///< by its state; the role is Fleet's
    Q_PROPERTY(bool mayUnprovision READ mayUnprovision NOTIFY changed) ///< it was asked for, or works
    // The groups of the manual's unit page, and the readings, newest first.
    Q_PROPERTY(wm::ui::DetailRows *info READ info CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *status READ status CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *premises READ premises CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *readings READ readings CONSTANT)
    Q_PROPERTY(QString readingsProblem READ readingsProblem NOTIFY changed)
    Q_PROPERTY(QString readingsAt READ readingsAt NOTIFY changed) ///< when the newest was taken; empty: there is none

public:
    explicit FleetUnit(App &app);
    /// `known`: what is shown of it where the role may not ask for one; null: it is asked for.
    void open(const QString &serial, const fleet::Unit *known);
    Q_INVOKABLE void close();

    [[nodiscard]] QString serial() const { return m_serial; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool found() const { return m_unit.has_value(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString statusText() const { return m_unit ? label(m_unit->status) : QString(); }
    [[nodiscard]] int statusShape() const;
    [[nodiscard]] QString relayText() const;
    [[nodiscard]] QString relayMeaning() const;
    [[nodiscard]] bool mayProvision() const;
    [[nodiscard]] bool mayUnprovision() const { return m_unit && m_unit->status != fleet::Status::Unprovisioned; }
    [[nodiscard]] qint64 stepMs() const { return qint64{60'000} * (m_unit ? m_unit->sampleRateMin : 15); }
    [[nodiscard]] qint64 reportedMs() const { return m_unit ? m_unit->lastReportMs : 0; }
    /// What became of it, as the office says.
    void take(const fleet::Unit &unit);
    void tellAgain(); ///< in another language
    [[nodiscard]] DetailRows *info() { return &m_info; }
    [[nodiscard]] DetailRows *status() { return &m_status; }
    [[nodiscard]] DetailRows *premises() { return &m_premises; }
    [[nodiscard]] DetailRows *readings() { return &m_readings; }
    [[nodiscard]] QString readingsProblem() const { return m_readingsProblem; }
    [[nodiscard]] QString readingsAt() const { return m_readingsAt; }

Q_SIGNALS:
    void changed();

private:
    void tell(const fleet::Unit &unit);
    void askReadings();
    void tellReadings();
    App &m_app;
    int m_opening = 0;
    QString m_serial, m_problem, m_readingsProblem, m_readingsAt;
    bool m_loading = false;
    std::optional<fleet::Unit> m_unit;
    std::optional<fleet::Sample> m_newest;
    DetailRows m_info, m_status, m_premises, m_readings;
};

/// "2026-11-30 14:00 UTC", as the manual's unit page has it; a dash for 0.
QString utcWords(qint64 ms);
/// The hour of a relay change: this device's time, and UTC beside it where that differs.
QString hourWords(qint64 ms);

} // namespace wm::ui

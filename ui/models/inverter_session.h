// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/inverter_comparison.h"
#include "ui/models/device_session.h"

namespace wm::ui {

/// An inverter on a link: read once when asked, compared with a profile, shown function by function. It is never
/// written to. Ledger: SCE-AppD-11, SCE-AppD-18…43.
class InverterSession final : public wm::ui::DeviceSession
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job or the bench")
    Q_PROPERTY(bool known READ known NOTIFY changed) ///< it was read
    Q_PROPERTY(bool simulated READ simulated NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)     ///< maker and model
    Q_PROPERTY(QString about READ about NOTIFY changed)     ///< serial number and firmware
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< "Every function is as required"
    Q_PROPERTY(int summaryShape READ summaryShape NOTIFY changed)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY optionsChanged)
    Q_PROPERTY(QString profileNote READ profileNote NOTIFY changed)
    /// What it is compared with; a job's follows from its site and cannot be chosen.
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *profiles READ profiles CONSTANT) ///< label: title, key: what `profile` takes
    /// label: the function; value: verdict and state; note: what is required and the figures; shape: the verdict's.
    Q_PROPERTY(wm::ui::DetailRows *functions READ functions CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *remarks READ remarks CONSTANT) ///< what is odd about the device's map

public:
    InverterSession(App &app, JobController *job, Clock *replay = nullptr);
    ~InverterSession() override;

    /// Reads and compares; the result goes to the evidence. Without a step: only shows.
    Q_INVOKABLE void read(const QString &stepId, const QString &evidenceId);
    Q_INVOKABLE void cancel();
    /// Shows what somebody else read, compared with the profile.
    void show(const Result<workflow::InverterSnapshot> &read) { take(read, {}, {}); }

    [[nodiscard]] bool connected() const override { return m_port != nullptr; }
    [[nodiscard]] bool known() const { return m_read.has_value(); }
    [[nodiscard]] bool simulated() const { return m_read && m_read->simulated; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int summaryShape() const;
    [[nodiscard]] int unit() const { return m_unit; }
    void setUnit(int unit);
    [[nodiscard]] QString profile() const { return m_profileId; }
    void setProfile(const QString &id);
    [[nodiscard]] DetailRows *profiles() { return &m_profiles; }
    [[nodiscard]] QString profileNote() const { return m_profile ? m_profile->note : QString(); }
    [[nodiscard]] DetailRows *functions() { return &m_functions; }
    [[nodiscard]] DetailRows *remarks() { return &m_remarks; }

Q_SIGNALS:
    void optionsChanged();

private:
    void linkChanged() override { cancel(); }
    void second() override {}
    void take(const Result<workflow::InverterSnapshot> &result, const QString &stepId, const QString &evidenceId);
    void listProfiles();
    void loadProfile();
    void rewrite();

    std::shared_ptr<workflow::InverterPort> m_port;
    std::optional<workflow::InverterSnapshot> m_read;
    std::optional<workflow::InverterProfile> m_profile;
    QList<workflow::FunctionResult> m_results;
    QString m_profileId;
    int m_unit = 1;
    quint64 m_attempt = 0; ///< of which an answer still counts
    DetailRows m_functions, m_remarks, m_profiles;
};

} // namespace wm::ui

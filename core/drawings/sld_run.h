// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_model.h"

namespace wm::drawings::sld {

/// One entry of conductors[] as the tree has it and as the code's tables see it. Facts are read each time; nothing here
/// is drawn.
class Run
{
public:
    Run(const site::Site &site, const Model &model, int index);

    /// The fuse or breaker that protects it, where it is one of the site. Paths of its facts; empty where it has none.
    struct Device
    {
        QString key; ///< of the list of names
        QString amps;
        QString poles;
        bool fuses = false;
    };

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] const QString &by() const { return m_by; }
    [[nodiscard]] bool grounds() const; ///< a grounding electrode or bonding conductor
    /// `member` with its dot: ".hot_awg".
    [[nodiscard]] QString path(const char *member) const { return m_path + QString::fromLatin1(member); }
    [[nodiscard]] QString text(const char *member) const;
    [[nodiscard]] std::optional<double> number(const char *member) const { return m_site.number(path(member)); }

    [[nodiscard]] std::optional<Device> device() const;
    [[nodiscard]] std::optional<double> deviceAmps() const;
    /// The largest overcurrent device that an inverter at the far end allows, in A.
    [[nodiscard]] std::optional<double> mostForInverter() const;
    /// Whether none is needed: service conductors, and what leads from them to the first fuses.
    [[nodiscard]] bool aheadOfDevices() const;

    /// What the sources behind it put out, the largest of its equal circuits; A, of an AC run.
    [[nodiscard]] double sourceAmps() const;
    /// The largest short-circuit current of a string behind it; A, of a DC run.
    [[nodiscard]] double stringAmps() const;
    /// By table 310.16, in A, in the column that insulation and terminations (110.14(C)) allow, of parallel sets
    /// (310.10(G)) together; by its rating where that is less, or where it has no size.
    [[nodiscard]] std::optional<double> ampacity() const;
    /// The largest device that 240.4(D) allows for a small conductor; nothing for others.
    [[nodiscard]] std::optional<double> mostForSmall() const;

    /// Its ungrounded conductors, one at least.
    [[nodiscard]] Ungrounded hot() const;
    [[nodiscard]] bool feedsInverters() const;
    [[nodiscard]] bool feedsStorage() const; ///< it arrives at a battery
    /// The kind that a run to what it leads to has: "ac" ahead of an inverter, "dc" behind it; empty: either.
    [[nodiscard]] QString kindByPlace() const;
    /// Whether a metallic raceway or another conductor grounds what it leads to, where it has no ground of its own.
    [[nodiscard]] bool groundedOtherwise() const;
    /// The thinnest ground (and neutral, where a fault returns on it) that the tables allow: 250.122, of an electrode's
    /// conductor 250.66. Empty where nobody can tell.
    [[nodiscard]] QString leastGround() const;

private:
    [[nodiscard]] QString breakerPath(const QString &key) const;
    [[nodiscard]] QString leastElectrodeConductor() const;

    const site::Site &m_site;
    const Model &m_model;
    int m_index;
    QString m_path;
    QString m_kind;
    QString m_by;
};

} // namespace wm::drawings::sld

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"

#include <QtCore/QDateTime>

namespace wm::documents {

/// A pack that was not taken, and why.
struct RefusedPack
{
    QString file;
    QString reason; ///< translated sentence
};

/// A pack in force and where it comes from.
struct ShelvedPack
{
    catalog::Pack pack;
    QString publisher; ///< who vouches for it: "Ana Ruiz, Example Publishing"; empty: the program itself
};

/// Less than, equal to or greater than zero: "2025.9" is before "2025.10".
int compareVersions(const QString &a, const QString &b);

/// The utility packs of this machine: those inside the program, and those of a folder of the data directory whose
/// publisher is trusted. A good one is copied to FOLDER/kept/ID/VERSION; from then on nothing takes its place but a
/// good one of a higher version, and what lies in the folder half-written, forged or older is refused with its reason.
/// Kept versions stay, for the jobs that began with them.
class PackShelf
{
public:
    /// Reads `folder` (there or not), taking what is new in it; company certificates from `trustFolder`. Never fails:
    /// what cannot be used is among refused(). Some tens of milliseconds a pack; off the window's thread.
    static PackShelf open(const QString &folder, const QString &trustFolder, const QDateTime &utc);

    /// In force: of each id the highest version, sorted by id.
    [[nodiscard]] const QList<ShelvedPack> &packs() const & { return m_packs; }
    const QList<ShelvedPack> &packs() const && = delete; ///< a loop over what a temporary holds would outlive it
    /// In force and of one utility (workflow::utilityKey()); all when it is empty.
    [[nodiscard]] QList<catalog::Pack> packsOf(const QString &utility) const;
    /// That very version, in force or not; nothing when it is not here.
    [[nodiscard]] std::optional<catalog::Pack> version(const QString &id, const QString &version) const;
    [[nodiscard]] const QList<RefusedPack> &refused() const & { return m_refused; }
    const QList<RefusedPack> &refused() const && = delete;

private:
    class Reader;
    QList<ShelvedPack> m_packs; ///< in force
    QList<ShelvedPack> m_all;   ///< every version
    QList<RefusedPack> m_refused;
};

} // namespace wm::documents

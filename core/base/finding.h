// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace wm {

/// One finding, in the words of the findings JSON (RULES.md) that every rule gives, whatever it was written in.
struct Finding
{
    QString id;     ///< ledger id
    QString status; ///< pass, fail, unknown, not-applicable, attest, attested, waived, variance-requested,
                    ///< variance-granted
    QString
        severity; ///< stop-work, deficiency, not-eligible, engineer-review, variance-possible, document, warning, info
    QString title, message, cure, cite;
    QString note;       ///< how an unclear place of the source is read; empty where it is clear
    QJsonArray because; ///< [{"path","value","limit","op"}]
    /// Paths nobody has recorded, or days that contradict each other; never empty when the status is unknown. Of a
    /// failing rule: it fails because they are not there, and says nothing against what is.
    QStringList missing;
    bool applies = false; ///< that the rule applies is known
    QString next;         ///< the one of `missing` that is needed first; empty: any of them
    QString answer;       ///< what a person answered, with the name: "R. Ito: agreed by letter"; empty: nobody did
    QString repeats;      ///< id of the finding that says the same and is listed; empty: this one says it
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Finding &) const = default;
};

} // namespace wm

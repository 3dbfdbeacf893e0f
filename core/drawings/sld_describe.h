// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

/// Writes one callout from facts: what is absent prints as "[TAG: WHAT]" and is noted as missing.
class Say
{
public:
    Say(Plan &plan, const QString &key);

    [[nodiscard]] QString fact(const QString &path, const QString &words);
    [[nodiscard]] QString missing(const QString &path, const QString &words);
    /// `words` when the fact is true, `otherwise` when false.
    [[nodiscard]] QString yes(const QString &path, const QString &words, const QString &otherwise);
    /// The tag and `rest`, first and bold.
    void heading(const QString &rest, const QString &path, const QStringList &keys = {});
    void plainHeading(const QString &words, const QString &path, const QStringList &keys = {});
    void add(const QString &words, const QString &path, const QStringList &keys = {});
    void pointAtRun(const Rect &run);
    void alsoPointAt(const QString &key) { m_callout.targets += m_plan.outlines.value(key); }
    /// Its leader comes from outside: that cabinet is full of other things.
    void stayOutside(const Rect &cabinet) { m_callout.outside = cabinet; }
    void endOnConductor() { m_callout.toConductor = true; }
    void rank(int order, bool joint = false)
    {
        m_callout.rank = order;
        m_callout.joint = joint;
    }
    void setTag(const QString &tags) { m_callout.tag = tags; }
    /// Hands it over; without anything drawn to point at it is left out. `row` below 0: the object's own row.
    void done(int row = -1);
    /// The same, but what has no place in the diagram goes into the notes whole.
    void doneOrNoted(int row = -1);

private:
    Plan &m_plan;
    QString m_key;
    Callout m_callout;
};

void describeGeneration(Plan &plan);
/// Callouts of transformers, relays, the power control system, transfer switch and generator.
void describeProtection(Plan &plan);
[[nodiscard]] QString metalWord(const QString &material); ///< "CU", "AL"
[[nodiscard]] QString racewayWord(const QString &type);

} // namespace wm::drawings::sld

// SPDX-License-Identifier: GPL-3.0-or-later
// What a measured value is worth, in words.
#include "ui/models/evidence_item.h"

#include <QtCore/QLocale>

#include <cmath>

namespace wm::ui {

namespace {

/// Whether a reading is to show that a conductor is dead: what is too high then is no wrong figure, it is live.
bool provesDead(const workflow::Evidence &spec)
{
    return spec.judge.setting == QLatin1String("dead_test_below_v");
}

} // namespace

int EvidenceItem::verdictShape() const
{
    if (!m_problem.isEmpty())
        return StatusShape::Fail;
    if (!std::isfinite(value()))
        return StatusShape::ToDo;
    if (!m_refused.isEmpty())
        return StatusShape::Fail;
    if (m_status.verdict == QLatin1String("pass"))
        return onWire() && !fromDevice() ? StatusShape::Warn : StatusShape::Pass;
    if (m_status.verdict == QLatin1String("low") || m_status.verdict == QLatin1String("high") ||
        m_status.verdict == QLatin1String("outside"))
        return StatusShape::Fail;
    if (m_status.verdict == QLatin1String("notice"))
        return StatusShape::Warn;
    if (m_status.verdict == QLatin1String("recorded")) // no verdict, good or bad
        return StatusShape::NotApplicable;
    return StatusShape::Missing;
}

QString EvidenceItem::verdictWord() const
{
    if (!m_problem.isEmpty())
        return tr("Cannot be used");
    if (!std::isfinite(value()))
        return tr("Not measured yet");
    if (!m_refused.isEmpty())
        return tr("Not taken");
    const QString &word = m_status.verdict;
    if (word == QLatin1String("pass"))
        return onWire() && !fromDevice() ? tr("Only typed") : tr("Pass");
    if (word == QLatin1String("low"))
        return torque() ? tr("Low, do over") : tr("Low");
    if (word == QLatin1String("high") && provesDead(m_spec))
        return tr("LIVE");
    if (word == QLatin1String("high"))
        return torque() ? tr("High, do over") : tr("High");
    if (word == QLatin1String("outside"))
        return tr("Out of range");
    if (word == QLatin1String("notice"))
        return tr("Allowed, but look at it");
    if (word == QLatin1String("recorded") && !m_spec.judge.equalsPath.isEmpty())
        return tr("No limit set");
    if (word == QLatin1String("recorded"))
        return tr("Recorded, not judged");
    if (word == QLatin1String("no-table-entry"))
        return tr("No table entry");
    if (word == QLatin1String("unknown"))
        return tr("Cannot be judged yet");
    return tr("Not judged"); // never a box without a word
}

QString EvidenceItem::difference() const
{
    if (m_spec.judge.equalsPath.isEmpty() || !std::isfinite(target()) || !std::isfinite(value()))
        return {};
    const double apart = value() - target();
    // No finer than the two readings: 208.3 and 190 are 18.3 apart, not 18.300000000000011.
    const QString by = QLocale().toString(std::round(std::abs(apart) * 1000) / 1000, 'g', 6);
    const QString amount = by + QChar(0x00A0) + unit();
    if (std::abs(target()) < 1e-9)
        return amount;
    return tr("%1 (%2 %)").arg(amount, QLocale().toString(100 * std::abs(apart / target()), 'f', 1));
}

QString EvidenceItem::reasonFor(const QString &verdict, const QString &value, const QString &limit) const
{
    if (verdict == QLatin1String("pass") && std::isfinite(bandHigh()))
        return tr("%1 lies within %2 to %3, the company’s band of %4 % over the target.")
            .arg(value, numberText(target()), numberText(bandHigh()), numberText(*m_tolerancePct));
    if (verdict == QLatin1String("pass") && !difference().isEmpty())
        return tr("Held against %1; difference %2.").arg(limit, difference());
    if (verdict == QLatin1String("pass") && limit.isEmpty() && !m_spec.judge.checks.isEmpty())
        return tr("%1 is in range.").arg(value);
    if (verdict == QLatin1String("pass"))
        return limit.isEmpty() ? value : tr("%1, held against %2.").arg(value, limit);
    if (verdict == QLatin1String("low"))
        return difference().isEmpty() ? tr("%1 is under the target of %2.").arg(value, limit)
                                      : tr("%1 is too far under %2: difference %3.").arg(value, limit, difference());
    if (verdict == QLatin1String("high") && !difference().isEmpty())
        return tr("%1 is too far over %2: difference %3.").arg(value, limit, difference());
    if (verdict == QLatin1String("high") && provesDead(m_spec))
        return tr("%1 is there; dead is %2. Touch nothing. Find what feeds it, switch that off, lock it, and test "
                  "again.")
            .arg(value, limit);
    if (verdict == QLatin1String("high") && torque())
        return tr("%1 is too far over the target of %2. Loosen it, look at wire and terminal, and tighten it anew.")
            .arg(value, limit);
    if (verdict == QLatin1String("high"))
        return tr("%1 is over what is allowed: %2.").arg(value, limit);
    if (verdict == QLatin1String("recorded") && !m_spec.judge.equalsPath.isEmpty())
        return tr("Difference %1. How much is allowed is not laid down, and your company has set no limit for it, so "
                  "this is no verdict: look at it yourself.")
            .arg(difference().isEmpty() ? limit : difference());
    if (verdict == QLatin1String("recorded"))
        return limit.isEmpty() ? tr("The value is recorded as it is.")
                               : tr("The target is %1. Your company has set no tolerance above it, so the value is "
                                    "recorded and not judged.")
                                     .arg(limit);
    if (verdict == QLatin1String("no-table-entry"))
        return tr("This terminal has no torque for this conductor size: it may not be terminated here.");
    return {};
}

/// Of a count that the meter itself sends.
QString EvidenceItem::typedOnly() const
{
    return tr("Somebody typed it; no frame was heard that says so. Listen to the meter: what it sends is the proof.");
}

QString EvidenceItem::verdictReason() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_refused.isEmpty() && std::isfinite(value()))
        return m_refused;
    if (m_status.verdict == QLatin1String("unknown"))
        return m_status.missingPaths.isEmpty()
                   ? m_status.because
                   : tr("Not known yet: %1.").arg(m_status.missingPaths.join(QStringLiteral(", ")));
    if (m_status.verdict == QLatin1String("pass") && onWire() && !fromDevice())
        return typedOnly();
    if (!m_status.because.isEmpty())
        return difference().isEmpty() ? m_status.because : tr("%1 Difference %2.").arg(m_status.because, difference());
    return reasonFor(m_status.verdict, numberText(value()) + QChar(0x00A0) + unit(), shownUnit(m_status.target));
}

QString EvidenceItem::longestReason() const
{
    const workflow::Judge &judge = m_spec.judge;
    const bool judged = !judge.torque.isEmpty() || !judge.equalsPath.isEmpty() || judge.below || judge.min ||
                        judge.max || !judge.checks.isEmpty();
    if (!judged)
        return reasonFor(QStringLiteral("recorded"), {}, {});
    // As wide as a value gets in practice.
    const QString some = QStringLiteral("000.0") + QChar(0x00A0) + unit();
    QStringList words{QStringLiteral("pass"), QStringLiteral("low"), QStringLiteral("high")};
    if ((!judge.torque.isEmpty() && !m_tolerancePct) || !judge.tolerance.isEmpty())
        words.append(QStringLiteral("recorded"));
    QString longest;
    for (const QString &word : std::as_const(words))
        if (const QString reason = reasonFor(word, some, some); reason.size() > longest.size())
            longest = reason;
    const QString apart = judge.equalsPath.isEmpty() ? QString() : tr("%1 Difference %2.").arg(QString(), some + some);
    if (onWire())
        longest = typedOnly();
    for (const QString &because : m_judgedBy)
        if (because.size() + apart.size() > longest.size())
            longest = because + apart;
    return longest;
}

} // namespace wm::ui

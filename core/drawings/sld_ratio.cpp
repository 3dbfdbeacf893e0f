// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_ratio.h"

#include "core/drawings/sheet.h"

#include <QtCore/QRegularExpression>

namespace wm::drawings::sld {

QString Ratio::text() const
{
    return figure(primary) + u':' + figure(secondary, 3);
}

std::optional<Ratio> ratioOf(const QString &text)
{
    static const QRegularExpression written(
        QStringLiteral(
            "^\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(?:A|V)?\\s*[:/-]\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(?:A|V)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = written.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Ratio ratio{match.captured(1).remove(u',').toDouble(), match.captured(2).toDouble()};
    return ratio.primary > 0 && ratio.secondary > 0 ? std::optional(ratio) : std::nullopt;
}

namespace {

QString member(Instrument which, const char *current, const char *voltage)
{
    return QStringLiteral("service.") + QString::fromLatin1(which == Instrument::Current ? current : voltage);
}

std::optional<Ratio> written(const site::Site &site, Instrument which)
{
    return ratioOf(site.text(member(which, "ct_ratio", "pt_ratio")).value_or(QString()));
}

std::optional<Ratio> figures(const site::Site &site, Instrument which)
{
    const Ratio ratio{site.number(member(which, "ct_primary_a", "vt_primary_v")).value_or(0),
                      site.number(member(which, "ct_secondary_a", "vt_secondary_v")).value_or(0)};
    return ratio.primary > 0 && ratio.secondary > 0 ? std::optional(ratio) : std::nullopt;
}

} // namespace

std::optional<Ratio> serviceRatio(const site::Site &site, Instrument which)
{
    // Words that are no ratio are not passed over for figures that may be of other transformers.
    if (site.has(member(which, "ct_ratio", "pt_ratio")))
        return written(site, which);
    return figures(site, which);
}

QString ratioWords(Sheet &sheet, const site::Site &site, Instrument which, const QString &meterTag)
{
    if (const auto ratio = serviceRatio(site, which))
        return ratio->text();
    const QString path = member(which, "ct_ratio", "pt_ratio");
    const QString words =
        which == Instrument::Current ? QStringLiteral("CT ratio, as 200:5") : QStringLiteral("PT ratio, as 60:1");
    sheet.missing(path, meterTag + QStringLiteral(": ") + words);
    return QStringLiteral("[%1: %2]").arg(meterTag, onSheet(words));
}

QString twoRatios(const site::Site &site, Instrument which)
{
    const auto words = written(site, which), numbers = figures(site, which);
    // 60:1 and 7200:120 are the same ratio.
    if (!words || !numbers || qFuzzyCompare(words->primary * numbers->secondary, numbers->primary * words->secondary))
        return {};
    return words->text() + QStringLiteral(", ") + numbers->text();
}

} // namespace wm::drawings::sld

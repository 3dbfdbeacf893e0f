// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_columns.h"

#include <algorithm>
#include <array>

namespace wm::ui {

namespace {

struct Known
{
    const char *word, *name;
    double weight;
};
/// In the order of the table. The first is always there.
constexpr std::array<Known, 16> kColumns{{
    {"serial", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Unit S/N"), 17},
    {"address", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Address"), 22},
    {"status", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Status"), 20},
    {"relay", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Relay"), 15},
    {"last_report", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Last report"), 15},
    {"tags", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Tags"), 11},
    {"model", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Model"), 20},
    {"meter_form", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Meter form"), 12},
    {"der_type", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "DER type"), 12},
    {"installer", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Installer"), 20},
    {"installed", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Install date"), 15},
    {"description", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Description"), 20},
    {"state", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "State"), 9},
    {"premises_id", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Premises ID"), 14},
    {"ip_address", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "IP address"), 16},
    {"firmware", QT_TRANSLATE_NOOP("wm::ui::FleetColumns", "Firmware version"), 12},
}};
constexpr double kBox = 56;      ///< what chooses a unit
constexpr double kLeastPx = 7.5; ///< room that a weight of 1 needs

const Known &known(const QString &column)
{
    const auto found = std::find_if(kColumns.begin(), kColumns.end(),
                                    [&](const Known &one) { return column == QLatin1String(one.word); });
    return found == kColumns.end() ? kColumns.front() : *found;
}

} // namespace

QStringList FleetColumns::all()
{
    QStringList words;
    for (size_t i = 1; i < kColumns.size(); ++i)
        words.append(QString::fromLatin1(kColumns[i].word));
    return words;
}

QStringList FleetColumns::usual()
{
    return all().mid(0, 5);
}

QString FleetColumns::nameOf(const QString &column)
{
    return tr(known(column).name);
}

double FleetColumns::at(double width, int column, const QStringList &columns)
{
    const double room = std::max(0.0, width - kBox);
    double total = kColumns.front().weight, before = 0;
    qsizetype fit = 0;
    for (; fit < columns.size(); ++fit) {
        const double weight = known(columns.at(fit)).weight;
        if ((total + weight) * kLeastPx > room && fit > 0)
            break;
        total += weight;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(column, fit + 1); ++i)
        before += i == 0 ? kColumns.front().weight : known(columns.at(i - 1)).weight;
    return kBox + room * before / total;
}

} // namespace wm::ui

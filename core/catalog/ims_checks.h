// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace wm::catalog {

/// What a person sees at an IMS meter itself, as far as they looked. Nothing is assumed of what is missing.
struct ImsSeen
{
    std::optional<double> loadA, loadKw;  ///< applied and measured with something else than this meter
    std::optional<bool> redLit;           ///< the reverse-phase lamp
    std::optional<double> tenTurnsS;      ///< ten turns, lit and dark, of the 10 Wh lamp
    std::optional<double> oneTurnS;       ///< one turn of the 1 kWh lamp
    std::optional<bool> segmentsLit;      ///< all of them on the test screen
    std::optional<double> testCycleS;     ///< from one test screen to the next
    std::optional<double> demandNowKw;    ///< on the display, the mean of five minutes
    std::optional<bool> showsDemand = {}; ///< the meter has the demand option
};

/// One of them held against what it should be.
struct ImsCheck
{
    enum class What { RedLamp, Lamp10Wh, Lamp1kWh, Segments, TestCycle, DemandNow };
    /// NotKnown: not looked at, or nothing to hold it against; it is neither good nor bad.
    enum class Verdict { Good, Off, Bad, NotKnown };
    What what = What::RedLamp;
    Verdict verdict = Verdict::NotKnown;
    std::optional<double> wanted = {}; ///< seconds or kW; of a pair of cycles the longer
    std::optional<double> found = {};
    std::optional<double> impliedKw = {}; ///< the load that the lamp's turns mean
};

/// The power in kW that a meter of the family can measure at the most, from what is recorded of it (a sub_meters[]
/// element: wires, voltage_code_v, ct_primary_a): its volts times its transformers' amperes and a tenth (IMS-FRAME-33).
/// Nothing while one of the three is not recorded, or is none of this family.
std::optional<double> imsMostKw(const QJsonObject &meter);

/// The energy on a meter's display beside that of the frame last heard (IMS-LCD-12, IMS-FRAME-21): the display may run
/// ahead by a kWh of rounding and what this meter can count until its next frame, in five minutes; never behind. The
/// register on the wire starts again after 16 777 215; the display perhaps later or not at all.
struct ImsDisplay
{
    /// NotKnown: ahead by more than rounding, and nobody recorded what this meter can count.
    enum class Verdict { Agrees, Ahead, TooFarAhead, Behind, NotKnown };
    Verdict verdict = Verdict::Agrees;
    double kwh = 0;                ///< by how much
    std::optional<double> allowed; ///< how far ahead it may be; nothing while imsMostKw() is not known
};
/// `mostKw` is imsMostKw() of the meter.
ImsDisplay compareDisplay(double displayKwh, double frameKwh, std::optional<double> mostKw);
/// Peak demand in kW, two decimals on both; what rounding explains is 0.02 kW (IMS-LCD-11).
bool samePeak(double displayKw, double frameKw);

/// What the manual gives (IMS 114-0004 §2.3 Table 3, §2.4.1).
struct ImsFigures
{
    double wh10PeriodS = 0, kwhPeriodS = 0; ///< of one turn at 1 kW
    double redAboveA = 0;                   ///< with less the red lamp says nothing
    double cycleS = 0, cycleWithDemandS = 0;
    static constexpr double kWithin = 0.05; ///< of periods and demand; a choice of this program (the manual has none)
    static constexpr double kCycleWithinS = 1; ///< a person with a watch
    /// Refuses a pack that lacks one, naming it.
    static Result<ImsFigures> fromPack(const QJsonObject &pack);
};

/// Judges what was seen: IMS-LED-01 … -06, IMS-LCD-03, -04, -07, -10, IMS-TEST-03 … -08. Always all six, in the order
/// of What.
QList<ImsCheck> judgeIms(const ImsSeen &seen, const ImsFigures &figures);

} // namespace wm::catalog

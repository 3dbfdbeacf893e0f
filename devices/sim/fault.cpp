// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/fault.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <limits>

namespace wm::sim {

namespace {

struct SimWords
{
    Q_DECLARE_TR_FUNCTIONS(SimWords)
};

Error invalid(const QString &text, const QString &why)
{
    return makeError(
        ErrorCode::Invalid,
        SimWords::tr("The fault “%1” cannot be used: %2. See witnessmark-sim --list-faults.").arg(text, why));
}

constexpr auto kNoEnd = std::numeric_limits<int>::max();

Duration seconds(const QString &text)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(text.toDouble()));
}

Result<When> parseWhen(const QString &text, const QString &when)
{
    static const QRegularExpression time(QStringLiteral("^([0-9]{1,7}(\\.[0-9]{1,3})?)s$"));
    static const QRegularExpression requests(QStringLiteral("^#([0-9]{1,9})(\\+|-([0-9]{1,9}))?$"));
    static const QRegularExpression state(QStringLiteral("^([a-z][a-z0-9-]*)(\\+([0-9]{1,7}(\\.[0-9]{1,3})?)s)?$"));
    if (const auto match = time.match(when); match.hasMatch())
        return When{When::Kind::Time, seconds(match.captured(1))};
    if (const auto match = requests.match(when); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const QString end = match.captured(2);
        const int last = end.isEmpty() ? first : end == QStringLiteral("+") ? kNoEnd : match.captured(3).toInt();
        if (first < 1 || last < first)
            return invalid(text, SimWords::tr("requests are counted from 1 upwards"));
        return When{When::Kind::Requests, {}, first, last};
    }
    if (const auto match = state.match(when); match.hasMatch())
        return When{When::Kind::State, seconds(match.captured(3)), 1, 0, match.captured(1)};
    return invalid(text,
                   SimWords::tr("“@%1” is not a time; write @12s, @#7, @#7-9, @#7+, @STATE or @STATE+3s").arg(when));
}

} // namespace

Result<Fault> parseFault(const QString &text, const QList<FaultInfo> &known)
{
    const auto at = text.indexOf(u'@');
    const QString head = at < 0 ? text : text.left(at);
    const auto colon = head.indexOf(u':');
    Fault fault{colon < 0 ? head : head.left(colon), colon < 0 ? QString() : head.mid(colon + 1)};
    const auto info =
        std::find_if(known.begin(), known.end(), [&](const FaultInfo &one) { return one.name == fault.name; });
    if (info == known.end())
        return invalid(text, SimWords::tr("this device has no fault of that name"));
    if (info->argument.isEmpty() && colon >= 0)
        return invalid(text, SimWords::tr("it takes no argument"));
    if (colon >= 0) {
        bool isNumber = false;
        const int number = fault.argument.toInt(&isNumber);
        if (!isNumber || number < 0 || number > 86'400'000)
            return invalid(text, SimWords::tr("%1 must be a whole number from 0 to 86400000").arg(info->argument));
    }
    if (at >= 0) {
        auto when = parseWhen(text, text.mid(at + 1));
        if (!when)
            return when.error();
        fault.when = *when;
    }
    return fault;
}

QString toText(const Fault &fault)
{
    QString text = fault.name;
    if (!fault.argument.isEmpty())
        text += u':' + fault.argument;
    const auto inSeconds = [](Duration time) {
        return QString::number(std::chrono::duration<double>(time).count()) + u's';
    };
    switch (fault.when.kind) {
    case When::Kind::Always:
        return text;
    case When::Kind::Time:
        return text + u'@' + inSeconds(fault.when.after);
    case When::Kind::Requests:
        text += QStringLiteral("@#%1").arg(fault.when.first);
        if (fault.when.last == kNoEnd)
            return text + u'+';
        return fault.when.last == fault.when.first ? text : text + QStringLiteral("-%1").arg(fault.when.last);
    case When::Kind::State:
        text += u'@' + fault.when.state;
        return fault.when.after == Duration{0} ? text : text + u'+' + inSeconds(fault.when.after);
    }
    return text;
}

bool isActive(const When &when, const Moment &moment)
{
    switch (when.kind) {
    case When::Kind::Always:
        return true;
    case When::Kind::Time:
        return moment.sinceStart >= when.after;
    case When::Kind::Requests:
        return moment.request >= when.first && moment.request <= when.last;
    case When::Kind::State:
        return moment.state == when.state && moment.inState >= when.after;
    }
    return false;
}

} // namespace wm::sim

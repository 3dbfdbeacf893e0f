// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/frame_words.h"

#include "devices/ims/frame.h"
#include "devices/modbus/modbus.h"

#include <QtCore/QCoreApplication>

namespace wm::bench {

using workflow::BenchField;
using workflow::BenchFrame;
using workflow::RegisterNames;

namespace {

struct BenchWords
{
    Q_DECLARE_TR_FUNCTIONS(BenchWords)
};

QString functionName(quint8 function)
{
    switch (function) {
    case 1:
        return BenchWords::tr("read coils");
    case 2:
        return BenchWords::tr("read discrete inputs");
    case 3:
        return BenchWords::tr("read holding registers");
    case 4:
        return BenchWords::tr("read input registers");
    case 5:
        return BenchWords::tr("write one coil");
    case 6:
        return BenchWords::tr("write one register");
    case 15:
        return BenchWords::tr("write coils");
    case 16:
        return BenchWords::tr("write registers");
    default:
        return BenchWords::tr("function %1").arg(function);
    }
}

QString exceptionName(quint8 code)
{
    switch (code) {
    case 1:
        return BenchWords::tr("function not supported");
    case 2:
        return BenchWords::tr("no such address");
    case 3:
        return BenchWords::tr("value not allowed");
    case 4:
        return BenchWords::tr("device failure");
    case 5:
        return BenchWords::tr("accepted, needs time");
    case 6:
        return BenchWords::tr("busy");
    default:
        return BenchWords::tr("code %1").arg(code);
    }
}

bool isRegisterRead(quint8 function)
{
    return function == 3 || function == 4;
}

/// The PDU of a Modbus frame, whichever way it is wrapped.
QByteArrayView pduOf(const BenchFrame &frame)
{
    const QByteArrayView all(frame.bytes);
    if (frame.protocol == BenchFrame::Protocol::ModbusTcp)
        return all.size() > 7 ? all.sliced(7) : QByteArrayView();
    return all.size() > 3 ? all.sliced(1, all.size() - 3) : QByteArrayView();
}

QString modbusSummary(const BenchFrame &frame)
{
    const QByteArrayView pdu = pduOf(frame);
    switch (frame.kind) {
    case BenchFrame::Kind::Request:
        return BenchWords::tr("Unit %1: %2, %3 from %4")
            .arg(frame.unit)
            .arg(functionName(frame.function))
            .arg(frame.count)
            .arg(frame.address);
    case BenchFrame::Kind::Echo:
        return BenchWords::tr("Echo of the request: the adapter returns what is sent");
    case BenchFrame::Kind::Exception:
        return BenchWords::tr("Unit %1 refuses: %2, %3")
            .arg(frame.unit)
            .arg(functionName(frame.function), exceptionName(pdu.size() > 1 ? static_cast<quint8>(pdu[1]) : 0));
    case BenchFrame::Kind::Answer:
        if (isRegisterRead(frame.function) && frame.count > 0)
            return BenchWords::tr("Unit %1 answers: %2 registers from %3")
                .arg(frame.unit)
                .arg((pdu.size() - 2) / 2)
                .arg(frame.address);
        return BenchWords::tr("Unit %1 answers: %2").arg(frame.unit).arg(functionName(frame.function));
    default:
        return {};
    }
}

/// In which models the registers of a frame are, and the point where it is one alone; nothing where that is not known.
QString placeWords(const BenchFrame &frame, const RegisterNames *names)
{
    if (names == nullptr || frame.count == 0 || frame.kind == BenchFrame::Kind::Echo ||
        (!isRegisterRead(frame.function) && frame.function != 6 && frame.function != 16))
        return {};
    const QString first = names->modelAt(frame.address), last = names->modelAt(frame.address + frame.count - 1);
    if (first.isEmpty() || last.isEmpty())
        return {};
    if (first != last)
        return BenchWords::tr(" (models %1 to %2)").arg(first, last);
    // Of a request nothing but the place is known; its length tells whether it is one point.
    const QByteArray room(2 * frame.count, '\0');
    const auto point = names->pointAt(frame.address, room);
    return point && point->size == frame.count ? BenchWords::tr(" (model %1, %2)").arg(first, point->name)
                                               : BenchWords::tr(" (model %1)").arg(first);
}

/// Puts fields one behind the other.
class Fields
{
public:
    void add(qsizetype length, const QString &name, const QString &value)
    {
        m_all += BenchField{m_at, static_cast<int>(length), name, value};
        m_at += static_cast<int>(length);
    }
    [[nodiscard]] int at() const { return m_at; }
    [[nodiscard]] QList<BenchField> all() const { return m_all; }

private:
    QList<BenchField> m_all;
    int m_at = 0;
};

QString hex(QByteArrayView bytes)
{
    return QStringLiteral("0x") + QString::fromLatin1(bytes.toByteArray().toHex()).toUpper();
}

/// Registers, each under its own address; those of a point whose name is known under that.
void registers(Fields &fields, QByteArrayView data, const BenchFrame &frame, const RegisterNames *names)
{
    constexpr qsizetype most = 125;
    for (qsizetype i = 0; i + 2 <= data.size() && i < 2 * most; i += 2) {
        const auto address = static_cast<int>(frame.address + i / 2);
        const auto point = names != nullptr && frame.count > 0 ? names->pointAt(address, data.sliced(i)) : std::nullopt;
        if (point) {
            const QString raw = hex(data.sliced(i, 2 * point->size));
            fields.add(2 * point->size, QStringLiteral("%1 %2").arg(address).arg(point->name),
                       point->value.isEmpty() ? raw
                       : point->size == 1     ? QStringLiteral("%1 (%2)").arg(point->value, raw)
                                              : point->value);
            i += 2 * (point->size - 1);
            continue;
        }
        const QByteArrayView one = data.sliced(i, 2);
        fields.add(2, frame.count > 0 ? QString::number(frame.address + i / 2) : BenchWords::tr("register"),
                   QStringLiteral("%1 (%2)").arg(modbus::wordAt(one, 0)).arg(hex(one)));
    }
    if (data.size() % 2 != 0)
        fields.add(1, BenchWords::tr("rest"), hex(data.last(1)));
}

void pduFields(Fields &fields, QByteArrayView pdu, const BenchFrame &frame, const RegisterNames *names)
{
    const auto code = static_cast<quint8>(pdu[0]);
    fields.add(1, BenchWords::tr("function"), QStringLiteral("%1, %2").arg(code & 0x7F).arg(functionName(code & 0x7F)));
    const QByteArrayView data = pdu.sliced(1);
    const auto word = [&](const QString &name, qsizetype at) {
        fields.add(2, name, QString::number(modbus::wordAt(data, at)));
    };
    if (frame.kind == BenchFrame::Kind::Exception) {
        fields.add(data.size(), BenchWords::tr("exception"),
                   QStringLiteral("%1, %2")
                       .arg(static_cast<quint8>(data[0]))
                       .arg(exceptionName(static_cast<quint8>(data[0]))));
        return;
    }
    const bool asked = frame.kind == BenchFrame::Kind::Request || frame.kind == BenchFrame::Kind::Echo;
    const bool read = code <= 4;
    if (read && !asked) {
        fields.add(1, BenchWords::tr("byte count"), QString::number(static_cast<quint8>(data[0])));
        if (isRegisterRead(code))
            registers(fields, data.sliced(1), frame, names);
        else
            fields.add(data.size() - 1, BenchWords::tr("bits"), hex(data.sliced(1)));
        return;
    }
    word(BenchWords::tr("address"), 0);
    if (code == 5 || code == 6) {
        const auto point =
            code == 6 && names != nullptr ? names->pointAt(frame.address, data.sliced(2, 2)) : std::nullopt;
        fields.add(2, point ? point->name : BenchWords::tr("value"),
                   QStringLiteral("%1 (%2)").arg(modbus::wordAt(data, 2)).arg(hex(data.sliced(2, 2))));
        return;
    }
    word(BenchWords::tr("count"), 2);
    if (read || !asked)
        return;
    fields.add(1, BenchWords::tr("byte count"), QString::number(static_cast<quint8>(data[4])));
    if (code == 16)
        registers(fields, data.sliced(5), frame, names);
    else
        fields.add(data.size() - 5, BenchWords::tr("bits"), hex(data.sliced(5)));
}

QList<BenchField> modbusFields(const BenchFrame &frame, const RegisterNames *names)
{
    Fields fields;
    const QByteArrayView all(frame.bytes);
    const QByteArrayView pdu = pduOf(frame);
    if (frame.protocol == BenchFrame::Protocol::ModbusTcp) {
        fields.add(2, BenchWords::tr("transaction"), QString::number(modbus::wordAt(all, 0)));
        fields.add(2, BenchWords::tr("protocol"), QString::number(modbus::wordAt(all, 2)));
        fields.add(2, BenchWords::tr("length"), QString::number(modbus::wordAt(all, 4)));
    }
    fields.add(1, BenchWords::tr("unit"), QString::number(frame.unit));
    pduFields(fields, pdu, frame, names);
    if (frame.protocol == BenchFrame::Protocol::ModbusRtu)
        fields.add(2, BenchWords::tr("CRC"),
                   frame.verdict == BenchFrame::Verdict::BadChecksum
                       ? BenchWords::tr("%1, wrong: %2 expected")
                             .arg(hex(all.last(2)), hex(modbus::withCrc(all.chopped(2).toByteArray()).last(2)))
                       : BenchWords::tr("%1, right").arg(hex(all.last(2))));
    return fields.all();
}

QList<BenchField> imsFields(const BenchFrame &frame)
{
    const auto values = ims::decodeFrame(frame.bytes);
    if (!values)
        return {};
    Fields fields;
    fields.add(1, BenchWords::tr("anything"), hex(frame.bytes.left(1)));
    fields.add(2, BenchWords::tr("meter number"), QString::number(values->meterId));
    fields.add(2, BenchWords::tr("peak demand"),
               QStringLiteral("%1 kW").arg(values->peakDemandCentiKw() / 100.0, 0, 'f', 2));
    fields.add(1, BenchWords::tr("demand resets"), QString::number(values->demandResets));
    fields.add(2, BenchWords::tr("always 00 00"), hex(frame.bytes.mid(6, 2)));
    fields.add(3, BenchWords::tr("energy"), QStringLiteral("%1 kWh").arg(values->totalKwh));
    fields.add(1, BenchWords::tr("end"), hex(frame.bytes.right(1)));
    return fields.all();
}

} // namespace

QString summaryOf(const BenchFrame &frame, const RegisterNames *names)
{
    const auto size = static_cast<int>(frame.bytes.size());
    if (frame.kind == BenchFrame::Kind::ImsReading) {
        const auto values = ims::decodeFrame(frame.bytes);
        return values ? BenchWords::tr("Meter %1: %2 kWh, peak %3 kW")
                            .arg(values->meterId)
                            .arg(values->totalKwh)
                            .arg(values->peakDemandCentiKw() / 100.0, 0, 'f', 2)
                      : QString();
    }
    if (frame.kind == BenchFrame::Kind::Bytes)
        return frame.verdict == BenchFrame::Verdict::Cut
                   ? BenchWords::tr("%n bytes of an answer that was not finished", nullptr, size)
                   : BenchWords::tr("%n bytes that are no message", nullptr, size);
    const QString said = modbusSummary(frame) + placeWords(frame, names);
    return frame.verdict == BenchFrame::Verdict::BadChecksum ? BenchWords::tr("%1; the checksum is wrong").arg(said)
                                                             : said;
}

QList<BenchField> fieldsOf(const BenchFrame &frame, const RegisterNames *names)
{
    if (frame.kind == BenchFrame::Kind::ImsReading)
        return imsFields(frame);
    if (frame.kind == BenchFrame::Kind::Bytes || pduOf(frame).size() < 2)
        return {};
    return modbusFields(frame, names);
}

} // namespace wm::bench

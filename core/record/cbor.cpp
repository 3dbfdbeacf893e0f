// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/cbor.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCoreApplication>
#include <QtCore/QFloat16>
#include <QtCore/QStringDecoder>
#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

enum Major : quint8 { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6, Simple = 7 };

Error unwritable(const QString &reason)
{
    return makeError(ErrorCode::Invalid, RecordWords::tr("This cannot be recorded: %1.").arg(reason));
}

class Writer
{
public:
    QByteArray out;

    /// Empty when written, else the reason.
    QString write(const QCborValue &value, int depth)
    {
        if (depth > cbor::kMaxDepth)
            return RecordWords::tr("it is nested too deeply");
        switch (value.type()) {
        case QCborValue::Null:
            out.append('\xf6');
            return {};
        case QCborValue::False:
            out.append('\xf4');
            return {};
        case QCborValue::True:
            out.append('\xf5');
            return {};
        case QCborValue::Integer:
            writeInteger(value.toInteger());
            return {};
        case QCborValue::Double:
            return writeDouble(value.toDouble());
        case QCborValue::ByteArray: {
            const QByteArray bytes = value.toByteArray();
            head(Bytes, static_cast<quint64>(bytes.size()));
            out.append(bytes);
            return {};
        }
        case QCborValue::String:
            return writeText(value.toString());
        case QCborValue::Array:
            return writeArray(value.toArray(), depth);
        case QCborValue::Map:
            return writeMap(value.toMap(), depth);
        default:
            return RecordWords::tr("it holds a kind of value that the record does not know");
        }
    }

private:
    void head(Major major, quint64 argument)
    {
        const auto type = static_cast<quint8>(major << 5);
        if (argument < 24) {
            out.append(static_cast<char>(type | argument));
        } else if (argument <= 0xff) {
            out.append(static_cast<char>(type | 24)).append(static_cast<char>(argument));
        } else if (argument <= 0xffff) {
            out.append(static_cast<char>(type | 25));
            bigEndian(static_cast<quint16>(argument));
        } else if (argument <= 0xffff'ffff) {
            out.append(static_cast<char>(type | 26));
            bigEndian(static_cast<quint32>(argument));
        } else {
            out.append(static_cast<char>(type | 27));
            bigEndian(argument);
        }
    }

    template <class Integer>
    void bigEndian(Integer value)
    {
        const Integer swapped = qToBigEndian(value);
        out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    }

    void writeInteger(qint64 value)
    {
        if (value >= 0)
            head(Unsigned, static_cast<quint64>(value));
        else
            head(Negative, static_cast<quint64>(-1 - value));
    }

    QString writeDouble(double value)
    {
        if (!std::isfinite(value))
            return RecordWords::tr("it holds a number that is not finite");
        const bool fitsSingle = std::abs(value) <= static_cast<double>(std::numeric_limits<float>::max()) &&
                                static_cast<double>(static_cast<float>(value)) == value;
        if (!fitsSingle) {
            out.append('\xfb');
            bigEndian(std::bit_cast<quint64>(value));
            return {};
        }
        const auto single = static_cast<float>(value);
        const qfloat16 half(single);
        if (std::abs(single) <= 65504.0F && static_cast<float>(half) == single) {
            out.append('\xf9');
            bigEndian(std::bit_cast<quint16>(half));
        } else {
            out.append('\xfa');
            bigEndian(std::bit_cast<quint32>(single));
        }
        return {};
    }

    QString writeText(const QString &text)
    {
        if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
            return RecordWords::tr("a text holds characters that are not valid");
        const QByteArray utf8 = text.toUtf8();
        head(Text, static_cast<quint64>(utf8.size()));
        out.append(utf8);
        return {};
    }

    QString writeArray(const QCborArray &array, int depth)
    {
        if (array.size() > cbor::kMaxItems)
            return RecordWords::tr("a list is too long");
        head(Array, static_cast<quint64>(array.size()));
        for (const QCborValue item : array) {
            if (QString reason = write(item, depth + 1); !reason.isEmpty())
                return reason;
        }
        return {};
    }

    QString writeMap(const QCborMap &map, int depth)
    {
        if (map.size() > cbor::kMaxPairs)
            return RecordWords::tr("a group has too many fields");
        std::vector<std::pair<QByteArray, QCborValue>> pairs;
        pairs.reserve(static_cast<size_t>(map.size()));
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            Writer key;
            if (!it.key().isString())
                return RecordWords::tr("a field's name is not a text");
            if (QString reason = key.writeText(it.key().toString()); !reason.isEmpty())
                return reason;
            if (key.out.size() > cbor::kMaxKeyBytes)
                return RecordWords::tr("a field's name is too long");
            pairs.emplace_back(key.out, it.value());
        }
        std::sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        if (std::adjacent_find(pairs.begin(), pairs.end(),
                               [](const auto &a, const auto &b) { return a.first == b.first; }) != pairs.end())
            return RecordWords::tr("a field occurs twice");
        head(Map, static_cast<quint64>(pairs.size()));
        for (const auto &[key, value] : pairs) {
            out.append(key);
            if (QString reason = write(value, depth + 1); !reason.isEmpty())
                return reason;
        }
        return {};
    }
};

/// Thrown and caught within this file only: a recursive reader reads better without a check after every step.
struct Refusal
{
    const char *reason;
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] qsizetype position() const { return m_position; }

    QCborValue read(int depth)
    {
        if (depth > cbor::kMaxDepth)
            throw Refusal{"nested too deeply"};
        const quint8 initial = byte();
        const auto major = static_cast<Major>(initial >> 5);
        const quint8 info = initial & 0x1f;
        if (major == Simple)
            return readSimple(info);
        const quint64 argument = readArgument(info);
        switch (major) {
        case Unsigned:
            return integer(argument, false);
        case Negative:
            return integer(argument, true);
        case Bytes:
            return take(argument).toByteArray();
        case Text:
            return readText(argument);
        case Array:
            return readArray(argument, depth);
        case Map:
            return readMap(argument, depth);
        default:
            throw Refusal{"a tag, which entries do not have"};
        }
    }

private:
    quint8 byte()
    {
        if (m_position >= m_bytes.size())
            throw Refusal{"it ends too early"};
        return static_cast<quint8>(m_bytes[m_position++]);
    }

    QByteArrayView take(quint64 length)
    {
        if (length > static_cast<quint64>(m_bytes.size() - m_position))
            throw Refusal{"it ends too early"};
        const auto part = m_bytes.sliced(m_position, static_cast<qsizetype>(length));
        m_position += part.size();
        return part;
    }

    template <class Integer>
    Integer bigEndian()
    {
        return qFromBigEndian<Integer>(take(sizeof(Integer)).data());
    }

    quint64 readArgument(quint8 info)
    {
        quint64 argument = info;
        quint64 least = 0;
        switch (info) {
        case 24:
            argument = byte();
            least = 24;
            break;
        case 25:
            argument = bigEndian<quint16>();
            least = 0x100;
            break;
        case 26:
            argument = bigEndian<quint32>();
            least = 0x1'0000;
            break;
        case 27:
            argument = bigEndian<quint64>();
            least = 0x1'0000'0000;
            break;
        default:
            if (info > 27)
                throw Refusal{"an indefinite or reserved length"};
        }
        if (argument < least)
            throw Refusal{"a number that is not in its shortest form"};
        return argument;
    }

    static QCborValue integer(quint64 argument, bool negative)
    {
        if (argument > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            throw Refusal{"an integer out of range"};
        const auto value = static_cast<qint64>(argument);
        return negative ? -1 - value : value;
    }

    QCborValue readSimple(quint8 info)
    {
        switch (info) {
        case 20:
            return false;
        case 21:
            return true;
        case 22:
            return nullptr;
        case 25:
            return readDouble(static_cast<double>(static_cast<float>(std::bit_cast<qfloat16>(bigEndian<quint16>()))),
                              3);
        case 26:
            return readDouble(static_cast<double>(std::bit_cast<float>(bigEndian<quint32>())), 5);
        case 27:
            return readDouble(std::bit_cast<double>(bigEndian<quint64>()), 9);
        default:
            throw Refusal{"a simple value that entries do not have"};
        }
    }

    static QCborValue readDouble(double value, qsizetype length)
    {
        Writer shortest;
        if (!shortest.write(QCborValue(value), 0).isEmpty())
            throw Refusal{"a number that is not finite"};
        if (shortest.out.size() != length)
            throw Refusal{"a number that is not in its shortest form"};
        return value;
    }

    QString readText(quint64 length)
    {
        const QByteArrayView utf8 = take(length);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(utf8);
        // The decoder strips a leading byte order mark; comparing the bytes finds that and every invalid sequence.
        if (decoder.hasError() || utf8.contains('\0') || text.toUtf8() != utf8)
            throw Refusal{"a text that is not valid UTF-8"};
        return text;
    }

    QCborArray readArray(quint64 size, int depth)
    {
        if (size > static_cast<quint64>(cbor::kMaxItems))
            throw Refusal{"a list that is too long"};
        QCborArray array;
        for (quint64 i = 0; i < size; ++i)
            array.append(read(depth + 1));
        return array;
    }

    QCborMap readMap(quint64 size, int depth)
    {
        if (size > static_cast<quint64>(cbor::kMaxPairs))
            throw Refusal{"a group with too many fields"};
        QCborMap map;
        QByteArrayView before;
        for (quint64 i = 0; i < size; ++i) {
            const qsizetype start = m_position;
            if (static_cast<Major>((m_position < m_bytes.size() ? static_cast<quint8>(m_bytes[start]) : 0) >> 5) !=
                Text)
                throw Refusal{"a field whose name is not a text"};
            const QString name = read(depth + 1).toString();
            const QByteArrayView key = m_bytes.sliced(start, m_position - start);
            if (key.size() > cbor::kMaxKeyBytes)
                throw Refusal{"a field with too long a name"};
            if (i > 0 && before.compare(key) >= 0)
                throw Refusal{"fields out of order, or one that occurs twice"};
            before = key;
            map.insert(name, read(depth + 1));
        }
        return map;
    }

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
};

} // namespace

Result<QByteArray> encodeCbor(const QCborValue &value)
{
    Writer writer;
    if (const QString reason = writer.write(value, 0); !reason.isEmpty())
        return unwritable(reason);
    if (writer.out.size() > cbor::kMaxBytes)
        return unwritable(RecordWords::tr("it is larger than 1 MB; attach it as a file instead"));
    return writer.out;
}

Result<QCborValue> decodeCbor(QByteArrayView bytes, qsizetype *consumed)
{
    Reader reader(consumed == nullptr ? bytes : bytes.first(std::min(bytes.size(), cbor::kMaxBytes)));
    const auto refuse = [&reader](const char *reason) {
        return makeError(ErrorCode::Corrupt, RecordWords::tr("A recorded entry cannot be read: %1, at byte %2.")
                                                 .arg(RecordWords::tr(reason))
                                                 .arg(reader.position()));
    };
    if (consumed == nullptr && bytes.size() > cbor::kMaxBytes)
        return refuse(QT_TRANSLATE_NOOP("RecordWords", "it is larger than 1 MB"));
    try {
        QCborValue value = reader.read(0);
        if (consumed != nullptr)
            *consumed = reader.position();
        else if (reader.position() != bytes.size())
            return refuse(QT_TRANSLATE_NOOP("RecordWords", "there are bytes after its end"));
        return value;
    } catch (const Refusal &refusal) {
        return refuse(refusal.reason);
    }
}

} // namespace wm::record

// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/link_text.h"

#include "devices/link/ble_link.h"
#include "devices/link/serial_link.h"
#include "devices/link/tcp_link.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::link {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

Error invalid(const QString &text, const QString &why)
{
    return makeError(
        ErrorCode::Invalid,
        LinkWords::tr("The link “%1” cannot be used: %2. Write it like serial:ttyUSB0, serial:/dev/ttyACM0?baud=19200, "
                      "tcp:192.0.2.7:502, ble:CDER-042917 or replay:FILE.")
            .arg(text, why));
}

Result<LinkText> parseSerial(const QString &text, QString rest)
{
    LinkText link{LinkText::Kind::Serial, {}};
    if (const auto question = rest.indexOf(u'?'); question >= 0) {
        const QString option = rest.mid(question + 1);
        rest.truncate(question);
        if (!option.startsWith(u"baud="))
            return invalid(text, LinkWords::tr("“%1” is not an option of a serial link, only baud=N is").arg(option));
        bool isNumber = false;
        link.baud = option.mid(5).toInt(&isNumber);
        if (!isNumber || link.baud < 300 || link.baud > 4'000'000)
            return invalid(text, LinkWords::tr("the rate must be a number from 300 to 4000000"));
    }
    if (rest.isEmpty())
        return invalid(text, LinkWords::tr("the port's name is missing"));
    link.target = rest.startsWith(u'/') ? rest : QStringLiteral("/dev/") + rest;
    return link;
}

Result<LinkText> parseTcp(const QString &text, const QString &rest)
{
    const auto colon = rest.lastIndexOf(u':');
    if (colon <= 0)
        return invalid(text, LinkWords::tr("host and port are needed, joined by a colon"));
    LinkText link{LinkText::Kind::Tcp, rest.left(colon)};
    if (link.target.startsWith(u'[') && link.target.endsWith(u']'))
        link.target = link.target.mid(1, link.target.size() - 2); // IPv6
    bool isNumber = false;
    const int port = rest.mid(colon + 1).toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return invalid(text, LinkWords::tr("the port must be a number from 1 to 65535"));
    link.port = static_cast<quint16>(port);
    return link;
}

/// A file's name may hold a question mark; only a speed behind the last one is an option.
Result<LinkText> parseReplay(const QString &text, const QString &rest)
{
    LinkText link{LinkText::Kind::Replay, rest};
    const auto question = rest.lastIndexOf(QStringLiteral("?speed="));
    if (question < 0)
        return link;
    link.target = rest.left(question);
    bool isNumber = false;
    link.speed = rest.mid(question + 7).toDouble(&isNumber);
    if (!isNumber || !(link.speed >= 0.01 && link.speed <= 100'000) || link.target.isEmpty())
        return invalid(text, LinkWords::tr("the speed must be a number from 0.01 to 100000"));
    return link;
}

Result<LinkText> parseBle(QString rest)
{
    LinkText link{LinkText::Kind::Ble, {}};
    if (const auto question = rest.indexOf(u'?'); question >= 0) {
        const QString option = rest.mid(question + 1), digits = option.mid(8);
        rest.truncate(question);
        const bool sixDigits = digits.size() == 6 && std::all_of(digits.begin(), digits.end(),
                                                                 [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!option.startsWith(u"passkey=") || !sixDigits)
            return invalid(QStringLiteral("ble:") + rest,
                           LinkWords::tr("only passkey= and six digits may follow its question mark"));
        link.passkey = digits.toUInt();
    }
    if (rest.isEmpty())
        return invalid(QStringLiteral("ble:"), LinkWords::tr("nothing follows “%1:”").arg(QStringLiteral("ble")));
    const QString address = bleAddress(rest);
    link.target = address.isEmpty() ? rest : address;
    return link;
}

} // namespace

Result<LinkText> parseLink(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        return invalid(QString(text).remove(QChar(u'\0')), LinkWords::tr("it contains a NUL character"));
    const auto colon = text.indexOf(u':');
    const QString kind = text.left(qMax(colon, 0));
    const QString rest = text.mid(colon + 1);
    if (kind == QStringLiteral("serial"))
        return parseSerial(text, rest);
    if (kind == QStringLiteral("tcp"))
        return parseTcp(text, rest);
    if (kind == QStringLiteral("ble"))
        return parseBle(rest);
    if (kind != QStringLiteral("replay"))
        return invalid(text, LinkWords::tr("it must start with serial:, tcp:, ble: or replay:"));
    if (rest.isEmpty())
        return invalid(text, LinkWords::tr("nothing follows “%1:”").arg(kind));
    return parseReplay(text, rest);
}

QString toText(const LinkText &link)
{
    switch (link.kind) {
    case LinkText::Kind::Serial:
        return QStringLiteral("serial:") + link.target +
               (link.baud == 9600 ? QString() : QStringLiteral("?baud=%1").arg(link.baud));
    case LinkText::Kind::Tcp:
        return (link.target.contains(u':') ? QStringLiteral("tcp:[%1]:%2") : QStringLiteral("tcp:%1:%2"))
            .arg(link.target)
            .arg(link.port);
    case LinkText::Kind::Ble:
        return QStringLiteral("ble:") + link.target;
    case LinkText::Kind::Replay:
        return QStringLiteral("replay:") + link.target +
               (link.speed == 1 ? QString() : QStringLiteral("?speed=%1").arg(link.speed));
    }
    return {};
}

Result<std::unique_ptr<Link>> makeDeviceLink(const LinkText &link, Clock &clock, const AskPasskey &ask)
{
    switch (link.kind) {
    case LinkText::Kind::Serial: {
        auto serial = std::make_unique<SerialLink>(clock, link.target, link.baud);
        serial->setMarksErrors(link.marksErrors);
        return std::unique_ptr<Link>(std::move(serial));
    }
    case LinkText::Kind::Tcp:
        return std::unique_ptr<Link>(std::make_unique<TcpLink>(clock, link.target, link.port));
    case LinkText::Kind::Ble:
        return std::unique_ptr<Link>(std::make_unique<BleLink>(clock, link.target, link.passkey, ask));
    case LinkText::Kind::Replay:
        break;
    }
    return makeError(ErrorCode::Invalid, LinkWords::tr("%1 is a recording, not a device.").arg(toText(link)));
}

} // namespace wm::link

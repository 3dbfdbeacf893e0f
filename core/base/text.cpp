// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

namespace wm {

namespace {
struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(TextWords)
};
} // namespace

Result<QString> decodeUtf8(QByteArrayView bytes, const QString &what)
{
    if (bytes.contains('\0'))
        return makeError(ErrorCode::Invalid,
                         TextWords::tr("%1 contains a NUL character. Remove it and try again.").arg(what));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return makeError(ErrorCode::Invalid,
                         TextWords::tr("%1 is not valid UTF-8 text. Save it as UTF-8 and try again.").arg(what));
    return text;
}

namespace {

/// The controls that embed, override or isolate a direction of writing. Marks that only help a line with two scripts
/// (U+200E, U+200F) hide nothing.
bool turnsText(QChar c)
{
    return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

/// Characters that print nothing and belong to no script: two names that look the same would be two, or a name would
/// look like none. Joiners (U+200C, U+200D) and direction marks are letters' companions and stay.
bool printsNothing(char32_t c)
{
    return c == 0xAD || c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x180E || c == 0x200B || c == 0x2060 ||
           (c >= 0x2061 && c <= 0x2064) || c == 0x2800 || c == 0x3164 || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xE0000 && c <= 0xE007F);
}

} // namespace

Result<QString> checkedText(const QString &text, const QString &what, qsizetype maxLength)
{
    if (text.size() > maxLength)
        return makeError(ErrorCode::Invalid, TextWords::tr("%1 is too long: %2 characters, at most %3 are allowed.")
                                                 .arg(what)
                                                 .arg(text.size())
                                                 .arg(maxLength));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t whole = pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode();
        if (printsNothing(whole))
            return makeError(ErrorCode::Invalid,
                             TextWords::tr("%1 contains an invisible character (U+%2 at position %3). Type it anew "
                                           "without it.")
                                 .arg(what, QString::number(whole, 16).toUpper().rightJustified(4, u'0'))
                                 .arg(i + 1));
        if (pair) {
            ++i;
            continue;
        }
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (turnsText(c))
            return makeError(ErrorCode::Invalid,
                             TextWords::tr("%1 contains an invisible character that turns the direction of writing "
                                           "(U+%2 at position %3), so it could be read as something else. Type it "
                                           "anew without it.")
                                 .arg(what, QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'))
                                 .arg(i + 1));
        if (control || c.isSurrogate() || c.unicode() == 0x7f)
            return makeError(
                ErrorCode::Invalid,
                TextWords::tr(
                    "%1 contains a character that cannot be stored (U+%2 at position %3). Remove it and try again.")
                    .arg(what, QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'))
                    .arg(i + 1));
    }
    return text;
}

QString figure(double value)
{
    for (int digits = 6; digits <= 12; ++digits)
        if (const QString text = QString::number(value, 'g', digits); text.toDouble() == value)
            return text;
    return QString::number(value, 'g', 6);
}

} // namespace wm

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/foreign_letters.h"

#include "core/documents/packet_words.h"
#include "core/typeface/ruler.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::documents {

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// Latin letters of every European language: the program's faces have them all.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x180; });
}

/// What people call a script; names of scripts are names, alike in every language of the program but for a few.
QString scriptName(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Arabic:
        return Documents::tr("Arabic");
    case QChar::Script_Armenian:
        return Documents::tr("Armenian");
    case QChar::Script_Bengali:
        return Documents::tr("Bengali");
    case QChar::Script_Devanagari:
        return Documents::tr("Devanagari");
    case QChar::Script_Ethiopic:
        return Documents::tr("Ethiopic");
    case QChar::Script_Georgian:
        return Documents::tr("Georgian");
    case QChar::Script_Gujarati:
        return Documents::tr("Gujarati");
    case QChar::Script_Gurmukhi:
        return Documents::tr("Gurmukhi");
    case QChar::Script_Hangul:
        return Documents::tr("Korean");
    case QChar::Script_Han:
        return Documents::tr("Chinese");
    case QChar::Script_Hebrew:
        return Documents::tr("Hebrew");
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Documents::tr("Japanese");
    case QChar::Script_Khmer:
        return Documents::tr("Khmer");
    case QChar::Script_Tamil:
        return Documents::tr("Tamil");
    case QChar::Script_Telugu:
        return Documents::tr("Telugu");
    case QChar::Script_Thai:
        return Documents::tr("Thai");
    default:
        return Documents::tr("foreign");
    }
}

bool isMissing(char32_t letter, Face face)
{
    if (letter < 0x180 || !QChar::isPrint(letter) || QChar::isSpace(letter))
        return false;
    return !typeface::covers(face, QString::fromUcs4(&letter, 1));
}

/// Whether a code point goes with the letters before it: a vowel sign, or a blank between two words.
bool goesAlong(char32_t letter)
{
    return QChar::isSpace(letter) || QChar::isMark(letter) || !QChar::isPrint(letter);
}

struct Part
{
    qsizetype start = 0, length = 0; ///< in UTF-16 units
    bool missing = false;
    QString script = {}; ///< of what is missing
};

/// The text in stretches that can be printed and such that cannot.
QList<Part> partsOf(const QString &text, Face face)
{
    QList<Part> parts;
    qsizetype blanks = 0; ///< units at the end of the last part that belong to whatever comes next
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t letter = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const qsizetype units = pair ? 2 : 1;
        const bool along = !parts.isEmpty() && parts.constLast().missing && goesAlong(letter);
        const bool missing = along || isMissing(letter, face);
        if (parts.isEmpty() || parts.constLast().missing != missing) {
            if (!missing && blanks > 0) { // a blank after the last foreign letter is the text's own
                parts.last().length -= blanks;
                parts.append({i - blanks, blanks, false});
            } else {
                parts.append({i, 0, missing, missing ? scriptName(letter) : QString()});
            }
        }
        parts.last().length += units;
        blanks = along && QChar::isSpace(letter) ? blanks + units : 0;
        i += units;
    }
    return parts;
}

void tell(QStringList &all, const QString &what, const QString &text)
{
    if (const QString letters = foreignLetters(text, Face::Narrow); !letters.isEmpty())
        all.append(Packet::tr("%1: %2 letters cannot be printed. Record it in Latin letters, too.").arg(what, letters));
}

} // namespace

QString foreignLetters(const QString &text, Face face)
{
    if (isPlain(text) || !loadFonts())
        return {};
    QStringList scripts;
    for (const Part &part : partsOf(text, face))
        if (part.missing && !scripts.contains(part.script))
            scripts.append(part.script);
    return scripts.join(QStringLiteral(", "));
}

Piece printable(const Piece &piece)
{
    if (isPlain(piece.text))
        return piece;
    Piece printed{QString(), piece.look};
    QList<qsizetype> places; // of each unit of the text in what is printed
    for (const Part &part : partsOf(piece.text, piece.look.face)) {
        const QString was = piece.text.mid(part.start, part.length);
        const qsizetype start = printed.text.size();
        printed.text += part.missing ? u'[' + Documents::tr("%1 letters").arg(part.script) + u']' : was;
        if (part.missing)
            printed.absent.append({static_cast<int>(start), static_cast<int>(printed.text.size() - start)});
        for (qsizetype i = 0; i < part.length; ++i)
            places.append(part.missing ? start : start + i);
    }
    places.append(printed.text.size());
    for (const Stretch &stretch : piece.absent) {
        const auto start = static_cast<int>(places.at(stretch.start));
        printed.absent.append({start, static_cast<int>(places.at(stretch.start + stretch.length)) - start});
    }
    return printed;
}

QString printable(const QString &text, Face face)
{
    return isPlain(text) ? text : printable(Piece{text, Look{face}}).text;
}

QStringList unprintable(const PacketInput &input)
{
    QStringList all;
    tell(all, Packet::tr("Site"), input.title);
    tell(all, Packet::tr("Company"), input.company);
    tell(all, Packet::tr("Installer"), input.installer);
    for (const QList<PacketFacts> &groups : {input.site, input.installed})
        for (const PacketFacts &group : groups)
            for (const PacketFact &fact : group.facts)
                tell(all, QStringLiteral("%1, %2").arg(group.title, fact.label), fact.value);
    for (const PacketPhase &phase : input.phases)
        for (const PacketStep &step : phase.steps) {
            QStringList written{step.note, step.reason, step.who};
            for (const PacketFact &fact : step.evidence)
                written.append(fact.value);
            tell(all, step.title, written.join(u' '));
        }
    for (qsizetype i = 0; i < input.photos.size(); ++i) {
        const PacketPhoto &photo = input.photos.at(i);
        tell(all, Packet::tr("Photo %1").arg(i + 1),
             QStringList{photo.caption, photo.shows, photo.taken.place, photo.taken.direction}.join(u' '));
    }
    for (const PacketSignature &signature : input.signatures)
        tell(all, Packet::tr("Signature"), QStringList{signature.name, signature.statement}.join(u' '));
    all.removeDuplicates();
    return all;
}

} // namespace wm::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/single_files.h"

#include "core/base/json.h"
#include "core/documents/document_file.h"
#include "core/documents/packet_papers.h"
#include "core/documents/packet_words.h"
#include "core/drawings/dxf.h"
#include "core/drawings/pdf.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFactsNamed = 3;   ///< of those a drawing lacks; the rest is counted
constexpr qsizetype kLongestName = 40; ///< letters of what people typed: portals cut long names

/// As names.h of the drawings and the packs call a thing, for every portal and every file system: "Energise: display"
/// becomes "energise-display".
QByteArray plainName(const QString &name)
{
    QByteArray plain;
    for (const QChar one : name.normalized(QString::NormalizationForm_KD)) {
        const char letter = one.toLower().toLatin1();
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            plain += letter;
        else if (!plain.isEmpty() && !plain.endsWith('-') && one.category() != QChar::Mark_NonSpacing)
            plain += '-';
    }
    while (plain.endsWith('-'))
        plain.chop(1);
    return plain;
}

/// The same of what somebody typed: cut at a word's end.
QByteArray shortName(const QString &name)
{
    QByteArray plain = plainName(name);
    if (plain.size() <= kLongestName)
        return plain;
    const qsizetype end = plain.lastIndexOf('-', kLongestName);
    plain.truncate(end > 0 ? end : kLongestName);
    return plain;
}

/// Whose files they are: a reviewer has many of the same sort before him.
QByteArray ownerName(const PacketContent &content)
{
    const QJsonObject &site = content.documents->site();
    const QString number = site["project"_L1]["number"_L1].toString();
    const QByteArray name = shortName(number.isEmpty() ? content.pages.title.section(u',', 0, 0) : number);
    const QByteArray owner = name.isEmpty() ? plainName(content.pages.jobId).left(8) : name;
    return content.pages.demonstration ? "demonstration-" + owner : owner;
}

/// Adds files under names of their own.
class Files
{
public:
    explicit Files(QByteArray owner) : m_owner(std::move(owner)) {}
    /// Returns the name that the file has got.
    QByteArray add(const QByteArray &name, const QByteArray &ending, const QByteArray &bytes)
    {
        const QByteArray whole = m_owner + '-' + name;
        QByteArray free = whole + ending;
        for (int number = 2; m_names.contains(free); ++number)
            free = whole + '-' + QByteArray::number(number) + ending;
        m_names.insert(free);
        m_files.append({free, bytes});
        return free;
    }
    [[nodiscard]] const QList<ZipPart> &all() const { return m_files; }

private:
    QByteArray m_owner;
    QList<ZipPart> m_files;
    QSet<QByteArray> m_names;
};

/// Puts the documents among the files, and says of each how it stands.
class Papers
{
public:
    Papers(const PacketContent &content, const site::Schema &vocabulary, Files &files)
        : m_content(content), m_vocabulary(vocabulary), m_files(files)
    {
        const PacketInput &pages = content.pages;
        m_frame.site = pages.title;
        m_frame.demonstration = pages.demonstration;
        m_frame.made = pages.generated;
        m_frame.job = pages.jobId;
        m_frame.head = pages.head;
    }

    Result<QList<PortalDocument>> all()
    {
        QList<PortalDocument> documents;
        for (const DocumentRow &row : m_content.documents->rows()) {
            const bool inPacket = row.kind == "drawing"_L1 && isInPacket(row.title);
            if (row.state == "not-required"_L1 && !inPacket)
                continue;
            PortalDocument one{row.id, row.title, row.stageTitle, row.state, {}, false, {}};
            const auto added = row.kind == "made"_L1 && row.state != "unknown"_L1 ? addMade(row, one)
                               : row.kind == "drawing"_L1                         ? addDrawing(row, one)
                                                                                  : absent(row, one);
            if (!added)
                return added.error();
            documents.append(one);
        }
        return documents;
    }

private:
    /// Somebody held it to the wall, asked for or not.
    [[nodiscard]] bool isInPacket(const QString &title) const
    {
        const QList<PacketDrawing> &drawn = m_content.pages.drawings;
        return std::any_of(drawn.begin(), drawn.end(), [&](const PacketDrawing &one) { return one.title == title; });
    }

    static QByteArray nameOf(const DocumentRow &row, bool preliminary)
    {
        return plainName(row.english) + (preliminary ? "-preliminary" : "");
    }

    Result<void> addMade(const DocumentRow &row, PortalDocument &one)
    {
        const auto filled = m_content.documents->fill(row.id);
        if (!filled)
            return filled.error();
        const auto pdf = documentPdf(*filled, m_frame);
        if (!pdf)
            return pdf.error();
        one.preliminary = filled->preliminary();
        one.files.append(m_files.add(nameOf(row, one.preliminary), ".pdf", *pdf));
        if (filled->editable)
            one.files.append(m_files.add(nameOf(row, one.preliminary), ".odt", documentOdt(*filled, m_frame)));
        if (one.preliminary)
            one.note = filled->missing.isEmpty()
                           ? filled->objections.join(u' ')
                           : Packet::tr("facts missing: %1").arg(factNames(filled->missing, m_vocabulary));
        return {};
    }

    /// In the words of the sheet.
    static QString lacks(const QList<drawings::Missing> &missing)
    {
        QStringList words;
        for (const drawings::Missing &one : missing)
            words.append(one.words);
        words.removeDuplicates();
        const qsizetype more = words.size() - kFactsNamed;
        const QString named = words.mid(0, kFactsNamed).join(u"; "_s);
        return more > 0 ? Packet::tr("%1; and %2 more").arg(named, QString::number(more)) : named;
    }

    Result<void> addDrawing(const DocumentRow &row, PortalDocument &one)
    {
        const auto drawn = m_content.documents->drawing(row.id);
        if (!drawn) { // too little is known of the site
            one.note = drawn.error().message;
            return {};
        }
        const auto pdf = drawings::toPdf(drawn->drawing);
        if (!pdf)
            return pdf.error();
        one.preliminary = !drawn->missing.isEmpty() || !drawn->contradictions.isEmpty();
        one.files = {m_files.add(nameOf(row, one.preliminary), ".pdf", *pdf),
                     m_files.add(nameOf(row, one.preliminary), ".dxf", drawings::toDxf(drawn->drawing))};
        if (!drawn->contradictions.isEmpty())
            one.note = Packet::tr("it shows what cannot be so together");
        else if (one.preliminary)
            one.note = Packet::tr("facts missing: %1").arg(lacks(drawn->missing));
        return {};
    }

    Result<void> absent(const DocumentRow &row, PortalDocument &one) const
    {
        const QString facts = factNames(row.hangsOn, m_vocabulary);
        if (row.state == "unknown"_L1)
            one.note = facts.isEmpty() ? Packet::tr("not known whether it is asked for")
                                       : Packet::tr("not known whether it is asked for; facts missing: %1").arg(facts);
        else if (row.kind == "photo"_L1)
            one.note = row.state == "have"_L1 ? Packet::tr("recorded as there; see the photos")
                                              : Packet::tr("MISSING: take it, and add it to the job");
        else if (row.state == "have"_L1)
            one.note = Packet::tr("recorded as there; it is not made here, add the file you have");
        else
            one.note = Packet::tr("MISSING: it is not made here; get it from whoever issues it");
        if (row.state == "missing"_L1 && !facts.isEmpty())
            one.note += u"; "_s + Packet::tr("facts missing: %1").arg(facts);
        return {};
    }

    const PacketContent &m_content;
    const site::Schema &m_vocabulary;
    Files &m_files;
    DocumentFrame m_frame;
};

QList<QByteArray> addPhotos(const PacketInput &pages, Files &files)
{
    QList<QByteArray> names;
    int number = 0;
    for (const PacketPhoto &one : pages.photos) {
        ++number; // as the packet counts them, so that one can be looked up in the other
        if (one.file.isEmpty() || one.sameAs != 0)
            continue;
        const QByteArray shows = shortName(one.caption);
        const QByteArray name = "photo-" + QByteArray::number(number).rightJustified(2, '0') + '-' +
                                (shows.isEmpty() ? plainName(one.step) : shows);
        names.append(files.add(name, one.file.startsWith("\x89PNG") ? ".png" : ".jpg", one.file));
    }
    return names;
}

QString lineOf(const PortalDocument &one)
{
    QString line = one.files.isEmpty() ? u"[ ] "_s : one.preliminary ? u"[-] "_s : u"[x] "_s;
    line += one.title;
    if (!one.when.isEmpty())
        line += u" ("_s + one.when + u')';
    if (one.preliminary)
        line += u": "_s + Packet::tr("PRELIMINARY, not to be handed in yet");
    if (!one.note.isEmpty())
        line += (one.preliminary ? u"; "_s : u": "_s) + one.note;
    line += u'\n';
    for (const QByteArray &file : one.files)
        line += u"      "_s + QString::fromLatin1(file) + u'\n';
    return line;
}

/// What is there and what is not, in words: whoever uploads goes down this list.
QByteArray contents(const PacketInput &pages, const QList<PortalDocument> &documents, const QList<QByteArray> &photos)
{
    QString text =
        pages.title + u'\n' + Packet::tr("Files for a portal, made %1").arg(timeText(pages.generated)) + u'\n';
    if (pages.demonstration)
        text += Packet::tr("DEMONSTRATION: simulated devices, not an installation") + u'\n';
    if (pages.draft())
        text += Packet::tr("The packet is a DRAFT; its first page says what is missing.") + u'\n';
    const auto chapter = [&](const QString &title, bool asked) {
        QString lines;
        for (const PortalDocument &one : documents)
            if ((one.state != "offered"_L1 && one.state != "not-required"_L1) == asked)
                lines += lineOf(one);
        if (!lines.isEmpty())
            text += u'\n' + title + u"\n\n"_s + lines;
    };
    chapter(Packet::tr("The utility asks for"), true);
    chapter(Packet::tr("Nobody asks for, and may be of use"), false);
    text += u'\n' + Packet::tr("Photos: %1").arg(photos.size()) + u"\n\n"_s;
    for (const QByteArray &photo : photos)
        text += u"      "_s + QString::fromLatin1(photo) + u'\n';
    return text.toUtf8();
}

} // namespace

QJsonObject PortalDocument::toJson() const
{
    QJsonArray names;
    for (const QByteArray &file : files)
        names.append(QString::fromLatin1(file));
    return {{u"id"_s, id},       {u"title"_s, title}, {u"stage"_s, when},
            {u"state"_s, state}, {u"files"_s, names}, {u"preliminary"_s, preliminary},
            {u"note"_s, note}};
}

Result<PortalFiles> singleFiles(const PacketFiles &files, const PacketContent &content)
{
    constexpr qint64 most = qint64{1} << 30;
    const auto vocabulary = site::Schema::shipped(content.pages.language);
    if (!vocabulary)
        return vocabulary.error();
    Files all(ownerName(content));
    const std::pair<QString, QByteArray> whole[] = {
        {files.packet, content.pages.draft() ? "commissioning-packet-draft" : "commissioning-packet"},
        {files.bundle, "signed-record"}};
    for (const auto &[path, name] : whole) {
        const auto bytes = readFile(path, most);
        if (!bytes)
            return bytes.error();
        all.add(name, '.' + QFileInfo(path).suffix().toLatin1(), *bytes);
    }
    const auto documents = Papers(content, **vocabulary, all).all();
    if (!documents)
        return documents.error();
    const QList<QByteArray> photos = addPhotos(content.pages, all);
    all.add("contents", ".txt", contents(content.pages, *documents, photos));
    return PortalFiles{all.all(), *documents};
}

} // namespace wm::documents

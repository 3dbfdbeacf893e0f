// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/single_files.h"

#include "core/base/json.h"
#include "core/documents/document_file.h"
#include "core/drawings/dxf.h"
#include "core/drawings/pdf.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace wm::documents {

namespace {

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

/// Adds files under names of their own.
class Files
{
public:
    void add(const QByteArray &name, const QByteArray &ending, const QByteArray &bytes)
    {
        QByteArray free = name + ending;
        for (int number = 2; m_names.contains(free); ++number)
            free = name + '-' + QByteArray::number(number) + ending;
        m_names.insert(free);
        m_files.append({free, bytes});
    }
    Result<void> add(const QByteArray &name, const QByteArray &ending, const Result<QByteArray> &made)
    {
        if (!made)
            return made.error();
        add(name, ending, *made);
        return {};
    }
    [[nodiscard]] const QList<ZipPart> &all() const { return m_files; }

private:
    QList<ZipPart> m_files;
    QSet<QByteArray> m_names;
};

Result<void> addDrawings(const PacketInput &pages, Files &files)
{
    for (const PacketDrawing &one : pages.drawings) {
        const QByteArray name = plainName(one.title);
        if (const auto added = files.add(name, ".pdf", drawings::toPdf(one.drawing)); !added)
            return added;
        files.add(name, ".dxf", drawings::toDxf(one.drawing));
    }
    return {};
}

Result<void> addDocuments(const PacketInput &pages, Files &files)
{
    DocumentFrame frame;
    frame.site = pages.title;
    frame.demonstration = pages.demonstration;
    frame.made = pages.generated;
    frame.job = pages.jobId;
    frame.head = pages.head;
    for (const rules::FilledDocument &one : pages.documents) {
        const QByteArray name = plainName(one.id);
        if (const auto added = files.add(name, ".pdf", documentPdf(one, frame)); !added)
            return added;
        if (one.editable)
            files.add(name, ".odt", documentOdt(one, frame));
    }
    return {};
}

void addPhotos(const PacketInput &pages, Files &files)
{
    int number = 0;
    for (const PacketPhoto &one : pages.photos) {
        ++number; // as the packet counts them, so that one can be looked up in the other
        if (one.file.isEmpty() || one.sameAs != 0)
            continue;
        const QByteArray name =
            "photo-" + QByteArray::number(number).rightJustified(2, '0') + '-' + plainName(one.step);
        files.add(name, one.file.startsWith("\x89PNG") ? ".png" : ".jpg", one.file);
    }
}

} // namespace

Result<QList<ZipPart>> singleFiles(const PacketFiles &files, const PacketContent &content)
{
    constexpr qint64 most = qint64{1} << 30;
    Files all;
    for (const QString &path : {files.packet, files.bundle}) {
        const QFileInfo file(path);
        const QByteArray ending = '.' + file.suffix().toLatin1();
        if (const auto added = all.add(plainName(file.completeBaseName()), ending, readFile(path, most)); !added)
            return added.error();
    }
    if (const auto added = addDrawings(content.pages, all); !added)
        return added.error();
    if (const auto added = addDocuments(content.pages, all); !added)
        return added.error();
    addPhotos(content.pages, all);
    return all.all();
}

} // namespace wm::documents

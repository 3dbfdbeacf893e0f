// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/write_drawing.h"

#include "core/drawings/dxf.h"
#include "core/drawings/pdf.h"
#include "core/drawings/svg.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace wm::drawings {

namespace {

struct DrawingFiles
{
    Q_DECLARE_TR_FUNCTIONS(DrawingFiles)
};

QString ending(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

Result<QByteArray> bytesOf(const Drawing &drawing, const QString &form)
{
    if (form == QLatin1String("pdf"))
        return toPdf(drawing);
    if (form == QLatin1String("dxf"))
        return toDxf(drawing);
    return toSvg(drawing);
}

Error cannotWrite(const QString &path, const QSaveFile &file)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return makeError(ErrorCode::NoPermission,
                         DrawingFiles::tr("%1 cannot be written here. Choose another folder or name.").arg(name),
                         file.errorString());
    case QFileDevice::ResourceError:
        return makeError(ErrorCode::DiskFull,
                         DrawingFiles::tr("There is no room for %1. Free some space and try again.").arg(name),
                         file.errorString());
    default:
        return makeError(
            ErrorCode::Io,
            DrawingFiles::tr("%1 could not be written. Check the disk or choose another folder.").arg(name),
            file.errorString());
    }
}

} // namespace

Result<void> checkDrawingName(const QString &path)
{
    const QString form = ending(path);
    if (form == QLatin1String("svg") || form == QLatin1String("pdf") || form == QLatin1String("dxf"))
        return {};
    return makeError(ErrorCode::Invalid,
                     DrawingFiles::tr("%1 is no name for a drawing. Let it end with .svg, .pdf or .dxf.")
                         .arg(QDir::toNativeSeparators(path)));
}

Result<QList<Missing>> writeDrawing(const Drawing &drawing, const QString &path)
{
    if (const Result<void> name = checkDrawingName(path); !name)
        return name.error();
    if (drawing.sheets.isEmpty())
        return makeError(ErrorCode::Invalid,
                         DrawingFiles::tr("The drawing has no sheet, so there is nothing to write."));
    if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir())
        return makeError(ErrorCode::NotFound, DrawingFiles::tr("There is no folder %1. Make it or choose another one.")
                                                  .arg(QDir::toNativeSeparators(folder.filePath())));
    const Result<QByteArray> bytes = bytesOf(drawing, ending(path));
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return cannotWrite(path, file);
    QList<Missing> missing;
    for (const Scene &scene : drawing.sheets) {
        for (const Missing &each : scene.missing) {
            if (!missing.contains(each))
                missing.append(each);
        }
    }
    return missing;
}

} // namespace wm::drawings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/save_place.h"

#include "ui/models/folder_list.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace wm::ui {

SavePlace::SavePlace(QObject *parent)
    : QObject(parent), m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
}

QString SavePlace::path() const
{
    const QString name = m_name.trimmed(), ending = u'.' + m_ending;
    const bool ended = name.endsWith(ending, Qt::CaseInsensitive);
    return QDir(FolderList::whole(m_folder)).absoluteFilePath(ended ? name : name + ending);
}

QUrl SavePlace::file() const
{
    return problem().isEmpty() ? QUrl::fromLocalFile(path()) : QUrl();
}

QString SavePlace::problem() const
{
    const QString name = m_name.trimmed();
    if (name.isEmpty())
        return tr("Give the file a name.");
    if (name.contains(u'/') || name == u"." || name == u"..")
        return tr("A name has no “/” in it. Type the folder above.");
    if (QFileInfo(path()).fileName().toUtf8().size() > 255)
        return tr("This name is too long. Shorten it.");
    const QFileInfo folder(FolderList::whole(m_folder));
    if (!QDir::isAbsolutePath(folder.filePath()) || !folder.isDir())
        return tr("There is no folder %1. Type one that is there.").arg(m_folder);
    if (!folder.isWritable())
        return tr("Nothing may be written in %1. Choose another folder.").arg(m_folder);
    if (QFileInfo(path()).isDir())
        return tr("%1 is a folder. Choose another name.").arg(name);
    return {};
}

bool SavePlace::taken() const
{
    return QFileInfo::exists(path());
}

} // namespace wm::ui

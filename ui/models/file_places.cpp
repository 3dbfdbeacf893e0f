// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/file_places.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QStorageInfo>

#include <algorithm>

namespace wm::ui {

namespace {

QList<FilePlaces::Place> mounted()
{
    QList<FilePlaces::Place> all;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes())
        if (volume.isValid() && volume.isReady())
            all.append({volume.displayName(), volume.rootPath(), true});
    return all;
}

} // namespace

FilePlaces::FilePlaces(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &FilePlaces::lastChanged, this, &FilePlaces::show);
    show();
    askForDrives();
    startTimer(2000); // it lives no longer than the dialog
}

QList<FilePlaces::Place> FilePlaces::drivesAmong(const QList<Place> &mounted)
{
    const QStringList roots{QStringLiteral("/media/"), QStringLiteral("/run/media/"), QStringLiteral("/mnt/")};
    QList<Place> drives;
    for (const Place &one : mounted) {
        const bool plugged =
            std::any_of(roots.begin(), roots.end(), [&one](const QString &root) { return one.path.startsWith(root); });
        if (plugged)
            drives.append({one.name.isEmpty() || one.name == one.path ? QFileInfo(one.path).fileName() : one.name,
                           one.path, true});
    }
    return drives;
}

void FilePlaces::timerEvent(QTimerEvent *)
{
    askForDrives();
}

void FilePlaces::askForDrives()
{
    if (m_asking) // a drive that does not answer is asked once
        return;
    m_asking = true;
    QtConcurrent::run(mounted).then(this, [this](const QList<Place> &all) {
        m_asking = false;
        m_drives = drivesAmong(all);
        show();
    });
}

void FilePlaces::show()
{
    QList<Place> places{{tr("Home"), QDir::homePath(), false}};
    const auto own = [&places](const QString &name, QStandardPaths::StandardLocation location) {
        const QString path = QStandardPaths::writableLocation(location);
        if (QFileInfo(path).isDir() &&
            std::none_of(places.begin(), places.end(), [&path](const Place &one) { return one.path == path; }))
            places.append({name, path, false});
    };
    own(tr("Documents"), QStandardPaths::DocumentsLocation);
    own(tr("Downloads"), QStandardPaths::DownloadLocation);
    own(tr("Pictures"), QStandardPaths::PicturesLocation);
    if (!m_last.isEmpty() &&
        std::none_of(places.begin(), places.end(), [this](const Place &one) { return one.path == m_last; }))
        places.prepend({QDir(m_last).isRoot() ? m_last : QFileInfo(m_last).fileName(), m_last, false});
    places += m_drives;
    if (places == m_places)
        return;
    beginResetModel();
    m_places = places;
    endResetModel();
}

int FilePlaces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant FilePlaces::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return place.name;
    case PathRole:
        return place.path;
    case DriveRole:
        return place.drive;
    default:
        return {};
    }
}

QHash<int, QByteArray> FilePlaces::roleNames() const
{
    return {{NameRole, "name"}, {PathRole, "path"}, {DriveRole, "drive"}};
}

} // namespace wm::ui

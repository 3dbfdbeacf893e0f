// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folder_list.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCollator>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>

namespace wm::ui {

namespace {

struct Wishes
{
    QStringList patterns;
    bool foldersOnly = false, newestFirst = false;
};

struct Found
{
    bool absolute = true, there = false, open = false;
    QList<FolderList::Entry> entries;
};

Found lookInto(const QString &path, const Wishes &wishes)
{
    Found found;
    const QFileInfo folder(path);
    found.absolute = QDir::isAbsolutePath(path);
    found.there = found.absolute && folder.isDir();
    found.open = found.there && folder.isReadable() && folder.isExecutable();
    if (!found.open)
        return found;
    const QLocale locale;
    const QFileInfoList all = QDir(path).entryInfoList(QDir::AllDirs | QDir::NoDotAndDotDot |
                                                       (wishes.foldersOnly ? QDir::Filter{} : QDir::Files));
    for (const QFileInfo &one : all) {
        if (!one.isDir() && !wishes.patterns.isEmpty() && !QDir::match(wishes.patterns, one.fileName()))
            continue;
        const QDateTime when = one.lastModified();
        const QString day = locale.toString(when, QLocale::ShortFormat);
        found.entries.append({one.fileName(),
                              one.isDir() ? day : locale.formattedDataSize(one.size()) + QStringLiteral(" · ") + day,
                              one.isDir(), when.toMSecsSinceEpoch()});
    }
    // The C locale counts no numbers.
    QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(found.entries.begin(), found.entries.end(), [&](const auto &a, const auto &b) {
        if (a.folder != b.folder)
            return a.folder;
        if (!a.folder && wishes.newestFirst && a.modified != b.modified)
            return a.modified > b.modified;
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.name < b.name;
    });
    return found;
}

} // namespace

FolderList::FolderList(QObject *parent) : QAbstractListModel(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &FolderList::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

QString FolderList::whole(const QString &typed)
{
    const QString folder = typed.trimmed();
    return folder == u"~" || folder.startsWith(u"~/") ? QDir::homePath() + folder.mid(1) : folder;
}

void FolderList::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    if (!m_marked.isEmpty()) {
        m_marked.clear();
        Q_EMIT markedChanged();
    }
    Q_EMIT folderChanged();
    look();
}

QString FolderList::above() const
{
    QDir dir(path());
    return QDir::isAbsolutePath(path()) && dir.cdUp() ? dir.absolutePath() : QString();
}

void FolderList::setPatterns(const QStringList &patterns)
{
    if (patterns == m_patterns)
        return;
    m_patterns = patterns;
    Q_EMIT wishesChanged();
    look();
}

void FolderList::setFoldersOnly(bool only)
{
    if (only == m_foldersOnly)
        return;
    m_foldersOnly = only;
    Q_EMIT wishesChanged();
    look();
}

void FolderList::setNewestFirst(bool newest)
{
    if (newest == m_newestFirst)
        return;
    m_newestFirst = newest;
    Q_EMIT wishesChanged();
    look();
}

void FolderList::look()
{
    if (m_folder.isEmpty())
        return;
    m_soon.stop();
    const int asked = ++m_asked;
    const QString path = this->path();
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_reading = true;
    Q_EMIT changed();
    QtConcurrent::run(lookInto, path, Wishes{m_patterns, m_foldersOnly, m_newestFirst})
        .then(this, [this, asked, path](const Found &found) {
            if (asked != m_asked)
                return;
            m_reading = false;
            m_problem = !found.absolute || !found.there
                            ? tr("There is no folder %1. Choose another place, or type one that is there.").arg(path)
                        : !found.open ? tr("You may not look into %1. Choose another folder.").arg(path)
                                      : QString();
            if (found.entries != m_entries) {
                beginResetModel();
                m_entries = found.entries;
                endResetModel();
                if (!m_marked.isEmpty()) { // what is gone is chosen no more
                    m_marked.removeIf([this](const QString &name) { return rowOf(name) < 0; });
                    Q_EMIT markedChanged();
                }
            }
            if (found.open)
                m_watcher.addPath(path);
            Q_EMIT changed();
            Q_EMIT read();
        });
}

QList<QUrl> FolderList::marked() const
{
    QList<QUrl> files;
    for (int row = 0; row < count(); ++row)
        if (m_marked.contains(m_entries[row].name))
            files.append(fileAt(row));
    return files;
}

int FolderList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FolderList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case FileRole:
        return fileAt(index.row());
    case IsFolderRole:
        return entry.folder;
    case DetailRole:
        return entry.detail;
    case MarkedRole:
        return m_marked.contains(entry.name);
    default:
        return {};
    }
}

QHash<int, QByteArray> FolderList::roleNames() const
{
    return {{NameRole, "name"},
            {FileRole, "file"},
            {IsFolderRole, "isFolder"},
            {DetailRole, "detail"},
            {MarkedRole, "marked"}};
}

int FolderList::rowOf(const QString &name) const
{
    for (int row = 0; row < count(); ++row)
        if (m_entries[row].name == name)
            return row;
    return -1;
}

int FolderList::rowBeginning(const QString &text, int from) const
{
    for (int step = 1; step <= count() && !text.isEmpty(); ++step) {
        const int row = (from + step) % count();
        if (m_entries[row].name.startsWith(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

QString FolderList::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_entries[row].name : QString();
}

QUrl FolderList::fileAt(int row) const
{
    return row >= 0 && row < count() ? QUrl::fromLocalFile(QDir(path()).absoluteFilePath(m_entries[row].name)) : QUrl();
}

bool FolderList::isFolderAt(int row) const
{
    return row >= 0 && row < count() && m_entries[row].folder;
}

void FolderList::toggle(int row)
{
    if (row < 0 || row >= count() || m_entries[row].folder)
        return;
    if (!m_marked.remove(m_entries[row].name))
        m_marked.insert(m_entries[row].name);
    Q_EMIT dataChanged(index(row), index(row), {MarkedRole});
    Q_EMIT markedChanged();
}

QString FolderList::whyNot(const QUrl &file) const
{
    const QFileInfo info(file.toLocalFile());
    if (!info.exists())
        return tr("%1 is not there any more.").arg(info.fileName());
    if (!info.isReadable())
        return tr("You may not read %1. Choose another file.").arg(info.fileName());
    return {};
}

QString FolderList::makeFolder(const QString &typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return tr("Give the folder a name.");
    if (name.contains(u'/') || name == u"." || name == u"..")
        return tr("A folder’s name has no “/” in it.");
    const QDir here(path());
    if (!here.exists())
        return tr("There is no folder %1. Choose another place, or type one that is there.").arg(path());
    if (here.exists(name))
        return tr("There is already something of the name %1.").arg(name);
    if (!here.mkdir(name))
        return tr("The folder %1 could not be made in %2. Choose another place.").arg(name, path());
    setFolder(here.absoluteFilePath(name));
    return {};
}

} // namespace wm::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// Where one looks for files first: the person's own folders, the folder used last, and the drives that are plugged in.
/// Drives come and go while it is shown. Lives on the window's thread, asks for drives off it.
class FilePlaces : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString last MEMBER m_last NOTIFY lastChanged) ///< the folder used last; empty: none

public:
    enum Role { NameRole = Qt::UserRole + 1, PathRole, DriveRole };
    struct Place
    {
        QString name, path;
        bool drive = false;
        [[nodiscard]] bool operator==(const Place &) const = default;
    };
    explicit FilePlaces(QObject *parent = nullptr);

    /// The drives among all that is mounted (its name, where): where desktops put what somebody plugs in.
    [[nodiscard]] static QList<Place> drivesAmong(const QList<Place> &mounted);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void lastChanged();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void askForDrives();
    void show();
    QString m_last;
    QList<Place> m_places, m_drives;
    bool m_asking = false;
};

} // namespace wm::ui

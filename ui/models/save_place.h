// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// Where a file is about to be saved, as a person types it: a folder and a name. The toolkit's own dialog cannot be
/// relied on for that: where the desktop has none, Qt 6.4's hands back no name for a file that is not there yet.
class SavePlace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder MEMBER m_folder NOTIFY changed) ///< "~" and "~/…" are the person's own
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString ending MEMBER m_ending NOTIFY changed) ///< "pdf"; added where the name lacks it
    Q_PROPERTY(QUrl file READ file NOTIFY changed)            ///< empty while `problem` says something
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   ///< why nothing can be saved there, and what to do
    Q_PROPERTY(bool taken READ taken NOTIFY changed)          ///< a file of that name is there: saving replaces it

public:
    explicit SavePlace(QObject *parent = nullptr);

    [[nodiscard]] QUrl file() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool taken() const;
    /// Looks again: the disk has changed under it.
    Q_INVOKABLE void look() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString path() const;
    QString m_folder, m_name, m_ending;
};

} // namespace wm::ui

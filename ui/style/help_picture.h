// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// The file of resources/pictures in the colours of the theme of the moment; empty when there is none of that name.
[[nodiscard]] QByteArray helpPictureSvg(const QString &name);

/// A help picture (`help.picture` of a pack's step) and what it shows in words. The words belong to whoever cannot see
/// it: bind Accessible.name to title and Accessible.description to description.
class HelpPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(bool found READ found NOTIFY nameChanged)
    Q_PROPERTY(QString title READ title NOTIFY nameChanged)
    Q_PROPERTY(QString description READ description NOTIFY nameChanged)

public:
    explicit HelpPicture(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    /// Every picture there is.
    [[nodiscard]] static QStringList names();
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] bool found() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString description() const;

Q_SIGNALS:
    void nameChanged();

private:
    QString m_name;
};

} // namespace wm::ui
